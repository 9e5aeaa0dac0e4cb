import { describe, expect, it } from 'vitest';
import { disagreements } from '../../catalog/disagreements';
import { documentOf } from '../../catalog/finding-sources';
import { findings } from '../../catalog/findings';
import { allSteps, procedure, stepIds, stepsWithDisagreement, stepsWithQuirk } from '../../catalog/procedure';
import { type QuirkId, quirks } from '../../catalog/quirks';
import { sources } from '../../catalog/sources';
import { type Term, terms } from '../../catalog/terms';
import { words as enNotes } from '../../locales/en/notes';
import { words as enDetails } from '../../locales/en/step-details';
import { words as enSteps } from '../../locales/en/steps';
import { words as slNotes } from '../../locales/sl/notes';
import { words as slDetails } from '../../locales/sl/step-details';
import { words as slSteps } from '../../locales/sl/steps';

const LONGEST_SENTENCE = 220;
const english = sentencesOf({ ...enSteps, ...enNotes, details: enDetails });
const slovenian = sentencesOf({ ...slSteps, ...slNotes, details: slDetails });
const languages = [
  ['English', english],
  ['Slovenian', slovenian],
] as const;

describe('procedure', () => {
  it('has unique step ids, each step in the phase that it names', () => {
    expect(new Set(stepIds).size).toBe(stepIds.length);
    expect(new Set(procedure.map((phase) => phase.id)).size).toBe(procedure.length);
    for (const phase of procedure) {
      expect(phase.steps.map((step) => step.phase)).toEqual(phase.steps.map(() => phase.id));
    }
  });

  it.each(allSteps.map((step) => [step.id, step] as const))('%s refers only to what exists', (_, step) => {
    const places = [step.where.legacy, step.where.current].filter((place) => place !== null);
    const labels = places.flatMap((place) => [
      ...place.path,
      ...(place.view ? [place.view] : []),
      ...(place.command ?? []),
    ]);
    expect(labels.filter((label) => !(label in terms))).toEqual([]);
    expect(step.sources.length).toBeGreaterThan(0);
    expect(step.sources.filter((source) => !(source in sources))).toEqual([]);
    expect((step.quirks ?? []).filter((quirk) => !(quirk in quirks))).toEqual([]);
    expect((step.disagreements ?? []).filter((id) => !(id in disagreements))).toEqual([]);
  });

  it('offers every choice in one step, with two options or more that have texts', () => {
    const groups = new Map<string, Set<string>>();
    for (const { need } of allSteps) {
      if (need.kind === 'oneOf')
        groups.set(need.group, (groups.get(need.group) ?? new Set()).add(need.option));
    }
    expect([...groups.keys()].sort()).toEqual(Object.keys(enSteps.choices).sort());
    for (const [group, options] of groups) {
      const deciding = allSteps.filter(
        ({ doneWhen }) => doneWhen.by === 'choice' && doneWhen.group === group,
      );
      expect(deciding, `one step decides ${group}`).toHaveLength(1);
      expect(options.size, `${group} is a choice`).toBeGreaterThanOrEqual(2);
      for (const choices of [enSteps.choices, slSteps.choices]) {
        expect(Object.keys(Object.entries(choices).find(([id]) => id === group)?.[1] ?? {}).sort()).toEqual(
          [...options].sort(),
        );
      }
    }
  });
});

