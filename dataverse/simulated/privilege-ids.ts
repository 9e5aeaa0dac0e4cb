import type { Guid } from '../../domain/rows';

/** The id of a privilege: the same in every simulated tenant, made of its name (FNV-1a, four times). */
export function privilegeId(name: string): Guid {
  const part = (salt: number) => {
    let hash = 0x811c9dc5 ^ salt;
    for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  const [one, two, three, four] = [part(0), part(1), part(2), part(3)];
  return `${one}-${two.slice(0, 4)}-4${two.slice(5)}-a${three.slice(1, 4)}-${three.slice(4)}${four}`;
}
