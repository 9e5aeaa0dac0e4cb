import type { Attachment } from 'postal-mime';
import { isAlertText, readAlertRows } from './alert';
import { parseHtml } from './html';
import { readHtmlTables } from './html-tables';
import { ImportError, quoted } from './problems';
import type { Reading, ReadingResult } from './reading';

/** Reads a file that is attached, as if somebody had brought it alone. */
export type ReadPart = (bytes: Uint8Array) => Promise<ReadingResult>;

/** Deeper than anybody forwards. */
const DEEPEST = 32;

/** Pictures of signatures, and what certifies a mail, are no files that somebody meant to send. */
const ORNAMENT =
  /^(?:image|audio|video|font)\/|^application\/(?:pkcs7-signature|pgp-signature|x-pkcs7-signature)|^text\/(?:css|calendar)/;

/** A mail as programs save it, or a web page in one file: what it says, and the files in it that can be read. */
export async function readMail(
  bytes: Uint8Array,
  reading: Reading,
  readPart: ReadPart,
): Promise<ReadingResult> {
  // Loaded when somebody brings a mail.
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST,
  }).catch((error: unknown) => {
    throw new ImportError('brokenMail', {}, error);
  });
  const page = mail.html ? await parseHtml(mail.html) : undefined;
  const written = mail.text?.trim() ?? '';
  const text = written !== '' && (!page || isAlertText(written)) ? written : (page?.text ?? '');

  const attached = await readAttached(mail.attachments, reading, readPart);
  const table = page && (await readHtmlTables(page, reading).catch(passedOver));
  const found = attached ?? table;
  // What stands beside a table or a file that was read is a greeting, unless it names something.
  if (text !== '' && (!found || isAlertText(text))) readAlertRows([text], reading.rows);
  else if (!found) throw new ImportError('mailWithoutText');
  return { ...found, format: 'mail' };
}

function passedOver(error: unknown): undefined {
  if (!(error instanceof ImportError)) throw error;
}

/** @returns what the first file tells that could be read */
async function readAttached(
  attachments: readonly Attachment[],
  { problems }: Reading,
  readPart: ReadPart,
): Promise<ReadingResult | undefined> {
  let first: ReadingResult | undefined;
  for (const { content, filename, mimeType, related } of attachments) {
    if (related || ORNAMENT.test(mimeType) || typeof content === 'string') continue;
    try {
      const read = await readPart(new Uint8Array(content));
      first ??= read;
    } catch (error) {
      passedOver(error);
      problems.add('attachmentNotRead', { detail: quoted(filename ?? mimeType) });
    }
  }
  return first;
}
