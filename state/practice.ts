import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { MailboxRow } from '../domain/rows';
import { type CommandRunner, createCommandRunner } from './command-run';
import type { PracticeCommand } from './practice/command';
import { createMailboxCommands, type MailboxCommands } from './practice/mailbox-commands';
import { createPeopleCommands, type PeopleCommands } from './practice/people-commands';
import { createProfileCommands, type ProfileCommands } from './practice/profile-commands';
import { createSecurityCommands, type SecurityCommands } from './practice/security-commands';
import { createSettingsCommands, type SettingsCommands } from './practice/settings-commands';
import type { SimulatorStore } from './simulator';

/** What the trainee does in the practice client: every command, and what it came to. */
export interface PracticeStore
  extends MailboxCommands,
    ProfileCommands,
    PeopleCommands,
    SecurityCommands,
    SettingsCommands {
  commands: Pick<CommandRunner<PracticeCommand>, 'run' | 'cancel' | 'repeat' | 'dismiss'>;
  /** A command is under way: nothing else is done meanwhile. */
  busy: ReadonlySignal<boolean>;
  /** From when on the results of tests are news, in milliseconds of the tenant's time; null before it answers. */
  testsSince: ReadonlySignal<number | null>;
  /** The results told of so far are news no more. */
  dismissTests(): void;
}

/** From when the page first saw the tenant, or from where its time was set back to. */
function followTests({ status, clock }: SimulatorStore) {
  const since = signal<number | null>(null);
  let tenant = '';
  effect(() => {
    if (!status.value) return;
    const now = Date.parse(status.value.now);
    const { organizationId } = status.value;
    if (organizationId !== tenant) since.value = now;
    else since.value = Math.min(since.peek() ?? now, now);
    tenant = organizationId;
  });
  return {
    testsSince: since,
    dismissTests() {
      since.value = Date.parse(clock.peek());
    },
  };
}

export function createPracticeStore(
  simulator: SimulatorStore,
  { newId, wait }: { newId(): string; wait(milliseconds: number): Promise<void> },
): PracticeStore {
  const { client, control, basics } = simulator;
  const runner = createCommandRunner<PracticeCommand>({ client, wait, refresh: simulator.refresh, newId });
  // A report speaks of the tenant as the command left it: in another tenant it is void, and so is after an undo what was
  // done. What was refused stays refused: a storage that is full takes the tenant back as an undo does.
  const tenant = computed(() => simulator.status.value?.organizationId);
  const rewound = computed(() => simulator.status.value?.rewound);
  effect(() => {
    if (tenant.value) runner.dismiss();
  });
  effect(() => {
    if (rewound.value && (runner.run.peek()?.done ?? 0) > 0) runner.dismiss();
  });
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
    busy: computed(() => runner.run.value?.state === 'running'),
    ...followTests(simulator),
    ...createMailboxCommands(runner, () => basics.peek()?.organization),
    ...createProfileCommands({ runner, organizationId, mailboxName }),
    ...createPeopleCommands({ runner, control, callerId: () => simulator.callerId.peek() }),
    ...createSecurityCommands(runner),
    ...createSettingsCommands(runner, organizationId),
  };
}
