/** The parts of the page about what else is refused, and about errors. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ErrorCode, REFUSED } from '../../../dataverse/refusal';
import { refusals } from './asking';
import { code, list, table } from './markdown';
import { answered } from './requests';

const ROOT = resolve(import.meta.dirname, '../../..');

const fetch = (xml: string) => `mailboxes?fetchXml=${encodeURIComponent(xml)}`;

/** What a live organization has and no other part of the page asks for. */
export const alsoRefused = () =>
  answered([
    { path: 'mailboxes?$orderby=emailserverprofile/name' },
    { path: 'mailboxes?$expand=owningbusinessunit' },
    { path: "mailboxes?$filter=owningbusinessunit/name eq 'a'" },
    {
      path: 'mailboxes({mailbox})/owningbusinessunit/$ref',
      method: 'PUT',
      body: { '@odata.id': '/businessunits({user})' },
    },
    { path: 'mailboxes({mailbox})/name?$select=name' },
    { path: 'mailboxes({mailbox})/tracelog_Mailbox/$ref' },
    { path: 'mailboxes({mailbox})/tracelog_Mailbox/$count' },
    { path: 'mailboxes({mailbox})/ownerid/fullname' },
    { path: 'roles({role})/systemuserroles_association({user})' },
    {
      what: 'a row within the body of another one',
      path: 'teams',
      method: 'POST',
      body: { name: 'New', teammembership_association: [{ lastname: 'Novak' }] },
    },
    { path: `${fetch('<fetch><entity name="mailbox"/></fetch>')}&$top=1` },
  ]);

/** Statuses and what they mean, with the codes that were answered with them. */
export function statuses(): string {
  const codes = new Map<number, Set<string>>();
  for (const { status, code: told, body } of refusals) {
    if (!body.error) continue;
    codes.set(status, (codes.get(status) ?? new Set()).add(told));
  }
  return table(
    ['Status', 'When', 'Codes that were seen with it'],
    Object.entries(REFUSED).map(([status, meaning]) => [
      status,
      meaning,
      [...(codes.get(Number(status)) ?? [])]
        .sort()
        .map((told) => (told ? code(told) : 'none'))
        .join(', '),
    ]),
  );
}

/** Each code with what it is called here; one may stand for several. */
export function errorCodes(): string {
  const names = new Map<string, string[]>();
  for (const [name, value] of Object.entries(ErrorCode))
    names.set(value, [...(names.get(value) ?? []), name]);
  return table(
    ['Code', 'Called here'],
    [...names].map(([value, called]) => [code(value), list(called)]),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(resolve(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => resolve(file.parentPath, file.name));
}

const CALL =
  /(?<!function )notSupported\(\s*(?:`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;

/** What the service says that it does not support, as the code words it: `…` stands for what differs. */
const supportedNot = (): string[] =>
  sourceFiles('dataverse').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(CALL)].map(([, template, single, double]) =>
      (template ?? single ?? double ?? '').replace(/\$\{[^}]*\}/g, '…'),
    ),
  );

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** No request gets there: every collection leads to a table that is served. */
export const UNREACHED = ['the collection …: the table … is not served'];

/** Those of its refusals that nothing on the page was answered with. */
export function neverAnswered(): string[] {
  const messages = refusals
    .map(({ text }) => text.replaceAll('\\"', '"'))
    .filter((text) => text.includes('does not support'));
  return supportedNot().filter((worded) => {
    const pattern = new RegExp(`does not support ${worded.split('…').map(literal).join('.*')}\\.`);
    return !messages.some((message) => pattern.test(message));
  });
}
