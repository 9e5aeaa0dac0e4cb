import { useState } from 'preact/hooks';
import { packs as shipped } from '../../catalog/packs';
import type { ClassView } from '../../domain/classroom';
import type { ScenarioPack } from '../../domain/pack';
import type { FileProblem } from '../../sources/file-lines';
import { readPack } from '../../sources/pack-file';
import { byLevel } from '../../training/scenario-cards';
import { FileProblems } from '../training/page/FileProblems';
import { OpenFile } from '../training/page/OpenFile';
import { useTraining } from '../training/training-context';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/use-words';
import { useClass } from './class-context';

/** The exercise that is chosen, and in which variant it begins. */
export function useChosenExercise() {
  const { store } = useTraining();
  const [opened, setOpened] = useState<readonly ScenarioPack[]>([]);
  const [id, setId] = useState(shipped[0]?.id ?? '');
  const [variant, setVariant] = useState<'same' | 'byName'>('same');
  const own = [...opened, ...(store.packs.value ?? [])];
  return {
    own,
    id,
    setId,
    variant,
    setVariant,
    take(pack: ScenarioPack) {
      setOpened([pack, ...opened.filter((each) => each.id !== pack.id)]);
      setId(pack.id);
    },
    /** What the server is told: its id where the server has it, all of it otherwise. */
    wanted: (): string | object => own.find((pack) => pack.id === id) ?? id,
  };
}

export type ChosenExercise = ReturnType<typeof useChosenExercise>;

function ExerciseChoice({ chosen }: { chosen: ChosenExercise }) {
  const { say } = useWords('classroom');
  const training = useWords('training');
  const { read } = useTraining();
  return (
    <label class="field">
      <span>{say('begin.scenario')}</span>
      <select
        name="exercise"
        value={chosen.id}
        onChange={({ currentTarget }) => chosen.setId(currentTarget.value)}
      >
        {chosen.own.map(({ id, title }) => (
          <option key={id} value={id}>
            {read(title)}
          </option>
        ))}
        {byLevel(shipped).map(({ level, packs }) => (
          <optgroup key={level} label={training.say(`level.${level}`)}>
            {packs.map(({ id, title }) => (
              <option key={id} value={id}>
                {read(title)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Seats that did not follow, with each reason once. */
function Refused() {
  const { say } = useWords('classroom');
  const refused = useClass().refused.value;
  const reasons = [...new Set(refused.map((each) => each.refused ?? ''))].join(' ');
  return (
    <div role="status">
      {refused.length > 0 && (
        <p class="message message-warn">{say('begin.refused', { count: refused.length, reasons })}</p>
      )}
    </div>
  );
}

/** Chooses an exercise, and begins, pauses and ends it for everybody. */
export function BeginForm({ view: { seats }, chosen }: { view: ClassView; chosen: ChosenExercise }) {
  const { say } = useWords('classroom');
  const { order, busy } = useClass();
  const [ending, setEnding] = useState(false);
  const [wrong, setWrong] = useState<{ file: string; problems: readonly FileProblem[] } | null>(null);
  const stages = seats.map(({ standing }) => standing?.stage);
  async function open([file]: readonly File[]): Promise<void> {
    if (!file) return;
    const read = readPack(await file.text());
    setWrong('pack' in read ? null : { file: file.name, problems: read.problems });
    if ('pack' in read) chosen.take(read.pack);
  }
  const disabled = busy.value || seats.length === 0;
  return (
    <section class="class-begin">
      <h2>{say('begin.title')}</h2>
      <div class="class-fields">
        <ExerciseChoice chosen={chosen} />
        <label class="field">
          <span>{say('begin.variant')}</span>
          <select
            name="variant"
            value={chosen.variant}
            onChange={({ currentTarget }) =>
              chosen.setVariant(currentTarget.value === 'byName' ? 'byName' : 'same')
            }
          >
            <option value="same">{say('begin.same')}</option>
            <option value="byName">{say('begin.byName')}</option>
          </select>
        </label>
      </div>
      <div class="row">
        <button
          type="button"
          class="button button-primary"
          data-class="begin"
          disabled={disabled}
          onClick={() => void order((control) => control.begin(chosen.wanted(), chosen.variant))}
        >
          {say('begin.all')}
        </button>
        <button
          type="button"
          class="button"
          disabled={disabled || !stages.includes('running')}
          onClick={() => void order((control) => control.move('paused'))}
        >
          {say('begin.pause')}
        </button>
        <button
          type="button"
          class="button"
          disabled={disabled || !stages.includes('paused')}
          onClick={() => void order((control) => control.move('running'))}
        >
          {say('begin.resume')}
        </button>
        <button
          type="button"
          class="button"
          data-class="end"
          disabled={disabled || !stages.some((stage) => stage === 'running' || stage === 'paused')}
          onClick={() => setEnding(true)}
        >
          {say('begin.end')}
        </button>
        <OpenFile label={say('begin.file')} onFiles={(files) => void open(files)} />
      </div>
      {wrong && <FileProblems file={wrong.file} problems={wrong.problems} of="Pack" />}
      <Refused />
      {ending && (
        <Dialog
          title={say('begin.end')}
          confirmLabel={say('begin.end')}
          onClose={() => setEnding(false)}
          onConfirm={() => {
            setEnding(false);
            void order((control) => control.move('finished'));
          }}
        >
          <p>{say('begin.endText')}</p>
        </Dialog>
      )}
    </section>
  );
}
