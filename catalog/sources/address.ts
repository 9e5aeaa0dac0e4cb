import type { Source } from './source';

const LEARN = 'https://learn.microsoft.com';

/** Repositories of Microsoft Learn, with the address below which it shows their pages. */
const FAMILIES: readonly (readonly [where: RegExp, below: string])[] = [
  [/^github\.com\/MicrosoftDocs\/power-platform, (power-platform\/admin\/[\w-]+)\.md$/, LEARN],
  [
    /^github\.com\/MicrosoftDocs\/SupportArticles-docs, support\/((?:power-platform\/dataverse\/email-exchange-synchronization|dynamics-365\/(?:sales|d365-app-outlook))\/[\w-]+)\.md$/,
    `${LEARN}/troubleshoot`,
  ],
  [
    /^github\.com\/MicrosoftDocs\/powerapps-docs, (reference\/entities\/\w+)\.md$/,
    `${LEARN}/power-apps/developer/data-platform`,
  ],
];

/** The address at which a document is read; none where it does not follow from the place of its text. */
export function addressOf(where: string): string | undefined {
  for (const [pattern, below] of FAMILIES) {
    const [, path] = pattern.exec(where) ?? [];
    if (path) return `${below}/${path}`;
  }
  return undefined;
}

/** A source with its address, if it has one. */
export function withAddress(source: Source): Source {
  const url = addressOf(source.where);
  return url === undefined ? source : { ...source, url };
}
