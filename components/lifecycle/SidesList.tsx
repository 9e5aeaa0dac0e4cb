import { chart } from '../../machines/chart';
import type { Region } from '../../machines/mailbox.regions';
import { useWords } from '../ui/use-words';
import { sideStateInWords } from './lifecycle-words';

/** The sides of the mailbox with all their states, and on which of them it stands; more than one where unread. */
export function SidesList({ standing }: { standing: Readonly<Partial<Record<Region, readonly string[]>>> }) {
  const words = useWords('lifecycle');
  return (
    <dl class="chart-sides">
      {chart.sides
        .filter(({ side }) => standing[side])
        .map(({ side, states }) => {
          const here = standing[side] ?? [];
          return (
            <div key={side}>
              <dt>{words.texts.side[side]}</dt>
              <dd>
                <ul>
                  {states.map((state) => (
                    <li
                      key={state}
                      class="chart-state"
                      data-here={here.includes(state) ? (here.length === 1 ? 'yes' : 'maybe') : undefined}
                      aria-current={here.length === 1 && here.includes(state) ? 'true' : undefined}
                    >
                      {here.includes(state) && here.length > 1 ? '? ' : ''}
                      {sideStateInWords(side, state, words)}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
