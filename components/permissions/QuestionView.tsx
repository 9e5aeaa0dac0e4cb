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
import { AnswerCard } from './AnswerCard';
import { ErrorQuote } from './ErrorQuote';
import { PRIVILEGE, pickedRoles, RolePicker } from './RolePicker';
import { useSecurity } from './use-security';
import type { Texts } from './use-texts';

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
export function QuestionView({ texts }: { texts: Texts }) {
  const { language, preferences, shown, permissions: store } = useApp();
  const { permissions, oracle } = texts;
  const words = oracle.question;
  useSecurity();
  const snapshot = shown.snapshot.value;
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
  const note = words.stateNotes[asked.approval];
  const places = [
    { value: 'online', label: words.online },
    { value: 'onprem', label: words.onprem },
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
      <p>{words.intro}</p>
      {/* There from the start, so that nothing moves under the pointer when the people have been read. */}
      <label class="field no-print">
        <span>{words.takeFrom}</span>
        <select
          name="takeFrom"
          value=""
          disabled={people.length === 0}
          onChange={({ currentTarget }) => takePerson(currentTarget.value)}
        >
          <option value="">{words.someone}</option>
          {people.map(({ systemuserid, fullname }) => (
            <option value={systemuserid} key={systemuserid}>
              {fullname}
            </option>
          ))}
        </select>
      </label>
      <RolePicker
        legend={words.person}
        texts={permissions}
        picked={asked.picked}
        onChange={(picked) => change({ picked })}
      />
      {unknown.length > 0 && (
        <p class="message message-warn">{language.fill(words.unknownRoles, { roles: unknown.join(', ') })}</p>
      )}
      <fieldset class="role-picker">
        <legend>{words.mailbox}</legend>
        <div class="pair">
          <span>{words.of}</span>
          <Segmented
            legend={words.of}
            options={[
              { value: 'user', label: words.user },
              { value: 'queue', label: words.queue },
            ]}
            value={asked.self.isQueue ? 'queue' : 'user'}
            onChange={(of) => changeSelf({ isQueue: of === 'queue' })}
          />
        </div>
        <label class="field">
          <span>{words.stands}</span>
          <select
            name="approval"
            value={asked.approval}
            onChange={({ currentTarget: { value } }) =>
              change({ approval: SIDE_STATES.approval.find((state) => state === value) ?? 'waiting' })
            }
          >
            {SIDE_STATES.approval.map((state) => (
              <option value={state} key={state}>
                {words.states[state]}
              </option>
            ))}
          </select>
        </label>
        {note && <p class="message message-warn">{note}</p>}
        <Check label={words.own} value={asked.own} onChange={(own) => change({ own })} />
        {asked.own && (
          <>
            <Check
              label={words.upn}
              value={asked.self.upnEqualsAddress}
              onChange={(upnEqualsAddress) => changeSelf({ upnEqualsAddress })}
            />
            <Check
              label={words.write}
              value={asked.self.mailboxWrite}
              onChange={(mailboxWrite) => changeSelf({ mailboxWrite })}
            />
          </>
        )}
      </fieldset>
      <fieldset class="role-picker">
        <legend>{words.organization}</legend>
        <div class="pair">
          <span>{words.deployment}</span>
          <Segmented
            legend={words.deployment}
            options={places}
            value={asked.deployment}
            onChange={(deployment) => change({ deployment })}
          />
        </div>
        <div class="pair">
          <span>{words.exchange}</span>
          <Segmented
            legend={words.exchange}
            options={places}
            value={asked.exchange}
            onChange={(exchange) => change({ exchange })}
          />
        </div>
        <label class="field">
          <span>{words.version}</span>
          <input
            type="text"
            name="version"
            value={asked.version}
            aria-invalid={parsed === null}
            onInput={({ currentTarget }) => change({ version: currentTarget.value })}
          />
        </label>
        {!parsed && <p class="message message-warn">{words.badVersion}</p>}
        {asked.own && (
          <Check
            label={words.switch}
            value={asked.self.privilegeRequired}
            onChange={(privilegeRequired) => changeSelf({ privilegeRequired })}
          />
        )}
      </fieldset>
      {parsed && asked.approval !== 'noAddress' && (
        <AnswerCard
          edition={editions[editionOf(parsed)]}
          question={questionFrom(asked, parsed)}
          texts={texts}
        />
      )}
      <details class="notes">
        <summary>{oracle.delegated.title}</summary>
        <ul>
          {oracle.delegated.facts.map((fact) => (
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
