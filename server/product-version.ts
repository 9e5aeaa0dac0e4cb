import manifest from '../package.json';

/** The version of the product, as its package says it. */
export const productVersion = (): string => manifest.version;
