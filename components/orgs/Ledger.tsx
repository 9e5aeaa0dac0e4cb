import { useEffect, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../domain/ledger';
import type { Words } from '../../locales';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';

/** The last ones are listed; the file has all. */
const SHOWN = 50;

function statusIn({ refused, status }: LedgerEntry, say: Words<'orgs'>['say']): string {
  if (refused) return say('notSent');
  return status === null ? say('noAnswer') : String(status);
}

/** Every request that was ever made to an organization. @param of changes when the ledger is to be read again */
export function Ledger({ of }: { of: string }) {
  const { say } = useWords('orgs');
  const { orgs, language, places } = useApp();
  const [entries, setEntries] = useState<readonly LedgerEntry[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void orgs.ledger().then(setEntries);
  }, [open, of]);
  return (
    <details class="ledger" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('ledger', { count: entries.length })}</summary>
      <p class="muted">{say('ledgerWhy')}</p>
      {entries.length === 0 ? (
        <p>{say('ledgerEmpty')}</p>
      ) : (
        <>
          <button
            type="button"
            class="button button-small"
            onClick={() => places.saveFile('ledger.json', JSON.stringify(entries, null, 2))}
          >
            {say('export')}
          </button>
          {entries.length > SHOWN && <p class="muted">{say('more', { shown: SHOWN })}</p>}
          <div class="ledger-table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('columns.at')}</th>
                  <th scope="col">{say('columns.request')}</th>
                  <th scope="col">{say('columns.status')}</th>
                  <th scope="col">{say('columns.rows')}</th>
                </tr>
              </thead>
              <tbody>
                {entries
                  .slice(-SHOWN)
                  .toReversed()
                  .map((entry, index) => (
                    <tr key={`${entry.at} ${index}`}>
                      <td>{language.time(entry.at)}</td>
                      <td>
                        <code>
                          {entry.method} {new URL(entry.origin).host}
                          {decodeURIComponent(entry.path)}
                        </code>
                      </td>
                      <td>{statusIn(entry, say)}</td>
                      <td>{entry.rows ?? ''}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </details>
  );
}
