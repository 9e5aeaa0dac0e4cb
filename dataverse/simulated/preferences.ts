import { MAX_PAGE } from '../odata/page';
import { wholeNumber } from '../odata/query-options';

/** What of a request's `Prefer` header the service heeds. */
export interface Preferences {
  /** Whether an annotation was asked for. */
  annotates(name: string): boolean;
  /** The annotations asked for, as the answer says them back; null for none. */
  annotations: string | null;
  representation: boolean;
  continueOnError: boolean;
  pageSize: number;
  /** The page size as it was asked for, or null. */
  maxPageSize: number | null;
}

/** `Microsoft.Dynamics.CRM.*` stands for all that begins so. */
function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

/** @throws Refusal for a page size that is no number */
export function readPreferences(header: string | null): Preferences {
  const text = header ?? '';
  const [, annotations = null] = /odata\.include-annotations\s*=\s*"?([^";]+)"?/i.exec(text) ?? [];
  const patterns = annotations?.split(',').map((name) => name.trim()) ?? [];
  const [, size = null] = /odata\.maxpagesize\s*=\s*"?([^",;\s]*)"?/i.exec(text) ?? [];
  const maxPageSize = size === null ? null : wholeNumber(size, 'odata.maxpagesize');
  return {
    annotates: (name) => patterns.some((pattern) => matches(pattern, name)),
    annotations,
    representation: /return\s*=\s*representation/i.test(text),
    continueOnError: /odata\.continue-on-error(?!\s*=\s*false)/i.test(text),
    pageSize: maxPageSize ? Math.min(maxPageSize, MAX_PAGE) : MAX_PAGE,
    maxPageSize,
  };
}
