import { useState } from 'preact/hooks';
import {
  DELEGATE_ASSIGNER_REFUSED,
  DELEGATE_TEAM_FAILED,
  DELEGATE_TEAM_REFUSED,
} from '../../catalog/approval-errors';
import { editions } from '../../catalog/permissions';
import type { PermissionQuestion, SelfApproval } from '../../domain/permission';
import { ROLES } from '../../domain/permission-matrix';
import { editionOf, parseVersion, type Version } from '../../domain/version';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';
import { AnswerCard } from './AnswerCard';
import { type Asked, SELF } from './asked';
import { ErrorQuote } from './ErrorQuote';
import { MailboxAsked } from './MailboxAsked';
import { OrganizationAsked } from './OrganizationAsked';
import { PersonAsked } from './PersonAsked';
import { PRIVILEGE, pickedRoles, RolePicker } from './RolePicker';
import { useSecurity } from './use-security';

function questionFrom(
  { deployment, exchange, picked, own, self }: Asked,
  version: Version,
): PermissionQuestion {
  return {
    deployment,
    exchange,
    version,
    roles: pickedRoles(picked),
    hasPrivilege: picked.includes(PRIVILEGE),
    ...(own ? { self } : {}),
  };
}

/** Delegated mailbox access is no approval: what it refuses, and in which words. */
function Delegated() {
  const { say, texts } = useWords('oracle');
  return (
    <details class="notes">
      <summary>{say('delegated.title')}</summary>
      <ul>
        {texts.delegated.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <ErrorQuote {...DELEGATE_ASSIGNER_REFUSED} />
      <ErrorQuote {...DELEGATE_TEAM_REFUSED} />
      <ErrorQuote text={DELEGATE_TEAM_FAILED} />
    </details>
  );
}

/** A question of one's own: anybody, any mailbox, any organization. */
export function QuestionView() {
  const { say } = useWords('oracle');
  const { preferences, tenant } = useApp();
  useSecurity();
  const snapshot = tenant.snapshot.value;
  // What nobody has chosen here follows the tenant and the preferences, which may be read later.
  const [chosen, setChosen] = useState<Partial<Asked>>({});
  const asked: Asked = {
    deployment: snapshot?.deployment ?? 'online',
    exchange: snapshot?.exchange ?? 'online',
    picked: preferences.values.value.rolesPicked,
    own: false,
    self: SELF,
    approval: 'waiting',
    version: snapshot?.version ?? '',
    ...chosen,
  };
  const change = (changed: Partial<Asked>) => setChosen({ ...chosen, ...changed });
  const changeSelf = (changed: Partial<SelfApproval>) => change({ self: { ...asked.self, ...changed } });
  const parsed = parseVersion(asked.version);
  const unknown = asked.picked.filter((id) => id !== PRIVILEGE && !ROLES.some((role) => role === id));
  return (
    <>
      <p>{say('question.intro')}</p>
      <PersonAsked onPick={(picked) => change({ picked })} />
      <RolePicker
        legend={say('question.person')}
        picked={asked.picked}
        onChange={(picked) => change({ picked })}
      />
      {unknown.length > 0 && (
        <p class="message message-warn">{say('question.unknownRoles', { roles: unknown.join(', ') })}</p>
      )}
      <MailboxAsked asked={asked} change={change} changeSelf={changeSelf} />
      <OrganizationAsked asked={asked} change={change} changeSelf={changeSelf} isVersion={parsed !== null} />
      {parsed && asked.approval !== 'noAddress' && (
        <AnswerCard edition={editions[editionOf(parsed)]} question={questionFrom(asked, parsed)} />
      )}
      <Delegated />
    </>
  );
}
