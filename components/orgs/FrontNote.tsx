import { useApp } from '../app-context';
import { useWords, withWords } from '../ui/use-words';
import { ConnectButton } from './ConnectButton';
import './orgs.css';

/** What can be done about the page in front: connect its organization, or speak of that one. */
function Note() {
  const { say } = useWords('orgs');
  const { orgs, connections, tenant, preferences } = useApp();
  const front = orgs.front.value;
  const inFront = orgs.inFront.value;
  if (!front) return null;
  if (inFront === null) {
    return (
      <p class="message front-note" data-front="environment">
        <span>{say('adminUnknown')}</span>
        <button
          type="button"
          class="button button-small"
          onClick={() => void preferences.set('panelTab', 'orgs')}
        >
          {say('giveAddress')}
        </button>
      </p>
    );
  }
  const org = new URL(inFront).host;
  if (connections.of(inFront).value.is === 'refused')
    return <p class="message message-warn">{say('refused', { origin: org })}</p>;
  if (orgs.stranger.value) {
    return (
      <p class="message front-note" data-front="new">
        <span>{say('inFront', { origin: org })}</span>
        <ConnectButton origin={inFront} small />
      </p>
    );
  }
  if (tenant.org.value === inFront) return null;
  return (
    <p class="message message-warn front-note" data-front="other">
      <span>{say(front.of === 'org' ? 'otherInFront' : 'adminOf', { org })}</span>
      <button type="button" class="button button-small" onClick={() => void tenant.choose(inFront)}>
        {say('speakOf', { org })}
      </button>
    </p>
  );
}

export default withWords(['orgs'], Note);
