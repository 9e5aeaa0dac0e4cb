import type { SentFunction, SentTable } from '../../catalog/send-me-this';
import { webApiOf } from '../../domain/org-address';
import { addressOf, FUNCTION_REQUESTS, TABLE_REQUESTS } from './requests';

/** Stands where nobody typed the address of the organization. */
export const PLACEHOLDER_ORIGIN = 'https://YOUR-ORG.crm4.dynamics.com';

export interface SentAddress {
  /** What it asks for. */
  what: SentTable | SentFunction;
  href: string;
}

/**
 * The fewest addresses that, opened in a browser and saved, make up a diagnosis.
 * @param origin of the organization; null where nobody told it
 */
export function addressesToOpen(origin: string | null): readonly SentAddress[] {
  const api = webApiOf(origin ?? PLACEHOLDER_ORIGIN);
  return [
    ...TABLE_REQUESTS.map((request) => ({ what: request.set, href: `${api}/${addressOf(request)}` })),
    ...FUNCTION_REQUESTS.map(({ name, path }) => ({ what: name, href: `${api}/${path}` })),
  ];
}
