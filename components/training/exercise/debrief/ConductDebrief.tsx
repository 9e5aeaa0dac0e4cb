import type { ConductBreach, Grade } from '../../../../domain/exercise';
import type { Key } from '../../../../locales';
import type { BreachDebrief } from '../../../../training/debrief';
import { useWords } from '../../../ui/use-words';
import { clockText } from '../TimeOf';
import { useStateName } from './GoalsDebrief';

function useDetailText() {
  const { say, texts } = useWords('training');
  const stateName = useStateName();
  return (detail: string): string => {
    const key = ['breach', 'desk'].map((of) => `${of}.${detail}`).find((each) => Object.hasOwn(texts, each));
    if (key) return say(key as Key<'training'>);
    const state = stateName(detail);
    // A person's name stands for itself.
    return state === say('gone') ? detail : state;
  };
}

/** What would have been better, by the rule and by what the breach says of itself. */
function useBetterText() {
  const { say, texts } = useWords('debrief');
  return ({ rule, detail, enough }: ConductBreach): string | null => {
    if (enough) {
      const roles = enough.tenantRoles.map((role) => say(`role.${role}`)).join(', ');
      return say('enough', { name: enough.name, roles: roles || say('noTenantRole') });
    }
    const keys = [`better.${rule}.${detail ?? ''}`, `better.${rule}.other`, `better.${rule}`];
    const key = keys.find((each) => Object.hasOwn(texts, each));
    return key ? say(key as Key<'debrief'>) : null;
  };
}

function Breach({ breach, frame }: BreachDebrief) {
  const { say } = useWords('debrief');
  const detailText = useDetailText();
  const betterText = useBetterText();
  const { mailbox, detail, rule } = breach;
  const time = frame && clockText(frame.elapsed);
  // Whose power was more than enough stands in the detail already.
  const who = rule === 'leastPrivilege' ? null : frame?.who;
  const when = time && (who ? say('when', { time, who }) : say('whenNobody', { time }));
  const better = betterText(breach);
  return (
    <li>
      {[when, mailbox, detail && detailText(detail)].filter(Boolean).join(' · ')}
      {better && <span class="muted debrief-advice">{better}</span>}
    </li>
  );
}

interface ConductDebriefProps {
  grade: Grade;
  /** Null until it is worked out. */
  told: readonly BreachDebrief[] | null;
}

/** Each broken rule with every time: when, who, which mailbox, and what would have been better. */
export function ConductDebrief({ grade, told }: ConductDebriefProps) {
  const { say } = useWords('training');
  const broken = grade.conduct.filter(({ breaches }) => breaches.length > 0);
  if (broken.length === 0) return <p>{say('noBreach')}</p>;
  const breachesOf = (breaches: readonly ConductBreach[]): readonly BreachDebrief[] =>
    breaches.map((breach) => told?.find((each) => each.breach === breach) ?? { breach, frame: null });
  return (
    <ul class="grade-rules">
      {broken.map(({ rule, breaches, cost }) => (
        <li key={rule} data-rule={rule}>
          <strong>{say(`rule.${rule}`)}</strong>: {say('breaches', { count: breaches.length, cost })}
          <ul class="debrief-breaches">
            {breachesOf(breaches).map((each, place) => (
              <Breach key={place} {...each} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