describe('sources, quirks and disagreements', () => {
  it('cites every source somewhere and none that is not listed', () => {
    const ofFindings = Object.values(findings).map(({ source }) => documentOf(source));
    const cited = new Set<string>([
      ...allSteps.flatMap((step) => step.sources),
      ...Object.values(terms).flatMap(({ source }) => (source === 'own' || source === 'facts' ? [] : source)),
      ...positions().flatMap((position) => [position.source, ...(position.also ?? [])]),
      ...Object.entries(sources).flatMap(([id, source]) => (ofFindings.includes(source) ? [id] : [])),
    ]);
    expect([...cited].sort()).toEqual(Object.keys(sources).sort());
  });

  it('dates a source by day or not at all', () => {
    const dates = Object.values(sources).map((source) => source.date);
    expect(dates.filter((date) => date !== null && !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
  });

  it('warns of every quirk at a step, and its terms exist', () => {
    for (const [id, quirk] of Object.entries(quirks)) {
      expect(stepsWithQuirk(id as QuirkId), id).not.toEqual([]);
      expect(quirk.terms.filter((term) => !(term in terms))).toEqual([]);
    }
  });

  it('shows every disagreement at a step, with two positions or more', () => {
    for (const [id, disagreement] of Object.entries(disagreements)) {
      expect(stepsWithDisagreement(id as keyof typeof disagreements), id).not.toEqual([]);
      expect(Object.keys(disagreement.positions).length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('offers a better Slovenian only where it differs from what the source says', () => {
    const all: Term[] = Object.values(terms);
    expect(all.filter((term) => term.slMisleads !== undefined && !isCorrected(term))).toEqual([]);
  });
});

describe('sentences', () => {
  it('stand at the same places in both languages', () => {
    expect([...slovenian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are translated', () => {
    expect([...english].filter(([at, sentence]) => slovenian.get(at) === sentence)).toEqual([]);
  });

  it('speak of the same labels in both languages', () => {
    const labelsAt = (sentence: string | undefined) => placeholdersIn(sentence ?? '').sort();
    for (const [at, sentence] of english) {
      expect(labelsAt(slovenian.get(at)), at).toEqual(labelsAt(sentence));
    }
  });

  it('give each step two to five actions and one to three pitfalls', () => {
    const amiss = stepIds.filter(
      (id) => !between(2, enSteps.steps[id].what.length, 5) || !between(1, enDetails[id].pitfalls.length, 3),
    );
    expect(amiss).toEqual([]);
  });

  it.each(languages)('are neither empty nor long in %s', (_, sentences) => {
    const amiss = [...sentences].filter(
      ([, sentence]) => !between(1, sentence.trim().length, LONGEST_SENTENCE),
    );
    expect(amiss).toEqual([]);
  });

  it.each(languages)('name only terms that exist in %s', (_, sentences) => {
    const unknown = [...sentences].filter(
      ([, sentence]) =>
        placeholdersIn(sentence).some((id) => !(id in terms)) ||
        /\[\[|\]\]/.test(withoutPlaceholders(sentence)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(languages)('leave labels of the product to placeholders in %s', (_, sentences) => {
    const spelledOut = [...sentences].flatMap(([at, sentence]) =>
      longLabels()
        .filter((label) => containsWords(withoutPlaceholders(sentence), label))
        .map((label) => `${at}: write [[…]] for "${label}"`),
    );
    expect(spelledOut).toEqual([]);
  });
});

/** Every string below a value, by the path that leads to it. */
function sentencesOf(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, below]) => [...sentencesOf(below, `${at}/${key}`)]));
}

function placeholdersIn(sentence: string): string[] {
  return [...sentence.matchAll(/\[\[([^\]]*)\]\]/g)].map((match) => match[1] ?? '');
}

function withoutPlaceholders(sentence: string): string {
  return sentence.replace(/\[\[[^\]]*\]\]/g, '·');
}

/** Labels that prose could only mean as labels: headings and plain words occur in sentences by nature. */
function longLabels(): string[] {
  const prose = /^(heading|caption|callout|word|answer)\./;
  // "Exchange Online" is an option of a field, but first of all the name of the service.
  const labels = Object.entries(terms).filter(([id]) => !prose.test(id) && id !== 'current.exchangeOnline');
  return [...new Set(labels.map(([, term]) => term.en))].filter((label) => label.includes(' '));
}

function containsWords(sentence: string, label: string): boolean {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, 'u').test(sentence);
}

function positions(): { source: string; also?: readonly string[] }[] {
  return Object.values(disagreements).flatMap((disagreement) => Object.values(disagreement.positions));
}

function isCorrected(term: Term): boolean {
  return term.sl !== null && term.sl !== term.slMisleads;
}

function between(least: number, count: number, most: number): boolean {
  return least <= count && count <= most;
}
