import type { Edition } from '../../domain/permission-matrix';
import type { EditionId } from '../../domain/version';
import { m0 } from './m0';
import { m1 } from './m1';
import { m2 } from './m2';

/** The permission tables, from the oldest to the newest. */
export const editions: Readonly<Record<EditionId, Edition>> = { M0: m0, M1: m1, M2: m2 };

export const EDITION_IDS: readonly EditionId[] = ['M0', 'M1', 'M2'];
