/**
 * Of works that overtake each other, the latest counts. Each call begins one; what it gives back tells whether that
 * one is still the latest.
 */
export function latestWins(): () => () => boolean {
  let latest: object = {};
  return () => {
    const mine = {};
    latest = mine;
    return () => latest === mine;
  };
}
