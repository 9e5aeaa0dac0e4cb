/** The part of the page about what no document says: the comments of the code that mark it so. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { code, table } from './markdown';

const ROOT = resolve(import.meta.dirname, '../../..');

const COMMENT = /\/\*\*?([\s\S]*?)\*\/|((?:^[ \t]*\/\/.*\n)+)/gm;

const MARK = /\b(?:modelled|assumed|assumption)\b/;

/** Places in our own notes, which are not published. */
const NOTES =
  / \((?:dataverse|today)\.md [\d.]*\d\)|, (?:dataverse|today)\.md [\d.]*\d|(?<=\()decisions \d+, /g;

/** A word that has another meaning: what the product knows of a column. */
const OF_THE_PRODUCT = 'Every modelled column';

function textOf(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\*|\/\/)\s?/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .trim();
}

/** The sentences of comments that say so, each with its file. */
function assumed(): { file: string; sentence: string }[] {
  const folder = resolve(ROOT, 'dataverse');
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(COMMENT)]
        .map(([, block, lines]) => textOf(block ?? lines ?? '').replace(NOTES, ''))
        .flatMap((text) => text.split(/(?<=[a-z)]\.) (?=[A-Z`])/))
        .filter((sentence) => MARK.test(sentence) && !sentence.startsWith(OF_THE_PRODUCT))
        .map((sentence) => ({ file: relative(ROOT, path), sentence: sentence.replace(/^@\w+ /, '') })),
    );
}

export const assumptions = () =>
  table(
    ['Where', 'As the code says it'],
    assumed().map(({ file, sentence }) => [code(file), sentence]),
  );
