import { useEffect } from 'preact/hooks';
import { useApp } from '../app-context';

/** Has who holds what read for the tenant as it is now, and again when it changes. */
export function useSecurity(): void {
  const { tenant, permissions } = useApp();
  const revision = tenant.status.value?.revision;
  const persona = tenant.persona.value;
  useEffect(() => {
    if (revision !== undefined) void permissions.read();
  }, [revision, persona]);
}
