const PATHS = {
  done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.3 4.7L7 10 4.7 7.7',
  open: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
  current: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM6.5 5 10 8l-3.5 3',
  skipped: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5 8h6',
  warn: 'M8 1.5 15 14.5H1ZM8 6v4M8 12v.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A shape that goes with a word; screen readers are told the word, not the shape. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
