import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { mailboxAnswer } from '../../diagnosis/answer';
import { mailboxMarkdown } from '../../diagnosis/reports/mailbox-report';
import type { MailboxRow } from '../../domain/rows';
import { WORDS } from '../support/answers';
import { mailboxIn } from '../support/diagnosed-tenant';
import { diagnoseInjected, injectedCauses } from '../support/injected-causes';

/** Advice to switch the whole organization on: with it alone, nobody is let in from 10 October 2026 on. */
const SWITCH =
  /Set-OrganizationConfig[^.;]*-EwsEnabled\s+\$true|EwsEnabled (?:to|na) True|stikalo nastavi\w* na True|switch set to True/gi;
const LIST = /EwsAllowedAppIDs|the list|seznam/i;

/** Whether the list of applications comes before every such advice in a text. */
function listComesFirst(text: string): boolean {
  return [...text.matchAll(SWITCH)].every(({ index }) => LIST.test(text.slice(0, index)));
}

function sentencesOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
}

const modules = import.meta.glob('../../locales/*/**/*.ts', { eager: true });
const documents = import.meta.glob('../../docs/*.md', { eager: true, query: '?raw', import: 'default' });

describe('nobody is told to switch EWS on without the list of applications', () => {
  it('by a sentence of either language, a scenario, or a page of documentation', () => {
    const all = [
      ...sentencesOf(modules, 'locales'),
      ...sentencesOf(packs, 'packs'),
      ...sentencesOf(documents, 'docs'),
    ];
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(([, text]) => SWITCH.test(text) || text.match(SWITCH)).length).toBeGreaterThan(2);
    expect(all.filter(([, text]) => !listComesFirst(text)).map(([path]) => path)).toEqual([]);
  });

  const refused = injectedCauses.filter(({ cause }) => cause.startsWith('ews-'));

  it.each(refused)('by the path or the report of a mailbox: $name', async (injected) => {
    const { diagnosis } = await diagnoseInjected(injected);
    const row: MailboxRow = mailboxIn(diagnosis, injected.mailbox);
    for (const words of [WORDS.en, WORDS.sl]) {
      const answer = mailboxAnswer(diagnosis, row, words);
      for (const { step } of answer.path) expect(listComesFirst(step), step).toBe(true);
      for (const { fix } of answer.findings) expect(listComesFirst(fix), fix).toBe(true);
      const mailbox = { ...answer };
      const reported = {
        answer: {
          source: 'x',
          at: diagnosis.at,
          partial: false,
          tenant: { version: null, findings: [] },
          mailboxes: [answer],
        },
        kind: 'simulated' as const,
        name: 'x',
        mailbox,
      };
      expect(listComesFirst(mailboxMarkdown(reported, words))).toBe(true);
    }
  });

  it('asks which cloud it is where that is not known', async () => {
    const injected = refused.find(({ cause }) => cause === 'ews-null-switched');
    if (!injected) throw new Error('There is no such cause');
    const { diagnosis } = await diagnoseInjected(injected);
    const answer = mailboxAnswer(diagnosis, mailboxIn(diagnosis, injected.mailbox), WORDS.en);
    const asked = answer.findings.find(({ id }) => id === 'ews-null-switched');
    expect(asked?.missing).toContain('exchange.cloud');
  });
});
