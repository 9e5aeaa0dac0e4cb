import { useApp } from '../app-context';
import { MailboxLinks } from '../ui/MailboxLinks';
import { useWords } from '../ui/use-words';

/** How many of the mailboxes are enabled, and how many failed. */
function Mailboxes() {
  const { say } = useWords('ui');
  const { guide, preferences } = useApp();
  const { enabled, error } = guide.stations.value;
  const of = guide.chosen.value.length;
  if (of === 0) return null;
  return (
    <p class="guide-mailboxes">
      <span>{say('guide.enabled', { enabled, of })}</span>
      {error > 0 && (
        <button
          type="button"
          class="link guide-failed"
          onClick={() => void preferences.set('panelTab', 'diagnosis')}
        >
          {say('guide.failed', { count: error })}
        </button>
      )}
    </p>
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
        {byHand > 0 && <span class="muted">{say('guide.byHand', { count: byHand })}</span>}
        <Mailboxes />
      </div>
      <progress max={of} value={done} aria-label={say('guide.progressLabel')} />
      <LeftOut />
      <div role="status" class="summary-notes">
        <End />
        {doubted > 0 && <p class="message message-warn">{say('guide.doubted', { count: doubted })}</p>}
      </div>
    </div>
  );
}
