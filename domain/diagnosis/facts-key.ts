import type { MailboxFacts, ProfileFacts } from './facts';

/** Facts of profiles are few objects and many mailboxes': each has its key once. */
const profileKeys = new WeakMap<ProfileFacts, string>();

function profileKey(facts: ProfileFacts): string {
  const before = profileKeys.get(facts);
  if (before !== undefined) return before;
  const key = Object.values(facts).join();
  profileKeys.set(facts, key);
  return key;
}

/** Equal for equal facts, and for no others: what a verdict is remembered by. */
export function factsKey(facts: MailboxFacts): string {
  let key = '';
  for (const name in facts) {
    if (name === 'profileFacts' || name === 'alerts' || name === 'methods') continue;
    key += `${String(facts[name as keyof MailboxFacts])}|`;
  }
  const { methods, alerts } = facts;
  key += `${methods.incoming}|${methods.outgoing}|${methods.act}|${profileKey(facts.profileFacts)}|${alerts.seen}`;
  if (alerts.seen !== 'fresh') return key;
  const named = alerts.named.map(({ id, ofProfile }) => (ofProfile ? `${id}*` : id));
  return `${key}|${named.join()}|${alerts.codes.join()}|${alerts.rejectedToken}`;
}
