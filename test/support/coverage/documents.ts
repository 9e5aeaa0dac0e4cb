/** The documents that the simulation follows, and which table or part of the Web API each speaks of. */
import { type SourceId, sources } from '../../../catalog/sources';
import type { EntitySet } from '../../../dataverse/tables';

const POWERAPPS = 'MicrosoftDocs/powerapps-docs';
const TABLES = `${POWERAPPS}, reference/entities`;
const WEB_API = `${POWERAPPS}, webapi`;

interface Document {
  title: string;
  where: string;
  /** Its own date, where it carries one. */
  date?: string;
}

/** Of those that are no source of a sentence in the product. */
const OTHERS = {
  M: { title: 'Published metadata of a live organization', where: 'MIT licence', date: '2024-12-05' },
  'T-USER': { title: 'SystemUser table reference', where: `${TABLES}/systemuser.md` },
  'T-QUEUE': { title: 'Queue table reference', where: `${TABLES}/queue.md` },
  'T-TRACE': { title: 'TraceLog table reference', where: `${TABLES}/tracelog.md` },
  'T-ASYNC': { title: 'AsyncOperation table reference', where: `${TABLES}/asyncoperation.md` },
  'T-ITEM': {
    title: 'ExchangeSyncIdMapping table reference',
    where: `${TABLES}/exchangesyncidmapping.md`,
    date: '2021-10-05',
  },
  'T-EMAIL': { title: 'Email table reference', where: `${TABLES}/email.md` },
  'T-SETTINGS': { title: 'UserSettings table reference', where: `${TABLES}/usersettings.md` },
  'K-RECIPIENT': {
    title: 'Article on the NoRecipientMatch error (KB 4339830)',
    where: 'MicrosoftDocs/SupportArticles-docs',
    date: '2025-04-17',
  },
  'W-HTTP': {
    title: 'Compose HTTP requests and handle errors',
    where: `${WEB_API}/compose-http-requests-handle-errors.md`,
  },
  'W-QUERY': { title: 'Query data using the Web API', where: `${WEB_API}/query-data-web-api.md` },
  'W-BATCH': {
    title: 'Execute batch operations using the Web API',
    where: `${WEB_API}/execute-batch-operations-using-web-api.md`,
  },
  'W-COND': {
    title: 'Perform conditional operations using the Web API',
    where: `${WEB_API}/perform-conditional-operations-using-web-api.md`,
  },
  'W-FUNC': { title: 'Use Web API functions', where: `${WEB_API}/use-web-api-functions.md` },
  'W-LIMITS': { title: 'Service protection API limits', where: `${POWERAPPS}, api-limits.md` },
} as const satisfies Record<string, Document>;

export type DocumentId = keyof typeof OTHERS | SourceId;

const isOther = (id: DocumentId): id is keyof typeof OTHERS => Object.hasOwn(OTHERS, id);

export function documentOf(id: DocumentId): Document {
  if (isOther(id)) return OTHERS[id];
  const { title, where, date } = sources[id];
  return { title, where, ...(date ? { date } : {}) };
}

/** The page that describes a table; null where none was read. */
export const TABLE_DOCUMENTS: Readonly<Record<EntitySet, DocumentId | null>> = {
  mailboxes: 'S-TBL-MB',
  emailserverprofiles: 'S-TBL-ESP',
  organizations: 'S-TBL-ORG',
  systemusers: 'T-USER',
  queues: 'T-QUEUE',
  teams: null,
  roles: null,
  privileges: null,
  tracelogs: 'T-TRACE',
  asyncoperations: 'T-ASYNC',
  savedqueries: null,
  usersettingscollection: 'T-SETTINGS',
  exchangesyncidmappings: 'T-ITEM',
  emails: 'T-EMAIL',
  emailsearches: 'K-RECIPIENT',
};

const IDS = [...Object.keys(OTHERS), ...Object.keys(sources)] as DocumentId[];

/** The documents that a page names, in the order of their ids. */
export const usedDocuments = (page: string): DocumentId[] =>
  IDS.filter((id) => new RegExp(`(?:\\b|\`)${id}(?![\\w-])`).test(page)).sort((one, other) =>
    one.localeCompare(other, 'en'),
  );
