/** Who is who on the board of a class: names as they were typed, and spellings that somebody put together by hand. */
import { plainName } from '../domain/exam';

/** Plain names, each list one person's. */
export type ClassPeople = readonly (readonly string[])[];

/** The name as it is shown: as it was typed, without the spaces too many. */
export const tidyName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** One key for all that a person is called. */
export function personOf(name: string, people: ClassPeople): string {
  const plain = plainName(name);
  return people.find((names) => names.includes(plain))?.[0] ?? plain;
}

/** These are one person, with whomever each of them was before. */
export function togetherWith(people: ClassPeople, keys: readonly string[]): ClassPeople {
  const isMeant = (names: readonly string[]) => names.some((name) => keys.includes(name));
  const names = keys.flatMap((key) => people.find((each) => each.includes(key)) ?? [key]);
  const person = [...new Set(names)];
  const others = people.filter((each) => !isMeant(each));
  return person.length > 1 ? [...others, person] : others;
}

/** Each spelling is a person of its own again. */
export const apart = (people: ClassPeople, key: string): ClassPeople =>
  people.filter((names) => !names.includes(key));
