import type { MailboxRow } from '../domain/rows';
import { type CommandRunner, createCommandRunner } from './command-run';
import type { PracticeCommand } from './practice/command';
import { createMailboxCommands, type MailboxCommands } from './practice/mailbox-commands';
import { createPeopleCommands, type PeopleCommands } from './practice/people-commands';
import { createProfileCommands, type ProfileCommands } from './practice/profile-commands';
import { createSecurityCommands, type SecurityCommands } from './practice/security-commands';
import { createSettingsCommands, type SettingsCommands } from './practice/settings-commands';
import type { TenantStore } from './tenant';

/** What the trainee does in the practice client: every command, and what it came to. */
export interface PracticeStore
  extends MailboxCommands,
    ProfileCommands,
    PeopleCommands,
    SecurityCommands,
    SettingsCommands {
  commands: Pick<CommandRunner<PracticeCommand>, 'run' | 'cancel' | 'repeat' | 'dismiss'>;
}

export function createPracticeStore(tenant: TenantStore, newId: () => string): PracticeStore {
  const { client, control, basics } = tenant;
  const runner = createCommandRunner<PracticeCommand>({ client, refresh: tenant.refresh, newId });
  const organizationId = () => basics.peek()?.organizationId ?? '';
  async function mailboxName(id: string): Promise<string> {
    try {
      return (await client.get<MailboxRow>(`mailboxes(${id})?$select=name`)).body.name ?? id;
    } catch {
      return id;
    }
  }
  return {
    commands: runner,
    ...createMailboxCommands(runner, () => basics.peek()?.organization),
    ...createProfileCommands({ runner, organizationId, mailboxName }),
    ...createPeopleCommands({ runner, control, callerId: () => tenant.callerId.peek() }),
    ...createSecurityCommands(runner),
    ...createSettingsCommands(runner, organizationId),
  };
}
