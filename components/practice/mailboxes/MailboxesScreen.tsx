import { useEffect, useMemo, useState } from 'preact/hooks';
import { RowState } from '../../../domain/choices';
import { isForQueue } from '../../../domain/mailbox-columns';
import type { MailboxRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { useAskWhy } from '../../ui/use-ask-why';
import { useWords } from '../../ui/use-words';
import { testRunOf } from '../cells';
import type { Command } from '../frame/CommandBar';
import { reasonsOf } from '../lists/cells';
import { ListScreen } from '../lists/ListScreen';
import { AssignDialog } from './AssignDialog';
import { isApprovalHidden } from './approval-hidden';
import { ApplyDefaultsDialog, ConfirmDialog, EditDialog, TestDialog } from './MailboxDialogs';
import { TestResultsBar, useTestResults } from './TestResults';

type DialogName = 'applyDefaults' | 'edit' | 'test' | 'approve' | 'reject' | 'assign' | 'deactivate';

/** Settings > Email Configuration > Mailboxes: views, grid, and the commands on what is selected. */
export function MailboxesScreen() {
  const { say } = useWords('practice');
  const { language, simulator, practice, places, preferences } = useApp();
  const { label } = language;
  const [dialog, setDialog] = useState<{ name: DialogName; mailboxes: readonly MailboxRow[] } | null>(null);
  const [onlyMissed, setOnlyMissed] = useState(false);
  const askWhy = useAskWhy();
  const legacy = preferences.values.value.clientEdition === 'legacy';
  const busy = practice.busy.value;
  const approvalHidden = isApprovalHidden(simulator.basics.value);

  function commandsOn(chosen: readonly MailboxRow[], waiting: string | null): readonly Command[] {
    const common =
      waiting ?? (busy ? say('unavailable.busy') : chosen.length === 0 ? say('practice.selectFirst') : null);
    const open = (name: DialogName) => () => setDialog({ name, mailboxes: chosen });
    const none = (state: number, why: string) =>
      common ?? (chosen.some(({ statecode }) => statecode === state) ? null : why);
    return [
      { label: 'command.edit', run: open('edit'), unavailable: common },
      { label: 'command.applyDefaultEmailSettings', run: open('applyDefaults'), unavailable: common },
      { label: 'command.testEnableMailbox', run: open('test'), unavailable: common },
      {
        label: 'command.approveEmail',
        run: open('approve'),
        unavailable: common ?? (approvalHidden ? say('unavailable.approvalHidden') : null),
        more: legacy,
      },
      { label: 'command.rejectEmail', run: open('reject'), unavailable: common, more: legacy },
      { label: 'command.assign', run: open('assign'), unavailable: common, more: true },
      {
        label: 'command.activate',
        run: () => void practice.setActive(chosen, true),
        unavailable: none(RowState.Inactive, say('unavailable.allActive')),
        more: true,
      },
      {
        label: 'command.deactivate',
        run: open('deactivate'),
        unavailable: none(RowState.Active, say('unavailable.allInactive')),
        more: true,
      },
    ];
  }

  const results = useTestResults();
  const missed = useMemo(() => results && [...results.failed, ...results.notRun], [results]);
  const only = useMemo(
    () => (onlyMissed && missed?.length ? new Set(missed.map(({ mailboxid }) => mailboxid)) : null),
    [onlyMissed, missed],
  );
  // Once nobody is left, those who fail later are not shown alone unasked.
  const nobody = missed?.length === 0;
  useEffect(() => {
    if (nobody) setOnlyMissed(false);
  }, [nobody]);
  const mailboxes = dialog?.mailboxes ?? [];
  const close = () => setDialog(null);
  return (
    <>
      <TestResultsBar
        results={results}
        shown={only !== null}
        onShow={(shown) => {
          setOnlyMissed(shown);
          // Whoever failed may be in no narrower view.
          if (shown) places.openView('mailboxes', 'all');
        }}
      />
      <ListScreen
        of="mailbox"
        label={label('siteMap.mailboxes')}
        idOf={({ mailboxid }) => mailboxid}
        nameOf={({ name, mailboxid }) => name ?? mailboxid}
        searchIn={['name', 'emailaddress']}
        derived={{
          regarding: (mailbox) => label(isForQueue(mailbox) ? 'regarding.queue' : 'regarding.user'),
          testRun: (mailbox) => label(`testRun.${testRunOf(mailbox)}`),
        }}
        only={only}
        actOf={(column, mailbox) =>
          reasonsOf(mailbox, column, simulator.basics.value) ? () => askWhy(mailbox.mailboxid) : null
        }
        commands={commandsOn}
        onOpen={({ mailboxid }) => places.openRecord('mailboxes', mailboxid)}
      />
      {dialog?.name === 'applyDefaults' && <ApplyDefaultsDialog mailboxes={mailboxes} onClose={close} />}
      {dialog?.name === 'edit' && <EditDialog mailboxes={mailboxes} onClose={close} />}
      {dialog?.name === 'test' && <TestDialog mailboxes={mailboxes} onClose={close} />}
      {dialog?.name === 'assign' && <AssignDialog mailboxes={mailboxes} onClose={close} />}
      {(dialog?.name === 'approve' || dialog?.name === 'reject' || dialog?.name === 'deactivate') && (
        <ConfirmDialog kind={dialog.name} mailboxes={mailboxes} onClose={close} />
      )}
    </>
  );
}
