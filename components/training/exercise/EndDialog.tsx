import type { Exercise } from '../../../sources/exercise-control';
import { openGoals } from '../../../training/open-goals';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';

/** The ways to end an attempt that are asked for twice. */
export type AskedEnd = 'finished' | 'givenUp' | 'over';

const WORDS = {
  finished: { title: 'finishTitle', confirm: 'finish' },
  givenUp: { title: 'giveUpTitle', confirm: 'giveUp' },
  over: { title: 'overTitle', confirm: 'over' },
} as const;

interface EndDialogProps {
  asked: AskedEnd;
  exercise: Exercise;
  /** What giving up means here, where that is another thing. */
  ifGivenUp: string | undefined;
  onEnd(): void;
  onClose(): void;
}

/** Ending is asked for twice: nothing can be added to a record that has ended. */
export function EndDialog({ asked, exercise, ifGivenUp, onEnd, onClose }: EndDialogProps) {
  const { say } = useWords('training');
  const open = openGoals(exercise.goals);
  const { title, confirm } = WORDS[asked];
  const text = () => {
    if (asked === 'givenUp') return ifGivenUp ?? say('giveUpText');
    if (asked === 'over') return say('overText');
    return open > 0 ? say('finishOpen', { count: open }) : say('finishAll');
  };
  return (
    <Dialog
      title={say(title)}
      confirmLabel={say(confirm)}
      onClose={onClose}
      onConfirm={() => {
        onEnd();
        onClose();
      }}
    >
      <p>{text()}</p>
    </Dialog>
  );
}
