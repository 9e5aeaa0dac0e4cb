import { describe, expect, it } from 'vitest';
import { ImportError, readImport } from '../../../sources/import';
import { csv, ENCODERS, mailboxes, page, utf8 } from './samples';

const ALERT =
  'Incoming email of the mailbox Špela Črnko failed the test, and the mailbox is disabled for it.\r\n' +
  'Email Server Error Code: Http server returned Forbidden exception.';

const base64 = (bytes: Uint8Array) =>
  (btoa(String.fromCharCode(...bytes)).match(/.{1,76}/g) ?? []).join('\r\n');

const quotedPrintable = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) =>
      byte === 0x3d || byte > 0x7e || (byte < 0x20 && byte !== 0x0d && byte !== 0x0a)
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/[^\r\n]{70}(?=[^\r\n])/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`));

const HEADERS =
  'Received: from a.example (a.example [192.0.2.1])\r\n\tby b.example; Fri, 27 Nov 2026 08:15:01 +0100\r\n' +
  'From: Microsoft Dynamics 365 <crmoln@microsoft.com>\r\nTo: admin@contoso.com\r\n' +
  'Subject: =?utf-8?B?T3Bvem9yaWxv?=\r\nDate: Fri, 27 Nov 2026 08:15:00 +0100\r\nMIME-Version: 1.0\r\n';

const mail = (type: string, encoding: string, body: string) =>
  `${HEADERS}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;

const parts = (...each: readonly string[]) =>
  `${HEADERS}Content-Type: multipart/mixed; boundary="=_b"\r\n\r\nA mail in parts.\r\n` +
  `${each.map((part) => `--=_b\r\n${part}\r\n`).join('')}--=_b--\r\n`;

const attachment = (name: string, bytes: Uint8Array, type = 'application/octet-stream') =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
  `Content-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}`;

const HTML = `<html><head><style>p { color: red }</style></head><body><p>Incoming email of the mailbox &#352;pela
 &#268;rnko failed the test, and the mailbox is disabled for it.</p><p>Email Server Error Code: Http server
 returned Forbidden&nbsp;exception.</p></body></html>`;

const read = (content: string | Uint8Array) =>
  readImport({ name: 'mail.eml', bytes: typeof content === 'string' ? utf8(content) : content });

