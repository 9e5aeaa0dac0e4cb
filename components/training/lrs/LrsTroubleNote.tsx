import type { LearningRecordTexts } from '../../../locales/en/learning-records';
import type { LrsProblem } from '../../../training/xapi/lrs-client';

/** Why a store did not take something, what to do about it, and its own words where it has any. */
export function LrsTroubleNote({ problem, words }: { problem: LrsProblem; words: LearningRecordTexts }) {
  const { trouble, status, detail } = problem;
  return (
    <div class="message message-bad" data-trouble={trouble}>
      <span>{words.trouble[trouble]}</span>
      {(detail !== '' || status > 0) && (
        <details class="trouble-words">
          <summary>{words.itsWords}</summary>
          {detail !== '' && <span lang="en">{detail}</span>}
          {status > 0 && <span class="muted"> (HTTP {status})</span>}
        </details>
      )}
    </div>
  );
}
