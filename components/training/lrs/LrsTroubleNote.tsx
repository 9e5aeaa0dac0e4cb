import type { LrsProblem } from '../../../training/xapi/lrs-client';
import { useWords } from '../../ui/use-words';

/** Why a store did not take something, what to do about it, and its own words where it has any. */
export function LrsTroubleNote({ problem }: { problem: LrsProblem }) {
  const { say } = useWords('learning-records');
  const { trouble, status, detail } = problem;
  return (
    <div class="message message-bad" data-trouble={trouble}>
      <span>{say(`trouble.${trouble}`)}</span>
      {(detail !== '' || status > 0) && (
        <details class="trouble-words">
          <summary>{say('itsWords')}</summary>
          {detail !== '' && <span lang="en">{detail}</span>}
          {status > 0 && <span class="muted"> (HTTP {status})</span>}
        </details>
      )}
    </div>
  );
}
