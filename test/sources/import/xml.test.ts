import { describe, expect, it } from 'vitest';
import { ImportError, readImport } from '../../../sources/import';
import { idOf, mailboxes, utf8 } from './samples';

const read = (xml: string) => readImport({ name: 'result.xml', bytes: utf8(xml) });

const codeOf = (xml: string) =>
  read(xml).then(
    () => undefined,
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

const result = (id: number, more = '') =>
  `<result>\n<mailboxid>{${idOf(id).toUpperCase()}}</mailboxid><name>Ana &amp; Bor</name>${more}</result>\n`;

const resultset = (rows: string, more = '0') =>
  `<resultset morerecords="${more}" paging-cookie="&lt;cookie page=&quot;1&quot;&gt;">\n${rows}</resultset>`;

describe('a result of FetchXML', () => {
  it('has ids in capitals, values as texts, labels and names beside them', async () => {
    const { format, snapshot, problems } = await read(
      resultset(
        result(
          1,
          `<emailaddress>ana@contoso.com</emailaddress>
           <statecode name="Active">0</statecode><incomingemailstatus name="Uspeh" formattedvalue="1">1</incomingemailstatus>
           <enabledforact name="Yes">1</enabledforact>
           <modifiedon date="11/29/2026" time="7:02 PM">2026-11-29T19:02:53+01:00</modifiedon>
           <emailserverprofile type="9605" name="Exchange" dsc="">{${idOf(900).toUpperCase()}}</emailserverprofile>
           <regardingobjectid type="8" name="Ana">{${idOf(5)}}</regardingobjectid>`,
        ) + result(2, '<statecode name="Inactive">1</statecode>'),
      ),
    );
    expect(format).toBe('fetchXml');
    expect(problems).toEqual([]);
    expect(snapshot.mailboxes).toMatchObject([
      {
        mailboxid: idOf(1),
        name: 'Ana & Bor',
        statecode: 0,
        incomingemailstatus: 1,
        enabledforact: true,
        modifiedon: '2026-11-29T18:02:53Z',
        _emailserverprofile_value: idOf(900),
        _regardingobjectid_value: idOf(5),
        '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
      },
      // What some row has was asked for: where it is left out, there is none.
      { mailboxid: idOf(2), statecode: 1, _emailserverprofile_value: null, incomingemailstatus: null },
    ]);
  });

  it('may be the first page only', async () => {
    const { problems, snapshot } = await read(resultset(result(1), '1'));
    expect(problems).toMatchObject([{ code: 'firstPageOnly', detail: '1' }]);
    expect(snapshot.unseen).toContainEqual({ what: 'mailboxes', why: 'firstPageOnly' });
  });

  it('that ends too early has the whole rows before that', async () => {
    const { problems, snapshot } = await read(resultset(result(1) + result(2)).slice(0, -40));
    expect(snapshot.mailboxes).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'fileCut', detail: '1' }]);
  });

  it('without rows, of another table, or cut before its first row is refused as that', async () => {
    expect(await codeOf(resultset(''))).toBe('noRows');
    expect(await codeOf(resultset('<result><accountid>{A}</accountid></result>'))).toBe('wrongTable');
    expect(await codeOf(resultset(result(1)).slice(0, 150))).toBe('brokenXml');
  });
});

const NAMESPACE = 'urn:schemas-microsoft-com:office:spreadsheet';
const data = (cell: unknown) =>
  typeof cell === 'number'
    ? `<Data ss:Type="Number">${cell}</Data>`
    : `<Data ss:Type="String">${String(cell ?? '').replaceAll('&', '&amp;')}</Data>`;

