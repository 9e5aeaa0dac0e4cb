import type { Moment } from '../../domain/rows';
import { parseVersion } from '../../domain/version';
import { BUNDLE_FACTS, BUNDLE_MARK } from '../bundle-schema';
import type { TenantFacts } from './tenant-rows';
import { guidOf, momentOf } from './values';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property that an object itself has; names in files may be those of prototypes. */
export function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const idOf = (value: unknown) => (typeof value === 'string' ? guidOf(value) : undefined);

/** Keys of a bundle beside its tables: what it says of itself, and the version by itself, as older ones have it. */
export const FACT_KEYS: readonly string[] = [BUNDLE_MARK, ...Object.keys(BUNDLE_FACTS), 'version'];

/** What a bundle tells beside its rows. Whatever has not the documented shape tells nothing. */
export function factsOf(bundle: JsonObject): TenantFacts {
  const who = own(bundle, 'WhoAmI');
  const detail = own(own(bundle, 'RetrieveCurrentOrganization'), 'Detail');
  const version = textOf(own(own(bundle, 'RetrieveVersion'), 'Version')) ?? textOf(own(bundle, 'version'));
  const [user, organizationId] = [idOf(own(who, 'UserId')), idOf(own(who, 'OrganizationId'))];
  const [tenantId, name] = [idOf(own(detail, 'TenantId')), textOf(own(detail, 'FriendlyName'))];
  const environmentId = textOf(own(detail, 'EnvironmentId'));
  return {
    ...(organizationId ? { organizationId } : {}),
    ...(user ? { caller: { systemuserid: user } } : {}),
    ...(version && parseVersion(version) ? { version } : {}),
    ...(tenantId ? { tenantId } : {}),
    ...(environmentId ? { environmentId } : {}),
    ...(name ? { name } : {}),
  };
}

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

export function readOnOf(bundle: JsonObject): Moment | undefined {
  const readOn = textOf(own(bundle, 'readOn'));
  if (readOn === undefined) return undefined;
  // What is compared with it compares as before, parts of seconds included.
  return UTC.test(readOn) && momentOf(readOn) ? readOn : momentOf(readOn);
}
