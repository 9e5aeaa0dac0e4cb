/** What a class is kept by: codes that people type, tokens that browsers keep, and how both are compared. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../../domain/classroom';

/** 256 bits, for a cookie or an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** A code as it is compared: whoever types it may write small letters, spaces and dashes. */
export const tidyCode = (code: string): string => code.toUpperCase().replaceAll(/[\s-]/g, '');

/** What is kept of a secret: whoever reads the folder cannot sit down on a seat. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Takes as long whatever differs, since what is compared are hashes of one length. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOfSecret(one)), Buffer.from(hashOfSecret(other)));
}
