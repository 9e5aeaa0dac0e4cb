import { useState } from 'preact/hooks';
import { findings } from '../../../catalog/findings';
import { readAlert } from '../../../domain/alert-reading';
import { namedHere } from '../../../domain/diagnosis/forbidden';
import type { FindingId } from '../../../domain/finding-ids';
import type { TraceLogRow } from '../../../domain/rows';
import { type FindingTexts, kindInWords, loadFindingTexts } from '../../../locales/diagnosis';
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
  const text = [alert.text, alert.errordetails, alert.errortypedisplay].join(' ');
  const reading = readAlert(text, findings, [about?.name ?? '', about?.emailaddress ?? '']);
  const { now, cloud, deployment } = tenant.status.value ?? {};
  const named = namedHere(findings, reading, {
    today: now ?? alert.modifiedon ?? '',
    cloud: cloud ?? 'unknown',
    // The simulator has no profile that signs in with an application of its own.
    ownApplication: false,
    ownServer: false,
    onPremises: deployment === 'onPremises',
  });
  const { diagnosis } = texts;
  // An address that is not there cannot be approved: that comes first, whatever the alert says.
  const lacksAddress =
    about?.emailaddress === null && named.some(({ id }) => findings[id].section === 'approval');
  return (
    <div class="meanings">
      {named.length === 0 && <p>{reading.rejectedToken ? diagnosis.rejected : diagnosis.unexplained}</p>}
      {named.length > 1 && <p>{diagnosis.several}</p>}
      {lacksAddress && <Meaning id="no-address" texts={texts} />}
      {named.map(({ id }) => (
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
