import { useApp } from '../app-context';
import { MailboxLinks } from '../ui/MailboxLinks';
import { useWords } from '../ui/use-words';

/** How many of the mailboxes are enabled. */
function Enabled() {
  const { say } = useWords('ui');
  const { guide } = useApp();
  const of = guide.chosen.value.length;
  if (of === 0) return null;
  const which = guide.checklist.value.mailboxes ? 'chosen' : 'active';
  return (
    <p class="guide-mailboxes">
      {say('guide.enabled', { enabled: guide.stations.value.enabled, of, which })}
    </p>
  );
}

/** Those that failed, each with its way and its *Why*. */
function Failed() {
  const { say } = useWords('ui');
  const failed = useApp().guide.failed.value;
  if (failed.length === 0) return null;
  return (
    <details class="left-out guide-failed">
      <summary>{say('guide.failed', { count: failed.length })}</summary>
      <MailboxLinks mailboxes={failed} />
    </details>
  );
}

/** Mailboxes that no count speaks of, and that fail all the same. */
function LeftOut() {
  const { say } = useWords('ui');
  const leftOut = useApp().guide.leftOut.value;
  if (leftOut.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{say('guide.leftOut', { count: leftOut.length })}</summary>
      <MailboxLinks mailboxes={leftOut} />
    </details>
  );
}

/** Every step is done; that is the end only where no mailbox failed or was left out. */
function End() {
  const { say } = useWords('ui');
  const { guide } = useApp();
  const { focus } = guide.progress.value;
  const failed = guide.stations.value.error;
  const leftOut = guide.leftOut.value.length;
  if (focus !== null) return null;
  if (failed + leftOut === 0) return <p class="message message-good">{say('guide.finished')}</p>;
  return <p class="message message-warn">{say('guide.stepsDoneBut', { failed, leftOut })}</p>;
}

/** How far the tenant has come, in one glance. */
export function GuideSummary() {
  const { say } = useWords('ui');
  const { guide } = useApp();
  const { done, of, notNeeded, undecided, doubted, byHand } = guide.progress.value;
  return (
    <div class="summary">
      <div class="summary-line">
        <strong>{say('guide.progress', { done, of })}</strong>
        {/* Why there are as many: the number changes with these. */}
        {undecided > 0 && <span class="muted">{say('guide.undecided', { count: undecided })}</span>}
        {notNeeded > 0 && <span class="muted">{say('guide.notNeeded', { count: notNeeded })}</span>}
        {byHand > 0 && <span class="muted">{say('guide.byHand', { count: byHand })}</span>}
        <Enabled />
      </div>
      <progress max={of} value={done} aria-label={say('guide.progressLabel')} />
      <Failed />
      <LeftOut />
      <div role="status" class="summary-notes">
        <End />
        {doubted > 0 && <p class="message message-warn">{say('guide.doubted', { count: doubted })}</p>}
      </div>
    </div>
  );
}
