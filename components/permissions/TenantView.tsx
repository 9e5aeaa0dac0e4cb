import type { Approver } from '../../domain/approvers';
import type { TenantRole } from '../../domain/scenario';
import { useApp } from '../app-context';
import { MailboxLinks } from '../ui/MailboxLinks';
import { useWords } from '../ui/use-words';
import { useSecurity } from './use-security';

const TOLD: readonly (readonly TenantRole[])[] = [[], ['EA'], ['GA'], ['SvcA']];

/** Roles of Microsoft 365: told by somebody, since Dataverse does not show them. */
function ToldRoles({ approver }: { approver: Approver }) {
  const oracle = useWords('oracle');
  const rules = useWords('permissions');
  const { permissions: store } = useApp();
  const { systemuserid, fullname } = approver.person;
  const told = store.told.value.get(systemuserid);
  const simulated = store.knownToSimulator.value.has(systemuserid);
  const value = told ? told.join('+') || 'none' : '';
  return (
    <label class="field">
      <span>{oracle.say('tenant.tenantRoles')}</span>
      <select
        aria-label={`${oracle.say('tenant.tenantRoles')}: ${fullname}`}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = TOLD.find((roles) => (roles.join('+') || 'none') === currentTarget.value);
          void store.tell(systemuserid, chosen ?? null);
        }}
      >
        <option value="">
          {simulated ? oracle.say('tenant.fromSimulator') : oracle.say('tenant.notAsked')}
        </option>
        {TOLD.map((roles) => (
          <option value={roles.join('+') || 'none'} key={roles.join('+')}>
            {roles.map((role) => rules.say(`roles.${role}`)).join(' + ') || oracle.say('tenant.none')}
          </option>
        ))}
      </select>
    </label>
  );
}

function ApproverItem({ approver }: { approver: Approver }) {
  const oracle = useWords('oracle');
  const rules = useWords('permissions');
  const { person, answer, surplus, idlePrivilege } = approver;
  const held = [...person.roleNames, ...(person.approvePrivilege ? [oracle.say('tenant.privilege')] : [])];
  return (
    <li class="approver">
      <p>
        <strong>{person.fullname}</strong>{' '}
        <span class={`badge answer-${answer.answer}`}>{oracle.say(`tenant.may.${answer.answer}`)}</span>
      </p>
      <p class="muted">
        {oracle.say('tenant.holds', { roles: held.join(', ') })}
        {person.teams.length > 0 &&
          `, ${oracle.say('tenant.throughTeam', { teams: person.teams.join(', ') })}`}
      </p>
      {'ask' in answer ? (
        <p>
          {oracle.say('answer.ask', {
            facts: answer.ask
              .map((fact) =>
                fact === 'privilege' ? oracle.say('tenant.privilege') : rules.say(`roles.${fact}`),
              )
              .join(', '),
          })}
        </p>
      ) : (
        <p class="muted">{rules.say(`reasons.${answer.given.reason}.why`)}</p>
      )}
      {surplus.length > 0 && (
        <p>
          {oracle.say('tenant.surplus', {
            roles: surplus.map((role) => rules.say(`roles.${role}`)).join(', '),
          })}
        </p>
      )}
      {idlePrivilege && <p>{oracle.say('tenant.idlePrivilege')}</p>}
      <div class="no-print">
        <ToldRoles approver={approver} />
      </div>
    </li>
  );
}

function Waiting() {
  const { say } = useWords('oracle');
  const { permissions: store, tenant } = useApp();
  const waiting = store.waiting.value;
  // Mailboxes that were not read may wait all the same.
  if (!tenant.snapshot.value?.mailboxes) {
    return <p class="message message-warn">{say('tenant.partial', { what: 'mailboxes' })}</p>;
  }
  const groups = new Map<string, typeof waiting>();
  for (const each of waiting) {
    const names = each.approvers.map(({ fullname }) => fullname).join(', ');
    const title = names || (each.perhaps.length > 0 ? 'perhaps' : 'nobody');
    groups.set(title, [...(groups.get(title) ?? []), each]);
  }
  if (waiting.length === 0) return <p class="muted">{say('tenant.noneWaiting')}</p>;
  return (
    <ul class="waiting-groups">
      {[...groups].map(([key, mailboxes]) => (
        <li key={key}>
          <p
            class={key === 'nobody' ? 'message message-bad' : key === 'perhaps' ? 'message message-warn' : ''}
          >
            {say(
              key === 'nobody'
                ? 'tenant.nobodyCan'
                : key === 'perhaps'
                  ? 'tenant.perhapsOnly'
                  : 'tenant.somebodyCan',
              { count: mailboxes.length, names: key },
            )}
          </p>
          <details>
            <summary>{say('card.list')}</summary>
            <MailboxLinks mailboxes={mailboxes.map(({ mailbox }) => mailbox)} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Who can approve in this tenant, who has more than they need, and what nobody present can approve. */
export function TenantView() {
  const ui = useWords('ui');
  const oracle = useWords('oracle');
  const { permissions: store, tenant } = useApp();
  useSecurity();
  const { security, problem, facts, approvers } = store;
  if (problem.value) return <p class="message message-bad">{problem.value.message}</p>;
  if (!security.value) return <p class="loading">{ui.say('common.loading')}</p>;
  if (!facts.value) return <p class="message message-warn">{oracle.say('tenant.unknownVersion')}</p>;
  // A column that this version does not have is no refusal.
  const unseen = [...security.value.unseen, ...(tenant.snapshot.value?.unseen ?? [])].filter(
    ({ status }) => status !== 400,
  );
  return (
    <>
      <p>{oracle.say('tenant.intro')}</p>
      {unseen.length > 0 && (
        <p class="message message-warn">
          {oracle.say('tenant.partial', { what: [...new Set(unseen.map(({ what }) => what))].join(', ') })}
        </p>
      )}
      <h2>{oracle.say('tenant.waiting')}</h2>
      <Waiting />
      <h2>{oracle.say('tenant.people')}</h2>
      {approvers.value.length === 0 ? (
        <p class="muted">{oracle.say('tenant.nobody')}</p>
      ) : (
        <>
          <p class="muted">{oracle.say('tenant.told')}</p>
          <ul class="approvers">
            {approvers.value.map((approver) => (
              <ApproverItem key={approver.person.systemuserid} approver={approver} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
