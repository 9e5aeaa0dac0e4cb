// @vitest-environment happy-dom
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { mailboxHtml, mailboxMarkdown } from '../../../diagnosis/reports/mailbox-report';
import { findingOf, mailboxOf, READ_ON, reportedOf, reportedWith, WORDS } from '../../support/answers';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
/** Markdown as its reader sees it. */
const rendered = (markdown: string): Document => parsed(marked.parse(markdown, { async: false, gfm: true }));
const seen = (document: Document): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const headings = (document: Document): (string | null)[] =>
  [...document.querySelectorAll('h1, h2, h3')].map(({ textContent }) => textContent);

/** The same report in both forms. */
const both = (...of: Parameters<typeof mailboxMarkdown>): Document[] => [
  rendered(mailboxMarkdown(...of)),
  parsed(mailboxHtml(...of)),
];

/** What the links of our sources begin with. */
const LEARN = 'https://learn.microsoft.com/';

const MARKUP =
  '<img src=x onerror=alert(1)> **bold** [link](https://evil.example) | cell `code` \\| _it_ &lt; # x';

describe('the report of a mailbox', () => {
  it.each([
    [
      'en',
      ['Mailbox Peter Mlakar', 'What was found', 'The way to enabled', 'Questions to the Exchange side'],
    ],
    ['sl', ['Nabiralnik Peter Mlakar', 'Kaj je bilo ugotovljeno', 'Pot do omogočenega nabiralnika']],
  ] as const)('reads in %s from where it stands to what could be asked', async (language, titles) => {
    const words = WORDS[language];
    const of = await reportedWith('ews-forbidden-org', words);
    for (const document of both(of, words)) {
      expect(headings(document)).toEqual(expect.arrayContaining([...titles]));
      const text = seen(document);
      const { findings, diagnosis, reports, states } = words;
      expect(text).toContain(states.error);
      expect(text).toContain(reports.texts.kind.simulated);
      expect(text).toContain(`ews-forbidden-org · ${reports.texts.certainty.likely}`);
      expect(text).toContain(findings['ews-forbidden-org'].symptom);
      expect(text).toContain(findings['ews-forbidden-org'].fix);
      expect(text).toContain(diagnosis.texts.who.exo);
      expect(text).toContain('http-server-returned-forbidden-exception');
      expect(text).toContain(diagnosis.texts.confirm);
      expect(text).toContain('mailbox.incomingemailstatus');
      expect(text).toContain('Get-OrganizationConfig | Format-List EwsEnabled');
      expect(text).toContain(diagnosis.texts.way['mailbox.test']);
      expect(text).toContain('not-approved');
    }
  });

  it('tells a cause once for the directions that it strikes', () => {
    const findings = (['incoming', 'act'] as const).map((direction) =>
      findingOf('http-401', {
        direction,
        certainty: 'likely',
        evidence: [{ table: 'mailbox', column: 'statecode', value: 0, readOn: READ_ON }],
      }),
    );
    const [markdown = '', more] = mailboxMarkdown(reportedOf(mailboxOf({ findings })), WORDS.en).match(
      /^### .*$/gm,
    ) ?? [''];
    expect(markdown).toBe('### 1. `http-401` · likely · Incoming email · Appointments, contacts, and tasks');
    expect(more).toBeUndefined();
  });

  it('says what was not read, and what rests on inference', () => {
    const inferred = findingOf('app-user', { missing: ['systemuser.applicationid'] });
    for (const document of both(reportedOf(mailboxOf({ findings: [inferred] })), WORDS.en)) {
      expect(seen(document)).toMatch(/Not read:? ?systemuser\.applicationid/);
      expect(seen(document)).toContain(WORDS.en.diagnosis.texts.inferred);
      expect(seen(document)).toContain(WORDS.en.reports.texts.pathNotMeant);
    }
  });

  it.each([
    ['enabled', 'noFindings', 'pathEnabled'],
    ['unknown', 'noCause', 'pathUnknown'],
  ] as const)('without a finding, %s', (state, about, path) => {
    const mailbox = mailboxOf({ state, findings: [] });
    for (const words of Object.values(WORDS)) {
      for (const document of both(reportedOf(mailbox), words)) {
        expect(seen(document)).toContain(words.reports.texts[about]);
        expect(seen(document)).toContain(words.reports.texts[path]);
      }
    }
  });

  it('says that the reading was partial', () => {
    const of = reportedOf(mailboxOf());
    const partial = { ...of, answer: { ...of.answer, partial: true } };
    expect(mailboxMarkdown(of, WORDS.en)).not.toContain(WORDS.en.reports.texts.partial);
    expect(mailboxMarkdown(partial, WORDS.en)).toContain(WORDS.en.reports.texts.partial);
    expect(mailboxMarkdown(partial, WORDS.sl)).toContain(WORDS.sl.reports.texts.partial);
  });

  it.each([
    ['maja.kos@contoso.com', 'Get-EXOMailbox maja.kos@contoso.com | fl'],
    ['$(x)@c.com; Remove-Mailbox *', "Get-EXOMailbox '$(x)@c.com; Remove-Mailbox *' | fl"],
    ["o'neil’@contoso.com", "Get-EXOMailbox 'o''neil’’@contoso.com' | fl"],
    ['-Confirm@contoso.com', "Get-EXOMailbox '-Confirm@contoso.com' | fl"],
    [null, 'Get-EXOMailbox <address> | fl'],
  ])('fills %s into the commands as one word', (address, command) => {
    const findings = [findingOf('exo-no-user', { missing: ['exchange.mailbox'] })];
    for (const document of both(reportedOf(mailboxOf({ address, findings })), WORDS.en)) {
      expect([...document.querySelectorAll('ol code')].map(({ textContent }) => textContent)[0]).toContain(
        command,
      );
    }
  });
});

