import { loadPermissionTexts, type OracleTexts, type PermissionTexts } from '../../locales/permissions';
import { useTexts } from '../ui/use-texts';

export interface Texts {
  permissions: PermissionTexts;
  oracle: OracleTexts;
}

/** The sentences of the permission explainer in the language of the interface; null until they are read. */
export const usePermissionTexts = (): Texts | null => useTexts(loadPermissionTexts);
