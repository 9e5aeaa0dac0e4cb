import { useEffect } from 'preact/hooks';
import { ExerciseContext, usePackText } from '../../components/training/exercise/exercise-context';
import type { PackageSession } from '../../state/package-session';
import type { LearningLink } from '../../training/packages/link';
import { PracticeView } from '../practice/PracticeView';
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
  const read = usePackText();
  const title = props.session.exercise.value?.title;
  const named = title && read(title);
  useEffect(() => {
    // Learning systems show the title of the page that they open.
    if (named) document.title = named;
  }, [named]);
  return (
    <ExerciseContext.Provider value={props.session}>
      <div class="package">
        <ExerciseBar {...props} />
        <PracticeView exerciseShown={false} />
      </div>
    </ExerciseContext.Provider>
  );
}
