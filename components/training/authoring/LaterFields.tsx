import { mailboxFaults } from '../../../catalog/authoring/starting-points';
import { isoDuration, millisecondsOf } from '../../../domain/duration';
import type { FaultStart, PackFault } from '../../../domain/pack';
import { useWords } from '../../ui/use-words';
import { useDraft, withItem, withoutItem } from './draft-context';
import { Choice, Numeral } from './fields';
import { MAILBOX_FAULTS } from './MailboxFields';

const ROW_FAULTS = ['deactivated', 'addressChanged', 'profileRemoved'] as const;
const STARTS = ['after', 'whenEnabled', 'whenApproved'] as const;

type MailboxFault = Extract<PackFault, { of: 'mailbox' | 'row' }>;

const isOfMailbox = (fault: PackFault): fault is MailboxFault => fault.of === 'mailbox' || fault.of === 'row';

const startKind = (start: FaultStart): (typeof STARTS)[number] =>
  'after' in start ? 'after' : start.when.is === 'approved' ? 'whenApproved' : 'whenEnabled';

function startOf(kind: (typeof STARTS)[number], mailbox: string): FaultStart {
  if (kind === 'after') return { after: 'PT10M' };
  return { when: { mailbox, is: kind === 'whenApproved' ? 'approved' : 'enabled' } };
}

function whatOf(fault: MailboxFault): string {
  if (fault.of === 'row') return fault.happens;
  return MAILBOX_FAULTS.find((fact) => fault.exchange[fact] !== undefined) ?? '';
}

function happening(what: string, mailbox: string, start: FaultStart): MailboxFault {
  const row = ROW_FAULTS.find((each) => each === what);
  if (row) return { of: 'row', mailbox, start, happens: row };
  const fact = MAILBOX_FAULTS.find((each) => each === what) ?? 'reachable';
  return { of: 'mailbox', mailbox, start, exchange: { [fact]: mailboxFaults[fact] } };
}

function LaterItem({ fault, at }: { fault: MailboxFault; at: number }) {
  const { say } = useWords('authoring');
  const { draft, change } = useDraft();
  const { faults = [], tenant } = draft;
  const set = (next: PackFault) => change({ faults: withItem(faults, at, next) });
  const kind = startKind(fault.start);
  const owners = [...tenant.users.filter(({ persona }) => !persona), ...tenant.queues];
  return (
    <li class="row form-item">
      <Choice
        label={say('mailbox')}
        value={fault.mailbox}
        options={owners.map(({ alias, name }) => ({ value: alias, label: name }))}
        onChange={(mailbox) => set(happening(whatOf(fault), mailbox, startOf(kind, mailbox)))}
      />
      <Choice
        label={say('happens')}
        value={whatOf(fault)}
        options={[
          ...ROW_FAULTS.map((value) => ({ value: value as string, label: say(`happens.${value}`) })),
          ...MAILBOX_FAULTS.map((value) => ({ value: value as string, label: say(`fault.${value}`) })),
        ]}
        onChange={(what) => set(happening(what, fault.mailbox, fault.start))}
      />
      <Choice
        label={say('starts')}
        value={kind}
        options={STARTS.map((value) => ({ value, label: say(value) }))}
        onChange={(next) => set({ ...fault, start: startOf(next, fault.mailbox) })}
      />
      {'after' in fault.start && (
        <Numeral
          label={say('after')}
          value={(millisecondsOf(fault.start.after) ?? 0) / 60_000}
          onChange={(minutes) => set({ ...fault, start: { after: isoDuration((minutes ?? 0) * 60_000) } })}
        />
      )}
      <button
        type="button"
        class="button button-small"
        onClick={() => change({ faults: withoutItem(faults, at) })}
      >
        {say('remove')}
      </button>
    </li>
  );
}

/** What goes wrong while somebody works; faults of profiles and of the organization are written in the file. */
export function LaterFields() {
  const { say } = useWords('authoring');
  const { draft, change } = useDraft();
  const { faults = [], tenant } = draft;
  const [first] = [...tenant.users.filter(({ persona }) => !persona), ...tenant.queues];
  return (
    <fieldset class="form-section">
      <legend>{say('later')}</legend>
      {faults.length === 0 && <p class="muted">{say('laterNone')}</p>}
      <ul class="form-items">
        {faults.map((fault, at) =>
          isOfMailbox(fault) ? (
            <LaterItem key={at} fault={fault} at={at} />
          ) : (
            <li key={at} class="row form-item">
              <span>
                {fault.of} {say('goal.other')}
              </span>
              <button
                type="button"
                class="button button-small"
                onClick={() => change({ faults: withoutItem(faults, at) })}
              >
                {say('remove')}
              </button>
            </li>
          ),
        )}
      </ul>
      <div>
        <button
          type="button"
          class="button"
          disabled={!first}
          onClick={() =>
            first &&
            change({ faults: [...faults, happening('deactivated', first.alias, { after: 'PT10M' })] })
          }
        >
          {say('addLater')}
        </button>
      </div>
    </fieldset>
  );
}
