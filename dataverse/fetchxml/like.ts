type Step = 'any' | ((character: string) => boolean);

/** The characters between brackets: single ones, ranges, or all but those. */
function characterSet(written: string): (character: string) => boolean {
  const negated = written.startsWith('^');
  const characters = [...(negated ? written.slice(1) : written)];
  const ranges: [string, string][] = [];
  for (let at = 0; at < characters.length; at++) {
    const first = characters[at] ?? '';
    const last = characters[at + 1] === '-' ? characters[at + 2] : undefined;
    ranges.push([first, last ?? first]);
    if (last !== undefined) at += 2;
  }
  return (character) => ranges.some(([first, last]) => character >= first && character <= last) !== negated;
}

function stepsOf(pattern: string): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    const end = character === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (character === '%') {
      if (steps.at(-1) !== 'any') steps.push('any');
    } else if (character === '_') {
      steps.push(() => true);
    } else if (end !== -1) {
      steps.push(characterSet(pattern.slice(at + 1, end)));
      at = end;
    } else {
      steps.push((other) => other === character);
    }
  }
  return steps;
}

/** SQL's LIKE: `%` any text, `_` one character, `[a-c]` one of these. Never more than text times pattern steps. */
export function likePattern(pattern: string): (text: string) => boolean {
  const steps = stepsOf(pattern);
  return (text) => {
    let [at, step] = [0, 0];
    // Where to go on if what follows the last `%` does not match after all.
    let [retryAt, retryStep] = [-1, -1];
    while (at < text.length) {
      const wanted = steps[step];
      if (wanted === 'any') {
        [retryAt, retryStep] = [at, step];
        step += 1;
      } else if (wanted?.(text[at] ?? '')) {
        at += 1;
        step += 1;
      } else if (retryStep !== -1) {
        retryAt += 1;
        [at, step] = [retryAt, retryStep + 1];
      } else return false;
    }
    while (steps[step] === 'any') step += 1;
    return step === steps.length;
  };
}
