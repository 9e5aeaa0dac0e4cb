import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';

/** Connects the organization in front, and then speaks of that one. */
export function ConnectButton({ origin, small = false }: { origin: string; small?: boolean }) {
  const { say } = useWords('orgs');
  const { connections, tenant } = useApp();
  return (
    <button
      type="button"
      class={`button button-primary ${small ? 'button-small' : ''}`}
      onClick={() =>
        void connections.connect(origin).then((connected) => (connected ? tenant.choose(origin) : undefined))
      }
    >
      {say('connect')}
    </button>
  );
}
