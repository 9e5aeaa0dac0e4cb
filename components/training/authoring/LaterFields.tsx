import type { FaultStart, PackFault } from '../../../domain/pack';
import { type Path, withValueAt } from '../../../training/authoring/draft-path';
import { freshFault, mailboxesOf, OWN_PROFILE } from '../../../training/authoring/fresh';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { ExchangeFields, OrganizationFactFields } from './FactFields';
import { Fold } from './Fold';
import { ChoiceAt, MINUTES, NumberAt } from './fields';
import { Items } from './Items';
import { useMailboxOptions, useStateOptions } from './options';
import { WrongWith } from './SeedFields';

const ROW_FAULTS = ['deactivated', 'addressChanged', 'profileRemoved'] as const;
const PROFILE_FAULTS = ['deactivated', 'deleted'] as const;
const KINDS = ['row', 'mailbox', 'profile', 'organization'] as const satisfies readonly PackFault['of'][];

/** When it begins: so long after the start, or when a mailbox first stands somewhere. */
function StartFields({ path, start, mailbox }: { path: Path; start: FaultStart; mailbox: string }) {
  const { say } = useWords('authoring');
  const { change } = useDraft();
  const mailboxes = useMailboxOptions(true);
  const states = useStateOptions();
  const kind = 'after' in start ? 'after' : 'when';
  return (
    <>
      <label class="field">
        <span>{say('starts')}</span>
        <select
          value={kind}
          onChange={({ currentTarget: { value } }) => {
            if (value === kind) return;
            const next: FaultStart =
              value === 'after' ? { after: 'PT10M' } : { when: { mailbox, is: 'enabled' } };
            change((before) => withValueAt(before, path, next));
          }}
        >
          <option value="after">{say('starts.after')}</option>
          <option value="when">{say('starts.when')}</option>
        </select>
      </label>
      {'after' in start ? (
        <NumberAt path={[...path, 'after']} label={say('after')} of={MINUTES} needed />
      ) : (
        <>
          <ChoiceAt path={[...path, 'when', 'mailbox']} label={say('starts.mailbox')} options={mailboxes} />
          <ChoiceAt path={[...path, 'when', 'is']} label={say('starts.state')} options={states} />
        </>
      )}
    </>
  );
}

/** What happens, by what it happens to. */
function HappensFields({ path, fault }: { path: Path; fault: PackFault }) {
  const { say } = useWords('authoring');
  const fields = useWords('authoring-fields');
  const { draft } = useDraft();
  const mailboxes = useMailboxOptions(true);
  const mailbox = <ChoiceAt path={[...path, 'mailbox']} label={say('mailbox')} options={mailboxes} />;
  switch (fault.of) {
    case 'row':
      return (
        <>
          {mailbox}
          <ChoiceAt
            path={[...path, 'happens']}
            label={say('happens')}
            options={ROW_FAULTS.map((value) => ({ value, label: say(`happens.${value}`) }))}
          />
        </>
      );
    case 'mailbox':
      return (
        <>
          {mailbox}
          <WrongWith path={path} needed />
        </>
      );
    case 'profile':
      return (
        <>
          <ChoiceAt
            path={[...path, 'profile']}
            label={fields.say('profile')}
            options={(draft.tenant.profiles ?? [OWN_PROFILE]).map(({ name }) => ({
              value: name,
              label: name,
            }))}
          />
          <ChoiceAt
            path={[...path, 'happens']}
            label={say('happens')}
            options={PROFILE_FAULTS.map((value) => ({ value, label: fields.say(`profileFault.${value}`) }))}
          />
        </>
      );
    case 'organization':
      return null;
  }
}

function LaterItem({ path, fault }: { path: Path; fault: PackFault }) {
  const { say } = useWords('authoring');
  const fields = useWords('authoring-fields');
  const { draft, change } = useDraft();
  const mailbox = 'mailbox' in fault ? fault.mailbox : (mailboxesOf(draft.tenant)[0]?.alias ?? '');
  return (
    <>
      <div class="both">
        <ChoiceAt
          path={[...path, 'of']}
          label={fields.say('faultOf')}
          options={KINDS.map((value) => ({ value, label: fields.say(`faultOf.${value}`) }))}
          onChoose={(of) => {
            const kind = KINDS.find((each) => each === of);
            if (kind && kind !== fault.of) {
              change((before) => withValueAt(before, path, freshFault(kind, before, fault.start)));
            }
          }}
        />
        <HappensFields path={path} fault={fault} />
        <StartFields path={[...path, 'start']} start={fault.start} mailbox={mailbox} />
      </div>
      {fault.of === 'organization' && <OrganizationFactFields path={[...path, 'facts']} />}
      {fault.of === 'mailbox' && (
        <Fold title={say('several')} of={[[...path, 'exchange']]} quiet>
          <ExchangeFields path={[...path, 'exchange']} />
        </Fold>
      )}
    </>
  );
}

/** What goes wrong while somebody works. */
export function LaterFields() {
  const { say } = useWords('authoring');
  const fields = useWords('authoring-fields');
  const { draft } = useDraft();
  const { faults = [] } = draft;
  const fresh = () => freshFault('row', draft, { after: 'PT10M' });
  return (
    <fieldset class="form-section">
      <legend>
        <h2>{say('later')}</h2>
      </legend>
      <Items
        path={['faults']}
        none={say('laterNone')}
        inOrder
        nameOf={(at) => `${fields.say(`faultOf.${faults[at]?.of ?? 'row'}`)} ${at + 1}`}
        add={[{ label: say('addLater'), item: fresh }]}
      >
        {(path, at) => {
          const fault = faults[at];
          return fault && <LaterItem path={path} fault={fault} />;
        }}
      </Items>
    </fieldset>
  );
}
