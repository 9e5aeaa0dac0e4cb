/** Every way by which a text of others comes in, each as a call that gives an answer or a refusal of its own kind. */

import { firstSteps } from '../../catalog/scenarios/first-steps';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { frontPageOf, isOfEnvironment, isSamePage } from '../../domain/front-page';
import { orgOriginOf, orgOriginTyped } from '../../domain/org-address';
import { parseDiagnoseOptions } from '../../server/diagnose-options';
import { parseOptions } from '../../server/options';
import { UsageError } from '../../server/usage-error';
import { ImportError, readAlertText, readImport } from '../../sources/import';
import { readPack } from '../../sources/pack-file';
import { readResult } from '../../sources/result-file';
import { addressGiven } from '../../state/org-places';
import { endpointTyped, homePageTyped } from '../../training/xapi/lrs-address';

const START = Date.parse('2021-07-12T08:00:00Z');
const API = 'http://localhost/api/data/v9.2';
const CONTROLS = 'http://localhost/simulator';

/** Answers a text. It may throw only what it is known to refuse with. */
export type Door = (text: string) => unknown;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What a door says no with, as a value. */
async function refusedWith(kind: new (...args: never[]) => Error, act: () => unknown): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof kind)) throw error;
    if (!error.message) throw new Error('A refusal says nothing', { cause: error });
    return error;
  }
}

const file = (text: string) =>
  refusedWith(ImportError, () => readImport({ name: 'file', bytes: utf8(text) }));

/** As an address has it; half a character becomes a whole one. */
const encoded = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);

const cell = (text: string) => JSON.stringify(text).slice(1, -1);

/** The text as the name of a mailbox, in each kind of file that has names. */
export const FILE_DOORS: Readonly<Record<string, Door>> = {
  'a file': file,
  'a name in JSON': (text) =>
    file(`{"value":[{"mailboxid":"5f0b3c1e-7c1f-4d0e-9d0c-3d9f3b1c2a10","name":"${cell(text)}"}]}`),
  'a name in CSV': (text) =>
    file(
      `mailboxid,name,emailaddress\r\n5f0b3c1e-7c1f-4d0e-9d0c-3d9f3b1c2a10,"${text.replaceAll('"', '""')}",a@b.c\r\n`,
    ),
  'a column of CSV': (text) => file(`mailboxid,"${text.replaceAll('"', '""')}"\r\nx,y\r\n`),
  'a name in a page': (text) => file(`<table><tr><th>Name<th>Email Address<tr><td>${text}<td>a@b.c</table>`),
  'an alert': (text) => refusedWith(ImportError, () => readAlertText(text)),
  'an alert in a mail': (text) => file(`Subject: x\r\nContent-Type: text/plain\r\n\r\n${text}`),
  'a scenario pack': readPack,
  'a title in a scenario pack': (text) =>
    readPack(`{"format":"mailbox-coach-scenario","version":1,"title":{"en":"${cell(text)}"}}`),
  'a result': readResult,
};

function openOwner() {
  const owner = createOwner(newTenant(firstSteps, 7, START), {
    realNow: () => START,
    freshSeed: () => 5,
    store: { save: async () => {} },
    later: () => () => {},
  });
  /** @throws where the service fails by itself, or answers that it did */
  return async (path: string, init: RequestInit = {}): Promise<unknown> => {
    let request: Request;
    try {
      request = new Request(path, init);
    } catch {
      // No client can send it.
      return null;
    }
    const answer = await owner.fetch(request);
    if (answer.status >= 500 && answer.status !== 501) throw new Error(await answer.text());
    return answer.status;
  };
}

