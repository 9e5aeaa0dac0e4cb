import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Look = 'light' | 'dark';

const COLOURS = new Map(
  [
    ...readFileSync('components/ui/theme.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(look: Look, one: string, other: string): number {
  const [first, second] = [one, other].map((name) => {
    const colour = COLOURS.get(name)?.[look];
    if (!colour) throw new Error(`The theme has no colour ${name}`);
    return luminance(colour);
  });
  const [least = 0, most = 0] = [first ?? 0, second ?? 0].sort((a, b) => a - b);
  return (most + 0.05) / (least + 0.05);
}

const SURFACES = ['surface', 'surface-raised', 'surface-sunken'];

/** What marks a control, its state or the focus, on what it stands. */
const MARKS = ['line-strong', 'text', 'accent', 'pointer', 'success', 'danger', 'warning'].flatMap((mark) =>
  SURFACES.map((surface) => [mark, surface] as const),
);

/** Words, on what they stand. */
const WORDS = [
  ...['text', 'text-muted', 'accent', 'danger', 'success'].flatMap((word) =>
    SURFACES.map((surface) => [word, surface] as const),
  ),
  ['on-accent', 'accent-fill'],
  ['on-accent', 'accent-fill-hover'],
  ['on-accent', 'danger-fill'],
  ['text', 'accent-soft'],
  ['text', 'success-soft'],
  ['text', 'danger-soft'],
  ['text', 'warning-soft'],
  ['success', 'success-soft'],
  ['danger', 'danger-soft'],
  ['warning', 'warning-soft'],
] as const;

/** A known gap, told in docs/accessibility.md: Fluent's own red, where it stands on what is raised. */
const TOO_FAINT = { look: 'dark', word: 'danger', surface: 'surface-raised' };

describe.each(['light', 'dark'] as const)('in the %s look', (look) => {
  it.each(MARKS)('the mark %s stands out from %s', (mark, surface) => {
    expect(contrast(look, mark, surface)).toBeGreaterThanOrEqual(3);
  });

  it.each(WORDS)('words in %s are read on %s', (word, surface) => {
    const isGap = look === TOO_FAINT.look && word === TOO_FAINT.word && surface === TOO_FAINT.surface;
    const found = contrast(look, word, surface);
    if (isGap) expect(found, 'the gap is closed: take it out of the statement').toBeLessThan(4.5);
    else expect(found).toBeGreaterThanOrEqual(4.5);
  });
});
