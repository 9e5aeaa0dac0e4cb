import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SHEETS = ['components', 'pages', 'shells'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${folder}/${file}`),
);

const SOURCES = ['components', 'pages', 'shells', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|html)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

const text = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Whatever makes something there, or somewhere else. */
const APPEARS =
  /(?:^|[\s;{])(?:display|visibility|opacity|content|position|inset|transform|clip-path|width|height)\s*:/;

/** What moves only for whoever did not ask for less motion, and the steps of such a movement. */
const FOR_MOTION =
  /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*\s*\}|@keyframes \w+ \{(?:[^{}]*\{[^{}]*\})*\s*\}/g;

describe('the pages', () => {
  it.each(SHEETS)('have nothing that moves where less motion is asked for: %s', (file) => {
    const rest = text(file).replace(FOR_MOTION, '');
    expect(rest).not.toMatch(
      /@keyframes|animation(?:-[a-z]+)?\s*:|transition(?:-[a-z]+)?\s*:|scroll-behavior/,
    );
  });

  it.each(SHEETS)('are held to no orientation: %s', (file) => {
    expect(text(file)).not.toMatch(/orientation\s*:/);
  });

  it.each(SHEETS)('show nothing that is there only under the pointer: %s', (file) => {
    const rules = [...text(file).matchAll(/([^{}]*:hover[^{}]*)\{([^}]*)\}/g)];
    const showing = rules.filter(([, , declared = '']) => APPEARS.test(declared));
    expect(showing.map(([, selector]) => selector?.trim())).toEqual([]);
  });

  it.each(SOURCES)('have no picture of text, sound, film or frame: %s', (file) => {
    expect(text(file)).not.toMatch(/<(?:img|audio|video|iframe|object|embed|marquee|blink)\b/);
  });

  it.each(SOURCES)('listen to no gesture, no movement and no single letter: %s', (file) => {
    expect(text(file)).not.toMatch(
      /touchstart|touchmove|gesturestart|devicemotion|deviceorientation|accesskey/i,
    );
  });

  it('act when the pointer goes up; only an open menu closes before', () => {
    const early = SOURCES.filter((file) => /(?:pointer|mouse)down/i.test(text(file)));
    expect(early).toEqual(['components/ui/use-close-outside.ts']);
  });
});
