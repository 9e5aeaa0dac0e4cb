/** Names of people who are nobody, pleasant to work with in a class. */

export interface PersonNames {
  firstname: string | null;
  lastname: string;
}

export const FIRST_NAMES = [
  'Ana', 'Bor', 'Cvetka', 'Dušan', 'Eva', 'Franc', 'Gaja', 'Hana', 'Ivan', 'Jelka', 'Katja', 'Lan',
  'Mojca', 'Nejc', 'Oskar', 'Polona', 'Rok', 'Špela', 'Tilen', 'Urška', 'Vid', 'Zala', 'Žiga',
]; // biome-ignore format: a list of words
export const LAST_NAMES = [
  'Novak', 'Horvat', 'Kovačič', 'Krajnc', 'Zupančič', 'Potočnik', 'Mlakar', 'Kos', 'Vidmar', 'Golob',
  'Turk', 'Božič', 'Kralj', 'Korošec', 'Bizjak', 'Hribar', 'Kotnik', 'Rozman', 'Oblak', 'Žagar',
]; // biome-ignore format: a list of words

/** As in an address: without accents, in lower case. */
export const inAddress = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
