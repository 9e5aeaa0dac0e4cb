import { useState } from 'preact/hooks';
import { findings } from '../../../catalog/findings';
import type { FindingId } from '../../../domain/finding-ids';
import type { TraceLogRow } from '../../../domain/rows';
import { type FindingTexts, kindInWords, loadFindingTexts } from '../../../locales/diagnosis';
import { meaningOf } from '../../../state/practice/alert-meaning';
import { useApp } from '../../app-context';
import { useTexts } from '../../ui/use-texts';

function Meaning({ id, texts }: { id: FindingId; texts: FindingTexts }) {
  const { cause, fix } = texts.findings[id];
  const { diagnosis } = texts;
  const { is, who, source, confirm, inferred } = findings[id];
  const kind = kindInWords(is, texts);
  return (
    <dl class="pairs alert-meaning">
      <dt>{diagnosis.cause}</dt>
      <dd>
        {kind && <strong>{kind} </strong>}
        {cause} {confirm && <span class="muted">{diagnosis.confirm} </span>}
        {inferred && <span class="muted">{diagnosis.inferred}</span>}
      </dd>
      <dt>{diagnosis.fix}</dt>
      <dd>{fix}</dd>
      <dt>{diagnosis.whoFixes}</dt>
      <dd>{who.map((each) => diagnosis.who[each]).join(', ') || diagnosis.nothingToDo}</dd>
      <dt>{diagnosis.source}</dt>
      <dd>
        <span lang="en">{source}</span> · <code>{id}</code>
      </dd>
    </dl>
  );
}

/** Causes that the alert names, with remedy and who may take it; or that it names none. */
function Meanings({ alert }: { alert: TraceLogRow }) {
  const { language, tenant } = useApp();
  const texts = useTexts(loadFindingTexts);
  if (!texts) return <p class="loading">{language.t('common.loading')}</p>;
  const about = tenant
    .table('mailboxes')
    .rows.value.find(({ mailboxid }) => mailboxid === alert._regardingobjectid_value);
  const { reading, findings: named, isOneOfSeveral } = meaningOf(alert, about, tenant.status.value);
  const { diagnosis } = texts;
  return (
    <div class="meanings">
      {named.length === 0 && <p>{reading.rejectedToken ? diagnosis.rejected : diagnosis.unexplained}</p>}
      {isOneOfSeveral && <p>{diagnosis.several}</p>}
      {named.map((id) => (
        <Meaning key={id} id={id} texts={texts} />
      ))}
      {reading.privileges.length > 0 && (
        <p>
          {diagnosis.privileges}: <code>{reading.privileges.join(', ')}</code>
        </p>
      )}
      <p class="muted">{diagnosis.mayBeOver}</p>
    </div>
  );
}

/** What an error or a warning means, told when somebody asks. */
export function AlertMeaning({ alert }: { alert: TraceLogRow }) {
  const { t } = useApp().language;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('alerts.meaning')}</summary>
      {open && <Meanings alert={alert} />}
    </details>
  );
}
