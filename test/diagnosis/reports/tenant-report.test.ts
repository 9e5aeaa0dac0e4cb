// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { tenantHtml, tenantMarkdown } from '../../../diagnosis/reports/tenant-report';
import type { FindingId } from '../../../domain/finding-ids';
import { findingOf, mailboxOf, reportedWith, tenantOf, WORDS } from '../../support/answers';

const struck = (id: FindingId, count: number) =>
  Array.from({ length: count }, (_, n) =>
    mailboxOf({
      mailboxid: `${id}-${n}`,
      name: `${id} ${n}`,
      findings: [findingOf(id), findingOf('alerts-off')],
    }),
  );
const healthy = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    mailboxOf({ mailboxid: `h-${n}`, name: `Healthy ${n}`, state: 'enabled', findings: [] }),
  );
const report = (mailboxes: ReturnType<typeof struck>, language: 'en' | 'sl' = 'en') =>
  tenantMarkdown({ answer: tenantOf(mailboxes), kind: 'live', name: 'Contoso' }, WORDS[language]);

/** The rows of the table under a heading, as lists of cells. */
function rowsUnder(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) => line.slice(2, -2).split(' | '));
}

describe('the report of a tenant', () => {
  it.each(['en', 'sl'] as const)(
    'in %s has what is amiss, the causes and the mailboxes',
    async (language) => {
      const words = WORDS[language];
      const of = await reportedWith('ews-forbidden-org', words);
      const { reports } = words;
      const document = new DOMParser().parseFromString(tenantHtml(of, words), 'text/html');
      expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
        reports.texts.tenantFindings,
        reports.texts.causes,
        reports.texts.mailboxes,
      ]);
      expect(rowsUnder(tenantMarkdown(of, words), reports.texts.mailboxes)).toHaveLength(
        of.answer.mailboxes.length,
      );
      expect(document.body.textContent).toContain(words.findings['profile-not-default'].symptom);
    },
  );

  it('groups by the first cause, the most frequent first, with remedy and who', () => {
    const rows = rowsUnder(report([...struck('rejected', 1), ...struck('no-profile', 3)]), 'Causes');
    const { findings, diagnosis } = WORDS.en;
    expect(rows).toEqual([
      ['`no-profile`', '3', findings['no-profile'].cause, findings['no-profile'].fix, diagnosis.texts.who.sa],
      ['`rejected`', '1', findings.rejected.cause, findings.rejected.fix, diagnosis.texts.who.app],
    ]);
  });

  it('counts apart who is enabled, and who is held by nothing that was read', () => {
    const markdown = report([...healthy(2), mailboxOf({ state: 'unknown', findings: [] })]);
    expect(markdown).toContain('- **Enabled, nothing found:** 2');
    expect(markdown).toContain('- **No cause found:** 1');
    expect(markdown).toContain('3 mailboxes were read; 2 are enabled and without a finding.');
  });

  it('leaves out privileges in which the mailboxes of a cause differ', () => {
    const [one, other] = ['prvReadQueue', 'prvReadContact'].map((name) =>
      mailboxOf({
        findings: [findingOf('priv-user', { fix: `${WORDS.en.findings['priv-user'].fix} (${name})` })],
      }),
    );
    if (!one || !other) throw new Error('two mailboxes');
    expect(report([one])).toContain('(prvReadQueue)');
    expect(report([one, other])).not.toContain('prvReadQueue');
  });

  it.each([
    [0, 'Prebran ni bil noben nabiralnik.'],
    [1, 'Prebran je bil 1 nabiralnik; 1 je omogočen in brez ugotovitev.'],
    [2, 'Prebrana sta bila 2 nabiralnika; 2 sta omogočena in brez ugotovitev.'],
    [3, 'Prebrani so bili 3 nabiralniki; 3 so omogočeni in brez ugotovitev.'],
    [5, 'Prebranih je bilo 5 nabiralnikov; 5 jih je omogočenih in brez ugotovitev.'],
  ])('counts %i mailboxes in Slovenian', (count, sentence) => {
    expect(report(healthy(count), 'sl')).toContain(sentence);
  });

  it('lists the first of 100,000, those with a cause before the others, and says where the rest is', () => {
    const many = [...healthy(99_700), ...struck('rejected', 300)];
    const markdown = report(many);
    const rows = rowsUnder(markdown, 'Mailboxes');
    expect(rows).toHaveLength(500);
    expect(rows[0]?.[0]).toBe('rejected 0');
    expect(rows[300]?.[0]).toBe('Healthy 0');
    expect(markdown).toContain(
      '100,000 mailboxes in all; the first 500 are listed, those with a cause before the others. The CSV file holds every one.',
    );
    expect(report(many, 'sl')).toContain('Vseh skupaj je 100.000 nabiralnikov; naštetih je prvih 500');
  });
});
