/**
 * What whoever can see a tenant is asked to send, so that somebody else can diagnose it: the tables and functions that a
 * diagnosis reads, those first without which it tells least. Columns are not listed here: they are those of the reading
 * itself. Why each is asked for stands in `locales/<language>/send-me-this.ts`.
 */

/** Tables by the names of their sets. */
export const SENT_TABLES = [
  'mailboxes',
  'tracelogs',
  'emailserverprofiles',
  'organizations',
  'systemusers',
  'queues',
] as const;

export type SentTable = (typeof SENT_TABLES)[number];

/**
 * Functions by their names. What privileges somebody holds is asked by scripts alone: its address has to name them, and
 * it tells of whoever reads, not of the mailboxes.
 */
export const SENT_FUNCTIONS = ['WhoAmI', 'RetrieveVersion', 'RetrieveCurrentOrganization'] as const;

export type SentFunction = (typeof SENT_FUNCTIONS)[number];

/** How a script can be run; of each the name of its file. */
export const SEND_SCRIPTS = {
  node: 'mailbox-coach-bundle.mjs',
  curl: 'mailbox-coach-bundle.sh',
  powershell: 'mailbox-coach-bundle.ps1',
} as const;

export type SendScript = keyof typeof SEND_SCRIPTS;

export const SEND_SCRIPT_KINDS = Object.keys(SEND_SCRIPTS) as readonly SendScript[];

/** What a script writes unless it is told another name. */
export const SENT_FILE = 'mailbox-coach-bundle.json';

/** The variable of the environment that holds the access token: it stands on no command line and in no file. */
export const TOKEN_VARIABLE = 'DATAVERSE_TOKEN';

/** Scripts that no test of ours runs. */
export const UNTRIED_SCRIPTS: readonly SendScript[] = ['powershell'];
