import { TableView } from '../../components/permissions/TableView';
import { LookOptions } from '../../components/ui/LookOptions';
import { useTitle } from '../../components/ui/use-title';
import { Loading, useWords, withWords } from '../../components/ui/use-words';
import '../../components/ui/parts.css';
import '../../components/permissions/permissions.css';
import './permission-table.css';

/** Who may approve, as the documents of a time say: the whole table, with room for it. */
function Page() {
  const ui = useWords('ui');
  const oracle = useWords('oracle');
  useTitle(oracle.say('fullTable'));
  return (
    <div class="permission-page">
      <header class="permission-page-head row no-print">
        <h1>
          {ui.say('app.name')} <span class="muted">·</span> {oracle.say('fullTable')}
        </h1>
        <div class="row">
          <LookOptions />
        </div>
      </header>
      <main class="permissions permission-page-main">
        <TableView />
      </main>
    </div>
  );
}

export const PermissionTablePage = withWords(['oracle', 'permissions'], Page, Loading);
