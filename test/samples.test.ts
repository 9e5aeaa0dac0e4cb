/**
 * What leaves the product, byte for byte: reports, answers of the Web API and saved data of every shipped
 * scenario, played the same way. A change of structure changes none of them; a change that is meant is taken over
 * with `npx vitest run --project unit test/samples.test.ts -u`. `SAMPLES_TO=<folder>` writes the whole texts
 * there, so that two versions can be compared by `diff`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findings } from '../catalog/findings';
import { packs } from '../catalog/packs';
import type { DataverseClient } from '../dataverse/client';
import { tenantAnswer } from '../diagnosis/answer';
import { tenantCsv } from '../diagnosis/reports/csv';
import { tenantHtml, tenantMarkdown } from '../diagnosis/reports/tenant-report';
import { diagnose } from '../domain/diagnosis/diagnosis';
import type { MailboxRow } from '../domain/rows';
import { readTenant } from '../sources/tenant-reader';
import { WORDS } from './support/answers';
import { bytesOf } from './support/bytes-of';
import { type OpenExercise, openExercise } from './support/open-exercise';

/** Length and digest: enough to see that a text is another one. */
const digestOf = (text: string) =>
  `${text.length} ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

/** Everybody approves and tests what they may, one after the other; refusals are part of the sample. */
async function work({ control, as }: OpenExercise): Promise<string[]> {
  const client = await as('systemAdministrator');
  const approver = await as('systemAndGlobalAdministrator');
  const answers: string[] = [];
  const tell = async (of: DataverseClient, id: string, columns: object) =>
    answers.push(await of.patch(`mailboxes(${id})`, columns).then(() => 'done', String));
  await control.advance('PT20M');
  const mailboxes = await client.list<MailboxRow>('mailboxes', ['mailboxid', 'name']).catch(() => []);
  for (const { mailboxid } of mailboxes.slice(0, 12)) {
    await tell(client, mailboxid, { emailrouteraccessapproval: 1 });
    await tell(approver, mailboxid, { emailrouteraccessapproval: 1 });
    await tell(client, mailboxid, { testemailconfigurationscheduled: true });
  }
  await control.advance('PT3M');
  for (const { mailboxid } of mailboxes.slice(0, 3))
    await tell(client, mailboxid, { incomingemaildeliverymethod: 0 });
  await control.advance('PT2H');
  return answers;
}

async function samplesOf(pack: string): Promise<Record<string, string>> {
  const place = await openExercise(pack);
  const answers = await work(place);
  const client = await place.as('systemAndGlobalAdministrator');
  const snapshot = await readTenant(client, { kind: 'simulated', wait: async () => {} });
  const diagnosis = diagnose(snapshot, snapshot.readOn, findings);
  const texts: Record<string, string> = { answers: answers.join('\n') };
  for (const set of ['mailboxes', 'tracelogs', 'emailserverprofiles', 'organizations']) {
    const response = await place.fetch(new Request(`http://localhost/api/data/v9.2/${set}`));
    texts[`${set}.json`] = await response.text();
  }
  for (const language of ['en', 'sl'] as const) {
    const words = WORDS[language];
    const answer = tenantAnswer(diagnosis, pack, words);
    const reported = { answer, kind: snapshot.kind, name: pack };
    texts[`${language}.md`] = tenantMarkdown(reported, words);
    texts[`${language}.html`] = tenantHtml(reported, words);
    texts[`${language}.csv`] = tenantCsv(answer, words);
    texts[`${language}.json`] = JSON.stringify(answer, null, 2);
  }
  texts['saved.json'] = bytesOf(place.restored());
  texts['record.json'] = JSON.stringify(await place.record(), null, 1);
  return texts;
}

describe('what leaves the product', () => {
  it.each(packs.map(({ id }) => id))('of the scenario %s is as it was', async (pack) => {
    const texts = await samplesOf(pack);
    const folder = process.env.SAMPLES_TO;
    if (folder) {
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${pack}.${name}`), text);
    }
    const digests = Object.entries(texts).map(([name, text]) => `${name} ${digestOf(text)}`);
    await expect(`${digests.join('\n')}\n`).toMatchFileSnapshot(`./samples/${pack}.txt`);
  });
});
