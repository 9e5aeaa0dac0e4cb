/**
 * One part's styles never change another's (stylesheets of parts load when the part is opened, and stay): a class
 * is styled by one part alone, and only components of that part carry it. What parts share is styled in `ui/`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOTS = ['components', 'pages'];
const SHARED = 'components/ui';

const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`),
);
const partOf = (file: string): string => (file.startsWith(SHARED) ? SHARED : dirname(file));

/** The page that a part's sheet lays out, beside the part itself. */
const PAGE_OF: Readonly<Record<string, string>> = {
  'components/diagnosis-page': 'pages/diagnosis/',
  'components/permissions': 'pages/permissions/',
  'components/practice': 'pages/practice/',
  'components/training/page': 'pages/training/',
};

/** Components deeper in a part's folder are dressed by the part's sheet, and so is the page that puts it together. */
const isWithin = (file: string, part: string): boolean =>
  part === 'components' || part === 'pages'
    ? partOf(file) === part
    : file.startsWith(`${part}/`) || file.startsWith(PAGE_OF[part] ?? `${part}/`);

/** Classes of the first compound of each selector: what follows it is styled within it only. */
function styledClasses(file: string): Set<string> {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...text.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selector = '']) => selector.split(','))
    .map((selector) => selector.trim())
    .filter((selector) => !selector.startsWith('@'));
  return new Set(
    selectors.flatMap((selector) => {
      const [first = ''] = selector.split(/[\s>+~]/);
      return [...first.replaceAll(/:(?:has|not|is|where)\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(
        ([, name = '']) => name,
      );
    }),
  );
}

/** Classes that a component's markup names in `class="…"` or in a template of it. */
function carriedClasses(file: string): Set<string> {
  const text = readFileSync(file, 'utf8');
  const plain = [...text.matchAll(/\bclass="([^"]*)"/g)].map(([, names = '']) => names);
  const computed = [...text.matchAll(/\bclass=\{((?:[^{}]|\{[^{}]*\})*)\}/g)]
    .flatMap(([, code = '']) => [...code.matchAll(/'([^']*)'|`([^`]*)`/g)])
    .map(([, quoted, template]) => (quoted ?? template ?? '').replaceAll(/\S*\$\{[^}]*\}\S*/g, ''));
  return new Set([...plain, ...computed].flatMap((names) => names.split(/\s+/)));
}

const stylesheets = files.filter((file) => file.endsWith('.css'));
const shared = new Set(
  stylesheets.filter((file) => partOf(file) === SHARED).flatMap((file) => [...styledClasses(file)]),
);

const owners = new Map<string, Set<string>>();
for (const file of stylesheets.filter((each) => partOf(each) !== SHARED)) {
  for (const name of styledClasses(file)) {
    owners.set(name, (owners.get(name) ?? new Set()).add(partOf(file)));
  }
}

describe('stylesheets', () => {
  it('style a class in one part alone', () => {
    const twice = [...owners].filter(([name, parts]) => parts.size > 1 && !shared.has(name));
    expect(twice.map(([name, parts]) => `.${name}: ${[...parts].join(', ')}`)).toEqual([]);
  });

  it('add to a shared class only within an own one', () => {
    const bare = stylesheets
      .filter((file) => partOf(file) !== SHARED)
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
        return [...text.matchAll(/([^{}]+)\{/g)]
          .flatMap(([, selector = '']) => selector.split(','))
          .map((selector) => selector.trim())
          .filter((selector) => !selector.startsWith('@'))
          .filter((selector) => {
            const [first = ''] = selector.split(/[\s>+~]/);
            const names = [...first.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
            return names.length > 0 && names.every((name) => shared.has(name));
          })
          .map((selector) => `${file}: ${selector}`);
      });
    expect(bare).toEqual([]);
  });

  it('are of classes that no other part carries', () => {
    const foreign = files
      .filter((file) => file.endsWith('.tsx') && partOf(file) !== SHARED)
      .flatMap((file) =>
        [...carriedClasses(file)]
          .filter((name) => !shared.has(name))
          .filter(
            (name) => owners.has(name) && ![...(owners.get(name) ?? [])].some((part) => isWithin(file, part)),
          )
          .map((name) => `${file}: ${name} is ${[...(owners.get(name) ?? [])].join(', ')}'s`),
      );
    expect(foreign).toEqual([]);
  });
});
