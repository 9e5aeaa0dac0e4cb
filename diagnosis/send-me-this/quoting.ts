/** Texts as the languages of the scripts write them. */

/** Nothing in single quotes is special to a shell but the quote itself. */
export const inShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** PowerShell takes typographic quotes for quotes as well; two of them are one. */
export const inPowerShell = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;

const WIDTH = 96;

/** A paragraph as lines of comment. */
export function inComment(text: string, mark: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines.splice(-1, 1, word);
    else if (`${last} ${word}`.length <= WIDTH) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines.map((line) => `${mark} ${line}`).join('\n');
}

/** A script whose gaps, `__NAME__`, are filled. @throws Error where one is left */
export function filled(script: string, gaps: Readonly<Record<string, string>>): string {
  return script.replaceAll(/__([A-Z_]+[A-Z])__/g, (gap, name: string) => {
    const text = gaps[name];
    if (text === undefined) throw new Error(`Nothing fills ${gap}`);
    return text;
  });
}
