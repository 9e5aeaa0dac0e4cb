import type { Language } from '.';
import type { PermissionTexts } from './en/permissions';
import type { OracleTexts } from './oracle-texts';

export type { PermissionTexts } from './en/permissions';
export type { OracleTexts } from './oracle-texts';

const load = {
  en: () => Promise.all([import('./en/permissions'), import('./en/oracle')]),
  sl: () => Promise.all([import('./sl/permissions'), import('./sl/oracle')]),
} as const;

/** The sentences of the permission explainer, read when somebody opens it. */
export async function loadPermissionTexts(
  language: Language,
): Promise<{ permissions: PermissionTexts; oracle: OracleTexts }> {
  const [{ permissions }, { oracle }] = await load[language]();
  return { permissions, oracle };
}
