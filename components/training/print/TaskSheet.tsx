import { PASS_AT, type ScenarioPack } from '../../../domain/pack';
import { minutesAbout } from '../../../training/scenario-cards';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { Blanks, Sheet } from './Sheet';

/** How long it takes, what passes, and what hints there are. */
function Facts({ pack }: { pack: ScenarioPack }) {
  const { say } = useWords('sheets');
  const page = useWords('training-page');
  const { limits, exam, hints = [], passAt = PASS_AT } = pack;
  return (
    <ul class="sheet-facts">
      <li>
        {limits?.minutes
          ? say('limit', { count: limits.minutes })
          : say('noLimit', { count: minutesAbout(pack) })}
      </li>
      {exam?.wallMinutes !== undefined && <li>{page.say('exam.wall', { count: exam.wallMinutes })}</li>}
      {exam && <li>{page.say(exam.pauses === 'none' ? 'exam.noPauses' : 'exam.pausesOnRecord')}</li>}
      <li>{say('passAt', { points: passAt })}</li>
      {hints.length > 0 && <li>{say('hintsThere', { count: hints.length })}</li>}
    </ul>
  );
}

/** What rules there are, and what each time costs. */
function Rules({ pack: { conduct = [] } }: { pack: ScenarioPack }) {
  const { say } = useWords('sheets');
  const training = useWords('training');
  if (conduct.length === 0) return null;
  return (
    <section>
      <h3>{training.say('rules')}</h3>
      <ul>
        {conduct.map(({ rule, cost, free = 0 }) => (
          <li key={rule}>
            {training.say(`rule.${rule}`)} ({say('ruleCost', { cost, free })})
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sheet of who sits the exercise: everything that they are told before, and nothing of its solution. */
export function TaskSheet({ pack }: { pack: ScenarioPack }) {
  const { say } = useWords('sheets');
  const page = useWords('training-page');
  const training = useWords('training');
  const { read } = useTraining();
  const { summary, lesson, story, goals, variation } = pack;
  const labels = [say('name'), say('date'), ...(variation ? [say('variantBlank')] : [])];
  return (
    <Sheet kind={say('task')} name="task" pack={pack}>
      <p>{read(summary)}</p>
      <Blanks labels={labels} />
      <Facts pack={pack} />
      {lesson && (
        <p>
          <strong>{page.say('youLearn')}</strong> {read(lesson)}
        </p>
      )}
      <section>
        <h3>{training.say('task')}</h3>
        {story.map((paragraph) => (
          <p key={paragraph.en}>{read(paragraph)}</p>
        ))}
      </section>
      <section>
        <h3>{training.say('goals')}</h3>
        <ul class="sheet-goals">
          {goals.map(({ id, is, text }) => (
            <li key={id} class="sheet-goal">
              <span class="sheet-box" aria-hidden="true" />
              <div>
                <p>{read(text)}</p>
                {is === 'cause' && <p class="sheet-blank">{say('causeBlank')}</p>}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Rules pack={pack} />
    </Sheet>
  );
}
