import type { DisagreementId } from '../../catalog/disagreements';
import { type Source, sources } from '../../catalog/sources';
import { useApp } from '../app-context';
import { DisagreementNote } from '../ui/DisagreementNote';
import { useNotes } from '../ui/use-notes';

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
  const notes = useNotes();
  return (
    <details class="notes">
      <summary>{title}</summary>
      {notes && ABOUT_APPROVAL.map((id) => <DisagreementNote key={id} id={id} notes={notes} />)}
    </details>
  );
}

/** The documents that everything here rests on. */
export function References() {
  const { t } = useApp().language;
  const all: readonly Source[] = Object.values(sources);
  return (
    <details class="notes">
      <summary>{t('permissions.references')}</summary>
      <ul class="sources">
        {all.map(({ title, where, date }) => (
          <li key={`${title}${where}${date}`}>
            <span lang="en">{title}</span>{' '}
            <span class="muted">
              · {where} · {date ?? t('step.undated')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
