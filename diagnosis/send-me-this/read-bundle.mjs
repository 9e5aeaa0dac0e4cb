__ABOUT__;

import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

const WORDS = __WORDS__;
const TABLES = __TABLES__;
const FUNCTIONS = __FUNCTIONS__;
/** How an older version names a column that it does not know. */
const UNKNOWN_COLUMN = /(?:property named|attribute|column) '([a-z_0-9]+)'/i;
const TRIES = 5;

function stop(text) {
  console.error(text);
  process.exit(2);
}

async function ask(question) {
  if (!process.stdin.isTTY) return '';
  const input = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await input.question(`${question} `);
  input.close();
  return answer;
}

const [given, file = __FILE__] = process.argv.slice(2);
const typed = given ?? process.env.DATAVERSE_URL ?? (__ADDRESS__ || (await ask(WORDS.askAddress)));
const token = process.env.__TOKEN__;
if (!URL.canParse(typed)) stop(WORDS.noAddress);
const root = new URL(typed);
const isThisMachine = ['localhost', '127.0.0.1'].includes(root.hostname);
// A token is sent over HTTPS alone, and to nobody else than the organization.
if (root.protocol !== 'https:' && !(root.protocol === 'http:' && isThisMachine)) stop(WORDS.noAddress);
if (!token) stop(WORDS.noToken);
const path = root.pathname.replace(/\/+$/, '');
const api = `${root.origin}${path.includes('/api/data/') ? path : `${path}/api/data/v9.2`}`;

const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

/** The answer, or why there is none. */
async function get(url) {
  for (let tries = 1; ; tries += 1) {
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: {
          Accept: 'application/json',
          'OData-MaxVersion': '4.0',
          'OData-Version': '4.0',
          Authorization: `Bearer ${token}`,
          Prefer: 'odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"',
        },
      });
      const { status, headers } = response;
      const text = await response.text();
      if ((status === 429 || status >= 500) && tries < TRIES) {
        await pause(Number(headers.get('retry-after')) || 2 ** tries);
        continue;
      }
      const body = text.trimStart().startsWith('{') ? JSON.parse(text) : null;
      if (response.ok && body) return { status, body, date: headers.get('date') };
      return { status, why: String(body?.error?.message ?? `HTTP ${status}`).slice(0, 2000) };
    } catch (error) {
      if (tries === TRIES) return { status: 0, why: String(error.cause?.message ?? error.message) };
      await pause(tries);
    }
  }
}

const unseen = [];

function left(what, { why, status }) {
  console.error(`${WORDS.notRead} ${what}: ${why}`);
  unseen.push({ what, why, status });
}

/** All pages of a list. */
async function pagesOf(first) {
  const rows = [];
  for (let url = first; url; ) {
    const answer = await get(url);
    if (!Array.isArray(answer.body?.value)) {
      return { rows, refused: { status: answer.status, why: answer.why ?? 'no list of rows' } };
    }
    for (const row of answer.body.value) rows.push(row);
    url = answer.body['@odata.nextLink'];
    if (url && new URL(url).origin !== root.origin) {
      return { rows, refused: { status: answer.status, why: 'The next page lies on another origin.' } };
    }
  }
  return { rows };
}

async function readTable({ set, table, columns, filter }) {
  let asked = columns;
  for (;;) {
    const where = filter ? `&$filter=${encodeURIComponent(filter)}` : '';
    const { rows, refused } = await pagesOf(`${api}/${set}?$select=${asked.join(',')}${where}`);
    const [, name] = (refused?.status === 400 && UNKNOWN_COLUMN.exec(refused.why)) || [];
    const unknown = asked.find((column) => column === name || column === `_${name}_value`);
    if (unknown) {
      asked = asked.filter((column) => column !== unknown);
      left(`${table}.${unknown}`, refused);
      continue;
    }
    if (refused) left(set, refused);
    console.error(`${set}: ${rows.length}`);
    return refused && rows.length === 0 ? undefined : { value: rows };
  }
}

const who = await get(`${api}/${FUNCTIONS.WhoAmI}`);
if (!who.body?.UserId) stop(`${WORDS.refused} ${who.why}`);
const bundle = {
  mailboxCoachBundle: __VERSION__,
  writtenBy: 'node',
  readOn: new Date(who.date ?? Date.now()).toISOString(),
  WhoAmI: who.body,
};
const { WhoAmI: _done, ...functions } = FUNCTIONS;
functions.RetrieveUserPrivileges = `systemusers(${who.body.UserId})/__PRIVILEGES__`;
for (const [name, called] of Object.entries(functions)) {
  const answer = await get(`${api}/${called}`);
  if (answer.body) bundle[name] = answer.body;
  else left(name, answer);
}
for (const request of TABLES) bundle[request.set] = await readTable(request);
bundle.unseen = unseen;
await writeFile(file, JSON.stringify(bundle));
console.error(`${WORDS.written} ${file}`);
