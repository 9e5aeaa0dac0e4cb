/** Properties are tried with the same values in every run of `npm test`, so that no landing fails by luck. */
import fc from 'fast-check';
import { runs } from './scale';

/** `SEED=…` for others; `npm run soak` takes fresh ones, and a failure tells its own with the path to it. */
const seed = Number(process.env.SEED ?? 20_261_129);

fc.configureGlobal({ seed, numRuns: runs(100) });
