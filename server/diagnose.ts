import { findings } from '../catalog/findings';
import { diagnose } from '../domain/diagnosis/diagnosis';
import type { TenantSnapshot } from '../domain/snapshot';
import { loadFindingTexts } from '../locales/diagnosis';
import { ImportError } from '../sources/import';
import { tenantAnswer } from '../state/diagnosis/answer';
import { DIAGNOSE_USAGE, parseDiagnoseOptions } from './diagnose-options';
import { readSource, UnreadableSource } from './diagnose-source';
import { UsageError } from './options';

function chosen({ mailboxes = [] }: TenantSnapshot, wanted: string | null) {
  if (wanted === null) return mailboxes;
  const found = mailboxes.filter(
    ({ mailboxid, emailaddress }) =>
      mailboxid.toLowerCase() === wanted || emailaddress?.toLowerCase() === wanted,
  );
  if (found.length === 0)
    throw new UnreadableSource(`There is no mailbox ${wanted} among the ${mailboxes.length} read.`);
  return found;
}

async function run(args: readonly string[]): Promise<void> {
  const options = parseDiagnoseOptions(args);
  const { snapshot } = await readSource(options.source, options.at);
  const texts = await loadFindingTexts(options.language);
  const diagnosis = diagnose(snapshot, options.at ?? snapshot.readOn, findings);
  const answer = tenantAnswer(diagnosis, options.source, texts, chosen(snapshot, options.mailbox));
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${DIAGNOSE_USAGE}`);
  else if (error instanceof UnreadableSource || error instanceof ImportError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
