import { useWords } from '../ui/use-words';
import { FileButton } from './FileButton';
import { PasteBox } from './PasteBox';
import { usePage } from './page-context';
import { FindingGroups } from './TenantFindings';

/** What the text of an alert means, where nothing else was read: a page of its own, without empty lists. */
export function AlertMeaning() {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const found = store.tenantFindings.value;
  const told = store.shown.value?.overview.told ?? [];
  return (
    <main class="welcome alert-meaning">
      <h2>{say('alertMeans')}</h2>
      {found.length === 0 && (
        <p class="message">{say(told.length > 0 ? 'alertNothingLeft' : 'alertSaysNothing')}</p>
      )}
      <FindingGroups found={found} />
      <section class="door-card">
        <h3>{say('alertWhom')}</h3>
        <p class="muted">{say('alertWhomText')}</p>
        <div class="door-actions">
          <FileButton label={say('addFiles')} way="add" />
        </div>
      </section>
      <section class="door-card">
        <h3>{say('alertOther')}</h3>
        <PasteBox />
      </section>
    </main>
  );
}
