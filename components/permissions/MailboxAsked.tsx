import { SIDE_STATES, type Sides } from '../../domain/lifecycle';
import { Check } from '../ui/Check';
import { Segmented } from '../ui/Segmented';
import { useWords } from '../ui/use-words';
import type { AskedProps } from './asked';

/** Which mailbox is asked about. */
export function MailboxAsked({ asked, change, changeSelf }: AskedProps) {
  const { say, texts } = useWords('oracle');
  const notes: Partial<Record<Sides['approval'], string>> = texts.question.stateNotes;
  const note = notes[asked.approval];
  return (
    <fieldset class="role-picker">
      <legend>{say('question.mailbox')}</legend>
      <div class="pair">
        <span>{say('question.of')}</span>
        <Segmented
          legend={say('question.of')}
          options={[
            { value: 'user', label: say('question.user') },
            { value: 'queue', label: say('question.queue') },
          ]}
          value={asked.self.isQueue ? 'queue' : 'user'}
          onChange={(of) => changeSelf({ isQueue: of === 'queue' })}
        />
      </div>
      <label class="field">
        <span>{say('question.stands')}</span>
        <select
          name="approval"
          value={asked.approval}
          onChange={({ currentTarget: { value } }) =>
            change({ approval: SIDE_STATES.approval.find((state) => state === value) ?? 'waiting' })
          }
        >
          {SIDE_STATES.approval.map((state) => (
            <option value={state} key={state}>
              {say(`question.states.${state}`)}
            </option>
          ))}
        </select>
      </label>
      {note && <p class="message message-warn">{note}</p>}
      <Check label={say('question.own')} checked={asked.own} onChange={(own) => change({ own })} />
      {asked.own && (
        <>
          <Check
            label={say('question.upn')}
            checked={asked.self.upnEqualsAddress}
            onChange={(upnEqualsAddress) => changeSelf({ upnEqualsAddress })}
          />
          <Check
            label={say('question.write')}
            checked={asked.self.mailboxWrite}
            onChange={(mailboxWrite) => changeSelf({ mailboxWrite })}
          />
        </>
      )}
    </fieldset>
  );
}
