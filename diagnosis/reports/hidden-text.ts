/** Texts of alerts and last errors without whoever and whatever they name, and with all that a diagnosis reads in them. */
import { findings } from '../../catalog/findings';
import { renamedThings, SOMEBODY, withoutNames } from '../../domain/alert-names';
import { readAlert } from '../../domain/alert-reading';
import { plainLines, unwrapped } from '../../domain/alert-text';
import type { Pseudonyms } from './pseudonym-names';
import { wordsOf } from './replacing';

/** The organization's own page and domain, which tell its name. */
const OWN_HOST =
  /(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?=(?:\.api)?\.(?:crm\d*\.(?:dynamics\.(?:com|cn)|microsoftdynamics\.us)|onmicrosoft\.(?:com|us|cn)|(?:mail\.)?protection\.outlook\.com)\b)/giu;

/** Words that sentences of alerts are made of, beside those that the catalogue quotes. */
const OF_SENTENCES =
  'a an and alert appointments are be because by can code contacts could dynamics email e-mail error exchange exception for http in incoming is mail mailbox message microsoft not of office online outgoing owner profile queue received receiving returned sending sent server service synchronization synchronized tasks test the to user was with';

/** A name that is one of these names nobody where it stands in a sentence. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  [
    OF_SENTENCES,
    ...Object.values(findings).flatMap(({ phrases = [], tokens = [] }) => [...phrases.flat(), ...tokens]),
  ].flatMap(wordsOf),
);

const withoutMarks = (thing: string) => thing.replace(/^"|"$/g, '');

export class HiddenTexts {
  readonly #pseudonyms: Pseudonyms;
  /** Pseudonyms that stand in a text instead of a name. */
  readonly #known: ReadonlySet<string>;
  readonly #done = new Map<string, string>();
  /** Of many that say the same of others, the text is read once. */
  readonly #readings = new Map<string, string>();

  constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
    this.#known = pseudonyms.all();
  }

  /** A text of the service that no cause is read in. */
  plain(text: string): string {
    return this.#renamed(this.#pseudonyms.text(text));
  }

  #renamed(text: string): string {
    return text.replace(OWN_HOST, this.#pseudonyms.tenant);
  }

  /** Subjects, links, and names of whom no row tells: the form of the sentence shows them. */
  #withoutThings(text: string): string {
    return renamedThings(this.#renamed(text), (thing) =>
      this.#known.has(withoutMarks(thing)) ? thing : SOMEBODY,
    );
  }

  /** What a diagnosis reads in a text, whoever it is about. */
  #readingOf(text: string, names: readonly string[]): string {
    const bare = withoutNames(text, names);
    const known = this.#readings.get(bare);
    if (known !== undefined) return known;
    const reading = JSON.stringify(readAlert(bare, findings));
    this.#readings.set(bare, reading);
    return reading;
  }

  /**
   * @param before names and addresses of the mailbox that the text is about
   * @param after their pseudonyms
   */
  told(text: string, before: readonly string[], after: readonly string[]): string {
    const key = JSON.stringify([text, before]);
    const known = this.#done.get(key);
    if (known !== undefined) return known;
    const wanted = this.#readingOf(text, before);
    const candidates = [
      () => this.#withoutThings(unwrapped(plainLines(this.#pseudonyms.text(text)))),
      // Somebody is called like a word of the sentence: there it names nobody, and elsewhere its form shows it.
      () => this.#withoutThings(unwrapped(plainLines(this.#pseudonyms.sparingText(text)))),
      // Words that are cut at the end of a line are told by the lines.
      () => this.#withoutThings(this.#pseudonyms.sparingText(text)),
    ];
    // Where none keeps what is read in it, that nobody can be recognized comes first.
    const hidden =
      candidates.map((make) => make()).find((made) => this.#readingOf(made, after) === wanted) ??
      candidates[0]?.() ??
      '';
    this.#done.set(key, hidden);
    return hidden;
  }
}
