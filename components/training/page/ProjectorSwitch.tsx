import { useWords } from '../../ui/use-words';
import { useTrainingPage } from './page-context';

/** Shows the part to a room, and ends that: the same button, so that the keyboard stays on it. */
export function ProjectorSwitch() {
  const { say } = useWords('training-page');
  const { projector, project } = useTrainingPage();
  return (
    <div class="row projector-switch">
      <button type="button" class="button" data-projector-switch onClick={() => project(!projector)}>
        {say(projector ? 'projectorOff' : 'projector')}
      </button>
      {projector && <span class="muted">{say('projectorKey')}</span>}
    </div>
  );
}