const codeOf = (content: string) =>
  read(content).then(
    () => undefined,
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

describe('a mail', () => {
  it.each([
    ['base64', mail('text/plain; charset="utf-8"', 'base64', base64(utf8(ALERT)))],
    ['quoted-printable', mail('text/plain; charset=utf-8', 'quoted-printable', quotedPrintable(utf8(ALERT)))],
    [
      'the code page of Central Europe',
      mail('text/plain; charset=windows-1250', 'base64', base64(ENCODERS['windows-1250'](ALERT))),
    ],
    ['HTML', mail('text/html; charset=utf-8', 'quoted-printable', quotedPrintable(utf8(HTML)))],
    ['parts', parts(`Content-Type: text/plain; charset=utf-8\r\n\r\n${ALERT}`)],
    [
      'a mailbox file',
      `From crmoln@microsoft.com Fri Nov 27 08:15:00 2026\r\n${mail('text/plain', '8bit', ALERT)}`,
    ],
  ])('written as %s is the text of its body and nothing of its headers', async (_how, content) => {
    const { format, snapshot, problems } = await read(content);
    expect(format).toBe('mail');
    const [alert, ...others] = snapshot.alerts ?? [];
    expect(others).toEqual([]);
    const text = alert?.text?.replaceAll(/\s+/g, ' ');
    expect(text).toBe(ALERT.replaceAll(/\s+/g, ' '));
    expect(problems).toEqual([]);
  });

  it('that Outlook saved as text is told by the lines above it, in the language of its user', async () => {
    const heads = [
      'From:\tMicrosoft Dynamics 365\r\nSent:\tFriday, November 27, 2026 8:15 AM\r\nTo:\tAdmin\r\nSubject:\tAlert',
      'Od: Microsoft Dynamics 365\r\nPoslano: petek, 27. november 2026 08:15\r\nZa: Admin\r\nZadeva: Opozorilo',
      'De : Dynamics\r\nEnvoyé : vendredi\r\nÀ : Admin\r\nObjet : Alerte',
    ];
    for (const head of heads) {
      const { snapshot } = await read(`${head}\r\n\r\n${ALERT}`);
      expect(snapshot.alerts).toMatchObject([{ text: ALERT }]);
    }
  });

  it('that carries an export is read for its rows; a greeting beside them is no alert', async () => {
    const rows = mailboxes(3);
    for (const [name, bytes] of [
      ['mailboxes.csv', utf8(csv(rows))],
      ['mailboxes.json', utf8(page('mailboxes', rows))],
    ] as const) {
      const { snapshot, problems } = await read(
        parts('Content-Type: text/plain\r\n\r\nHello, see the file.', attachment(name, bytes)),
      );
      expect(snapshot.mailboxes).toHaveLength(3);
      expect(snapshot.alerts).toBeUndefined();
      expect(problems).toEqual([]);
    }
  });

  it('that carries an export and names a cause is read for both', async () => {
    const { snapshot } = await read(
      parts(
        `Content-Type: text/plain; charset=utf-8\r\n\r\n${ALERT}`,
        attachment('a.csv', utf8(csv(mailboxes(2)))),
      ),
    );
    expect(snapshot.mailboxes).toHaveLength(2);
    expect(snapshot.alerts).toMatchObject([{ text: ALERT.replace('\r', '') }]);
  });

  it('that carries another mail is read for that one too', async () => {
    const inner = mail('text/plain; charset="utf-8"', 'base64', base64(utf8(ALERT)));
    const { snapshot } = await read(parts(`Content-Type: message/rfc822\r\n\r\n${inner}`));
    expect(snapshot.alerts).toMatchObject([{ text: ALERT }]);
  });

  it('names what of it could not be read, and says nothing of pictures', async () => {
    const { problems, snapshot } = await read(
      parts(
        `Content-Type: text/plain; charset=utf-8\r\n\r\n${ALERT}`,
        attachment('logo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'image/png'),
        attachment('report.bin', Uint8Array.of(1, 2, 3, 0, 0, 1, 2, 3)),
      ),
    );
    expect(snapshot.alerts).toHaveLength(1);
    expect(problems).toEqual([{ code: 'attachmentNotRead', detail: 'report.bin' }]);
  });

  it('with a list of mailboxes in it is read as that list', async () => {
    const table = `<table><tr><td>mailboxid</td><td>name</td></tr><tr><td>00000000-0000-0000-0000-000000000001</td>
      <td>Špela</td></tr></table>`;
    const { snapshot } = await read(
      mail('text/html; charset=utf-8', 'base64', base64(utf8(`<html><body>Hello${table}</body></html>`))),
    );
    expect(snapshot.mailboxes).toMatchObject([{ name: 'Špela' }]);
    expect(snapshot.alerts).toBeUndefined();
  });

  it('without words or files is refused', async () => {
    expect(await codeOf(mail('application/pkcs7-mime', 'base64', ''))).toBe('mailWithoutText');
    expect(await codeOf(mail('text/plain', '7bit', ''))).toBe('mailWithoutText');
  });

  it('that is nested without end is refused, and not followed', async () => {
    const deep = Array.from(
      { length: 300 },
      (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
    ).join('');
    expect(await codeOf(`${HEADERS}${deep}`)).toBe('brokenMail');
    let inner = mail('text/plain', '7bit', ALERT);
    for (let level = 0; level < 20; level += 1) {
      inner = mail('message/rfc822', '8bit', inner);
    }
    await expect(codeOf(inner)).resolves.toBeDefined();
  });
});

describe('what is no mail', () => {
  it.each([
    ['an alert with names before colons', `Subject: test\r\nError code: 403\r\n\r\n${ALERT}`],
    ['an alert whose first line is one', `Error: ${ALERT}`],
  ])('is read as it is: %s', async (_what, text) => {
    const { format, snapshot } = await read(text);
    expect(format).toBe('alertText');
    expect(snapshot.alerts?.[0]?.text).toContain(text.slice(0, 12));
  });
});
