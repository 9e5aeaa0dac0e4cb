import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Label, Labels } from '../catalog/labels/label';
import type { TermId } from '../catalog/terms';
import { LANGUAGES, type Language } from '../domain/languages';
import { latestWins } from '../domain/latest-wins';
import { FIRST_PARTS, loadWords, type Part, type Words } from '../locales';

/** Makes in another language what somebody holds in words; what it gives back shows it. */
type Reword = (language: Language) => Promise<() => void>;

export interface LanguageStore {
  language: ReadonlySignal<Language>;
  /** The tag that numbers, dates and pages are told in. */
  tag: ReadonlySignal<string>;
  /** In which language the product's own labels are shown. */
  labels: ReadonlySignal<'en' | 'sl'>;
  /** The language that somebody chose and whose words could not be read; null where all is well. */
  unreadable: ReadonlySignal<Language | null>;
  /** Whether the words of a part are there. */
  has(part: Part): boolean;
  /** Reads words that are not there yet; from then on they follow the language. */
  need(parts: readonly Part[]): Promise<void>;
  /** The words of a part that is there; components that call it follow the language. */
  words<P extends Part>(part: P): Words<P>;
  /** A label of the product as the practice client shows it in this language. */
  label(id: TermId): string;
  /** The same with what stands beside it; undefined where no label has that id. */
  labelWith(id: string): Label | undefined;
  /** A moment as time of day, or as date and time where the day differs from `now`. */
  time(moment: string, now?: string): string;
  /** Switches everything at once, when all of it is there in the other language; until then nothing changes. */
  set(language: Language): Promise<void>;
  /** Has something said anew at every switch that is no part of the words, such as answers of a worker. */
  rewordAtSwitch(reword: Reword): void;
}

type Read = <P extends Part>(part: P, language: Language) => Promise<Words<P>>;

/** A file each, beside the first words of the language. */
const LABELS = { en: () => import('../catalog/labels/en'), sl: () => import('../catalog/labels/sl') };

const readLabels = async (language: Language): Promise<Labels> =>
  (await LABELS[LANGUAGES[language].labels]()).labels;

/** The language of the interface, and the words of every part that the page has asked for. */
export async function createLanguageStore(
  first: Language,
  read: Read = loadWords,
  firstParts: readonly Part[] = FIRST_PARTS,
): Promise<LanguageStore> {
  const asked = new Set<Part>(firstParts);
  const rewords: Reword[] = [];
  const readAll = async (parts: readonly Part[], language: Language): Promise<Map<Part, Words<Part>>> =>
    new Map(
      await Promise.all(
        parts.map(async (part) => [part, (await read(part, language)) as Words<Part>] as const),
      ),
    );
  const [firstLabels, firstWords] = await Promise.all([readLabels(first), readAll(firstParts, first)]);
  const current = signal({ language: first, words: firstWords, named: firstLabels });
  const unreadable = signal<Language | null>(null);
  const tag = computed(() => LANGUAGES[current.value.language].tag);
  const labels = computed(() => LANGUAGES[current.value.language].labels);
  const beginSwitch = latestWins();

  /** Everything that a switch shows; a part may be asked for, and a later switch may come, while it is read. */
  async function prepared(language: Language, isWanted: () => boolean) {
    let [words, named] = await Promise.all([readAll([...asked], language), readLabels(language)]);
    let shows = await Promise.all(rewords.map((reword) => reword(language)));
    while (isWanted() && words.size < asked.size) {
      words = await readAll([...asked], language);
      shows = await Promise.all(rewords.map((reword) => reword(language)));
    }
    return { words, named, shows };
  }

  /** A part is asked for from the start of its reading, so that a switch meanwhile brings it along. */
  async function needPart(part: Part): Promise<void> {
    asked.add(part);
    try {
      while (!current.peek().words.has(part)) {
        const { language, named } = current.peek();
        const words = (await read(part, language)) as Words<Part>;
        const now = current.peek();
        if (now.language === language)
          current.value = { language, named, words: new Map(now.words).set(part, words) };
      }
    } catch (reason) {
      // A part that nobody has does not stand in the way of a switch.
      if (!current.peek().words.has(part)) asked.delete(part);
      throw reason;
    }
  }

  return {
    language: computed(() => current.value.language),
    tag,
    labels,
    unreadable,
    has: (part) => current.value.words.has(part),
    async need(parts) {
      await Promise.all(parts.map(needPart));
    },
    words<P extends Part>(part: P) {
      const words = current.value.words.get(part);
      if (!words) throw new Error(`The words of ${part} were not asked for`);
      return words as unknown as Words<P>;
    },
    label(id) {
      const [en, beside = en, shown = beside] = current.value.named[id];
      return shown;
    },
    labelWith: (id) =>
      Object.hasOwn(current.value.named, id) ? current.value.named[id as TermId] : undefined,
    time(moment, now) {
      const sameDay = now === undefined || moment.slice(0, 10) === now.slice(0, 10);
      return new Intl.DateTimeFormat(tag.value, {
        ...(sameDay ? {} : { dateStyle: 'medium' }),
        timeStyle: 'short',
      }).format(new Date(moment));
    },
    async set(language) {
      const isWanted = beginSwitch();
      if (language === current.peek().language) {
        unreadable.value = null;
        return;
      }
      try {
        const { words, named, shows } = await prepared(language, isWanted);
        if (!isWanted()) return;
        batch(() => {
          current.value = { language, words, named };
          unreadable.value = null;
          for (const show of shows) show();
        });
      } catch {
        if (isWanted()) unreadable.value = language;
      }
    },
    rewordAtSwitch(reword) {
      rewords.push(reword);
    },
  };
}
