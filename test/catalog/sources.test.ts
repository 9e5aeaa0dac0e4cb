import { describe, expect, it } from 'vitest';
import { documentOf } from '../../catalog/finding-sources';
import { findings } from '../../catalog/findings';
import { type Source, sources } from '../../catalog/sources';
import { addressOf } from '../../catalog/sources/address';
import { words as reports } from '../../locales/en/reports';
import { PAGES, SALES_ARTICLES, SYNCHRONIZATION_ARTICLES, TITLES } from './known-documents';

const SUPPORT = 'github.com/MicrosoftDocs/SupportArticles-docs, support';

/** Where a document with a file may be, by the folder that it is in. */
function isKnown({ title, where }: Source): boolean {
  const [, folder, file] = /^github\.com\/(.*)\/([\w-]+)\.md$/.exec(where) ?? [];
  if (!folder || !file) return TITLES.includes(title);
  if (!`github.com/${folder}`.startsWith(SUPPORT)) return PAGES.includes(file);
  return (folder.endsWith('/sales') ? SALES_ARTICLES : SYNCHRONIZATION_ARTICLES).includes(file);
}

describe('sources', () => {
  it.each(Object.entries(sources))('%s is a document that is known', (_, source) => {
    expect(isKnown(source), source.where).toBe(true);
  });

  it.each([...new Set(Object.values(findings).map(({ source }) => source))])(
    '%s, which a finding rests on, is known',
    (source) => {
      const document = documentOf(source);
      expect(document ? isKnown(document) : source in reports.ownSource || TITLES.includes(source)).toBe(
        true,
      );
    },
  );

  it('have an address on the site that publishes them, or none', () => {
    for (const { where, url } of Object.values(sources)) {
      expect(url, where).toBe(addressOf(where));
      if (url !== undefined) expect(url).toMatch(/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/);
    }
  });
});

describe('the address of a document', () => {
  it.each([
    [
      'github.com/MicrosoftDocs/power-platform, power-platform/admin/settings-email.md',
      'https://learn.microsoft.com/power-platform/admin/settings-email',
    ],
    [
      `${SUPPORT}/power-platform/dataverse/email-exchange-synchronization/error-code-8005e272.md`,
      'https://learn.microsoft.com/troubleshoot/power-platform/dataverse/email-exchange-synchronization/error-code-8005e272',
    ],
    [
      `${SUPPORT}/dynamics-365/sales/an-email-fails-be-created.md`,
      'https://learn.microsoft.com/troubleshoot/dynamics-365/sales/an-email-fails-be-created',
    ],
    [
      `${SUPPORT}/dynamics-365/d365-app-outlook/troubleshoot-item-level.md`,
      'https://learn.microsoft.com/troubleshoot/dynamics-365/d365-app-outlook/troubleshoot-item-level',
    ],
    [
      'github.com/MicrosoftDocs/powerapps-docs, reference/entities/mailbox.md',
      'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/mailbox',
    ],
  ])('of %s follows from its family', (where, url) => {
    expect(addressOf(where)).toBe(url);
  });

  it.each([
    'csubizappsblog.com',
    'github.com/MicrosoftDocs/dynamics-365-customer-engagement, ce/admin/connect-exchange-online.md',
    `${SUPPORT}/elsewhere/an-article.md`,
    'github.com/MicrosoftDocs/power-platform, power-platform/admin/a b.md',
    'github.com/MicrosoftDocs/power-platform, power-platform/admin/../x.md',
  ])('of %s does not follow', (where) => {
    expect(addressOf(where)).toBeUndefined();
  });
});
