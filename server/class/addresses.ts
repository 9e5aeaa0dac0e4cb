/** Where a class is reached, as far as this machine knows. */

import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { ClassOptions } from './class-options';

const EVERYWHERE = ['0.0.0.0', '::'];
const LOOPBACK = ['127.0.0.1', '::1'];

const bracketed = (host: string) => (isIPv6(host) ? `[${host}]` : host);

/** Addresses by which others in the room reach this machine; IPv6 ones of one cable alone are left out. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}

export interface ClassAddresses {
  /** For the trainer, at this machine where it answers itself. */
  trainer: string;
  /** For everybody, the likeliest first. */
  join: readonly string[];
  /** What is sent can be read on its way. */
  plain: boolean;
}

export function addressesOf({ host, name, tls, behindProxy }: ClassOptions, port: number): ClassAddresses {
  const scheme = tls || behindProxy ? 'https' : 'http';
  const at = (where: string) => `${scheme}://${bracketed(where)}${behindProxy ? '' : `:${port}`}`;
  const isHere = EVERYWHERE.includes(host) || LOOPBACK.includes(host);
  // What a proxy is called, only its owner knows.
  const numbers = behindProxy ? [] : EVERYWHERE.includes(host) ? ownAddresses() : isHere ? [] : [host];
  const bases = [...(name ? [at(name)] : []), ...numbers.map(at)];
  const here =
    behindProxy && name
      ? at(name)
      : isHere
        ? `${behindProxy ? 'http' : scheme}://localhost:${port}`
        : at(host);
  return {
    trainer: `${here}/class.html`,
    join: (bases.length > 0 ? bases : [here]).map((base) => `${base}/join.html`),
    plain: !tls && !behindProxy && !LOOPBACK.includes(host),
  };
}
