import { READY_ROLE } from '../../../catalog/needed-privileges';
import type { PrivilegeStanding, PrivilegeUse } from '../../../domain/needed-privileges';
import { useWords } from '../../ui/use-words';
import './arrival.css';

const USES: readonly PrivilegeUse[] = ['sync', 'app', 'related'];
const SHAPES = { has: '✓', lacks: '✗', unseen: '?' } as const;

interface PrivilegesTableProps {
  privileges: readonly PrivilegeStanding[];
  /** In sight even where none is lacking. */
  open?: boolean;
}

/** What the owner needs, by name: has it, lacks it, or cannot be seen; those that are lacking first. */
export function PrivilegesTable({ privileges, open = false }: PrivilegesTableProps) {
  const { say } = useWords('arrival');
  const lacking = privileges.filter(({ has }) => has === 'lacks');
  const unseen = privileges.some(({ has }) => has === 'unseen');
  const order = ({ has }: PrivilegeStanding) => (has === 'has' ? 1 : 0);
  return (
    <details class="privileges-needed" open={open || lacking.length > 0}>
      <summary>
        {say('privileges.title')} ·{' '}
        {lacking.length > 0
          ? say('privileges.lacking', { count: lacking.length })
          : say(unseen ? 'privileges.unseenAll' : 'privileges.all')}
      </summary>
      {lacking.length > 0 && (
        <p>
          {say('privileges.ready', { role: READY_ROLE })} {say('privileges.direct')}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">
              {say('privileges.name')} <span class="muted">· {say('privileges.tab')}</span>
            </th>
            <th scope="col">{say('privileges.standing')}</th>
          </tr>
        </thead>
        {USES.map((use) => (
          <tbody key={use}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {say(`privileges.${use}`)}
              </th>
            </tr>
            {privileges
              .filter((each) => each.use === use)
              .toSorted((one, other) => order(one) - order(other))
              .map(({ name, label, tab, section, has }) => (
                <tr key={name} data-privilege={name} data-standing={has}>
                  <th scope="row">
                    <code>{name}</code> {label}
                    <br />
                    <span class="muted">{section ? `${tab} > ${section}` : tab}</span>
                  </th>
                  <td>
                    <span aria-hidden="true">{SHAPES[has]}</span> {say(`privileges.${has}`)}
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}
