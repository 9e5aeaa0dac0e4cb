import { exchangeChecks } from '../../catalog/exchange-checks';
import type { FindingAnswer } from '../../diagnosis/answer';
import { openChecks } from '../../diagnosis/reports/questions';
import { kindInWords, whoInWords } from '../../diagnosis/reports/wording';
import { CertaintyMark } from '../diagnosis/CertaintyMark';
import { isKnownCause } from '../diagnosis/finding-name';
import { TellButtons } from '../diagnosis/TellButtons';
import { ToldList } from '../diagnosis/ToldList';
import { useReportWords } from '../diagnosis/use-report-words';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** The text of the alert that a finding rests on; null where it rests on rows. */
function alertOf({ evidence }: FindingAnswer): string | null {
  const said = evidence.find(({ table, column }) => table === 'tracelog' && column === 'text');
  return said ? String(said.value) : null;
}

interface Group {
  alert: string | null;
  findings: FindingAnswer[];
}

/** Findings of the same alert together: its text is read once, and what may be meant stands below it. */
function groupsOf(findings: readonly FindingAnswer[]): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const alert = alertOf(finding);
    const last = groups.at(-1);
    if (last && alert !== null && last.alert === alert) last.findings.push(finding);
    else groups.push({ alert, findings: [finding] });
  }
  return groups;
}

function Finding({ finding }: { finding: FindingAnswer }) {
  const words = useReportWords();
  const reportWords = useWords('reports');
  const diagnosisWords = useWords('diagnosis');
  const page = useWords('diagnosis-page');
  const { store } = usePage();
  const { id, certainty, direction, fix, who } = finding;
  const kind = kindInWords(finding.kind, diagnosisWords);
  return (
    <li class="tenant-finding" data-finding={id}>
      <p>
        {kind && <strong>{kind} </strong>}
        <strong>{words.findings[id].cause}</strong>
      </p>
      <p class="row">
        {isKnownCause(id) && <CertaintyMark certainty={certainty} />}
        {direction && <span class="muted">{reportWords.say(`direction.${direction}`)}</span>}
        <code class="muted">{id}</code>
      </p>
      <p>
        <strong>{diagnosisWords.say('fix')}: </strong>
        {fix}
      </p>
      <p class="muted">
        {who.length > 0 ? page.say('who', { who: whoInWords(who, words) }) : page.say('nobody')}
      </p>
      {openChecks([finding]).length > 0 && <TellButtons onTell={(isSo) => void store.tell(id, null, isSo)} />}
    </li>
  );
}

/** What only Exchange can tell of an alert, in the order in which it is to be asked. */
function Questions({ findings }: { findings: readonly FindingAnswer[] }) {
  const words = useReportWords();
  const { say } = useWords('diagnosis');
  const checks = openChecks(findings);
  if (checks.length === 0) return null;
  return (
    <>
      <p>
        <strong>{say('view.ask')}</strong>
      </p>
      <ol class="tenant-questions">
        {checks.map((id) => (
          <li key={id}>
            {say(`checks.${id}`)} <span class="muted">({whoInWords(exchangeChecks[id].who, words)})</span>
            <br />
            <code>{exchangeChecks[id].command}</code>
          </li>
        ))}
      </ol>
    </>
  );
}

function FindingsOf({ group: { alert, findings } }: { group: Group }) {
  const { say } = useWords('diagnosis');
  return (
    <section class="tenant-group">
      {alert !== null && <blockquote>{alert}</blockquote>}
      {alert !== null && findings.length > 1 && <p>{say('several')}</p>}
      {alert !== null && <Questions findings={findings} />}
      <ul>
        {findings.map((finding) => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

/** Findings of the tenant with their questions, those of one alert together. */
export function FindingGroups({ found }: { found: readonly FindingAnswer[] }) {
  const { store } = usePage();
  return (
    <>
      {groupsOf(found).map((group, index) => (
        <FindingsOf key={index} group={group} />
      ))}
      <ToldList
        told={store.shown.value?.overview.told ?? []}
        onTell={(finding, isSo) => void store.tell(finding, null, isSo)}
      />
    </>
  );
}

/** What is amiss in the tenant as a whole; open where there is nothing else to look at. */
export function TenantFindings() {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const found = store.tenantFindings.value;
  const overview = store.shown.value?.overview;
  const alone = overview?.mailboxes === 0;
  if (found.length === 0 && overview?.told.length === 0) {
    return <p class="muted">{say(overview?.partial ? 'tenantFineAsFar' : 'tenantFine')}</p>;
  }
  return (
    <details class="message tenant-findings" data-alone={alone} open={alone}>
      <summary>{say('tenantFindings', { count: found.length })}</summary>
      <FindingGroups found={found} />
    </details>
  );
}
