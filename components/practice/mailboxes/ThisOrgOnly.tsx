import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';

/** The check box of every Test & Enable dialog, with what it does to the other organization (S-CHK). */
export function ThisOrgOnly({ value, onChange }: { value: boolean; onChange(value: boolean): void }) {
  const { say } = useWords('practice');
  const { language, preferences } = useApp();
  const { label } = language;
  const current = preferences.values.value.clientEdition === 'current';
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          name="thisOrgOnly"
          data-anchor="checkBox.syncThisOrgOnly"
          checked={value}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label(current ? 'current.syncThisOrgOnly' : 'checkBox.syncThisOrgOnly')}</span>
      </label>
      {value && <p class="message message-warn">{say('dialog.thisOrgOnlyWarning')}</p>}
    </div>
  );
}
