import { useEffect, useMemo, useState } from 'preact/hooks';
import { neededPrivileges } from '../../catalog/needed-privileges';
import { type DataverseClient, DataverseError } from '../../dataverse/client';
import { latestWins } from '../../domain/latest-wins';
import { standingOf } from '../../domain/needed-privileges';
import {
  findHolders,
  HOLDER_KINDS,
  type Holder,
  type HolderKind,
  MOST_HOLDERS,
  readPrivilegesOf,
} from '../../sources/privilege-reader';
import { useApp } from '../app-context';
import { PrivilegesTable } from '../diagnosis/arrival/PrivilegesTable';
import { Segmented } from '../ui/Segmented';
import { Loading, useWords, withWords } from '../ui/use-words';
import '../ui/parts.css';

/** The latest answer of the tenant on show, and why there is none. */
function useAsked<Value>(ask: ((client: DataverseClient) => Promise<Value>) | null, of: string) {
  const { orgs, simulator, tenant } = useApp();
  const [value, setValue] = useState<Value | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = useMemo(latestWins, []);
  const org = tenant.org.value;
  const revision = org === null ? simulator.status.value?.revision : org;
  useEffect(() => {
    const isLatest = begin();
    if (!ask) return setValue(null);
    ask(org === null ? simulator.client : orgs.client(org)).then(
      (answer) => {
        if (!isLatest()) return;
        setValue(answer);
        setProblem(null);
      },
      (error: unknown) => {
        if (!(error instanceof DataverseError)) throw error;
        if (!isLatest()) return;
        setValue(null);
        setProblem(error.message);
      },
    );
  }, [of, org, revision]);
  return { value, problem };
}

function Found({ holder }: { holder: Holder }) {
  const { say } = useWords('arrival');
  const { value, problem } = useAsked(
    (client) => readPrivilegesOf(client, holder),
    `${holder.kind} ${holder.id}`,
  );
  if (problem !== null) {
    return (
      <>
        <p class="message message-bad">{say('failed', { why: problem })}</p>
        <PrivilegesTable privileges={standingOf(neededPrivileges, undefined)} open />
      </>
    );
  }
  if (!value) return <p class="loading">{say('reading')}</p>;
  return (
    <>
      {holder.kind === 'team' && <p class="message message-warn">{say('privileges.direct')}</p>}
      <PrivilegesTable privileges={standingOf(neededPrivileges, value)} open />
    </>
  );
}

/** Which of the privileges that a mailbox's owner needs a user, a team or a role has. */
function Privileges() {
  const { say } = useWords('arrival');
  const [kind, setKind] = useState<HolderKind>('user');
  const [text, setText] = useState('');
  const [holder, setHolder] = useState<Holder | null>(null);
  const { value: found, problem } = useAsked(
    holder ? null : (client) => findHolders(client, kind, text),
    holder ? '' : `${kind} ${text}`,
  );
  if (holder) {
    return (
      <section class="privilege-question" aria-label={holder.name}>
        <div class="row privilege-holder">
          <h3>{holder.name}</h3>
          <button type="button" class="button button-small no-print" onClick={() => setHolder(null)}>
            {say('privileges.another')}
          </button>
        </div>
        <Found holder={holder} />
      </section>
    );
  }
  return (
    <section class="privilege-question" aria-label={say('privileges.whose')}>
      <p>{say('privileges.lead')}</p>
      <Segmented
        legend={say('privileges.whose')}
        value={kind}
        onChange={(next: HolderKind) => setKind(next)}
        options={HOLDER_KINDS.map((value) => ({ value, label: say(`privileges.kinds.${value}`) }))}
      />
      <label class="field">
        <span>{say('privileges.search')}</span>
        <input
          type="search"
          name="holder"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="muted" role="status">
        {problem !== null && say('failed', { why: problem })}
        {found && say('privileges.results', { count: found.length })}
        {found?.length === MOST_HOLDERS && ` ${say('privileges.more')}`}
      </p>
      <ul class="picker-results">
        {found?.map((each) => (
          <li key={each.id}>
            <button type="button" class="button button-quiet" onClick={() => setHolder(each)}>
              {each.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const PrivilegesView = withWords(['arrival'], Privileges, Loading);
