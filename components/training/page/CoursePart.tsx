import { useId } from 'preact/hooks';
import { COURSE_IDS, type CourseId, courses, DEBRIEF_MINUTES } from '../../../catalog/course';
import { type CourseStep, courseSteps, hoursAndMinutes, nextStep } from '../../../training/course';
import type { ScenarioStanding } from '../../../training/scenario-cards';
import { Segmented } from '../../ui/Segmented';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { ProjectorSwitch } from './ProjectorSwitch';
import { useTrainingPage } from './page-context';
import { RunningMessage } from './RunningMessage';
import { ScenarioFacts } from './ScenarioFacts';
import { StartDialog } from './StartDialog';
import { useExercises } from './use-exercises';

interface StepProps {
  step: CourseStep;
  number: number;
  standing: ScenarioStanding | undefined;
  next: boolean;
  running: boolean;
  onOpen(): void;
}

/** One exercise of the course, with what it teaches and how late it is after it. */
function Step({ step: { pack, until }, number, standing, next, running, onOpen }: StepProps) {
  const { say } = useWords('training-page');
  const { read } = useTraining();
  const { projector } = useTrainingPage();
  const id = useId();
  const verb = running ? 'course.goOn' : standing?.passed ? 'course.again' : 'start';
  return (
    <li class="course-step" data-pack={pack.id} aria-current={next ? 'step' : undefined}>
      {/* A list tells its numbers itself. */}
      <span class="course-number" aria-hidden="true">
        {number}
      </span>
      <div class="course-told">
        <h3 id={`${id}-title`}>{read(pack.title)}</h3>
        <p class="course-lesson">{read(pack.lesson ?? pack.summary)}</p>
        <p class="scenario-facts" id={`${id}-facts`}>
          {next && <span class="badge badge-active">{say('course.next')}</span>}
          <ScenarioFacts pack={pack} standing={standing} running={running} />
          <span class="muted course-until" data-until={until}>
            {say('course.until', hoursAndMinutes(until))}
          </span>
        </p>
      </div>
      {!projector && (
        <button
          type="button"
          class={next ? 'button button-primary' : 'button'}
          id={`${id}-start`}
          aria-labelledby={`${id}-start ${id}-title`}
          aria-describedby={`${id}-facts`}
          onClick={onOpen}
        >
          {say(verb)}
        </button>
      )}
    </li>
  );
}

/** A course from its first exercise to its last: what each teaches, how long it takes, and which one is next. */
export function CoursePart() {
  const { say } = useWords('training-page');
  const { read } = useTraining();
  const { part, go, projector } = useTrainingPage();
  const { running, mayTellNext, standings, goOn, starting, open, close } = useExercises();
  const id: CourseId = COURSE_IDS.find((each) => each === part.of) ?? 'halfDay';
  const course = courses[id];
  const steps = courseSteps(course);
  const next = mayTellNext ? nextStep(steps, standings) : undefined;
  const passed = steps.filter(({ pack }) => standings.get(pack.id)?.passed).length;
  return (
    <>
      <div class="row course-top">
        <Segmented
          legend={say('course.choose')}
          options={COURSE_IDS.map((value) => ({ value, label: read(courses[value].title) }))}
          value={id}
          onChange={(value) => go('course', value)}
        />
        <ProjectorSwitch />
      </div>
      {running && !projector && <RunningMessage title={running.title} onGoOn={goOn} />}
      <section class="scenario-level" data-course={id}>
        <h2>
          {read(course.title)} <span class="muted">{say('passedOf', { passed, all: steps.length })}</span>
        </h2>
        <p class="course-sentence">{read(course.sentence)}</p>
        <p class="course-sentence muted">
          {say('course.length', {
            count: steps.length,
            ...hoursAndMinutes(steps.at(-1)?.until ?? 0),
            talk: DEBRIEF_MINUTES,
          })}
        </p>
        {passed === steps.length && <p class="message message-good">{say('course.allPassed')}</p>}
        <ol class="course-steps">
          {steps.map((step, index) => (
            <Step
              key={step.pack.id}
              step={step}
              number={index + 1}
              standing={standings.get(step.pack.id)}
              next={step === next}
              running={step.pack.id === running?.id}
              onOpen={() => open(step.pack)}
            />
          ))}
        </ol>
      </section>
      {starting && <StartDialog pack={starting} onClose={close} />}
    </>
  );
}
