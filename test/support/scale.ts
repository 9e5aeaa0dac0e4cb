/** How much is tried: what shows a mistake in `npm test`, and far more in `npm run soak`, which sets `SOAK`. */
export const soaking = process.env.SOAK !== undefined;

/** Tries of a property. */
export const runs = (usual: number): number => (soaking ? usual * 40 : usual);

/** Rows, kills and the like. */
export const many = (usual: number, soaked: number): number => (soaking ? soaked : usual);