const book = (...sheets: readonly (readonly [name: string, rows: string])[]) =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="${NAMESPACE}" xmlns:ss="${NAMESPACE}">${sheets
    .map(([name, rows]) => `<Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet>`)
    .join('')}</Workbook>`;

const rowsOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => `<Row>${row.map((cell) => `<Cell>${data(cell)}</Cell>`).join('')}</Row>\n`).join('');

const sheet = (rows: readonly object[]) =>
  rowsOf([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);

describe('XML Spreadsheet 2003', () => {
  it('is read as a sheet is', async () => {
    const { format, snapshot, problems } = await read(book(['Mailboxes', sheet(mailboxes(3))]));
    expect(format).toBe('xmlSpreadsheet');
    expect(snapshot.mailboxes).toMatchObject(
      mailboxes(3).map(({ mailboxid, name, emailrouteraccessapproval }) => ({
        mailboxid,
        name,
        emailrouteraccessapproval,
      })),
    );
    expect(problems.filter(({ code }) => code !== 'columnsNotKnown')).toEqual([]);
  });

  it('may leave out rows and cells, and put several columns together', async () => {
    const { snapshot } = await read(
      book([
        'Mailboxes',
        `<Row><Cell ss:MergeAcross="3">${data('Title')}</Cell></Row>
         <Row ss:Index="4"><Cell>${data('mailboxid')}</Cell><Cell ss:MergeAcross="1">${data('name')}</Cell><Cell>${data('statecode')}</Cell><Cell>${data('modifiedon')}</Cell></Row>
         <Row><Cell>${data(idOf(1))}</Cell><Cell ss:Index="4">${data(1)}</Cell><Cell><Data ss:Type="DateTime">2026-11-29T18:02:53.000</Data></Cell></Row>`,
      ]),
    );
    expect(snapshot.mailboxes).toMatchObject([{ statecode: 1, modifiedon: '2026-11-29T18:02:53Z' }]);
    expect(snapshot.localTimes).toBe(true);
  });

  it('is read by its hidden sheet in any language', async () => {
    const { snapshot } = await read(
      book(
        [
          'Nabiralniki',
          rowsOf([
            ['(x) N', 'Ime'],
            [idOf(1), 'Ana'],
          ]),
        ],
        ['hiddenSheet', rowsOf([['mailbox:abc=:mailboxid=(x)%20N&amp;name=Ime'.replaceAll('&amp;', '&')]])],
      ),
    );
    expect(snapshot.mailboxes).toMatchObject([{ mailboxid: idOf(1), name: 'Ana' }]);
  });

  it('that was made to fill the browser is refused', async () => {
    const far = (attribute: string) => `<Row ${attribute}><Cell ss:Index="16000">${data('x')}</Cell></Row>`;
    expect(await codeOf(book(['A', far('ss:Index="2000000"')]))).toBe('unpacksTooLarge');
    expect(await codeOf(book(['A', '<Row><Cell ss:Index="99999"/></Row>']))).toBe('unpacksTooLarge');
    expect(await codeOf(book(['A', far('').repeat(600)]))).toBe('unpacksTooLarge');
    expect(await codeOf(book(['A', '<Row ss:Index="x"/>']))).toBe('brokenXml');
  });
});

describe('other XML', () => {
  it('is refused with what it is', async () => {
    await expect(
      read('<?xml version="1.0"?>\n<!-- x -->\n<ImportExportXml version="9"/>'),
    ).rejects.toMatchObject({
      code: 'unknownXml',
      detail: 'ImportExportXml',
    });
  });

  it('is an alert where it names what alerts name', async () => {
    const { format } = await read(
      '<?xml version="1.0"?><s:Envelope><ResponseCode>ErrorNonExistentMailbox</ResponseCode></s:Envelope>',
    );
    expect(format).toBe('alertText');
  });

  it('declares no entities that would unfold', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`);
    const laughs = `<?xml version="1.0"?><!DOCTYPE resultset [<!ENTITY a0 "ha">${names.join('')}]>`;
    const { snapshot } = await read(
      `${laughs}${resultset(result(1).replace('Ana &amp; Bor', '&a20;'))}`.replace(
        '<?xml version="1.0"?>',
        '<?xml version="1.0"?>',
      ),
    );
    expect(snapshot.mailboxes).toMatchObject([{ name: '&a20;' }]);
  });

  it('nested without end is refused', async () => {
    expect(await codeOf(`<resultset>${'<result>'.repeat(200_000)}`)).toBe('unpacksTooLarge');
  });
});
