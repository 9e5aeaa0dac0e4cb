import { useEffect, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../domain/ledger';
import type { OrgTexts } from '../../locales/en/orgs';
import { useApp } from '../app-context';

/** The last ones are listed; the file has all. */
const SHOWN = 50;

function statusIn({ refused, status }: LedgerEntry, words: OrgTexts): string {
  if (refused) return words.notSent;
  return status === null ? words.noAnswer : String(status);
}

/** Every request that was ever made to an organization. @param of changes when the ledger is to be read again */
export function Ledger({ words, of }: { words: OrgTexts; of: string }) {
  const { orgs, language, places } = useApp();
  const [entries, setEntries] = useState<readonly LedgerEntry[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void orgs.ledger().then(setEntries);
  }, [open, of]);
  return (
    <details class="ledger" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{language.fill(words.ledger, { count: entries.length })}</summary>
      <p class="muted">{words.ledgerWhy}</p>
      {entries.length === 0 ? (
        <p>{words.ledgerEmpty}</p>
      ) : (
        <>
          <button
            type="button"
            class="button button-small"
            onClick={() => places.saveFile('ledger.json', JSON.stringify(entries, null, 2))}
          >
            {words.export}
          </button>
          {entries.length > SHOWN && <p class="muted">{language.fill(words.more, { shown: SHOWN })}</p>}
          <div class="ledger-table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.columns.at}</th>
                  <th scope="col">{words.columns.request}</th>
                  <th scope="col">{words.columns.status}</th>
                  <th scope="col">{words.columns.rows}</th>
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
                      <td>{statusIn(entry, words)}</td>
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
