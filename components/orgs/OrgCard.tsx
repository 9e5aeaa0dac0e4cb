import { useState } from 'preact/hooks';
import { DataverseError } from '../../dataverse/client';
import type { TenantSnapshot } from '../../domain/snapshot';
import type { OrgTexts } from '../../locales/en/orgs';
import { readBasics } from '../../sources/snapshot-reader';
import type { Org } from '../../state/orgs';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';

type Checked =
  | { is: 'asking' }
  | { is: 'read'; basics: TenantSnapshot }
  | { is: 'refused'; why: string; signIn: boolean };

const isSignedOut = ({ status, code }: DataverseError) => status === 401 || code === 'notJson';

function CheckResult({ checked, words }: { checked: Checked | null; words: OrgTexts }) {
  const { fill } = useApp().language;
  if (!checked) return null;
  if (checked.is === 'asking') return <p class="loading">{words.checking}</p>;
  if (checked.is === 'refused') {
    return (
      <p class="message message-bad">
        {fill(words.problem, { why: checked.why })} {checked.signIn && words.signIn}
      </p>
    );
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
export function OrgCard({ org: { origin, connectedOn, granted }, words, onConnect }: OrgCardProps) {
  const { orgs, language, places, preferences, shown } = useApp();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [deleting, setDeleting] = useState(false);
  const check = async () => {
    setChecked({ is: 'asking' });
    try {
      setChecked({ is: 'read', basics: await readBasics(orgs.client(origin), 'live') });
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      setChecked({ is: 'refused', why: error.message, signIn: isSignedOut(error) });
    }
  };
  const { host } = new URL(origin);
  return (
    <section class="org-card" aria-label={host}>
      <div class="row">
        <strong>{host}</strong> <span class="badge badge-active">{words.badge}</span>
      </div>
      <p class="muted">{language.fill(words.connectedOn, { date: language.time(connectedOn, '') })}</p>
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
              onClick={() => void preferences.set('shownOrg', shown.org.value === origin ? null : origin)}
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
            if (shown.org.peek() === origin) void preferences.set('shownOrg', null);
            void orgs.deleteEverything(origin);
          }}
        >
          <p>{words.forgetText}</p>
        </Dialog>
      )}
    </section>
  );
}
