import { useEffect, useState } from 'preact/hooks';
import { DataverseError } from '../../dataverse/client';
import type { TenantSnapshot } from '../../domain/snapshot';
import type { OrgTexts } from '../../locales/en/orgs';
import type { Org } from '../../state/orgs';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';
import { ageOf } from '../ui/moments';
import { TroubleNote } from './TroubleNote';

type Checked =
  | { is: 'asking' }
  | { is: 'read'; basics: TenantSnapshot }
  | { is: 'refused'; error: DataverseError };

function CheckResult({ checked, words }: { checked: Checked | null; words: OrgTexts }) {
  const { fill } = useApp().language;
  if (!checked) return null;
  if (checked.is === 'asking') return <p class="loading">{words.checking}</p>;
  if (checked.is === 'refused') {
    const { status, code, message } = checked.error;
    return <TroubleNote words={words} status={status} code={code} message={message} />;
  }
  const { name, version, caller } = checked.basics;
  return (
    <p class="message message-good">
      {fill(words.answers, {
        name: name ?? '–',
        version: version ?? '–',
        person: caller?.fullname ?? '–',
      })}
    </p>
  );
}

interface OrgCardProps {
  org: Org;
  words: OrgTexts;
  onConnect(origin: string): void;
}

/** One connected organization, and what can be done with the connection. */
export function OrgCard({ org, words, onConnect }: OrgCardProps) {
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
        <strong>{host}</strong> <span class="badge badge-active">{words.badge}</span>
      </div>
      <p class="muted">
        {language.fill(words.connectedOn, { date: language.time(connectedOn, '') })}
        {readOn &&
          ` · ${language.fill(words.readAgo, { age: ageOf(readOn, Math.max(Date.now(), Date.parse(readOn)), language.language.value) })}`}
      </p>
      {organizationIds.length > 1 && <p class="muted">{words.replaced}</p>}
      {!granted && <p class="message message-warn">{words.notGranted}</p>}
      <div role="status">
        <CheckResult checked={checked} words={words} />
      </div>
      <div class="row">
        {granted ? (
          <>
            <button type="button" class="button" onClick={() => void check()}>
              {words.check}
            </button>
            <button type="button" class="button" onClick={() => places.openDiagnosis()}>
              {words.diagnose}
            </button>
            <button
              type="button"
              class="button"
              aria-pressed={shown.org.value === origin}
              onClick={() => void shown.choose(shown.org.value === origin ? null : origin)}
            >
              {words.guide}
            </button>
            <button type="button" class="button button-quiet" onClick={() => void orgs.disconnect(origin)}>
              {words.disconnect}
            </button>
          </>
        ) : (
          <button type="button" class="button button-primary" onClick={() => onConnect(origin)}>
            {words.reconnect}
          </button>
        )}
        <a class="button button-quiet" href={origin} target="_blank" rel="noreferrer">
          {words.open}
        </a>
        <button type="button" class="button button-quiet" onClick={() => setDeleting(true)}>
          {words.forget}
        </button>
      </div>
      {deleting && (
        <Dialog
          title={language.fill(words.forgetTitle, { origin: host })}
          confirmLabel={words.forget}
          onClose={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            void orgs.deleteEverything(origin);
          }}
        >
          <p>{words.forgetText}</p>
        </Dialog>
      )}
    </section>
  );
}
