import { useEffect, useState } from 'preact/hooks';
import type { ConnectionState } from '../../state/connections';
import type { Org } from '../../state/orgs';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';
import { ageOf } from '../ui/moments';
import { useWords } from '../ui/use-words';
import { TroubleNote } from './TroubleNote';

function CheckResult({ connection }: { connection: ConnectionState }) {
  const { say } = useWords('orgs');
  if (connection.is === 'checking') return <p class="loading">{say('checking')}</p>;
  if (connection.is === 'failed') {
    const { status, code, message } = connection.error;
    return <TroubleNote status={status} code={code} message={message} />;
  }
  if (connection.is !== 'answered') return null;
  const { name, version, caller } = connection.basics;
  return (
    <p class="message message-good">
      {say('answers', {
        name: name ?? '–',
        version: version ?? '–',
        person: caller?.fullname ?? '–',
      })}
    </p>
  );
}

interface OrgCardProps {
  org: Org;
  onConnect(origin: string): void;
}

/** One connected organization, and what can be done with the connection. */
export function OrgCard({ org, onConnect }: OrgCardProps) {
  const { say } = useWords('orgs');
  const ui = useWords('ui');
  const { origin, connectedOn, granted, organizationIds, readOn } = org;
  const { orgs, connections, language, places, preferences, tenant } = useApp();
  const [deleting, setDeleting] = useState(false);
  const connection = connections.of(origin).value;
  const isUnknown = granted && organizationIds.length === 0;
  // Who answers is asked once, right after the connection: from then on the organization is known by its ids.
  useEffect(() => {
    if (isUnknown && connection.is === 'idle') void connections.check(origin);
  }, [isUnknown]);
  const { host } = new URL(origin);
  return (
    <section class="org-card" aria-label={host}>
      <div class="row">
        <strong>{host}</strong> <span class="badge badge-good">{ui.say('tenant.live')}</span>
      </div>
      <p class="muted">
        {say('connectedOn', { date: language.time(connectedOn, '') })}
        {readOn && ` · ${say('readAgo', { age: ageOf(readOn, Date.now(), language.tag.value) })}`}
      </p>
      {organizationIds.length > 1 && <p class="muted">{say('replaced')}</p>}
      {!granted && <p class="message message-warn">{say('notGranted')}</p>}
      <div role="status">
        <CheckResult connection={connection} />
      </div>
      <div class="row">
        {granted ? (
          <>
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                void tenant.choose(origin);
                void preferences.set('panelTab', 'guide');
              }}
            >
              {say('guide')}
            </button>
            <button type="button" class="button" onClick={() => places.openDiagnosis(origin)}>
              {say('diagnose')}
            </button>
            <button type="button" class="button" onClick={() => void connections.check(origin)}>
              {say('check')}
            </button>
            <button type="button" class="button button-quiet" onClick={() => void orgs.disconnect(origin)}>
              {say('disconnect')}
            </button>
          </>
        ) : (
          <button type="button" class="button button-primary" onClick={() => onConnect(origin)}>
            {say('reconnect')}
          </button>
        )}
        <a class="button button-quiet" href={origin} target="_blank" rel="noreferrer">
          {say('open')}
        </a>
        <button type="button" class="button button-quiet" onClick={() => setDeleting(true)}>
          {say('forget')}
        </button>
      </div>
      {deleting && (
        <Dialog
          title={say('forgetTitle', { origin: host })}
          confirmLabel={say('forget')}
          danger
          onClose={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            void orgs.deleteEverything(origin);
          }}
        >
          <p>{say('forgetText')}</p>
        </Dialog>
      )}
    </section>
  );
}
