/** Ids of rows that a file shows without theirs: no row of Dataverse has one, and none is the same in another file. */
import type { Guid } from './rows';

const INVENTED = '00000000-0000-0000-';
const PLACE = `${INVENTED}0000-`;
const NAME = `${INVENTED}0001-`;

export const isInventedId = (id: Guid): boolean => id.startsWith(INVENTED);

/** A row told apart by its place in a text; the first is 0. */
export const idOfPlace = (place: number): Guid => `${PLACE}${place.toString(16).padStart(12, '0')}`;

/** FNV-1a over 48 bits, from two of 24. */
function hashed(text: string): string {
  let [low, high] = [0x811c9d, 0xc9dc5];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x1000193) & 0xffffff;
    high = Math.imul(high ^ (unit + at), 0x1000193) & 0xffffff;
  }
  return high.toString(16).padStart(6, '0') + low.toString(16).padStart(6, '0');
}

/** A row of which only the name is known: that there is one, and not which. */
export const idOfName = (name: string): Guid => `${NAME}${hashed(name.trim().toLowerCase())}`;

/** Of a row of which only the name is known. */
export const isIdOfName = (id: Guid): boolean => id.startsWith(NAME);
