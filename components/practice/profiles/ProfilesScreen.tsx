import { useState } from 'preact/hooks';
import { RowState } from '../../../domain/choices';
import type { EmailServerProfileRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import type { Command } from '../frame/CommandBar';
import { ListScreen } from '../lists/ListScreen';
import { ProfileJobs } from './ProfileJobs';
import { TestProfileDialog } from './TestProfileDialog';

type DialogName = 'test' | 'deactivate' | 'delete';

const QUESTIONS = {
  deactivate: { title: 'command.deactivate', text: 'dialog.deactivateProfile' },
  delete: { title: 'command.delete', text: 'dialog.deleteProfile' },
} as const;

/** Settings > Email Configuration > Email Server Profiles, with the background jobs of their tests. */
export function ProfilesScreen() {
  const { say } = useWords('practice');
  const { language, simulator, practice, places, preferences } = useApp();
  const { label } = language;
  const [dialog, setDialog] = useState<{
    name: DialogName;
    profiles: readonly EmailServerProfileRow[];
  } | null>(null);
  const basics = simulator.basics.value;
  const defaultId = basics?.organization?._defaultemailserverprofileid_value;
  const busy = practice.busy.value;
  const none = (basics?.profiles ?? []).length === 0;
  // Only the current documents have the step, and so a label for it.
  const current = preferences.values.value.clientEdition === 'current';
  const close = () => setDialog(null);

  function commandsOn(chosen: readonly EmailServerProfileRow[], waiting: string | null): readonly Command[] {
    const [first] = chosen;
    const some = waiting ?? (busy ? say('unavailable.busy') : first ? null : say('practice.selectFirst'));
    const one = some ?? (chosen.length > 1 ? say('unavailable.onlyOne') : null);
    const inactive = first?.statecode === RowState.Inactive ? say('unavailable.inactiveProfile') : null;
    const isDefault = first?.emailserverprofileid === defaultId ? say('unavailable.isDefault') : null;
    const stateIs = (state: number, why: string) =>
      some ?? (chosen.some(({ statecode }) => statecode === state) ? null : why);
    const open = (name: DialogName) => () => setDialog({ name, profiles: chosen });
    return [
      {
        label: current ? 'current.newServerProfile' : 'command.newProfile',
        run: () => places.openRecord('emailServerProfiles', 'new'),
        unavailable: null,
      },
      {
        label: 'command.edit',
        run: () => first && places.openRecord('emailServerProfiles', first.emailserverprofileid),
        unavailable: one,
      },
      {
        label: 'command.setAsDefault',
        run: () => first && void practice.setDefaultProfile(first),
        unavailable: one ?? inactive ?? isDefault,
      },
      { label: 'command.testEnableMailboxes', run: open('test'), unavailable: one },
      {
        label: 'command.activate',
        run: () => void practice.setProfilesActive(chosen, true),
        unavailable: stateIs(RowState.Inactive, say('unavailable.allActive')),
        more: true,
      },
      {
        label: 'command.deactivate',
        run: open('deactivate'),
        unavailable: stateIs(RowState.Active, say('unavailable.allInactive')),
        more: true,
      },
      { label: 'command.delete', run: open('delete'), unavailable: some, more: true },
    ];
  }

  const profiles = dialog?.profiles ?? [];
  const [first] = profiles;
  return (
    <>
      <ListScreen
        of="emailserverprofile"
        label={label('siteMap.emailServerProfiles')}
        idOf={({ emailserverprofileid }) => emailserverprofileid}
        nameOf={({ name, emailserverprofileid }) => name ?? emailserverprofileid}
        searchIn={['name']}
        derived={{
          default: ({ emailserverprofileid }) =>
            label(emailserverprofileid === defaultId ? 'answer.yes' : 'answer.no'),
        }}
        commands={commandsOn}
        onOpen={({ emailserverprofileid }) => places.openRecord('emailServerProfiles', emailserverprofileid)}
        empty={say(none ? 'practice.noProfiles' : 'practice.emptyView')}
      />
      <ProfileJobs />
      {dialog?.name === 'test' && first && <TestProfileDialog profile={first} onClose={close} />}
      {dialog && dialog.name !== 'test' && (
        <Dialog
          title={label(QUESTIONS[dialog.name].title)}
          confirmLabel={label('command.ok')}
          onClose={close}
          onConfirm={() => {
            if (dialog.name === 'delete') void practice.deleteProfiles(profiles);
            else void practice.setProfilesActive(profiles, false);
            close();
          }}
        >
          <p>{say(QUESTIONS[dialog.name].text, { names: profiles.map(({ name }) => name).join(', ') })}</p>
        </Dialog>
      )}
    </>
  );
}
