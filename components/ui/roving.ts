/** Where an arrow leads in a row that is one stop for Tab, by the ARIA patterns of toolbars and tabs. */
export const ROVING: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
