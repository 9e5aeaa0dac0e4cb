import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ORG_HOST_PATTERNS } from './domain/org-address';
import { LRS_HOST_PATTERNS } from './state/training/xapi/lrs-address';

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    // The worker that diagnoses loads words and the reader of workbooks on demand.
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: 'Mailbox Coach',
    description: '__MSG_description__',
    default_locale: 'en',
    // Nothing is granted at install: `activeTab` lends the one tab whose icon was clicked, hosts are asked for one by one.
    permissions: browser === 'firefox' ? ['activeTab'] : ['sidePanel', 'activeTab'],
    optional_host_permissions: [...ORG_HOST_PATTERNS, ...LRS_HOST_PATTERNS],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mailbox-coach@example.org',
              strict_min_version: '121.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
