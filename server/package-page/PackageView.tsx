import { PracticeView } from '../../components/practice/PracticeView';
import type { LearningLink } from '../../state/training/packages/link';
import type { PackageSession } from '../../state/training/packages/session';
import { ExerciseBar } from './ExerciseBar';
import './package.css';

interface PackageViewProps {
  session: PackageSession;
  link: LearningLink;
  /** Lines of the record that the exercise goes on from; null where it began now. */
  resumed: number | null;
}

/** The practice client under the bar of its exercise. */
export function PackageView(props: PackageViewProps) {
  return (
    <div class="package">
      <ExerciseBar {...props} />
      <PracticeView />
    </div>
  );
}
