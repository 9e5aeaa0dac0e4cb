import type { KeptDraft } from '../../../db/draft';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';

interface LeftDraftProps {
  left: KeptDraft;
  onGoOn(): void;
  onThrowAway(): void;
}

/** A scenario was left half written, and another one is asked for: nothing of it is lost unless somebody says so. */
export function LeftDraft({ left, onGoOn, onThrowAway }: LeftDraftProps) {
  const { say } = useWords('authoring');
  const { read } = useTraining();
  return (
    <section class="message message-warn" data-left-draft={left.draft.id}>
      <p>{say('left', { title: left.draft.title ? read(left.draft.title) : left.draft.id })}</p>
      <div class="row">
        <button type="button" class="button button-primary" onClick={onGoOn}>
          {say('left.goOn')}
        </button>
        <button type="button" class="button button-danger" onClick={onThrowAway}>
          {say('left.throwAway')}
        </button>
      </div>
    </section>
  );
}
