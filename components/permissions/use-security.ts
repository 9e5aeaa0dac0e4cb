import { useEffect } from 'preact/hooks';
import { useApp } from '../app-context';

/**
 * Has who holds what read for the tenant as it is now, and again when it changes.
 * @param wanted where it is of no use, nobody is asked
 */
export function useSecurity(wanted = true): void {
  const { permissions } = useApp();
  const version = permissions.version.value;
  useEffect(() => {
    if (wanted && version !== null) void permissions.read();
  }, [version, wanted]);
}
