/**
 * After the browser drew the page as it is now: what follows costs nobody that picture. A page that is not in front draws
 * nothing, and goes on all the same.
 */
export const afterFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
