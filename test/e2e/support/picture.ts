/** Pictures that are kept in the repository, and how far a page is from them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = join(import.meta.dirname, '../pictures');

/** Where what differs is written, to be looked at. */
const SEEN = '.output/pictures';

/** Another version of the browser or of its fonts draws edges a little differently. */
const COLOUR = 0.25;

export interface Difference {
  /** Of all pixels, how many differ. */
  share: number;
  width: [kept: number, seen: number];
  height: [kept: number, seen: number];
}

/**
 * Compares a screenshot with the kept one of that name. With `PICTURES=keep` it becomes the kept one.
 * @returns null where there was none to compare with
 */
export function differenceTo(name: string, screenshot: Buffer): Difference | null {
  const kept = join(KEPT, `${name}.png`);
  if (process.env.PICTURES === 'keep' || !existsSync(kept)) {
    if (process.env.PICTURES !== 'keep') return null;
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, screenshot);
  }
  const before = PNG.sync.read(readFileSync(kept));
  const now = PNG.sync.read(screenshot);
  const sizes = {
    width: [before.width, now.width] as [number, number],
    height: [before.height, now.height] as [number, number],
  };
  const [width, height] = [Math.min(...sizes.width), Math.min(...sizes.height)];
  const cut = (picture: PNG): PNG => {
    const part = new PNG({ width, height });
    PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
    return part;
  };
  const picture = new PNG({ width, height });
  const differing = pixelmatch(cut(before).data, cut(now).data, picture.data, width, height, {
    threshold: COLOUR,
  });
  const share = differing / (width * height);
  if (share > 0) {
    mkdirSync(SEEN, { recursive: true });
    writeFileSync(join(SEEN, `${name}.png`), screenshot);
    writeFileSync(join(SEEN, `${name}.difference.png`), PNG.sync.write(picture));
  }
  return { share, ...sizes };
}
