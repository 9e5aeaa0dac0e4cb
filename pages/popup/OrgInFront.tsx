import { useApp } from '../../components/app-context';
import { ageOf } from '../../components/ui/moments';
import { useWords } from '../../components/ui/use-words';
import type { Settings } from '../../db/settings';
import { STANDING_STATES } from '../../domain/lifecycle';
import type { TenantSnapshot } from '../../domain/snapshot';
import { countStandings } from '../../domain/standings';

function Health({ snapshot }: { snapshot: TenantSnapshot }) {
  const { say, tag } = useWords('ui');
  const popup = useWords('popup');
  const counts = countStandings(snapshot);
  return (
    <p class="muted" data-health>
      {STANDING_STATES.filter((state) => counts[state] > 0)
        .map(
          (state) =>
            `${state === 'unknown' ? popup.say('unknown') : say(`state.${state}`)}: ${counts[state].toLocaleString(tag)}`,
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
  const popup = useWords('popup');
  const { orgs, tenant, preferences } = useApp();
  const front = orgs.front.value;
  if (front?.of !== 'org') return null;
  const { origin, table, record } = front;
  const isConnected = orgs.stranger.value !== origin;
  const snapshot = tenant.org.value === origin ? tenant.snapshot.value : null;
  const mailbox = table === 'mailbox' ? record : null;
  const why = () => {
    // The popup may close as the panel opens: what the panel is to show is written before.
    void preferences.set('diagnosedMailbox', mailbox);
    if (preferences.values.peek().diagnosedFor !== null) void preferences.set('diagnosedFor', null);
    void tenant.choose(origin);
    onOpenPanel('diagnosis');
  };
  return (
    <section class="popup-org" aria-label={popup.say('here')}>
      <p>
        <span class="badge badge-good">{say('tenant.live')}</span> <strong>{new URL(origin).host}</strong>
      </p>
      {snapshot && <Health snapshot={snapshot} />}
      {isConnected && mailbox && (
        <button type="button" class="button button-primary" data-popup="mailbox" onClick={why}>
          {popup.say('thisMailbox')}
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
          {popup.say('guideHere')}
        </button>
      )}
      {!isConnected && (
        <>
          <p class="muted">{popup.say('notConnected')}</p>
          <button
            type="button"
            class="button button-primary"
            data-popup="connect"
            onClick={() => onOpenPanel('orgs')}
          >
            {popup.say('connect')}
          </button>
        </>
      )}
    </section>
  );
}
