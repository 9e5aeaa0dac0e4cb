import { kindInWords } from '../../locales/diagnosis';
import type { FindingAnswer } from '../../state/diagnosis/answer';
import { whoInWords } from '../../state/diagnosis/reports/wording';
import { CertaintyBadge } from './cells';
import { usePage } from './page-context';

function Finding({ finding }: { finding: FindingAnswer }) {
  const { words, say } = usePage();
  const { id, certainty, direction, fix, who, evidence } = finding;
  const kind = kindInWords(finding.kind, words);
  const said = evidence.filter(({ table, column }) => table === 'tracelog' && column === 'text');
  return (
    <li class="tenant-finding" data-finding={id}>
      <p class="row">
        <CertaintyBadge certainty={certainty} />
        <code>{id}</code>
        {direction && <span class="muted">{words.reports.direction[direction]}</span>}
      </p>
      <p>
        {kind && <strong>{kind} </strong>}
        {words.findings[id].cause}
      </p>
      {said.map(({ value }) => (
        <blockquote key={String(value)}>{value}</blockquote>
      ))}
      <p>
        <strong>{words.diagnosis.fix}: </strong>
        {fix}
      </p>
      <p class="muted">{who.length > 0 ? say('who', { who: whoInWords(who, words) }) : say('nobody')}</p>
    </li>
  );
}

/** What is amiss in the tenant as a whole; open where there is nothing else to look at. */
export function TenantFindings() {
  const { store, say } = usePage();
  const found = store.tenantFindings.value;
  const alone = store.shown.value?.overview.mailboxes === 0;
  if (found.length === 0) return <p class="muted">{say('tenantFine')}</p>;
  return (
    <details class="message tenant-findings" open={alone}>
      <summary>{say('tenantFindings', { count: found.length })}</summary>
      <ul>
        {found.map((finding, index) => (
          <Finding key={index} finding={finding} />
        ))}
      </ul>
    </details>
  );
}
