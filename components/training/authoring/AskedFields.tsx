import { QUESTION_IDS, QUESTIONS, type QuestionId } from '../../../domain/arrival/answers';
import { MISSING } from '../../../domain/arrival/missing';
import type { Goal } from '../../../domain/pack';
import type { Key } from '../../../locales';
import { type Path, withValueAt } from '../../../training/authoring/draft-path';
import { useWords } from '../../ui/use-words';
import { useDraft, useMember } from './draft-context';
import { FieldShell, useArrival } from './FieldShell';
import { Fold } from './Fold';
import { ChoiceAt } from './fields';

type Asked = Extract<Goal, { is: 'cause' }>['asked'];

function DayAt({ path, label }: { path: Path; label: string }) {
  const { value, name, issue, put } = useMember(path);
  const input = useArrival<HTMLInputElement>(name);
  return (
    <FieldShell label={label} name={name} issue={issue}>
      {({ field, told }) => (
        <input
          id={field}
          ref={input}
          type="date"
          name={name}
          {...told}
          value={typeof value === 'string' ? value : ''}
          onInput={({ currentTarget }) => put(currentTarget.value || undefined)}
        />
      )}
    </FieldShell>
  );
}

function AnswerAt({ path, question }: { path: Path; question: QuestionId }) {
  const arrival = useWords('arrival');
  const { say } = useWords('authoring-fields');
  const values: readonly string[] | 'date' = QUESTIONS[question];
  const label = arrival.say(`questions.${question}`);
  if (values === 'date') return <DayAt path={path} label={label} />;
  return (
    <ChoiceAt
      path={path}
      label={label}
      unset={say('notTold')}
      options={values.map((value) => ({
        value,
        label: arrival.say(`answers.${question}.${value}` as Key<'arrival'>),
      }))}
    />
  );
}

/** What is missing although the mailbox is enabled, and what the story tells of it: the check asks the same. */
export function AskedFields({ path, asked }: { path: Path; asked: Asked }) {
  const { say } = useWords('authoring-fields');
  const arrival = useWords('arrival');
  const { change } = useDraft();
  return (
    <Fold title={say('asked')} of={[path]}>
      <p class="muted">{say('askedText')}</p>
      <ChoiceAt
        path={[...path, 'missing']}
        label={arrival.say('whatIsMissing')}
        unset={say('notAsked')}
        options={MISSING.map((value) => ({ value, label: arrival.say(`missing.${value}`) }))}
        onChoose={(missing) => {
          const next = missing === undefined ? undefined : { ...asked, missing };
          change((before) => withValueAt(before, path, next));
        }}
      />
      {asked && (
        <div class="both">
          {QUESTION_IDS.map((question) => (
            <AnswerAt key={question} path={[...path, 'answers', question]} question={question} />
          ))}
        </div>
      )}
    </Fold>
  );
}
