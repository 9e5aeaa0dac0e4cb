import { useState } from 'preact/hooks';
import { findings } from '../../../catalog/findings';
import { kindInWords } from '../../../diagnosis/reports/wording';
import type { FindingId } from '../../../domain/finding-ids';
import type { TraceLogRow } from '../../../domain/rows';
import { readAbout } from '../../../sources/record-reader';
import { meaningOf } from '../../../state/practice/alert-meaning';
import { useApp } from '../../app-context';
import { Loading, useWords, withWords } from '../../ui/use-words';
import { useRead } from '../../use-read';

function Meaning({ id }: { id: FindingId }) {
  const words = useWords('diagnosis');
  const { say } = words;
  const { cause, fix } = useWords('findings').texts[id];
  const { is, who, source, confirm, inferred } = findings[id];
  const kind = kindInWords(is, words);
  return (
    <dl class="pairs alert-meaning">
      <dt>{say('cause')}</dt>
      <dd>
        {kind && <strong>{kind} </strong>}
        {cause} {confirm && <span class="muted">{say('confirm')} </span>}
        {inferred && <span class="muted">{say('inferred')}</span>}
      </dd>
      <dt>{say('fix')}</dt>
      <dd>{fix}</dd>
      <dt>{say('whoFixes')}</dt>
      <dd>{who.map((each) => say(`who.${each}`)).join(', ') || say('nothingToDo')}</dd>
      <dt>{say('source')}</dt>
      <dd>
        <span lang="en">{source}</span> · <code>{id}</code>
      </dd>
    </dl>
  );
}

/** Causes that the alert names, with remedy and who may take it; or that it names none. */
function NamedMeanings({ alert }: { alert: TraceLogRow }) {
  const diagnosisWords = useWords('diagnosis');
  const { simulator } = useApp();
  const subject = alert._regardingobjectid_value ?? null;
  const { value, problem } = useRead(
    async (client) => ({ row: subject && (await readAbout(client, subject)) }),
    subject,
  );
  // Without the row, an address that is missing would be told to be approved.
  if (!value && !problem) return <Loading />;
  const about = value?.row || undefined;
  const { reading, findings: named, isOneOfSeveral } = meaningOf(alert, about, simulator.status.value);
  return (
    <div class="meanings">
      {named.length === 0 && (
        <p>{reading.rejectedToken ? diagnosisWords.say('rejected') : diagnosisWords.say('unexplained')}</p>
      )}
      {isOneOfSeveral && <p>{diagnosisWords.say('several')}</p>}
      {named.map((id) => (
        <Meaning key={id} id={id} />
      ))}
      {reading.privileges.length > 0 && (
        <p>
          {diagnosisWords.say('privileges')}: <code>{reading.privileges.join(', ')}</code>
        </p>
      )}
      <p class="muted">{diagnosisWords.say('mayBeOver')}</p>
    </div>
  );
}

const Meanings = withWords(['diagnosis', 'findings'], NamedMeanings, Loading);

/** What an error or a warning means, told when somebody asks. */
export function AlertMeaning({ alert }: { alert: TraceLogRow }) {
  const { say } = useWords('practice');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('alerts.meaning')}</summary>
      {open && <Meanings alert={alert} />}
    </details>
  );
}
