/** Support asks in the panel why one mailbox won't enable, and follows the answer. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as english } from '../../locales/en/diagnosis';
import { words as englishFindings } from '../../locales/en/findings';
import { words as slovenian } from '../../locales/sl/diagnosis';
import { words as slovenianFindings } from '../../locales/sl/findings';
import { type Classroom, openClassroom } from './support/classroom';

const LANGUAGES = {
  en: { words: english, findings: englishFindings },
  sl: { words: slovenian, findings: slovenianFindings },
} as const;

describe.each(Object.entries(LANGUAGES))('diagnosis in the panel (%s)', (language, { words, findings }) => {
  let room: Classroom;
  let panel: Locator;

  beforeAll(async () => {
    room = await openClassroom(language as keyof typeof LANGUAGES);
    panel = room.page.locator('.docked-panel');
  });
  afterAll(() => room.close());

  async function ask(name: string): Promise<Locator> {
    await room.fresh();
    await panel.locator('.tab').nth(1).click();
    const another = panel.getByRole('button', { name: words.view.another });
    const search = panel.locator('input[name="diagnosedMailbox"]');
    await another.or(search).first().waitFor();
    if (await another.isVisible()) await another.click();
    await search.fill(name);
    await search.press('Enter');
    await panel.locator('.mailbox-answer').waitFor();
    return panel.locator('.mailbox-answer');
  }

  const firstFinding = (answer: Locator) => answer.locator('.finding-card').first();

  it('Scenario: a mailbox that waits for approval says who may give it', async () => {
    const answer = await ask('Miha Rozman');
    expect(await answer.locator('[aria-current="step"]').getAttribute('class')).toContain('pendingApproval');
    expect(await firstFinding(answer).getAttribute('data-finding')).toBe('rejected');
    expect(await firstFinding(answer).textContent()).toContain(findings.rejected.cause);
    const approve = answer.locator('li[data-event="mailbox.approve"]');
    expect(await approve.textContent()).toContain(words.who.app);
    await approve.filter({ hasText: /Nina Horvat|Rok Golob/ }).waitFor();
  });

  it('Scenario: an error is told by its cause, and goes away when that is mended', async () => {
    const answer = await ask('Peter Mlakar');
    expect(await firstFinding(answer).getAttribute('data-finding')).toBe('never-tested');
    const { mailboxid } = await room.mailbox('Peter Mlakar');
    await room.control('PATCH', `/exchange/${mailboxid}`, { licensed: false });
    const test = async () => {
      await fetch(`${room.server.url}/api/data/v9.2/mailboxes(${mailboxid})`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ testemailconfigurationscheduled: true }),
      });
      await room.control('POST', '/clock', { advance: 'PT3M' });
    };
    await test();
    const licence = panel.locator('.finding-card[data-finding="exo-no-licence"]');
    await licence.waitFor();
    expect(await licence.textContent()).toContain(findings['exo-no-licence'].fix);
    await licence.locator('.finding-evidence summary').click();
    expect(await licence.locator('.finding-evidence').textContent()).toContain('ErrorInvalidLicense');
    await room.control('PATCH', `/exchange/${mailboxid}`, { licensed: true });
    await test();
    await panel.locator('.mailbox-answer .message-good').waitFor();
    expect(await panel.locator('[aria-current="step"]').getAttribute('class')).toContain('station-enabled');
  });

  it('Scenario: the answer is copied for a ticket, with pseudonyms where that is asked for', async () => {
    const { context } = room.workplace;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const answer = await ask('Ana Novak');
    const copy = async () => {
      await answer.getByRole('button', { name: words.view.copy }).click();
      await answer.getByText(words.view.copied, { exact: true }).waitFor();
      return await room.page.evaluate(() => navigator.clipboard.readText());
    };
    const named = await copy();
    expect(named).toContain('Ana Novak');
    expect(named).toContain('`method-none`');
    await answer.getByText(words.view.pseudonyms).click();
    const hidden = await copy();
    expect(hidden).not.toMatch(/Ana Novak|contoso/i);
    expect(hidden).toContain('`method-none`');
  });

  it('Scenario: a mailbox is found by keyboard, and nobody by a name that nobody has', async () => {
    await ask('Ana Novak');
    await panel.getByRole('button', { name: words.view.another }).click();
    const search = panel.locator('input[name="diagnosedMailbox"]');
    await search.fill('zzz');
    expect(await panel.locator('.picker-results li').count()).toBe(0);
    await search.fill('sales@');
    await search.press('Enter');
    await panel.locator('.finding-card[data-finding="not-approved"]').waitFor();
  });
});
