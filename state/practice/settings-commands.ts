import { type DefaultEmailSettings, formatDefaultSettings } from '../../domain/default-settings';
import type { Guid, OrganizationColumns } from '../../domain/rows';
import type { CommandRunner } from '../command-run';
import type { PracticeCommand } from './command';
import { bindProfile } from './mailbox-commands';

/** The switches of the Email tab. */
export type EmailSwitches = Pick<
  OrganizationColumns,
  | 'requireapprovalforuseremail'
  | 'requireapprovalforqueueemail'
  | 'generatealertsforerrors'
  | 'generatealertsforwarnings'
  | 'generatealertsforinformation'
  | 'notifymailboxownerofemailserverlevelalerts'
>;

export interface SettingsChanges {
  defaults?: DefaultEmailSettings;
  /** Null for none. */
  profile?: Guid | null;
  switches?: Partial<EmailSwitches>;
}

export interface SettingsCommands {
  /** What the dialog changed, in one request: all of it or, where a part is refused, nothing. */
  saveSettings(changes: SettingsChanges): Promise<boolean>;
}

export function createSettingsCommands(
  runner: CommandRunner<PracticeCommand>,
  organizationId: () => Guid,
): SettingsCommands {
  return {
    saveSettings: ({ defaults, profile, switches }) =>
      runner.once('saveSettings', '', (client) =>
        client.patch(`organizations(${organizationId()})`, {
          ...(defaults ? { defaultemailsettings: formatDefaultSettings(defaults) } : {}),
          ...(profile === undefined
            ? {}
            : { 'defaultemailserverprofileid@odata.bind': profile ? bindProfile(profile) : null }),
          ...switches,
        }),
      ),
  };
}
