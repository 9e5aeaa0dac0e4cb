import { useState } from 'preact/hooks';
import { RowState } from '../../domain/choices';
import type { Guid, MailboxRow } from '../../domain/rows';
import { useApp } from '../app-context';
import { ApplyDefaultsDialog, ConfirmDialog, EditDialog, TestDialog } from './MailboxDialogs';
import { MailboxGrid } from './MailboxGrid';

type View = 'mine' | 'active' | 'all';
type OpenDialog = 'applyDefaults' | 'edit' | 'test' | 'approve' | 'reject' | 'deactivate';

const VIEWS: readonly View[] = ['mine', 'active', 'all'];

function inView(view: View, mailbox: MailboxRow, caller: Guid | undefined): boolean {
  if (view === 'all') return true;
  if (mailbox.statecode !== RowState.Active) return false;
  return view === 'active' || mailbox._ownerid_value === caller;
}

/** Settings > Email Configuration > Mailboxes: views, grid, and the commands on what is selected. */
export function MailboxesScreen() {
  const { language, tenant, practice, places } = useApp();
  const { t, label } = language;
  const [view, setView] = useState<View>('mine');
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<Guid>>(new Set());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [more, setMore] = useState(false);
  const snapshot = tenant.snapshot.value;
  const viewNames = {
    mine: label('view.myActiveMailboxes'),
    active: label('view.activeMailboxes'),
    all: t('view.allMailboxes'),
  };
  const shown = (snapshot?.mailboxes ?? []).filter(
    (mailbox) =>
      inView(view, mailbox, snapshot?.caller?.systemuserid) &&
      `${mailbox.name} ${mailbox.emailaddress}`.toLowerCase().includes(search.toLowerCase()),
  );
  const chosen = shown.filter(({ mailboxid }) => selected.has(mailboxid));
  const idle = practice.busy.value !== null || chosen.length === 0;
  const open = (name: OpenDialog) => {
    setDialog(name);
    setMore(false);
  };
  const close = () => setDialog(null);
  return (
    <>
      <div class="commands" role="toolbar" aria-label={t('practice.commands')}>
        <button type="button" class="command" disabled={idle} onClick={() => open('edit')}>
          {label('command.edit')}
        </button>
        <button type="button" class="command" disabled={idle} onClick={() => open('applyDefaults')}>
          {label('command.applyDefaultEmailSettings')}
        </button>
        <button type="button" class="command" disabled={idle} onClick={() => open('test')}>
          {label('command.testEnableMailbox')}
        </button>
        <button
          type="button"
          class="command"
          disabled={idle}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {label('command.moreCommands')}
        </button>
        {more && (
          <div class="more">
            <button type="button" class="command" onClick={() => open('approve')}>
              {label('command.approveEmail')}
            </button>
            <button type="button" class="command" onClick={() => open('reject')}>
              {t('command.reject')}
            </button>
            <button
              type="button"
              class="command"
              onClick={() => {
                setMore(false);
                void practice.setActive(chosen, true);
              }}
            >
              {t('command.activate')}
            </button>
            <button type="button" class="command" onClick={() => open('deactivate')}>
              {t('command.deactivate')}
            </button>
          </div>
        )}
        {chosen.length === 0 && <span class="muted">{t('practice.selectFirst')}</span>}
      </div>
      <div class="view-bar">
        <label>
          <span class="visually-hidden">{t('practice.view')}</span>
          <select
            name="view"
            value={view}
            onChange={({ currentTarget }) => {
              setView(VIEWS.find((each) => each === currentTarget.value) ?? 'active');
              setSelected(new Set());
            }}
          >
            {VIEWS.map((each) => (
              <option value={each} key={each}>
                {viewNames[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="visually-hidden">{t('practice.search')}</span>
          <input
            type="search"
            placeholder={t('practice.search')}
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
        <span class="muted" role="status">
          {t('practice.recordCount', { shown: shown.length, selected: chosen.length })}
        </span>
      </div>
      <MailboxGrid
        mailboxes={shown}
        selected={selected}
        onSelect={setSelected}
        onOpen={(id) => places.openMailbox(id)}
      />
      {dialog === 'applyDefaults' && <ApplyDefaultsDialog mailboxes={chosen} onClose={close} />}
      {dialog === 'edit' && <EditDialog mailboxes={chosen} onClose={close} />}
      {dialog === 'test' && <TestDialog mailboxes={chosen} onClose={close} />}
      {(dialog === 'approve' || dialog === 'reject' || dialog === 'deactivate') && (
        <ConfirmDialog kind={dialog} mailboxes={chosen} onClose={close} />
      )}
    </>
  );
}
