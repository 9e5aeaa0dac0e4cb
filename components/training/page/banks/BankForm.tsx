import { useState } from 'preact/hooks';
import { packs as shipped } from '../../../../catalog/packs';
import { BANK_FORMAT, BANK_VERSION, idOfEntry, type Level, type QuestionBank } from '../../../../domain/bank';
import { newId } from '../../../../domain/new-id';
import type { ScenarioPack } from '../../../../domain/pack';
import { LEVELS } from '../../../../training/scenario-cards';
import { Check } from '../../../ui/Check';
import { Dialog } from '../../../ui/Dialog';
import { useWords } from '../../../ui/use-words';
import { useTraining } from '../../training-context';

interface Draft {
  title: string;
  /** By id of a pack, the level that it has in the bank; those that are not in it are absent. */
  levels: Readonly<Record<string, Level>>;
  counts: Readonly<Record<Level, number>>;
  byTrainee: boolean;
  pauses: boolean;
  wallMinutes: number;
}

const NEW: Draft = {
  title: '',
  levels: {},
  counts: { basic: 0, advanced: 0, exam: 0 },
  byTrainee: true,
  pauses: true,
  wallMinutes: 45,
};

function draftOf(bank: QuestionBank | undefined): Draft {
  if (!bank) return NEW;
  const count = (level: Level) =>
    bank.draw.filter((each) => each.level === level).reduce((sum, each) => sum + each.count, 0);
  return {
    title: bank.title.en,
    levels: Object.fromEntries(bank.entries.map((entry) => [idOfEntry(entry), entry.level])),
    counts: { basic: count('basic'), advanced: count('advanced'), exam: count('exam') },
    byTrainee: bank.exam.variant === 'byTrainee',
    pauses: bank.exam.pauses !== 'none',
    wallMinutes: bank.exam.wallMinutes ?? 0,
  };
}

/** A bank of the draft: shipped packs by id, others as they are at this moment. */
function bankOf(draft: Draft, id: string, revision: number, own: readonly ScenarioPack[]): QuestionBank {
  const { levels, counts, byTrainee, pauses, wallMinutes, title } = draft;
  return {
    format: BANK_FORMAT,
    version: BANK_VERSION,
    id,
    revision,
    title: { en: title.trim() },
    entries: Object.entries(levels).map(([of, level]) => ({
      pack: own.find((pack) => pack.id === of) ?? of,
      level,
    })),
    draw: LEVELS.flatMap((level) => (counts[level] > 0 ? [{ level, count: counts[level] }] : [])),
    exam: {
      pauses: pauses ? 'onRecord' : 'none',
      variant: byTrainee ? 'byTrainee' : 'drawn',
      ...(wallMinutes > 0 ? { wallMinutes } : {}),
    },
  };
}

/** Puts a bank together: which scenarios, at which level, how many are drawn, by which rules they are sat. */
export function BankForm({ bank, onClose }: { bank?: QuestionBank; onClose(): void }) {
  const { say } = useWords('training-page');
  const training = useWords('training');
  const { store, read } = useTraining();
  const [draft, setDraft] = useState(() => draftOf(bank));
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const own = store.packs.value ?? [];
  const all = [...own, ...shipped.filter(({ id }) => !own.some((pack) => pack.id === id))];
  const there = (level: Level) => Object.values(draft.levels).filter((each) => each === level).length;
  const tooMany = LEVELS.find((level) => draft.counts[level] > there(level));
  const drawn = LEVELS.reduce((sum, level) => sum + draft.counts[level], 0);
  const put = (id: string, level: Level | null) => {
    const { [id]: _, ...others } = draft.levels;
    change({ levels: level ? { ...others, [id]: level } : others });
  };
  async function keep(): Promise<void> {
    const id = bank?.id ?? `bank-${newId().slice(0, 8)}`;
    await store.keepBank(bankOf(draft, id, (bank?.revision ?? 0) + 1, own));
    onClose();
  }
  return (
    <Dialog
      title={say(bank ? 'bank.change' : 'bank.new')}
      confirmLabel={say('bank.keep')}
      confirmDisabled={draft.title.trim() === '' || drawn === 0 || tooMany !== undefined}
      onClose={onClose}
      onConfirm={() => void keep()}
    >
      <label class="field">
        <span>{say('bank.title')}</span>
        <input
          type="text"
          name="bank-title"
          maxLength={120}
          value={draft.title}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      </label>
      <fieldset class="bank-packs">
        <legend>{say('bank.which')}</legend>
        <ul>
          {all.map((pack) => {
            const level = draft.levels[pack.id];
            const title = read(pack.title);
            return (
              <li key={pack.id} data-entry={pack.id}>
                <Check
                  label={title}
                  checked={level !== undefined}
                  onChange={(checked) => put(pack.id, checked ? pack.level : null)}
                />
                {level !== undefined && (
                  <select
                    aria-label={say('bank.levelOf', { title })}
                    value={level}
                    onChange={({ currentTarget: { value } }) =>
                      put(pack.id, LEVELS.find((each) => each === value) ?? level)
                    }
                  >
                    {LEVELS.map((each) => (
                      <option key={each} value={each}>
                        {training.say(`level.${each}`)}
                      </option>
                    ))}
                  </select>
                )}
              </li>
            );
          })}
        </ul>
      </fieldset>
      <fieldset class="bank-draw">
        <legend>{say('bank.howMany')}</legend>
        {LEVELS.map((level) => (
          <label key={level} class="field">
            <span>{say('bank.ofLevel', { level: training.say(`level.${level}`), there: there(level) })}</span>
            <input
              type="number"
              name={`draw-${level}`}
              min={0}
              max={there(level)}
              value={draft.counts[level]}
              onInput={({ currentTarget: { valueAsNumber } }) =>
                change({
                  counts: { ...draft.counts, [level]: Math.max(0, Math.floor(valueAsNumber) || 0) },
                })
              }
            />
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{say('bank.minutes')}</span>
        <input
          type="number"
          name="bank-minutes"
          min={0}
          max={1440}
          value={draft.wallMinutes}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            change({ wallMinutes: Math.min(1440, Math.max(0, Math.floor(valueAsNumber) || 0)) })
          }
        />
      </label>
      <Check
        label={say('bank.byTrainee')}
        checked={draft.byTrainee}
        onChange={(byTrainee) => change({ byTrainee })}
      />
      <Check label={say('bank.pauses')} checked={draft.pauses} onChange={(pauses) => change({ pauses })} />
      <div role="status">
        {tooMany && (
          <p class="message message-warn">
            {say('bank.tooMany', { level: training.say(`level.${tooMany}`), count: there(tooMany) })}
          </p>
        )}
      </div>
    </Dialog>
  );
}
