import { useApp } from '../../components/app-context';
import { ageOf } from '../../components/ui/moments';
import { useWords } from '../../components/ui/use-words';
import type { Settings } from '../../db/settings';
import { LIFECYCLE_STATES } from '../../domain/lifecycle';
import { Standings } from '../../domain/possible-sides';
import { profileOfMailbox, type TenantSnapshot } from '../../domain/snapshot';

/** How many mailboxes stand where, of what was read. */
function healthOf(snapshot: TenantSnapshot) {
  const standings = new Standings();
  const states = (snapshot.mailboxes ?? []).map(
    (row) => standings.of(row, snapshot.organization, profileOfMailbox(snapshot, row)).state,
  );
  return ([...LIFECYCLE_STATES, 'unknown'] as const)
    .map((state) => ({ state, count: states.filter((each) => each === state).length }))
    .filter(({ count }) => count > 0);
}

function Health({ snapshot }: { snapshot: TenantSnapshot }) {
  const { say, tag } = useWords('ui');
  return (
    <p class="muted" data-health>
      {healthOf(snapshot)
        .map(
          ({ state, count }) =>
            `${say(state === 'unknown' ? 'popup.unknown' : `state.${state}`)}: ${count.toLocaleString(tag)}`,
        )
        .join(' · ')}{' '}
      ({ageOf(snapshot.readOn, Date.now(), tag)})
    </p>
  );
}

interface OrgInFrontProps {
  onOpenPanel(tab: Settings['panelTab']): void;
}

/** The organization whose page is in front: what is known of it, and the shortest way on. */
export function OrgInFront({ onOpenPanel }: OrgInFrontProps) {
  const { say } = useWords('ui');
  const { orgs, tenant, preferences } = useApp();
  const front = orgs.front.value;
  if (front?.of !== 'org') return null;
  const { origin, table, record } = front;
  const isConnected = orgs.orgs.value.some((org) => org.origin === origin && org.granted);
  const snapshot = tenant.org.value === origin ? tenant.snapshot.value : null;
  const mailbox = table === 'mailbox' ? record : null;
  const why = () => {
    onOpenPanel('diagnosis');
    void preferences.set('diagnosedMailbox', mailbox);
    void tenant.choose(origin);
  };
  return (
    <section class="popup-org" aria-label={say('popup.here')}>
      <p>
        <span class="badge badge-good">{say('tenant.live')}</span> <strong>{new URL(origin).host}</strong>
      </p>
      {snapshot && <Health snapshot={snapshot} />}
      {isConnected && mailbox && (
        <button type="button" class="button button-primary" data-popup="mailbox" onClick={why}>
          {say('popup.thisMailbox')}
        </button>
      )}
      {isConnected && !mailbox && (
        <button
          type="button"
          class="button button-primary"
          data-popup="org"
          onClick={() => {
            onOpenPanel('guide');
            void tenant.choose(origin);
          }}
        >
          {say('popup.guideHere')}
        </button>
      )}
      {!isConnected && (
        <>
          <p class="muted">{say('popup.notConnected')}</p>
          <button
            type="button"
            class="button button-primary"
            data-popup="connect"
            onClick={() => onOpenPanel('orgs')}
          >
            {say('popup.connect')}
          </button>
        </>
      )}
    </section>
  );
}
