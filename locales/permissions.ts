import type { Language } from '.';
import type { PermissionTexts } from './en/permissions';

export type { PermissionTexts } from './en/permissions';

const load = { en: () => import('./en/permissions'), sl: () => import('./sl/permissions') } as const;

/** The sentences of the permission explainer, read when somebody opens it. */
export async function loadPermissionTexts(language: Language): Promise<PermissionTexts> {
  return (await load[language]()).permissions;
}
