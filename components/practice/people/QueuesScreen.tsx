import { useState } from 'preact/hooks';
import { RowState } from '../../../domain/choices';
import type { QueueRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import type { Command } from '../frame/CommandBar';
import { ListScreen } from '../lists/ListScreen';

const QUESTIONS = {
  deactivate: { title: 'command.deactivate', text: 'dialog.deactivateQueues' },
  delete: { title: 'command.delete', text: 'dialog.deleteQueues' },
} as const;

/** Queues: add, change, deactivate, delete. */
export function QueuesScreen() {
  const { say } = useWords('practice');
  const { language, practice, places } = useApp();
  const { label } = language;
  const [dialog, setDialog] = useState<{
    name: keyof typeof QUESTIONS;
    queues: readonly QueueRow[];
  } | null>(null);
  const busy = practice.busy.value;
  const close = () => setDialog(null);

  function commandsOn(chosen: readonly QueueRow[], waiting: string | null): readonly Command[] {
    const [first] = chosen;
    const some = waiting ?? (busy ? say('unavailable.busy') : first ? null : say('practice.selectFirst'));
    const someAre = (state: number, why: string) =>
      some ?? (chosen.some(({ statecode }) => statecode === state) ? null : why);
    const open = (name: keyof typeof QUESTIONS) => () => setDialog({ name, queues: chosen });
    return [
      { label: 'command.newQueue', run: () => places.openRecord('queues', 'new'), unavailable: null },
      {
        label: 'command.edit',
        run: () => first && places.openRecord('queues', first.queueid),
        unavailable: some ?? (chosen.length > 1 ? say('unavailable.onlyOne') : null),
      },
      {
        label: 'command.activate',
        run: () => void practice.setQueuesActive(chosen, true),
        unavailable: someAre(RowState.Inactive, say('unavailable.allActive')),
        more: true,
      },
      {
        label: 'command.deactivate',
        run: open('deactivate'),
        unavailable: someAre(RowState.Active, say('unavailable.allInactive')),
        more: true,
      },
      { label: 'command.delete', run: open('delete'), unavailable: some, more: true },
    ];
  }

  const queues = dialog?.queues ?? [];
  return (
    <>
      <ListScreen
        of="queue"
        label={label('siteMap.queues')}
        idOf={({ queueid }) => queueid}
        nameOf={({ name, queueid }) => name ?? queueid}
        searchIn={['name', 'emailaddress']}
        commands={commandsOn}
        onOpen={({ queueid }) => places.openRecord('queues', queueid)}
      />
      {dialog && (
        <Dialog
          title={label(QUESTIONS[dialog.name].title)}
          confirmLabel={label('command.ok')}
          onClose={close}
          onConfirm={() => {
            if (dialog.name === 'delete') void practice.deleteQueues(queues);
            else void practice.setQueuesActive(queues, false);
            close();
          }}
        >
          <p>{say(QUESTIONS[dialog.name].text, { count: queues.length })}</p>
        </Dialog>
      )}
    </>
  );
}
