import { strFromU8, unzipSync, zipSync } from 'fflate';
import { archiveKind } from './binary-kinds';
import { MAX_CELLS, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FROM_BYTES } from './limits';
import { ImportError } from './problems';
import { sheetExtent } from './sheet-extent';

const WORKBOOK = 'xl/workbook.xml';
const SHEETS = 'xl/worksheets/';
/** What stands before the cells of a sheet is far shorter than this. */
const HEAD_BYTES = 1 << 20;
const SHEET_DATA = /<(?:\w+:)?sheetData[\s/>]/;
/** Pictures, macros and settings of printers stay packed. */
const isRead = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

/**
 * The files of a workbook in an archive that packs nothing. The reader of workbooks would unpack large files in
 * workers of its own, which an extension may not start, and would do so before anybody looked at the sizes.
 */
export function unpackedWorkbook(bytes: Uint8Array): ArrayBuffer {
  checkSizes(bytes);
  const files = whole(() => unzipSync(bytes, { filter: ({ name }) => isRead(name) }));
  for (const [name, xml] of Object.entries(files)) {
    if (!name.startsWith(SHEETS) || !name.endsWith('.xml')) continue;
    if (sheetExtent(xml) > MAX_CELLS) throw new ImportError('unpacksTooLarge');
    // Of several sheets without it, the reader of workbooks fails once for each, and only the first is waited for.
    if (!SHEET_DATA.test(strFromU8(xml.subarray(0, HEAD_BYTES)))) throw new ImportError('brokenWorkbook');
  }
  return whole(() => zipSync(files, { level: 0 }).buffer as ArrayBuffer);
}

/** What goes wrong in an archive goes wrong because it is damaged. */
function whole<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ImportError('brokenWorkbook', {}, error);
  }
}

/** Reads the directory at the end of the archive, which tells the sizes before anything is unpacked. */
function checkSizes(bytes: Uint8Array): void {
  const names = new Set<string>();
  let unpacked = 0;
  let isLopsided = false;
  whole(() =>
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.add(name);
        if (isRead(name)) {
          unpacked += originalSize;
          isLopsided ||= originalSize > RATIO_FROM_BYTES && originalSize > size * MAX_RATIO;
        }
        return false;
      },
    }),
  );
  if (unpacked > MAX_UNPACKED_BYTES || isLopsided) throw new ImportError('unpacksTooLarge');
  if (!names.has(WORKBOOK)) throw new ImportError(archiveKind(bytes, names));
}
