import { useEffect, useState } from 'preact/hooks';
import { LookOptions } from '../../components/ui/LookOptions';
import { useTitle } from '../../components/ui/use-title';
import { useParts, useWords } from '../../components/ui/use-words';
import { LONGEST_NAME } from '../../domain/classroom';
import type { Key } from '../../locales';
import { ClassProblem, type SeatControl } from '../../sources/class-control';
import '../../components/ui/parts.css';
import '../../components/ui/form.css';
import './join.css';

const TOLD = ['wrongCode', 'wrongBack', 'nameTaken', 'full', 'tooMany'] as const;

function useProblem(problem: ClassProblem | null): string | null {
  const { say } = useWords('classroom');
  if (!problem) return null;
  const known = TOLD.find((code) => code === problem.code);
  return known
    ? say(`problem.${known}` as Key<'classroom'>)
    : say('problem.other', { reason: problem.message });
}

interface FormProps {
  control: SeatControl;
  code: string;
  onJoined(joined: { name: string; back: string }): void;
}

function JoinForm({ control, code: first, onJoined }: FormProps) {
  const { say } = useWords('classroom');
  const [code, setCode] = useState(first);
  const [name, setName] = useState('');
  const [back, setBack] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ClassProblem | null>(null);
  const told = useProblem(problem);
  async function join(): Promise<void> {
    setBusy(true);
    try {
      const returning = back.trim();
      onJoined(await control.join({ code, name, ...(returning ? { back: returning } : {}) }));
    } catch (error) {
      if (!(error instanceof ClassProblem)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      class="join-form"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <label class="field">
        <span>{say('seat.code')}</span>
        <input
          type="text"
          name="code"
          autocomplete="off"
          required
          maxLength={20}
          value={code}
          onInput={({ currentTarget }) => setCode(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{say('seat.name')}</span>
        <input
          type="text"
          name="name"
          autocomplete="name"
          required
          maxLength={LONGEST_NAME}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{say('seat.back')}</span>
        <input
          type="text"
          name="back"
          autocomplete="off"
          maxLength={20}
          value={back}
          onInput={({ currentTarget }) => setBack(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-primary" disabled={busy}>
        {say('seat.join')}
      </button>
      <div role="alert">{told && <p class="message message-bad">{told}</p>}</div>
    </form>
  );
}

/** Where somebody takes a seat, or finds that they have one. */
export function JoinPage({ control, code }: { control: SeatControl; code: string }) {
  const { say } = useWords('ui');
  if (!useParts(['classroom'])) return <p class="loading">{say('app.name')}</p>;
  return <Join control={control} code={code} />;
}

function Join({ control, code }: { control: SeatControl; code: string }) {
  const { say } = useWords('classroom');
  useTitle(say('joinTitle'));
  const [seat, setSeat] = useState<{ name: string; back: string | null } | null>(null);
  useEffect(() => {
    // Whoever has no seat yet is here to get one.
    control.own().then(
      ({ name }) => setSeat({ name, back: null }),
      () => {},
    );
  }, []);
  return (
    <main class="join-page">
      <div class="row join-head">
        <h1>{say('joinTitle')}</h1>
        <div class="row">
          <LookOptions />
        </div>
      </div>
      {seat ? (
        <div class="join-seat" role="status">
          <p>{say(seat.back ? 'seat.joined' : 'seat.you', { name: seat.name })}</p>
          {seat.back && (
            <>
              <p>{say('seat.keep')}</p>
              <p class="join-back" data-return-code>
                {seat.back.slice(0, 4)} {seat.back.slice(4)}
              </p>
            </>
          )}
          <div class="row">
            <a class="button button-primary" href="/">
              {say('seat.goOn')}
            </a>
            {!seat.back && (
              <button type="button" class="button" onClick={() => setSeat(null)}>
                {say('seat.other')}
              </button>
            )}
          </div>
        </div>
      ) : (
        <JoinForm control={control} code={code} onJoined={setSeat} />
      )}
    </main>
  );
}
