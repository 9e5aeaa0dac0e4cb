import { useState } from 'preact/hooks';
import type { ResetWishes } from '../../../sources/simulator-control';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';

const EXCHANGES = [
  'online',
  'none',
  'otherTenant',
  'onPremises',
] as const satisfies readonly ResetWishes['exchange'][];

/** A version of each permission edition (decisions 2). */
const VERSIONS = { M0: '9.1.0.4000', M1: '9.2.21071.00140', M2: '9.2.24122.00150' } as const;

const SIZES = [0, 1000, 10_000, 100_000] as const;

/** A fresh tenant in the place of this one, and what it is to be like. */
export function NewTenantDialog({ onClose }: { onClose(): void }) {
  const { say } = useWords('practice');
  const { simulator } = useApp();
  const [exchange, setExchange] = useState<(typeof EXCHANGES)[number]>('online');
  const [edition, setEdition] = useState<keyof typeof VERSIONS>('M1');
  const [mailboxes, setMailboxes] = useState<(typeof SIZES)[number]>(0);
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      title={say('strip.resetTitle')}
      confirmLabel={say('strip.reset')}
      confirmDisabled={busy}
      onClose={onClose}
      onConfirm={() => {
        setBusy(true);
        const wishes: ResetWishes = {
          exchange,
          version: VERSIONS[edition],
          ...(mailboxes > 0 ? { mailboxes } : {}),
        };
        void simulator.reset(wishes).finally(onClose);
      }}
    >
      <p>{say('strip.resetText')}</p>
      <label class="field">
        <span>{say('strip.exchange')}</span>
        <select
          name="exchange"
          value={exchange}
          onChange={({ currentTarget: { value } }) =>
            setExchange(EXCHANGES.find((each) => each === value) ?? 'online')
          }
        >
          {EXCHANGES.map((each) => (
            <option value={each} key={each}>
              {say(`strip.exchange.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say('strip.edition')}</span>
        <select
          name="edition"
          value={edition}
          onChange={({ currentTarget: { value } }) =>
            setEdition(value === 'M0' || value === 'M2' ? value : 'M1')
          }
        >
          {(['M0', 'M1', 'M2'] as const).map((each) => (
            <option value={each} key={each}>
              {say(`strip.edition.${each}`, { version: VERSIONS[each] })}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say('strip.size')}</span>
        <select
          name="mailboxes"
          value={String(mailboxes)}
          onChange={({ currentTarget: { value } }) =>
            setMailboxes(SIZES.find((each) => String(each) === value) ?? 0)
          }
        >
          {SIZES.map((each) => (
            <option value={String(each)} key={each}>
              {each === 0 ? say('strip.size.own') : say('strip.size.many', { count: each })}
            </option>
          ))}
        </select>
      </label>
      {busy && (
        <p class="message" role="status">
          <span aria-hidden="true" class="spinner" />
          <span>{say('practice.busy')}</span>
        </p>
      )}
    </Dialog>
  );
}
