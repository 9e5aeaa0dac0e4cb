import { useApp } from '../app-context';
import { useWords, withWords } from '../ui/use-words';
import { ConnectButton } from './ConnectButton';
import './orgs.css';

/**
 * In place of a checklist, where the organization in front may not be read: ticks of another tenant would be taken for
 * its own.
 * @param onPass shows the checklist of the tenant on show all the same
 */
function Stranger({ origin, onPass }: { origin: string; onPass(): void }) {
  const { say } = useWords('orgs');
  const { connections, tenant } = useApp();
  const org = new URL(origin).host;
  const shown = tenant.org.value ? new URL(tenant.org.value).host : (tenant.snapshot.value?.name ?? '');
  return (
    <section class="stranger" data-front="stranger" aria-label={say('stranger.title', { org })}>
      <h2>{say('stranger.title', { org })}</h2>
      {connections.of(origin).value.is === 'refused' ? (
        <p class="message message-warn" role="status">
          {say('refused', { origin: org })}
        </p>
      ) : (
        <p>{say('stranger.text')}</p>
      )}
      <div class="stranger-actions">
        <ConnectButton origin={origin} />
        <button type="button" class="button" onClick={onPass}>
          {say('stranger.pass', { tenant: shown })}
        </button>
      </div>
    </section>
  );
}

export default withWords(['orgs'], Stranger);
