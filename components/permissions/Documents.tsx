import type { DisagreementId } from '../../catalog/disagreements';
import { type Source, sources } from '../../catalog/sources';
import { DisagreementNote } from '../ui/DisagreementNote';
import { useParts, useWords } from '../ui/use-words';

/** The contradictions about approval (procedure.md 3.6 a to e). */
const ABOUT_APPROVAL = [
  'approvalNeeded',
  'removalSuffices',
  'delegatedApproverAlone',
  'tenantApprover',
  'onPremisesExchange',
] as const satisfies readonly DisagreementId[];

/** Where the documents disagree about approval, each with its sources. */
export function Contradictions({ title }: { title: string }) {
  const there = useParts(['notes']);
  return (
    <details class="notes">
      <summary>{title}</summary>
      {there && ABOUT_APPROVAL.map((id) => <DisagreementNote key={id} id={id} />)}
    </details>
  );
}

/** The documents that everything here rests on. */
export function References() {
  const { say } = useWords('ui');
  const all: readonly Source[] = Object.values(sources);
  return (
    <details class="notes">
      <summary>{say('permissions.references')}</summary>
      <ul class="sources">
        {all.map(({ title, where, date, language = 'en' }) => (
          <li key={`${title}${where}${date}`}>
            <span lang={language}>{title}</span>{' '}
            <span class="muted">
              · {where} · {date ?? say('step.undated')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
