import { useEffect } from 'preact/hooks';
import { useApp } from '../../components/app-context';
import { inLanguage } from '../../domain/pack';
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
  const { language } = useApp();
  const title = props.session.exercise.value?.title;
  useEffect(() => {
    // Learning systems show the title of the page that they open.
    if (title) document.title = inLanguage(title, language.language.value);
  }, [title, language.language.value]);
  return (
    <div class="package">
      <ExerciseBar {...props} />
      <PracticeView exerciseShown={false} />
    </div>
  );
}
