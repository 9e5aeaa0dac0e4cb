/**
 * Work that is never done twice at once. Asked for while it goes on, it is done once more after that; everybody who
 * asked waits for the end of it.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let again = false;
  let running: Promise<void> | null = null;
  async function run(): Promise<void> {
    do {
      again = false;
      await work();
    } while (again);
  }
  return () => {
    again = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
