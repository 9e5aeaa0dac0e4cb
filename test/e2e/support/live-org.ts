/** The built extension beside stand-ins for real organizations. */
import type { Page } from 'playwright-core';
import { type LaunchOptions, type LocalServer, openExtension, startServer } from './browser';
import { startOrganizations } from './organization';

/** What only the browser's own page of extensions can do: the yes or no of a person at the prompt. */
interface Developer {
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
  };
}

/** @param hosts of the organizations, each with a tenant of its own */
export async function openBesideOrganizations(hosts: readonly string[], options: LaunchOptions = {}) {
  const servers: LocalServer[] = await Promise.all(hosts.map(() => startServer()));
  const behind = Object.fromEntries(hosts.map((host, n) => [host, servers[n]?.url ?? '']));
  const organizations = await startOrganizations(behind);
  const place = await openExtension({ ...options, organizationsAt: organizations.port });
  const extensions = await place.context.newPage();
  await extensions.goto('chrome://extensions/');
  return {
    ...place,
    organizations,
    /** Address of the service behind a host. */
    behind: (host: string) => behind[host] ?? '',
    /** The page of an organization, or of any other host, in a tab of its own. */
    async openTab(address: string): Promise<Page> {
      const page = await place.context.newPage();
      await page.goto(address);
      return page;
    },
    async answerPrompt(origin: string, yes: boolean) {
      await extensions.evaluate(
        async ([id, host, allowed]) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: Developer }).chrome;
          await developerPrivate.updateExtensionConfiguration({
            extensionId: id,
            hostAccess: 'ON_SPECIFIC_SITES',
          });
          if (allowed) await developerPrivate.addHostPermission(id, host);
          else await developerPrivate.removeHostPermission(id, host);
        },
        [place.id, `${origin}/*`, yes] as const,
      );
      const { host } = new URL(origin);
      if (yes) organizations.granted.add(host);
      else organizations.granted.delete(host);
    },
    async close() {
      await place.close();
      await organizations.stop();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

export type LiveWorkplace = Awaited<ReturnType<typeof openBesideOrganizations>>;

/** Every request of ours so far that was no GET, or went where nothing had been granted. */
export const forbiddenRequests = ({ organizations }: LiveWorkplace) =>
  organizations.apiRequests().filter(({ method, granted }) => method !== 'GET' || !granted);
