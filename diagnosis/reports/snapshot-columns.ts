/** What becomes of each column of a reading whose people are to be hidden; a column that is not named here is left out. */
import {
  KEPT_COLUMNS,
  namePropertyOf,
  SNAPSHOT_SETS,
  type SnapshotSet,
} from '../../sources/import/kept-columns';

export type TreatedSet = SnapshotSet;
export type Row = Readonly<Record<string, unknown>>;

/** An id, a name or an address, a server, a sentence of the service, settings in XML, or nothing that tells anybody. */
export type Treatment = 'id' | 'name' | 'server' | 'told' | 'settings' | 'switches' | 'as it is';

/** Texts by column: whoever adds one says what it tells. */
const TEXTS: Readonly<Record<SnapshotSet, Readonly<Record<string, Treatment>>>> = {
  organizations: { name: 'name', defaultemailsettings: 'settings', orgdborgsettings: 'switches' },
  emailserverprofiles: {
    name: 'name',
    incomingserverlocation: 'server',
    outgoingserverlocation: 'server',
    defaultserverlocation: 'server',
    exchangeonlinetenantid: 'id',
  },
  mailboxes: { name: 'name', emailaddress: 'name', hostid: 'server', lastsyncerror: 'told' },
  systemusers: { fullname: 'name', domainname: 'name', internalemailaddress: 'name' },
  queues: { name: 'name', emailaddress: 'name' },
  tracelogs: { text: 'told', errordetails: 'told', errortypedisplay: 'told' },
};

function treatmentsOf(set: SnapshotSet): ReadonlyMap<string, Treatment> {
  return new Map(
    KEPT_COLUMNS[set].flatMap((kept): [string, Treatment][] => {
      const { property, name, column, namesTable } = kept;
      if (namesTable) return [[property, 'as it is']];
      switch (column.type) {
        case 'Lookup':
        case 'Owner':
          return [
            [property, 'id'],
            [namePropertyOf(property), 'name'],
          ];
        case 'Uniqueidentifier':
          return [[property, 'id']];
        case 'String':
        case 'Memo': {
          const treatment = TEXTS[set][name];
          return treatment ? [[property, treatment]] : [];
        }
        default:
          return [[property, 'as it is']];
      }
    }),
  );
}

export const COLUMN_TREATMENTS = Object.fromEntries(
  SNAPSHOT_SETS.map((set) => [set, treatmentsOf(set)]),
) as Readonly<Record<SnapshotSet, ReadonlyMap<string, Treatment>>>;
