/** Who a trainee can be in a simulated tenant, in the order in which the switch lists them. */
export const PERSONAS = [
  'systemAdministrator',
  'systemAdministratorWithoutPrivilege',
  'systemAndExchangeAdministrator',
  'systemAndGlobalAdministrator',
  'exchangeAdministrator',
  'globalAdministrator',
  'serviceAdministrator',
  'administratorWithoutMailboxWrite',
  'user',
] as const;

export type PersonaId = (typeof PERSONAS)[number];

export function isPersona(name: string): name is PersonaId {
  return (PERSONAS as readonly string[]).includes(name);
}

/** A request without a caller header comes from this one (decisions 26). */
export const DEFAULT_PERSONA: PersonaId = 'systemAdministrator';
