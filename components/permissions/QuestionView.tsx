import { useState } from 'preact/hooks';
import {
  DELEGATE_ASSIGNER_REFUSED,
  DELEGATE_TEAM_FAILED,
  DELEGATE_TEAM_REFUSED,
} from '../../catalog/approval-errors';
import { editions } from '../../catalog/permissions';
import { questionOf } from '../../domain/approvers';
import { SIDE_STATES, type Sides } from '../../domain/lifecycle';
import type { PermissionQuestion, SelfApproval } from '../../domain/permission';
import { type Deployment, ROLES } from '../../domain/permission-matrix';
import { editionOf, parseVersion, type Version } from '../../domain/version';
import { useApp } from '../app-context';
import { Segmented } from '../ui/Segmented';
import { useWords } from '../ui/use-words';
import { AnswerCard } from './AnswerCard';
import { ErrorQuote } from './ErrorQuote';
import { PRIVILEGE, pickedRoles, RolePicker } from './RolePicker';
import { useSecurity } from './use-security';

interface Asked {
  deployment: Deployment;
  exchange: Deployment;
  picked: readonly string[];
  own: boolean;
  self: SelfApproval;
  approval: Sides['approval'];
  version: string;
}

const SELF: SelfApproval = {
  upnEqualsAddress: true,
  mailboxWrite: true,
  isQueue: false,
  privilegeRequired: false,
};

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

function Check({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange(value: boolean): void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** A question of one's own: anybody, any mailbox, any organization. */
export function QuestionView() {
  const oracle = useWords('oracle');
  const { say } = oracle;
  const { preferences, tenant, permissions: store } = useApp();
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
  const notes: Partial<Record<Sides['approval'], string>> = oracle.texts.question.stateNotes;
  const note = notes[asked.approval];
  const places = [
    { value: 'online', label: say('question.online') },
    { value: 'onprem', label: say('question.onprem') },
  ] as const;
  const facts = store.facts.value;
  const people = facts?.people ?? [];
  const takePerson = (id: string) => {
    const person = people.find(({ systemuserid }) => systemuserid === id);
    if (!facts || !person) return;
    const { roles, hasPrivilege } = questionOf(facts, person);
    change({ picked: [...roles, ...(hasPrivilege ? [PRIVILEGE] : [])] });
  };
  return (
    <>
      <p>{say('question.intro')}</p>
      {/* There from the start, so that nothing moves under the pointer when the people have been read. */}
      <label class="field no-print">
        <span>{say('question.takeFrom')}</span>
        <select
          name="takeFrom"
          value=""
          disabled={people.length === 0}
          onChange={({ currentTarget }) => takePerson(currentTarget.value)}
        >
          <option value="">{say('question.someone')}</option>
          {people.map(({ systemuserid, fullname }) => (
            <option value={systemuserid} key={systemuserid}>
              {fullname}
            </option>
          ))}
        </select>
      </label>
      <RolePicker
        legend={say('question.person')}
        picked={asked.picked}
        onChange={(picked) => change({ picked })}
      />
      {unknown.length > 0 && (
        <p class="message message-warn">{say('question.unknownRoles', { roles: unknown.join(', ') })}</p>
      )}
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
        <Check label={say('question.own')} value={asked.own} onChange={(own) => change({ own })} />
        {asked.own && (
          <>
            <Check
              label={say('question.upn')}
              value={asked.self.upnEqualsAddress}
              onChange={(upnEqualsAddress) => changeSelf({ upnEqualsAddress })}
            />
            <Check
              label={say('question.write')}
              value={asked.self.mailboxWrite}
              onChange={(mailboxWrite) => changeSelf({ mailboxWrite })}
            />
          </>
        )}
      </fieldset>
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
            aria-invalid={parsed === null}
            onInput={({ currentTarget }) => change({ version: currentTarget.value })}
          />
        </label>
        {!parsed && <p class="message message-warn">{say('question.badVersion')}</p>}
        {asked.own && (
          <Check
            label={say('question.switch')}
            value={asked.self.privilegeRequired}
            onChange={(privilegeRequired) => changeSelf({ privilegeRequired })}
          />
        )}
      </fieldset>
      {parsed && asked.approval !== 'noAddress' && (
        <AnswerCard edition={editions[editionOf(parsed)]} question={questionFrom(asked, parsed)} />
      )}
      <details class="notes">
        <summary>{say('delegated.title')}</summary>
        <ul>
          {oracle.texts.delegated.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <ErrorQuote {...DELEGATE_ASSIGNER_REFUSED} />
        <ErrorQuote {...DELEGATE_TEAM_REFUSED} />
        <ErrorQuote text={DELEGATE_TEAM_FAILED} />
      </details>
    </>
  );
}