describe('the source of a finding', () => {
  it('is a link in both forms where its address is known, and words where it is not', () => {
    const linksTo = (source: string) =>
      both(reportedOf(mailboxOf({ findings: [findingOf('exo-no-user', { source })] })), WORDS.en).map(
        (document) =>
          [...document.querySelectorAll('a')]
            .filter(({ href }) => !href.startsWith('mailto:'))
            .map(({ href, textContent }) => [href, textContent]),
      );
    const article = 'error-code-8005e259';
    const link = [
      `${LEARN}troubleshoot/power-platform/dataverse/email-exchange-synchronization/${article}`,
      article,
    ];
    expect(linksTo(`SA/${article}`)).toEqual([[link], [link]]);
    expect(linksTo('KB 4015092')).toEqual([[], []]);
    // Nothing that is no name of a file becomes an address.
    expect(linksTo('SA/a](https://example.com)"><b>')).toEqual([[], []]);
  });
});

describe('text from outside', () => {
  const evidence = [
    { table: 'tracelog', column: 'text', value: `${MARKUP}\n\n# heading\n| a | b |`, readOn: READ_ON },
    { table: 'mailbox', column: 'lastsyncerror', value: `${MARKUP} \`\` \\| x`, readOn: READ_ON },
  ];
  const mailbox = mailboxOf({
    name: MARKUP,
    address: `"${MARKUP}"@contoso.com`,
    findings: [findingOf('exo-no-user', { evidence })],
  });
  const of = reportedOf(mailbox, { name: MARKUP });

  it('is text in both forms, and leaves headings and tables as they are', () => {
    for (const document of both({ ...of, answer: { ...of.answer, source: MARKUP } }, WORDS.en)) {
      expect(document.querySelector('img, em, main strong')).toBeNull();
      // Readers of Markdown may link an address that stands there as it is. Behind other words are our sources only.
      for (const { textContent, href } of document.querySelectorAll('a')) {
        if (!href.startsWith(LEARN)) expect(textContent).toMatch(/@|^https:/);
      }
      expect(document.querySelector('h1')?.textContent).toBe(`Mailbox ${MARKUP}`);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      const rows = [...document.querySelectorAll('tbody tr')].map(({ children }) =>
        [...children].map(({ textContent }) => textContent),
      );
      expect(rows).toEqual([
        ['tracelog.text', `${MARKUP} # heading | a | b |`],
        ['mailbox.lastsyncerror', `${MARKUP} \`\` \\| x`],
      ]);
    }
  });

  it('cannot turn the direction of writing round', () => {
    const name = 'Maja\u202egpj.exe\u2066';
    expect(mailboxMarkdown(reportedOf(mailboxOf({ name })), WORDS.en)).toMatch(/^# Mailbox Majagpj\.exe$/m);
  });
});

describe('the page', () => {
  it.each(['en', 'sl'] as const)('in %s stands by itself and runs nothing', (language) => {
    const html = mailboxHtml(reportedOf(mailboxOf()), WORDS[language]);
    const document = parsed(html);
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelector('script, link, img, iframe, [src], [href]:not(a), [style]')).toBeNull();
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const { href, rel, target } of links)
      expect([href.startsWith(LEARN), rel, target]).toEqual([true, 'noreferrer', '_blank']);
    expect(document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(html).toContain('@media print');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/url\(|@import/);
  });
});
