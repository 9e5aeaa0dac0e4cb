import type { AccessMode, ChoiceOf, IncomingFilter } from '../../domain/choices';
import { stateColumns } from '../../domain/row-state';
import type { Guid, QueueRow, SystemUserRow, TraceLogRow } from '../../domain/rows';
import type { SimulatorControl } from '../../sources/simulator-control';
import type { CommandRunner } from '../command-run';
import type { Target } from '../refusals';
import type { PracticeCommand } from './command';

export interface UserChanges {
  firstName?: string | null;
  lastName?: string;
  /** The user principal name; only of a new user. */
  userName?: string;
  address?: string | null;
  accessMode?: ChoiceOf<typeof AccessMode>;
}

export interface QueueChanges {
  name?: string;
  address?: string | null;
  filter?: ChoiceOf<typeof IncomingFilter>;
}

/** Among one's own options. */
export interface OptionChanges {
  filter?: ChoiceOf<typeof IncomingFilter>;
}

export interface PeopleCommands {
  /** Answers the id of the new user, or null where it was refused. */
  createUser(changes: UserChanges): Promise<Guid | null>;
  saveUser(user: SystemUserRow, changes: UserChanges): Promise<boolean>;
  setUsersEnabled(users: readonly SystemUserRow[], enabled: boolean): Promise<boolean>;
  /** In Microsoft 365, outside of Dynamics 365. */
  setLicence(user: SystemUserRow, licensed: boolean): Promise<boolean>;
  createQueue(changes: QueueChanges): Promise<Guid | null>;
  saveQueue(queue: QueueRow, changes: QueueChanges): Promise<boolean>;
  /** Of whoever is at work. */
  saveOptions(user: Guid, changes: OptionChanges): Promise<boolean>;
  setQueuesActive(queues: readonly QueueRow[], active: boolean): Promise<boolean>;
  deleteQueues(queues: readonly QueueRow[]): Promise<boolean>;
  deleteAlerts(alerts: readonly TraceLogRow[]): Promise<boolean>;
}

interface Surroundings {
  runner: CommandRunner<PracticeCommand>;
  control: SimulatorControl;
  callerId(): Guid | null;
}

function userColumns({ firstName, lastName, userName, address, accessMode }: UserChanges): object {
  return {
    ...(firstName === undefined ? {} : { firstname: firstName }),
    ...(lastName === undefined ? {} : { lastname: lastName }),
    ...(userName === undefined ? {} : { domainname: userName }),
    ...(address === undefined ? {} : { internalemailaddress: address }),
    ...(accessMode === undefined ? {} : { accessmode: accessMode }),
  };
}

const filterColumn = ({ filter }: OptionChanges): object =>
  filter === undefined ? {} : { incomingemailfilteringmethod: filter };

const queueColumns = ({ name, address, filter }: QueueChanges): object => ({
  ...(name === undefined ? {} : { name }),
  ...(address === undefined ? {} : { emailaddress: address }),
  ...filterColumn(filter === undefined ? {} : { filter }),
});

const userTarget = (row: SystemUserRow): Target => ({
  id: row.systemuserid,
  name: row.fullname ?? row.systemuserid,
});
const queueTarget = (row: QueueRow): Target => ({ id: row.queueid, name: row.name ?? row.queueid });

/** The commands on users, queues and alerts. */
export function createPeopleCommands({ runner, control, callerId }: Surroundings): PeopleCommands {
  async function create(command: PracticeCommand, name: string, set: string, body: object) {
    let made: Guid | null = null;
    await runner.once(command, name, async (client) => {
      made = await client.create(set, body);
    });
    return made;
  }
  return {
    createUser: (changes) =>
      create('createUser', changes.lastName ?? '', 'systemusers', userColumns(changes)),
    saveUser: (user, changes) =>
      runner.once('saveUser', user.fullname ?? '', (client) =>
        client.patch(`systemusers(${user.systemuserid})`, userColumns(changes)),
      ),
    setUsersEnabled: (users, enabled) =>
      runner.onRows(enabled ? 'enableUsers' : 'disableUsers', users.map(userTarget), ({ id }) => ({
        method: 'PATCH',
        path: `systemusers(${id})`,
        body: { isdisabled: !enabled },
      })),
    setLicence: (user, licensed) =>
      runner.once('setLicence', user.fullname ?? '', () =>
        control.setLicence(user.systemuserid, licensed, callerId()),
      ),
    createQueue: (changes) => create('createQueue', changes.name ?? '', 'queues', queueColumns(changes)),
    saveQueue: (queue, changes) =>
      runner.once('saveQueue', queue.name ?? '', (client) =>
        client.patch(`queues(${queue.queueid})`, queueColumns(changes)),
      ),
    saveOptions: (user, changes) =>
      runner.once('saveOptions', '', (client) =>
        client.patch(`usersettingscollection(${user})`, filterColumn(changes)),
      ),
    setQueuesActive: (queues, active) =>
      runner.onRows(active ? 'activateQueues' : 'deactivateQueues', queues.map(queueTarget), ({ id }) => ({
        method: 'PATCH',
        path: `queues(${id})`,
        body: stateColumns(active),
      })),
    deleteQueues: (queues) =>
      runner.onRows('deleteQueues', queues.map(queueTarget), ({ id }) => ({
        method: 'DELETE',
        path: `queues(${id})`,
      })),
    deleteAlerts: (alerts) =>
      runner.onRows(
        'deleteAlerts',
        alerts.map((row) => ({ id: row.tracelogid, name: row.text ?? row.tracelogid })),
        ({ id }) => ({ method: 'DELETE', path: `tracelogs(${id})` }),
      ),
  };
}
