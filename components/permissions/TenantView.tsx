import type { Approver } from '../../domain/approvers';
import type { TenantRole } from '../../domain/scenario';
import { useApp } from '../app-context';
import { MailboxLinks } from '../ui/MailboxLinks';
import { useSecurity } from './use-security';
import type { Texts } from './use-texts';

const TOLD: readonly (readonly TenantRole[])[] = [[], ['EA'], ['GA'], ['SvcA']];

/** Roles of Microsoft 365: told by somebody, since Dataverse does not show them. */
function ToldRoles({ approver, texts }: { approver: Approver; texts: Texts }) {
  const { permissions: store } = useApp();
  const { tenant: words } = texts.oracle;
  const { systemuserid, fullname } = approver.person;
  const told = store.told.value.get(systemuserid);
  const simulated = store.knownToSimulator.value.has(systemuserid);
  const value = told ? told.join('+') || 'none' : '';
  return (
    <label class="field">
      <span>{words.tenantRoles}</span>
      <select
        aria-label={`${words.tenantRoles}: ${fullname}`}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = TOLD.find((roles) => (roles.join('+') || 'none') === currentTarget.value);
          void store.tell(systemuserid, chosen ?? null);
        }}
      >
        <option value="">{simulated ? words.fromSimulator : words.notAsked}</option>
        {TOLD.map((roles) => (
          <option value={roles.join('+') || 'none'} key={roles.join('+')}>
            {roles.map((role) => texts.permissions.roles[role]).join(' + ') || words.none}
          </option>
        ))}
      </select>
    </label>
  );
}

function ApproverItem({ approver, texts }: { approver: Approver; texts: Texts }) {
  const { fill } = useApp().language;
  const { permissions, oracle } = texts;
  const words = oracle.tenant;
  const { person, answer, surplus, idlePrivilege } = approver;
  const held = [...person.roleNames, ...(person.approvePrivilege ? [words.privilege] : [])];
  return (
    <li class="approver">
      <p>
        <strong>{person.fullname}</strong>{' '}
        <span class={`badge answer-${answer.answer}`}>{words.may[answer.answer]}</span>
      </p>
      <p class="muted">
        {fill(words.holds, { roles: held.join(', ') })}
        {person.teams.length > 0 && `, ${fill(words.throughTeam, { teams: person.teams.join(', ') })}`}
      </p>
      {'ask' in answer ? (
        <p>
          {fill(oracle.answer.ask, {
            facts: answer.ask
              .map((fact) => (fact === 'privilege' ? words.privilege : permissions.roles[fact]))
              .join(', '),
          })}
        </p>
      ) : (
        <p class="muted">{permissions.reasons[answer.given.reason].why}</p>
      )}
      {surplus.length > 0 && (
        <p>{fill(words.surplus, { roles: surplus.map((role) => permissions.roles[role]).join(', ') })}</p>
      )}
      {idlePrivilege && <p>{words.idlePrivilege}</p>}
      <div class="no-print">
        <ToldRoles approver={approver} texts={texts} />
      </div>
    </li>
  );
}

function Waiting({ texts }: { texts: Texts }) {
  const { language, permissions: store, shown } = useApp();
  const words = texts.oracle.tenant;
  const waiting = store.waiting.value;
  // Mailboxes that were not read may wait all the same.
  if (!shown.snapshot.value?.mailboxes) {
    return <p class="message message-warn">{language.fill(words.partial, { what: 'mailboxes' })}</p>;
  }
  const groups = new Map<string, typeof waiting>();
  for (const each of waiting) {
    const names = each.approvers.map(({ fullname }) => fullname).join(', ');
    const title = names || (each.perhaps.length > 0 ? 'perhaps' : 'nobody');
    groups.set(title, [...(groups.get(title) ?? []), each]);
  }
  if (waiting.length === 0) return <p class="muted">{words.noneWaiting}</p>;
  return (
    <ul class="waiting-groups">
      {[...groups].map(([key, mailboxes]) => (
        <li key={key}>
          <p
            class={key === 'nobody' ? 'message message-bad' : key === 'perhaps' ? 'message message-warn' : ''}
          >
            {language.fill(
              key === 'nobody' ? words.nobodyCan : key === 'perhaps' ? words.perhapsOnly : words.somebodyCan,
              { count: mailboxes.length, names: key },
            )}
          </p>
          <details>
            <summary>{texts.oracle.card.list}</summary>
            <MailboxLinks mailboxes={mailboxes.map(({ mailbox }) => mailbox)} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Who can approve in this tenant, who has more than they need, and what nobody present can approve. */
export function TenantView({ texts }: { texts: Texts }) {
  const { language, permissions: store, shown } = useApp();
  const words = texts.oracle.tenant;
  useSecurity();
  const { security, problem, facts, approvers } = store;
  if (problem.value) return <p class="message message-bad">{problem.value.message}</p>;
  if (!security.value) return <p class="loading">{language.t('common.loading')}</p>;
  if (!facts.value) return <p class="message message-warn">{words.unknownVersion}</p>;
  // A column that this version does not have is no refusal.
  const unseen = [...security.value.unseen, ...(shown.snapshot.value?.unseen ?? [])].filter(
    ({ status }) => status !== 400,
  );
  return (
    <>
      <p>{words.intro}</p>
      {unseen.length > 0 && (
        <p class="message message-warn">
          {language.fill(words.partial, { what: [...new Set(unseen.map(({ what }) => what))].join(', ') })}
        </p>
      )}
      <h2>{words.people}</h2>
      {approvers.value.length === 0 ? (
        <p class="muted">{words.nobody}</p>
      ) : (
        <>
          <p class="muted">{words.told}</p>
          <ul class="approvers">
            {approvers.value.map((approver) => (
              <ApproverItem key={approver.person.systemuserid} approver={approver} texts={texts} />
            ))}
          </ul>
        </>
      )}
      <h2>{words.waiting}</h2>
      <Waiting texts={texts} />
    </>
  );
}
