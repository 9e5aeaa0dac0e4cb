import { describe, expect, it } from 'vitest';
import { ImportError, readImport } from '../../../sources/import';
import { idOf, mailboxes, utf8 } from './samples';

const read = (html: string) => readImport({ name: 'page.html', bytes: utf8(html) });

const codeOf = (html: string) =>
  read(html).then(
    () => undefined,
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

const escaped = (cell: unknown) =>
  String(cell ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

const table = (rows: readonly object[], cell = 'td') =>
  `<table border=1>${[Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `<tr>${cells.map((each) => `<${cell}>${escaped(each)}</${cell}>`).join('\n ')}</tr>`)
    .join('\n')}</table>`;

const LABELS = [
  { Name: 'Ana Novak', 'Email Address': 'ana@contoso.com', 'Email Address Status': 'Approved' },
  { Name: 'Bor & Co', 'Email Address': 'bor@contoso.com', 'Email Address Status': 'Pending Approval' },
].map((row) => ({ ...row, 'Incoming Email Status': 'Success' }));

describe('a table of a web page', () => {
  it('is read as a sheet is: logical names and values', async () => {
    const { format, snapshot } = await read(
      `<!DOCTYPE html><html><body>${table(mailboxes(3))}</body></html>`,
    );
    expect(format).toBe('htmlTable');
    expect(snapshot.mailboxes).toEqual(
      mailboxes(3).map((row) => expect.objectContaining({ name: row.name })),
    );
    expect(snapshot.mailboxes?.[1]).toMatchObject({ emailrouteraccessapproval: 1, incomingemailstatus: 2 });
  });

  it('is read by labels, and rows told apart by address', async () => {
    const { snapshot, problems } = await read(
      `<html><title>Mailboxes</title><body>${table(LABELS)}</body></html>`,
    );
    expect(snapshot.mailboxes).toMatchObject([
      { name: 'Ana Novak', emailrouteraccessapproval: 1, incomingemailstatus: 1 },
      { name: 'Bor & Co', emailrouteraccessapproval: 2, incomingemailstatus: 1 },
    ]);
    expect(problems.map(({ code }) => code)).toContain('toldByAddress');
  });

  it('is found without a page around it, beside smaller ones and within one that lays the page out', async () => {
    const layout = `<table><tr><td><table><tr><td>Menu</td></tr></table></td><td>${table(LABELS)}</td></tr></table>`;
    for (const html of [table(LABELS), `<meta charset=utf-8><style>td{}</style>${layout}`]) {
      expect((await read(html)).snapshot.mailboxes).toHaveLength(2);
    }
  });

  it('may have a title above its headings, over several columns', async () => {
    const titled = table(LABELS).replace('<tr>', '<tr><td colspan=4>Active Mailboxes</td></tr><tr>');
    expect((await read(titled)).snapshot.mailboxes).toHaveLength(2);
  });

  it('keeps cells in their columns where one reaches into the rows below', async () => {
    const { snapshot } = await read(
      `<table><tr><th>mailboxid</th><th>emailrouteraccessapproval</th><th>name</th></tr>
       <tr><td>${idOf(1)}<td rowspan=2>1<td>Ana</tr><tr><td>${idOf(2)}<td>Bor</tr></table>`,
    );
    expect(snapshot.mailboxes).toMatchObject([
      { name: 'Ana', emailrouteraccessapproval: 1 },
      { name: 'Bor', emailrouteraccessapproval: 1 },
    ]);
  });

  it('may be a grid of the client, which is drawn without the elements of tables', async () => {
    const row = (cells: readonly string[], role: string) =>
      `<div role="row">${cells.map((cell) => `<div role="${role}"><span>${cell}</span></div>`).join('')}</div>`;
    const grid = `<div role="grid">${row(Object.keys(LABELS[0] ?? {}), 'columnheader')}${LABELS.map((each) =>
      row(Object.values(each), 'gridcell'),
    ).join('')}</div>`;
    const { snapshot } = await read(`<!doctype html><html><body><p>Menu</p>${grid}</body></html>`);
    expect(snapshot.mailboxes).toMatchObject([{ name: 'Ana Novak' }, { name: 'Bor & Co' }]);
  });

  it('that ends with the page has the whole rows before that', async () => {
    const { snapshot, problems } = await read(table(LABELS).slice(0, -30));
    expect(snapshot.mailboxes).toMatchObject([{ name: 'Ana Novak' }]);
    expect(problems).toContainEqual({ code: 'fileCut', detail: '1' });
  });

  it('leaves out rows whose cells are not in their columns', async () => {
    const { snapshot, problems } = await read(
      table(LABELS).replace('<td>Ana Novak</td>', '<td>Ana</td><td>Novak</td>'),
    );
    expect(snapshot.mailboxes).toMatchObject([{ name: 'Bor & Co' }]);
    expect(problems).toContainEqual({ code: 'wrongCellCount', row: 2, detail: '5/4' });
  });

  it('without rows, or of something else, is refused as such', async () => {
    expect(await codeOf(table([{ Name: 'Email Address' }]).replace(/<\/tr>\n.*/s, '</tr></table>'))).toBe(
      'noRows',
    );
    expect(await codeOf(table([{ Fruit: 'Apple', Colour: 'red' }]))).toBe('unknownHeadings');
  });
});

describe('a web page without a table', () => {
  it.each([
    ['<form><input type="text" name="user"><input type="PASSWORD" name="pw"></form>'],
    ['<script src="https://login.microsoftonline.com/x.js"></script>'],
    ['<h1>Sign in to your account</h1>'],
    ['<p>Vpis v račun</p>'],
  ])('is a sign-in page only where it looks like one: %s', async (body) => {
    expect(await codeOf(`<!DOCTYPE html><html><body>${body}</body></html>`)).toBe('signInPage');
  });

  it('is a web page otherwise', async () => {
    expect(await codeOf('<!DOCTYPE html><html><body><p>Monday: soup</p></body></html>')).toBe('webPage');
  });

  it('is an alert where it names what alerts name', async () => {
    const { format, snapshot } = await read(
      '<html><body><script>x = 1</script><p>Email Server Error Code: Http server returned <b>Forbidden</b> exception.</p></body></html>',
    );
    expect(format).toBe('alertText');
    expect(snapshot.alerts).toMatchObject([
      { text: 'Email Server Error Code: Http server returned Forbidden exception.' },
    ]);
  });
});

describe('a page that was made to fill the browser', () => {
  it('is refused where its cells reach over everything', async () => {
    const row = `<tr>${'<td colspan=1000 rowspan=1000>x'.repeat(100)}`;
    expect(await codeOf(`<table>${row.repeat(500)}</table>`)).toBe('unpacksTooLarge');
  });

  it('is refused where it is nested without end', async () => {
    expect(await codeOf(`<html><body>${'<div><table><tr><td>'.repeat(200_000)}`)).toBe('unpacksTooLarge');
  });
});
