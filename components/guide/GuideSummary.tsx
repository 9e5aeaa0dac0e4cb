import { useApp } from '../app-context';
import { MailboxLinks } from '../ui/MailboxLinks';
import { useWords } from '../ui/use-words';

/** Why there are as many steps: their number changes with these. */
function NotCounted() {
  const { say } = useWords('ui');
  const { notNeeded, undecided } = useApp().guide.progress.value;
  const told = [
    ...(undecided > 0 ? [say('guide.undecided', { count: undecided })] : []),
    ...(notNeeded > 0 ? [say('guide.notNeeded', { count: notNeeded })] : []),
  ];
  return <span class="muted">{told.join(', ')}</span>;
}

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
  const { done, of, doubted, byHand } = guide.progress.value;
  return (
    <div class="summary">
      <div class="summary-line">
        <strong>{say('guide.progress', { done, of })}</strong>
        <NotCounted />
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
