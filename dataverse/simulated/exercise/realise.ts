import type { LocalizedText, ScenarioPack } from '../../../domain/pack';
import type { MailboxSeed, Scenario } from '../../../domain/scenario';
import { nextRandom } from '../randomness';

/** So that what is drawn does not follow the ids of the same seed. */
const OTHER_THAN_IDS = 0x5eed;

export interface Realised {
  scenario: Scenario;
  /** Aliases that each deal fell to. */
  deals: Readonly<Record<string, readonly string[]>>;
}

const inBoth = ({ en, sl = en }: LocalizedText): Scenario['title'] => ({ en, sl });

function dealt<Owner extends MailboxSeed>(owner: Owner, seed: MailboxSeed | undefined): Owner {
  if (!seed) return owner;
  return {
    ...owner,
    ...seed,
    sides: { ...owner.sides, ...seed.sides },
    exchange: { ...owner.exchange, ...seed.exchange },
  };
}

/** Aliases that a deal may fall to where it names none: users without a part of their own. */
export const undesignated = ({ tenant }: ScenarioPack): string[] =>
  tenant.users.filter(({ persona }) => persona === undefined).map(({ alias }) => alias);

/** The tenant of a pack as a seed makes it: the same seed deals the same. */
export function realise(pack: ScenarioPack, seed: number): Realised {
  const { tenant, variation = { deals: [] } } = pack;
  const random = { seed: seed ^ OTHER_THAN_IDS };
  const seeds = new Map<string, MailboxSeed>();
  const deals: Record<string, readonly string[]> = {};
  for (const deal of variation.deals) {
    const left = (deal.among ?? undesignated(pack)).filter((alias) => !seeds.has(alias));
    const drawn: string[] = [];
    while (drawn.length < deal.count && left.length > 0) {
      const [alias] = left.splice(Math.floor(nextRandom(random) * left.length), 1);
      if (alias !== undefined) drawn.push(alias);
    }
    for (const alias of drawn) seeds.set(alias, deal.seed);
    deals[deal.id] = drawn;
  }
  const placed = <Owner extends MailboxSeed & { alias: string }>(owner: Owner) =>
    dealt(owner, seeds.get(owner.alias));
  return {
    deals,
    scenario: {
      ...tenant,
      id: pack.id,
      title: inBoth(pack.title),
      users: tenant.users.map(placed),
      queues: tenant.queues.map(placed),
    },
  };
}
