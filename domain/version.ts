/** Versions of Dynamics 365, and the editions of the permission rules that they separate. */

/** Four numbers, compared part by part. */
export type Version = readonly [number, number, number, number];

export type EditionId = 'M0' | 'M1' | 'M2';

/**
 * Reads a version; null where the text is none. A third part of four digits is a release name:
 * `9.2.YYMM.w` is the build `9.2.YYMMw.0` (decisions 1, modelled). Leading zeros do not count.
 */
export function parseVersion(text: string): Version | null {
  const match = /^\s*(\d{1,9})\.(\d{1,9})\.(\d{1,9})\.(\d{1,9})\s*$/.exec(text);
  if (!match) return null;
  const [, major = '', minor = '', build = '', revision = ''] = match;
  if (/^\d{4}$/.test(build) && /^\d$/.test(revision)) {
    return [Number(major), Number(minor), Number(`${build}${revision}`), 0];
  }
  return [Number(major), Number(minor), Number(build), Number(revision)];
}

/** Negative where `left` is older, positive where it is newer, 0 where they are the same. */
export function compareVersions(left: Version, right: Version): number {
  for (const [index, part] of left.entries()) {
    const difference = part - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function isAtLeast(version: Version, first: Version): boolean {
  return compareVersions(version, first) >= 0;
}

/** From here on System Administrator with Exchange or Global admin approves (S-EN19, footnote 2). */
export const PAIRS_SINCE: Version = [9, 1, 0, 5805];

/** From here on the Delegated Mailbox Approver role counts (S-PP25, footnote 1). */
export const DELEGATED_APPROVER_SINCE: Version = [9, 2, 22104, 170];

/** The edition whose rules a tenant of this version follows (decisions 2, modelled). */
export function editionOf(version: Version): EditionId {
  if (isAtLeast(version, DELEGATED_APPROVER_SINCE)) return 'M2';
  return isAtLeast(version, PAIRS_SINCE) ? 'M1' : 'M0';
}
