import { useState } from 'preact/hooks';
import type { Guid } from '../../domain/rows';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/use-words';

/** As many as anybody looks through; of more, a search finds the right ones. */
const MOST = 100;

function ChooseDialog({ onClose }: { onClose(): void }) {
  const { say } = useWords('ui');
  const { guide, tenant } = useApp();
  const mailboxes = tenant.snapshot.value?.mailboxes ?? [];
  const [ids, setIds] = useState<ReadonlySet<Guid>>(
    () => new Set(guide.chosen.value.map((mailbox) => mailbox.mailboxid)),
  );
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  const found = words
    ? mailboxes.filter(({ name, emailaddress }) => `${name} ${emailaddress}`.toLowerCase().includes(words))
    : mailboxes;
  const toggle = (id: Guid) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setIds(next);
  };
  return (
    <Dialog
      title={say('mailboxes.choose')}
      confirmLabel={say('common.save')}
      confirmDisabled={ids.size === 0}
      onClose={onClose}
      onConfirm={() => {
        void guide.chooseMailboxes([...ids]);
        onClose();
      }}
    >
      <p class="muted">{say('mailboxes.chooseWhy')}</p>
      {mailboxes.length > MOST && (
        <label class="field">
          <span>{say('mailboxes.search')}</span>
          <input
            type="search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
      )}
      <ul class="choose-list">
        {found.slice(0, MOST).map((mailbox) => (
          <li key={mailbox.mailboxid}>
            <label class="check">
              <input
                type="checkbox"
                checked={ids.has(mailbox.mailboxid)}
                onChange={() => toggle(mailbox.mailboxid)}
              />
              <span>
                {mailbox.name} <span class="muted">{mailbox.emailaddress ?? say('mailboxes.noAddress')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p class="muted">{say('mailboxes.more', { count: found.length - MOST })}</p>}
      <button
        type="button"
        class="button"
        onClick={() => {
          void guide.chooseMailboxes(null);
          onClose();
        }}
      >
        {say('mailboxes.chooseDefault')}
      </button>
    </Dialog>
  );
}

/** How many mailboxes a step speaks of, and the way to choose others. */
export function ChosenMailboxes() {
  const { say } = useWords('ui');
  const { guide } = useApp();
  const [choosing, setChoosing] = useState(false);
  return (
    <section>
      <h3>{say('mailboxes.heading', { count: guide.chosen.value.length })}</h3>
      <button type="button" class="button button-small no-print" onClick={() => setChoosing(true)}>
        {say('mailboxes.choose')}
      </button>
      {choosing && <ChooseDialog onClose={() => setChoosing(false)} />}
    </section>
  );
}
