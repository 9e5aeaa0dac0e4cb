import { useId } from 'preact/hooks';
import { appMessages } from '../../../catalog/arrival/app-messages';
import type { ArrivalAsked } from '../../../diagnosis/arrival-answer';
import { answered, QUESTIONS, type QuestionId, RARE_QUESTIONS } from '../../../domain/arrival/answers';
import { appMessageIn } from '../../../domain/arrival/app-messages';
import { questionsFor } from '../../../domain/arrival/decide';
import { isInOutlook, MISSING } from '../../../domain/arrival/missing';
import { Segmented } from '../../ui/Segmented';
import { useWords } from '../../ui/use-words';

interface AskedProps {
  asked: ArrivalAsked;
  onChange(asked: ArrivalAsked): void;
}

/** What no column holds: one list a question, and a day where a day is asked for. */
function Question({ id, asked, onChange }: AskedProps & { id: QuestionId }) {
  const { say, texts } = useWords('arrival');
  const values: readonly string[] | 'date' = QUESTIONS[id];
  const tell = (value: string) => onChange({ ...asked, answers: answered(asked.answers, id, value) });
  const labels: Readonly<Record<string, string>> = id === 'receivedOn' ? {} : texts.answers[id];
  const value = asked.answers[id] ?? '';
  const field = useId();
  return (
    <div class="field" data-question={id}>
      <label for={field}>{say(`questions.${id}`)}</label>
      {values === 'date' ? (
        <input
          type="date"
          id={field}
          value={value}
          onChange={({ currentTarget }) => tell(currentTarget.value)}
        />
      ) : (
        <select id={field} value={value} onChange={({ currentTarget }) => tell(currentTarget.value)}>
          <option value="">{say('notKnown')}</option>
          {values.map((each) => (
            <option key={each} value={each}>
              {labels[each]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** What the app says: pasted, or picked from those that documents explain. */
function Message({ asked, onChange }: AskedProps) {
  const { say } = useWords('arrival');
  const tell = (message: string) => onChange({ ...asked, message });
  return (
    <div class="arrival-message">
      <label class="field">
        <span>{say('message')}</span>
        <textarea
          rows={2}
          placeholder={say('messageHint')}
          value={asked.message}
          onInput={({ currentTarget }) => tell(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{say('pickMessage')}</span>
        <select
          value={appMessageIn(asked.message, appMessages)?.id ?? ''}
          onChange={({ currentTarget }) =>
            tell(appMessages.find(({ id }) => id === currentTarget.value)?.text ?? '')
          }
        >
          <option value="">{say('noMessage')}</option>
          {appMessages.map(({ id, text }) => (
            <option key={id} value={id} lang="en">
              {text}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What is missing, and what is known about it. */
export function ArrivalQuestions(props: AskedProps) {
  const { say } = useWords('arrival');
  const { asked, onChange } = props;
  const { missing } = asked;
  const questions = questionsFor(missing);
  const rare = questions.filter((id) => RARE_QUESTIONS.includes(id));
  return (
    <div class="arrival-questions no-print">
      <Segmented
        legend={say('whatIsMissing')}
        value={missing}
        onChange={(next) => onChange({ ...asked, missing: next })}
        options={MISSING.map((value) => ({ value, label: say(`missing.${value}`) }))}
      />
      {isInOutlook(missing) && <Message {...props} />}
      {questions.length > 0 && (
        <fieldset class="arrival-asked">
          <legend>{say('tell')}</legend>
          {questions
            .filter((id) => !RARE_QUESTIONS.includes(id))
            .map((id) => (
              <Question key={id} id={id} {...props} />
            ))}
        </fieldset>
      )}
      {rare.length > 0 && (
        <details>
          <summary>{say('rarely')}</summary>
          <div class="arrival-asked">
            {rare.map((id) => (
              <Question key={id} id={id} {...props} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
