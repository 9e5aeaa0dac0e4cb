import type { Direction } from '../lifecycle';
import type { ArrivalId } from './arrival-ids';

/** A message of the app for Outlook; the entries are in `catalog/arrival/app-messages`. */
export interface AppMessage {
  id: string;
  /** As it is printed, in English; what stands for a name is left out. */
  text: string;
  /** Parts that tell it from all others, in lower case; all of one list have to be there. */
  parts: readonly (readonly string[])[];
  /** The direction that it speaks of, where that is not incoming mail. */
  direction?: Direction;
  /** What it may come from, the likeliest first. */
  means: readonly ArrivalId[];
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** The message that was pasted, or undefined where it is none of them. */
export function appMessageIn(pasted: string, messages: readonly AppMessage[]): AppMessage | undefined {
  const text = plain(pasted);
  return messages.find(({ parts }) => parts.some((list) => list.every((part) => text.includes(part))));
}

const PRIVILEGE = /\bprv[A-Za-z]+/g;

/** Privileges that a message names itself. */
export const privilegesNamed = (pasted: string): readonly string[] => [
  ...new Set(pasted.match(PRIVILEGE) ?? []),
];
