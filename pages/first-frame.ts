/**
 * After the browser drew the page's own markup: its code then costs nobody the first picture. A page that is not in
 * front draws nothing, and goes on all the same.
 */
export const afterFirstFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