/** The text in each part of a request. */
export function apiDoors(): Readonly<Record<string, Door>> {
  const ask = openOwner();
  const json = { 'Content-Type': 'application/json' };
  const option = (name: string) => (text: string) => ask(`${API}/mailboxes?${name}=${encoded(text)}`);
  return {
    'a path': (text) => ask(`${API}/${text}`),
    'a path in a control': (text) => ask(`${CONTROLS}/${text}`),
    'an id': (text) => ask(`${API}/mailboxes(${encoded(text)})`),
    $filter: option('$filter'),
    'a text in $filter': (text) => option('$filter')(`name eq '${text.replaceAll("'", "''")}'`),
    $select: option('$select'),
    $orderby: option('$orderby'),
    $expand: option('$expand'),
    $skiptoken: option('$skiptoken'),
    $apply: option('$apply'),
    fetchXml: option('fetchXml'),
    'a condition in fetchXml': (text) =>
      option('fetchXml')(
        `<fetch><entity name="mailbox"><filter><condition attribute="name" operator="like" value="${text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('"', '&quot;')}"/></filter></entity></fetch>`,
      ),
    'a header Prefer': (text) => ask(`${API}/mailboxes`, { headers: { Prefer: text } }),
    'a header of the caller': (text) => ask(`${API}/mailboxes`, { headers: { MSCRMCallerID: text } }),
    'a header If-Match': (text) =>
      ask(`${API}/mailboxes`, { method: 'PATCH', headers: { 'If-Match': text } }),
    'a body': (text) => ask(`${API}/queues`, { method: 'POST', headers: json, body: text }),
    'a name in a body': (text) =>
      ask(`${API}/queues`, { method: 'POST', headers: json, body: JSON.stringify({ name: text }) }),
    'a member of a body': (text) =>
      ask(`${API}/queues`, { method: 'POST', headers: json, body: `{"${cell(text)}":1}` }),
    'a batch': (text) =>
      ask(`${API}/$batch`, {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
        body: text,
      }),
    'a boundary': (text) =>
      ask(`${API}/$batch`, {
        method: 'POST',
        headers: { 'Content-Type': `multipart/mixed; boundary=${text}` },
        body: `--${text}\r\n\r\n--${text}--`,
      }),
    'a control': (text) => ask(`${CONTROLS}/reset`, { method: 'POST', headers: json, body: text }),
    'a member of a control': (text) =>
      ask(`${CONTROLS}/exchange`, { method: 'POST', headers: json, body: `{"${cell(text)}":{}}` }),
  };
}

const ENVIRONMENT = '5f0b3c1e-7c1f-4d0e-9d0c-3d9f3b1c2a10';
const ORG = 'https://contoso.crm4.dynamics.com';

/** Addresses that somebody types, that a page in front has, or that a file names. */
export const ADDRESS_DOORS: Readonly<Record<string, Door>> = {
  'an address typed': orgOriginTyped,
  'an address in front': (text) => [
    orgOriginOf(text),
    frontPageOf(text),
    isSamePage(text, `${ORG}/main.aspx`),
  ],
  'a page of an organization in front': (text) => frontPageOf(`${ORG}/${text}`),
  'a page of the admin center in front': (text) => {
    const address = `https://admin.powerplatform.microsoft.com/${text}`;
    return URL.canParse(address) && isOfEnvironment(address, ENVIRONMENT);
  },
  'an address for a place': (text) => addressGiven(text, ORG),
  'an address of a record store': endpointTyped,
  'a home page': (text) => homePageTyped(text, 'https://lrs.example/xapi/'),
};

/** Words of command lines. */
export const COMMAND_DOORS: Readonly<Record<string, Door>> = {
  'an argument of the server': (text) => refusedWith(UsageError, () => parseOptions([text])),
  'a scenario of the server': (text) => refusedWith(UsageError, () => parseOptions(['--scenario', text])),
  'a port of the server': (text) => refusedWith(UsageError, () => parseOptions(['--port', text])),
  'an argument of a diagnosis': (text) => refusedWith(UsageError, () => parseDiagnoseOptions([text])),
  'a moment of a diagnosis': (text) =>
    refusedWith(UsageError, () => parseDiagnoseOptions(['x', '--at', text])),
  'a mailbox of a diagnosis': (text) =>
    refusedWith(UsageError, () => parseDiagnoseOptions(['x', '--mailbox', text])),
};
