import type { MailboxSeed, ScenarioUser } from '../../domain/scenario';
import { person } from './staff';

/** Invented people, none of them among the staff. */
const NAMES = [
  'Sara Krajnc',
  'Jan Vidmar',
  'Petra Lah',
  'Bojan Hribar',
  'Tina Zajc',
  'Miha Rozman',
  'Ines Oblak',
  'Peter Mlakar',
  'Vesna Pirc',
  'Matej Kolar',
  'Eva Turk',
  'Gregor Medved',
  'Katja Bergant',
  'Tomaž Erjavec',
  'Alenka Jereb',
  'Simon Kotnik',
  'Urška Logar',
  'Andrej Pavlin',
  'Barbara Sever',
  'Dejan Urbas',
  'Lara Vodnik',
  'Marko Zorman',
  'Neža Breznik',
  'Primož Cerar',
  'Tanja Debevec',
  'Uroš Gorjup',
  'Vida Hafner',
  'Jure Ilc',
  'Mojca Jamnik',
  'Nejc Kavčič',
  'Polona Likar',
  'Robert Mrak',
  'Sonja Nemec',
  'Tadej Osredkar',
  'Zala Petek',
  'Aljaž Rupnik',
  'Brigita Sitar',
  'Damjan Tratnik',
  'Helena Uran',
  'Iztok Volk',
] as const;

const aliasOf = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');

/** So many people, the same ones every time, whose mailboxes all start alike. */
export const people = (count: number, seed: MailboxSeed): readonly ScenarioUser[] =>
  NAMES.slice(0, count).map((name) => person(name, aliasOf(name), seed));
