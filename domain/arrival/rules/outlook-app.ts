/** Tracking in Outlook, and the app itself (today.md 5). */
import { OfficeAppsDeployment } from '../../choices';
import { lackingOf } from '../../needed-privileges';
import { orgDbSettingOff } from '../../org-db-settings';
import {
  type ArrivalCase,
  type ArrivalRule,
  byAnswer,
  ifKnown,
  ifQueue,
  ifSo,
  type Told,
} from '../arrival-case';
import type { ArrivalId } from '../arrival-ids';

const both = ['tracking', 'app'] as const;
const app = ['app'] as const;
const STATUS = ['mailbox.officeappsdeploymentstatus'] as const;
const VIEWS = ['prvReadQuery', 'prvReadUserQuery'];
const USE_APP = 'prvUseOfficeApps';

const statusIs = ({ person }: ArrivalCase, values: readonly number[], told: Told): Told =>
  ifSo(person.mailbox?.officeappsdeploymentstatus ?? undefined, (status) =>
    values.includes(status) ? told : 'no',
  );

const saysSo = ({ message }: ArrivalCase, id: ArrivalId): boolean => message?.means.includes(id) ?? false;

/** What the message says, and what was read of it: certain where both agree. */
function byMessage(of: ArrivalCase, id: ArrivalId, read: Told): Told {
  if (!saysSo(of, id)) return read;
  if (read === 'certain' || read === 'likely') return 'certain';
  return read === 'no' ? 'no' : 'likely';
}

const lacksAny = (of: ArrivalCase, names: readonly string[]): Told =>
  ifSo(of.person.privileges, (held) => (names.some((name) => !held.includes(name)) ? 'likely' : 'no'));

const works = ({ directions }: ArrivalCase) =>
  directions.incoming === 'enabled' || directions.incoming === 'retrying';

/** Privileges that the app asks for, but those that stand for themselves. */
function appPrivileges(of: ArrivalCase): Told {
  const { person, needed, messagePrivileges } = of;
  const named = messagePrivileges.filter((name) => !(person.privileges?.includes(name) ?? false));
  if (named.length > 0) return person.privileges ? 'certain' : 'likely';
  const others = lackingOf(
    needed,
    person.privileges,
    ({ use, name }) => use !== 'related' && !VIEWS.includes(name) && name !== USE_APP,
  );
  return byMessage(
    of,
    'app-privilege-named',
    ifSo(others, (names) => (names.length > 0 ? 'likely' : 'no')),
  );
}

/** Works here, and yet the app says that nothing is set up: another environment was the last to install it. */
function otherEnvironment(of: ArrivalCase): Told {
  const { environments } = of.answers;
  if (environments === 'one') return 'no';
  if (saysSo(of, 'app-other-environment') && works(of))
    return environments === 'several' ? 'certain' : 'likely';
  return environments === 'several' ? 'likely' : 'ask';
}

export const outlookAppRules: readonly ArrivalRule[] = [
  {
    id: 'app-for-queue',
    missing: both,
    reads: ['mailbox.regardingobjectid'],
    when: ifQueue,
  },
  {
    id: 'app-cross-tenant',
    missing: both,
    reads: ['emailserverprofile.exchangeonlinetenantid'],
    when: ({ facts: { profileFacts } }) => ifKnown(profileFacts.otherTenant, 'certain'),
  },
  {
    id: 'tracked-elsewhere',
    missing: ['tracking'],
    asks: ['trackedIn'],
    when: (of) => byAnswer(of, 'trackedIn', 'elsewhere'),
  },
  {
    id: 'category-tracking-off',
    missing: ['tracking'],
    reads: ['organization.orgdborgsettings'],
    // On unless it is switched off.
    when: ({ person }) =>
      ifSo(person.organization?.orgdborgsettings, (settings) =>
        orgDbSettingOff(settings, 'TrackCategorizedItems') ? 'likely' : 'no',
      ),
  },
  {
    id: 'app-installing',
    missing: both,
    reads: ['mailbox.officeappsdeploymentscheduled'],
    when: ({ person }) =>
      ifSo(person.mailbox?.officeappsdeploymentscheduled, (is) => (is ? 'certain' : 'no')),
  },
  {
    id: 'app-not-installed',
    missing: both,
    reads: STATUS,
    when: (of) =>
      of.person.mailbox?.officeappsdeploymentscheduled
        ? 'no'
        : statusIs(of, [OfficeAppsDeployment.NotInstalled], 'certain'),
  },
  {
    id: 'app-install-failed',
    missing: both,
    reads: [...STATUS, 'mailbox.officeappsdeploymenterror'],
    when: (of) =>
      byMessage(
        of,
        'app-install-failed',
        statusIs(of, [OfficeAppsDeployment.InstallFailed, OfficeAppsDeployment.UninstallFailed], 'certain'),
      ),
  },
  {
    id: 'app-upgrade',
    missing: both,
    reads: STATUS,
    when: (of) => statusIs(of, [OfficeAppsDeployment.UpgradeRequired], 'likely'),
  },
  { id: 'app-other-environment', missing: both, asks: ['environments'], when: otherEnvironment },
  {
    id: 'app-not-primary-address',
    missing: both,
    asks: ['isPrimaryAddress'],
    when: (of) => {
      const told = byAnswer(of, 'isPrimaryAddress', 'no');
      return told === 'ask' && saysSo(of, 'app-not-primary-address') && works(of) ? 'likely' : told;
    },
  },
  {
    id: 'app-no-privilege',
    missing: both,
    reads: [`privilege.${USE_APP}`],
    when: (of) =>
      byMessage(
        of,
        'app-no-privilege',
        ifSo(of.person.privileges, (held) => (held.includes(USE_APP) ? 'no' : 'certain')),
      ),
  },
  {
    id: 'app-no-views',
    missing: app,
    reads: VIEWS.map((name) => `privilege.${name}`),
    when: (of) => byMessage(of, 'app-no-views', lacksAny(of, VIEWS)),
  },
  { id: 'app-privilege-named', missing: app, reads: ['privilege.app'], when: appPrivileges },
  {
    id: 'app-administrative-access',
    missing: app,
    reads: ['systemuser.accessmode'],
    when: (of) => {
      const { userReadWrite } = of.facts;
      if (userReadWrite === 'no') return 'certain';
      return byMessage(of, 'app-administrative-access', userReadWrite === 'unknown' ? 'cannotTell' : 'no');
    },
  },
  {
    id: 'app-no-role',
    missing: app,
    when: (of) => (saysSo(of, 'app-no-role') ? 'likely' : 'no'),
  },
  { id: 'app-not-member', missing: app, when: (of) => (saysSo(of, 'app-not-member') ? 'certain' : 'no') },
  {
    id: 'app-exchange-connection',
    missing: app,
    when: (of) => (saysSo(of, 'app-exchange-connection') ? 'likely' : 'no'),
  },
  {
    id: 'app-not-shown',
    missing: app,
    asks: ['appShown'],
    when: (of) => byAnswer(of, 'appShown', 'no', 'likely'),
  },
  {
    id: 'track-pending',
    missing: ['tracking'],
    asks: ['pendingFor'],
    when: (of) => byMessage(of, 'track-pending', byAnswer(of, 'pendingFor', 'short')),
  },
];
