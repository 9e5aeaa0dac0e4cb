const PATIENCE_MS = 30_000;
const BETWEEN_MS = 50;

/** Asks until it is so. What fails meanwhile ends it at once, as where the browser was killed, which `expect.poll` outlasts. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not come to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}
