import { describe, expect, it } from 'vitest';
import { SEND_SCRIPT_KINDS, SENT_TABLES, TOKEN_VARIABLE } from '../../catalog/send-me-this';
import { createClient } from '../../dataverse/client';
import { addressesToOpen, PLACEHOLDER_ORIGIN } from '../../diagnosis/send-me-this/addresses';
import { inPowerShell, inShell } from '../../diagnosis/send-me-this/quoting';
import { scriptOf } from '../../diagnosis/send-me-this/scripts';
import { LANGUAGE_IDS } from '../../domain/languages';
import { loadWords } from '../../locales';
import { readTenant } from '../../sources/tenant-reader';
import { openPracticeTenant } from '../dataverse/practice-tenant';

const ORIGIN = 'https://contoso.crm4.dynamics.com';

describe('the addresses to open', () => {
  it('are the requests of a reading, but for what tells of the reader alone', async () => {
    const { owner } = openPracticeTenant();
    const asked: string[] = [];
    await owner.fetch(
      new Request('http://localhost/simulator/reset', {
        method: 'POST',
        body: JSON.stringify({ version: '9.2.24122.100' }),
      }),
    );
    const client = createClient({
      base: `${ORIGIN}/api/data/v9.2`,
      fetch(request) {
        asked.push(request.url);
        return owner.fetch(new Request(request.url.replace(ORIGIN, 'http://localhost'), request));
      },
    });
    await readTenant(client, { kind: 'simulated', wait: async () => {} });
    const ofTheReader = (href: string) => /RetrieveUserPrivileges|select=fullname$/.test(href);
    // Profiles are listed before they are read in full.
    const isList = (href: string) =>
      href.includes('/emailserverprofiles?') && !href.includes('serverauthority');
    const expected = asked.filter((href) => !ofTheReader(href) && !isList(href));
    expect(
      addressesToOpen(ORIGIN)
        .map(({ href }) => new URL(href).href)
        .sort(),
    ).toEqual([...new Set(expected)].sort());
  });

  it('have a placeholder where nobody told the organization', () => {
    for (const { href } of addressesToOpen(null)) expect(href).toContain(PLACEHOLDER_ORIGIN);
  });
});

describe.each(LANGUAGE_IDS)('the scripts in %s', (language) => {
  it.each(SEND_SCRIPT_KINDS)('%s asks for every table, has the address, and no gap', async (kind) => {
    const words = await loadWords('send-me-this', language);
    const { text, commands } = scriptOf(kind, { origin: ORIGIN, words });
    for (const set of SENT_TABLES) expect(text).toContain(set);
    expect(text).toContain(ORIGIN);
    expect(text).not.toMatch(/__[A-Z]/);
    expect(commands.join('\n')).toContain(TOKEN_VARIABLE);
    const said = words.say('messages.noToken');
    expect(text.replaceAll("''", "'")).toContain(said);
  });

  it('say of PowerShell, before anything else, that no test runs it', async () => {
    const words = await loadWords('send-me-this', language);
    const { text } = scriptOf('powershell', { origin: null, words });
    const [first = ''] = words.say('script.untried').split(',');
    expect(text.replace(/\r\n# /g, ' ').slice(0, 200)).toContain(first);
    // Windows PowerShell takes a file without the mark for one of the code page.
    expect(text.startsWith('\ufeff# ')).toBe(true);
  });
});

describe('texts in scripts', () => {
  it('end no quotation, whatever marks they have', () => {
    expect(inShell("don't")).toBe(`'don'\\''t'`);
    expect(inPowerShell("don't ‘do’ it")).toBe("'don''t ‘‘do’’ it'");
  });
});
