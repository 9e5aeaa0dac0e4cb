import { useEffect, useState } from 'preact/hooks';
import { loadPermissionTexts, type OracleTexts, type PermissionTexts } from '../../locales/permissions';
import { useApp } from '../app-context';

export interface Texts {
  permissions: PermissionTexts;
  oracle: OracleTexts;
}

/** The sentences of the permission explainer in the language of the interface; null until they are read. */
export function usePermissionTexts(): Texts | null {
  const { language } = useApp().language;
  const current = language.value;
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadPermissionTexts(current).then((loaded) => wanted && setTexts(loaded));
    return () => {
      wanted = false;
    };
  }, [current]);
  return texts;
}
