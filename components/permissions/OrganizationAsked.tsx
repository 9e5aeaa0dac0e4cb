import { Check } from '../ui/Check';
import { Segmented } from '../ui/Segmented';
import { useWords } from '../ui/use-words';
import type { AskedProps } from './asked';

/** Of which organization the question is. @param isVersion whether what was typed can be read as one */
export function OrganizationAsked({
  asked,
  change,
  changeSelf,
  isVersion,
}: AskedProps & { isVersion: boolean }) {
  const { say } = useWords('oracle');
  const places = [
    { value: 'online', label: say('question.online') },
    { value: 'onprem', label: say('question.onprem') },
  ] as const;
  return (
    <fieldset class="role-picker">
      <legend>{say('question.organization')}</legend>
      <div class="pair">
        <span>{say('question.deployment')}</span>
        <Segmented
          legend={say('question.deployment')}
          options={places}
          value={asked.deployment}
          onChange={(deployment) => change({ deployment })}
        />
      </div>
      <div class="pair">
        <span>{say('question.exchange')}</span>
        <Segmented
          legend={say('question.exchange')}
          options={places}
          value={asked.exchange}
          onChange={(exchange) => change({ exchange })}
        />
      </div>
      <label class="field">
        <span>{say('question.version')}</span>
        <input
          type="text"
          name="version"
          value={asked.version}
          aria-invalid={!isVersion}
          onInput={({ currentTarget }) => change({ version: currentTarget.value })}
        />
      </label>
      {!isVersion && <p class="message message-warn">{say('question.badVersion')}</p>}
      {asked.own && (
        <Check
          label={say('question.switch')}
          checked={asked.self.privilegeRequired}
          onChange={(privilegeRequired) => changeSelf({ privilegeRequired })}
        />
      )}
    </fieldset>
  );
}
