/** Files in an archive, each to be read by itself. */
import { unzipSync } from 'fflate';
import type { ImportFile } from './imported';
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FROM_BYTES } from './limits';
import { ImportError } from './problems';

/** More files than anybody sends together. */
const MOST_FILES = 200;

/** What systems put beside the files that somebody packed. */
const isBesides = (name: string) =>
  name.endsWith('/') || name.startsWith('__MACOSX/') || /(?:^|\/)(?:\.|Thumbs\.db$)/i.test(name);

/** A workbook is an archive too. */
const WORKBOOK = 'xl/workbook.xml';

/**
 * The files of an archive by their names behind its own; null where it is a workbook and so a file itself.
 * @throws ImportError where it is damaged, or holds far more than files of mailboxes do
 */
export function filesInArchive({ name, bytes }: ImportFile): readonly ImportFile[] | null {
  const names: string[] = [];
  let unpacked = 0;
  let isLopsided = false;
  const filter = ({
    name: entry,
    size,
    originalSize,
  }: {
    name: string;
    size: number;
    originalSize: number;
  }) => {
    names.push(entry);
    if (isBesides(entry)) return false;
    unpacked += originalSize;
    isLopsided ||= originalSize > RATIO_FROM_BYTES && originalSize > size * MAX_RATIO;
    return false;
  };
  try {
    unzipSync(bytes, { filter });
    if (names.includes(WORKBOOK)) return null;
    if (unpacked > MAX_UNPACKED_BYTES || isLopsided || names.length > MOST_FILES) {
      throw new ImportError('unpacksTooLarge');
    }
    const files = unzipSync(bytes, { filter: (entry) => !isBesides(entry.name) });
    return Object.entries(files).map(([entry, content]) => ({ name: `${name}/${entry}`, bytes: content }));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('brokenArchive', {}, error);
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

export const isArchive = (bytes: Uint8Array): boolean => ZIP.every((byte, index) => bytes[index] === byte);
