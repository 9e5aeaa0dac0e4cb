/** What stands for an English text that nobody has written yet, where a scenario cannot do without one. */
export const placeholders = {
  title: 'New scenario',
  summary: 'What it is about, in one sentence.',
  story: 'What the trainee begins with.',
  lesson: 'What one should know afterwards.',
  debrief: 'What was amiss, and how one sees it.',
  goals: 'What has to be true at the end.',
  hints: 'A hint.',
} as const;

export type TextKind = keyof typeof placeholders;

/** What earlier editions of the form left in scenarios, in languages that nobody wrote. */
const formerPlaceholders: readonly string[] = [
  'Nov scenarij',
  'Za kaj gre, v enem stavku.',
  'S čim udeleženec začne.',
  '…',
];

const all: ReadonlySet<string> = new Set([...Object.values(placeholders), ...formerPlaceholders]);

export const isPlaceholder = (text: string): boolean => text.trim() === '' || all.has(text.trim());
