import type { Detection, StepProgress } from '../../domain/progress';
import type { MailboxRow } from '../../domain/rows';
import { useApp } from '../app-context';
import { MailboxLinks } from '../ui/MailboxLinks';
import { useWords } from '../ui/use-words';

/** A list longer than this says how many more there are. */
const NAMED = 5;

/** How many of the mailboxes are done, with those that are missing first, each with its way and its *Why*. */
function Counted({ count }: { count: NonNullable<Detection['count']> }) {
  const { say } = useWords('ui');
  const { guide } = useApp();
  const isOpen = new Set(count.open);
  const named = (those: readonly MailboxRow[]) => {
    const names = those.slice(0, NAMED).map(({ name, mailboxid }) => name ?? mailboxid);
    const more = those.length - names.length;
    return `${names.join(', ')}${more > 0 ? ` ${say('mailboxes.more', { count: more })}` : ''}`;
  };
  const missing = guide.chosen.value.filter(({ mailboxid }) => isOpen.has(mailboxid));
  const done = guide.chosen.value.filter(({ mailboxid }) => !isOpen.has(mailboxid));
  return (
    <>
      <p>{say('step.count', { done: count.done, of: count.of })}</p>
      {missing.length > 0 && (
        <>
          <h3>{say('step.missing', { count: missing.length })}</h3>
          <MailboxLinks mailboxes={missing} />
        </>
      )}
      {done.length > 0 && <p class="muted">{say('step.doneOnes', { names: named(done) })}</p>}
    </>
  );
}

/** What speaks for a step being done: what the tenant shows, when it was seen, and what a person said. */
export function StepEvidence({ progress }: { progress: StepProgress }) {
  const { say } = useWords('ui');
  const { language, tenant } = useApp();
  const { time } = language;
  const now = tenant.snapshot.value?.readOn;
  const { detection, seen, tickedAt, status } = progress;
  return (
    <div class="step-evidence">
      {status === 'doubted' && <p class="message message-warn">{say('step.disagrees')}</p>}
      {tickedAt && <p>{say('step.tickedAt', { time: time(tickedAt, now) })}</p>}
      {seen && <p>{say('step.seenAt', { time: time(seen.at, now) })}</p>}
      {seen && detection?.answer === 'no' && <p>{say('step.noLonger')}</p>}
      {detection?.answer === 'unknown' && (
        <p>{say('step.cannotTell', { missing: detection.missing.join(', ') })}</p>
      )}
      {detection?.count && <Counted count={detection.count} />}
    </div>
  );
}
