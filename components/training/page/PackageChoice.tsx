import { packs as shipped } from '../../../catalog/packs';
import { byLevel } from '../../../training/scenario-cards';
import { Check } from '../../ui/Check';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';

interface PackageChoiceProps {
  /** Ids of scenarios. */
  chosen: ReadonlySet<string>;
  onChange(chosen: ReadonlySet<string>): void;
}

/** Scenarios to tick, level by level and with one's own, and how many are ticked. */
export function PackageChoice({ chosen, onChange }: PackageChoiceProps) {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const own = store.packs.value ?? [];
  const groups = [
    ...byLevel(shipped).map(({ level, packs }) => ({ name: say(`levels.${level}`), packs })),
    ...(own.length > 0 ? [{ name: say('own'), packs: own }] : []),
  ];
  function tick(ids: readonly string[], ticked: boolean): void {
    const next = new Set(chosen);
    for (const id of ids) {
      if (ticked) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  }
  return (
    <>
      <div class="package-ticks">
        {groups.map(({ name, packs }) => {
          const ids = packs.map(({ id }) => id);
          return (
            <fieldset key={name}>
              <legend>{name}</legend>
              {ids.length > 1 && (
                <Check
                  label={say('package.all', { count: ids.length })}
                  checked={ids.every((id) => chosen.has(id))}
                  onChange={(ticked) => tick(ids, ticked)}
                />
              )}
              {packs.map(({ id, title }) => (
                <Check
                  key={id}
                  name={id}
                  label={read(title)}
                  checked={chosen.has(id)}
                  onChange={(ticked) => tick([id], ticked)}
                />
              ))}
            </fieldset>
          );
        })}
      </div>
      <p role="status">{say('package.count', { count: chosen.size })}</p>
    </>
  );
}
