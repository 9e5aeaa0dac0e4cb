import { useEffect, useState } from 'preact/hooks';
import { DataverseError } from '../../dataverse/client';
import type { TenantSnapshot } from '../../domain/snapshot';
import type { Org } from '../../state/orgs';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';
import { ageOf } from '../ui/moments';
import { useWords } from '../ui/use-words';
import { TroubleNote } from './TroubleNote';

type Checked =
  | { is: 'asking' }
  | { is: 'read'; basics: TenantSnapshot }
  | { is: 'refused'; error: DataverseError };

function CheckResult({ checked }: { checked: Checked | null }) {
  const { say } = useWords('orgs');
  if (!checked) return null;
  if (checked.is === 'asking') return <p class="loading">{say('checking')}</p>;
  if (checked.is === 'refused') {
    const { status, code, message } = checked.error;
    return <TroubleNote status={status} code={code} message={message} />;
  }
  const { name, version, caller } = checked.basics;
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
  const { origin, connectedOn, granted, organizationIds, readOn } = org;
  const { orgs, language, places, shown } = useApp();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [deleting, setDeleting] = useState(false);
  const check = async () => {
    setChecked({ is: 'asking' });
    try {
      setChecked({ is: 'read', basics: await orgs.check(origin) });
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      setChecked({ is: 'refused', error });
    }
  };
  const isUnknown = granted && organizationIds.length === 0;
  // Who answers is asked once, right after the connection: from then on the organization is known by its ids.
  useEffect(() => {
    if (isUnknown) void check();
  }, [isUnknown]);
  const { host } = new URL(origin);
  return (
    <section class="org-card" aria-label={host}>
      <div class="row">
        <strong>{host}</strong> <span class="badge badge-active">{say('badge')}</span>
      </div>
      <p class="muted">
        {say('connectedOn', { date: language.time(connectedOn, '') })}
        {readOn &&
          ` · ${say('readAgo', { age: ageOf(readOn, Math.max(Date.now(), Date.parse(readOn)), language.tag.value) })}`}
      </p>
      {organizationIds.length > 1 && <p class="muted">{say('replaced')}</p>}
      {!granted && <p class="message message-warn">{say('notGranted')}</p>}
      <div role="status">
        <CheckResult checked={checked} />
      </div>
      <div class="row">
        {granted ? (
          <>
            <button type="button" class="button" onClick={() => void check()}>
              {say('check')}
            </button>
            <button type="button" class="button" onClick={() => places.openDiagnosis()}>
              {say('diagnose')}
            </button>
            <button
              type="button"
              class="button"
              aria-pressed={shown.org.value === origin}
              onClick={() => void shown.choose(shown.org.value === origin ? null : origin)}
            >
              {say('guide')}
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
