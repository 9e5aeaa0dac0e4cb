import type { Guid } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';

/** The record's own navigation: its form, and under *Common* the alerts. */
export function MailboxTabs({ id, part }: { id: Guid; part: string | null }) {
  const { say } = useWords('practice');
  const { language, places } = useApp();
  const { label } = language;
  const tab = (name: string, isOpen: boolean, anchor: string, target?: string) => (
    <button
      type="button"
      class="tab"
      data-anchor={anchor}
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => places.openRecord('mailboxes', id, target)}
    >
      {name}
    </button>
  );
  return (
    <nav class="tabs" aria-label={say('form.parts')}>
      {tab(say('form.mailbox'), part !== 'alerts', 'tab.mailbox')}
      <span class="tab-group">{label('navigation.common')} ›</span>
      {tab(label('navigation.alerts'), part === 'alerts', 'navigation.alerts', 'alerts')}
    </nav>
  );
}
