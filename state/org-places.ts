/** Places of the procedure in the organization on show: where each is, and which one is in front. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { addressOfRecord, addressOfScreen, type OrgAddress, screenOfTable } from '../catalog/org-pages';
import { type ClientEdition, type PracticeScreen, SCREENS } from '../catalog/practice/screens';
import type { Term, TermId } from '../catalog/terms';
import { isSamePage } from '../domain/front-page';
import type { Guid } from '../domain/rows';
import type { OrgsStore } from './orgs';
import type { ShownTenant } from './shown-tenant';

export interface OrgPlaces {
  /**
   * Null for the simulated tenant, whose places are the practice client's.
   * @param view by its label, which the list is to show where the organization has it
   */
  addressOf(screen: PracticeScreen, view?: TermId): OrgAddress | null;
  addressOfRecord(table: string, id: Guid): string | null;
  /**
   * The place of the organization on show that is in front. `unknown` where it is one of its pages, and which one could
   * not be told; null where another page is in front, or where the browser does not tell.
   */
  inFront: ReadonlySignal<PracticeScreen | 'unknown' | null>;
}

interface Surroundings {
  orgs: Pick<OrgsStore, 'orgs' | 'front' | 'inFront'>;
  tenant: Pick<ShownTenant, 'org' | 'snapshot'>;
  client: ReadonlySignal<ClientEdition>;
}

export function createOrgPlaces({ orgs, tenant, client }: Surroundings): OrgPlaces {
  const given = computed(
    () => orgs.orgs.value.find(({ origin }) => origin === tenant.org.value)?.addresses ?? {},
  );
  /** Read for the first organization on show: no simulated tenant needs them. */
  const terms = signal<Readonly<Record<TermId, Term>> | null>(null);
  effect(() => {
    if (tenant.org.value === null || terms.peek()) return;
    void import('../catalog/terms').then((read) => {
      terms.value = read.terms;
    });
  });
  /** Views are called as the organization's language has it. */
  const viewId = (label: TermId | undefined): Guid | undefined => {
    const term = label && terms.value?.[label];
    if (!term) return undefined;
    const { en, sl } = term;
    return tenant.snapshot.value?.views?.find(({ name }) => name === en || name === sl)?.id;
  };
  return {
    addressOf(screen, view) {
      const org = tenant.org.value;
      return org === null
        ? null
        : addressOfScreen(screen, client.value, org, given.value[screen], viewId(view));
    },
    addressOfRecord: (table, id) =>
      tenant.org.value === null ? null : addressOfRecord(table, id, tenant.org.value),
    inFront: computed(() => {
      const page = orgs.front.value;
      if (!page || !tenant.org.value) return null;
      const named = SCREENS.find((screen) => {
        const address = given.value[screen];
        return address !== undefined && isSamePage(page.address, address);
      });
      if (named) return named;
      if (orgs.inFront.value !== tenant.org.value) return null;
      return (page.of === 'org' && page.table && screenOfTable(page.table)) || 'unknown';
    }),
  };
}

/** An address that somebody may give to a place: of a page that only the browser's own protection leads to. */
export function addressGiven(text: string, org: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.username || url.password) return null;
  return url.protocol === 'https:' || url.origin === org ? url.href : null;
}
