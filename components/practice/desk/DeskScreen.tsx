import { useId, useState } from 'preact/hooks';
import { deskSubjects } from '../../../catalog/desk';
import { DataverseError } from '../../../dataverse/client';
import { DESK_SUBJECTS, type DeskSubjectId } from '../../../domain/remedy';
import type { Guid } from '../../../domain/rows';
import type { Key } from '../../../locales';
import type { DeskAnswer } from '../../../sources/exercise-control';
import { useApp } from '../../app-context';
import { useExercise } from '../../training/exercise/exercise-context';
import { ExerciseAtHand } from '../../training/training-context';
import { Icon } from '../../ui/Icon';
import { dateAndTime } from '../../ui/moments';
import { useWords } from '../../ui/use-words';
import { useTable } from '../use-table';

interface Letter {
  number: number;
  subject: DeskSubjectId;
  mailbox: string | null;
  mend: boolean;
  answer: DeskAnswer | null;
  problem: string | null;
}

function Answer({ letter: { subject, mailbox, mend, answer, problem } }: { letter: Letter }) {
  const { say } = useWords('training');
  const { language } = useApp();
  const word = (value: boolean | string) =>
    typeof value === 'string' && /^\d{4}-/.test(value)
      ? dateAndTime(value, language.tag.value)
      : say(`is.${value}` as Key<'training'>);
  const good = answer?.healthy ?? false;
  return (
    <li class={`message ${answer ? (good ? 'message-good' : 'message-bad') : 'message-warn'}`}>
      <Icon name={good ? 'done' : 'warn'} />
      <div>
        <p>
          <strong>{say(`desk.${subject}`)}</strong>
          {mailbox && <span class="muted"> · {mailbox}</span>}
        </p>
        {problem && <p>{say('refused', { reason: problem })}</p>}
        {answer && (
          <>
            <p>
              {answer.mended
                ? say('deskMended')
                : mend && answer.healthy
                  ? say('deskNothingToMend')
                  : say(answer.healthy ? 'deskHealthy' : 'deskAmiss')}
            </p>
            <p class="muted">
              {Object.entries(answer.found)
                .map(([fact, is]) => `${say(`fact.${fact}` as Key<'training'>)}: ${word(is)}`)
                .join(' · ')}
            </p>
          </>
        )}
      </div>
    </li>
  );
}

function Desk() {
  const { say } = useWords('training');
  const { control } = useExercise();
  const { simulator } = useApp();
  const rows = useTable('mailboxes').rows.value;
  const [subject, setSubject] = useState<DeskSubjectId>('mailbox');
  const [mailbox, setMailbox] = useState<Guid>('');
  const [letters, setLetters] = useState<readonly Letter[]>([]);
  const [busy, setBusy] = useState(false);
  const ids = [useId(), useId()];
  const { of, who } = deskSubjects[subject];
  const aboutMailbox = of === 'mailbox';
  const sorted = rows.toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? ''));
  async function ask(mend: boolean): Promise<void> {
    setBusy(true);
    const name = aboutMailbox ? (rows.find((row) => row.mailboxid === mailbox)?.name ?? null) : null;
    const letter = { number: letters.length, subject, mailbox: name, mend, answer: null, problem: null };
    try {
      const answer = await control.ask(subject, aboutMailbox ? mailbox : null, mend);
      setLetters([{ ...letter, answer }, ...letters]);
      await simulator.refresh();
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      setLetters([{ ...letter, problem: error.message }, ...letters]);
    } finally {
      setBusy(false);
    }
  }
  const ready = !busy && (!aboutMailbox || mailbox !== '');
  return (
    <div class="form desk">
      <p class="message message-warn">{say('deskText')}</p>
      <form
        class="form-section"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void ask(false);
        }}
      >
        <div class="field">
          <label htmlFor={ids[0]}>{say('deskSubject')}</label>
          <select
            id={ids[0]}
            name="deskSubject"
            value={subject}
            onChange={({ currentTarget: { value } }) =>
              setSubject(DESK_SUBJECTS.find((each) => each === value) ?? 'mailbox')
            }
          >
            {DESK_SUBJECTS.map((each) => (
              <option key={each} value={each}>
                {say(`desk.${each}`)} ({say(`who.${deskSubjects[each].who}`)})
              </option>
            ))}
          </select>
        </div>
        {aboutMailbox && (
          <div class="field">
            <label htmlFor={ids[1]}>{say('deskMailbox')}</label>
            <select
              id={ids[1]}
              name="deskMailbox"
              value={mailbox}
              onChange={({ currentTarget: { value } }) => setMailbox(value)}
            >
              <option value="">{say('deskChoose')}</option>
              {sorted.map(({ mailboxid, name }) => (
                <option key={mailboxid} value={mailboxid}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="row">
          <button type="submit" class="button button-primary" disabled={!ready}>
            {say('deskLook')}
          </button>
          <button type="button" class="button" disabled={!ready} onClick={() => void ask(true)}>
            {say('deskMend')}
          </button>
          <span class="muted">{say(`who.${who}`)}</span>
        </div>
      </form>
      <section class="form-section" aria-label={say('deskAnswers')}>
        <h2>{say('deskAnswers')}</h2>
        <div role="status">{letters.length === 0 && <p class="muted">{say('deskNone')}</p>}</div>
        <ul class="alerts">
          {letters.map((letter) => (
            <Answer key={letter.number} letter={letter} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Questions to the administrators of Exchange, Microsoft 365 and the environment, and their answers. */
export default function DeskScreen() {
  return (
    <ExerciseAtHand>
      <Desk />
    </ExerciseAtHand>
  );
}
