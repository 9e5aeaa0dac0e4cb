import { useState } from 'preact/hooks';
import { REPORT_FORMATS, type ReportFormat } from '../../diagnosis/session/exports';
import { useApp } from '../app-context';
import { Disclosure } from '../ui/Disclosure';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** The diagnosis as a file, whole or as the list shows it, with everybody's name or with nobody's. */
export function ExportMenu() {
  const { say } = useWords('diagnosis-page');
  const { places } = useApp();
  const { store } = usePage();
  const [pseudonyms, setPseudonyms] = useState(false);
  const [listedOnly, setListedOnly] = useState(false);
  const total = store.mailboxes.rows.value?.length ?? 0;
  const all = store.shown.value?.overview.mailboxes ?? 0;
  const save = async (format: ReportFormat) => {
    const written = await store.report({ format, pseudonyms }, listedOnly && total < all);
    if (written) places.saveFile(written.file, written.content, written.type);
  };
  const saveBundle = async () => {
    const written = await store.bundle(pseudonyms);
    if (written) places.saveFile(written.file, written.content, written.type);
  };
  return (
    <Disclosure label={say('export')} anchor="export">
      {(close) => (
        <div class="export-menu">
          <label class="check">
            <input
              type="checkbox"
              name="pseudonyms"
              checked={pseudonyms}
              onChange={({ currentTarget }) => setPseudonyms(currentTarget.checked)}
            />
            <span>
              {say('pseudonyms')}
              <small class="muted">{say('pseudonymsWhy')}</small>
            </span>
          </label>
          {total > 0 && total < all && (
            <label class="check">
              <input
                type="checkbox"
                name="listedOnly"
                checked={listedOnly}
                onChange={({ currentTarget }) => setListedOnly(currentTarget.checked)}
              />
              <span>{say('listedOnly', { count: total })}</span>
            </label>
          )}
          {REPORT_FORMATS.map((format) => (
            <button
              type="button"
              key={format}
              class="command"
              data-export={format}
              onClick={() => {
                close();
                void save(format);
              }}
            >
              {say(`format.${format}`)}
            </button>
          ))}
          <button
            type="button"
            class="command"
            data-export="bundle"
            onClick={() => {
              close();
              void saveBundle();
            }}
          >
            {say('bundle')}
          </button>
          <small class="export-why muted">{say('bundleWhy')}</small>
          <button type="button" class="command" onClick={() => places.print()}>
            {say('print')}
          </button>
        </div>
      )}
    </Disclosure>
  );
}
