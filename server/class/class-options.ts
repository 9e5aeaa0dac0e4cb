/** The part of the command line that is about a class. */
import { isIP } from 'node:net';
import { UsageError } from '../usage-error';

const MOST_SEATS = 60;

export const CLASS_FLAGS = {
  class: { type: 'boolean' },
  host: { type: 'string' },
  name: { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  'behind-proxy': { type: 'boolean' },
  seats: { type: 'string' },
} as const;

export const CLASS_USAGE = `  --class         serve a class: everybody who joins has a tenant of their own
  --host ADDRESS  address of this machine to listen on, as 192.168.1.20 or 0.0.0.0 for all; this machine alone unless told
  --name NAME     name under which others reach this machine
  --seats N       seats at most, ${MOST_SEATS} unless told
  --tls-cert FILE --tls-key FILE
                  certificate and key, both PEM: HTTPS in place of HTTP
  --behind-proxy  a proxy on this machine ends TLS, and says so in X-Forwarded-Proto, -Host and -For`;

export interface ClassOptions {
  host: string;
  name: string | null;
  seats: number;
  /** Files of the certificate and its key. */
  tls: { cert: string; key: string } | null;
  behindProxy: boolean;
}

interface ClassValues {
  class?: boolean | undefined;
  host?: string | undefined;
  name?: string | undefined;
  'tls-cert'?: string | undefined;
  'tls-key'?: string | undefined;
  'behind-proxy'?: boolean | undefined;
  seats?: string | undefined;
  recover?: boolean | undefined;
  components?: boolean | undefined;
}

const NAMES = Object.keys(CLASS_FLAGS) as (keyof typeof CLASS_FLAGS)[];

/** A name as addresses have it, without a port. */
const HOST_NAME = /^(?!-)[a-z\d-]+(?:\.[a-z\d-]+)*$/i;

/** @throws UsageError where only one is named */
function tlsOf({ 'tls-cert': cert, 'tls-key': key }: ClassValues): ClassOptions['tls'] {
  if (!cert && !key) return null;
  if (!cert || !key) throw new UsageError('--tls-cert and --tls-key go together.');
  return { cert, key };
}

/** @throws UsageError */
export function classOptionsOf(values: ClassValues): ClassOptions | null {
  if (!values.class) {
    const alone = NAMES.find((name) => values[name] !== undefined);
    if (alone) throw new UsageError(`--${alone} goes with --class: without it this machine alone is served.`);
    return null;
  }
  if (values.recover)
    throw new UsageError('--recover goes without --class: name the folder of one seat as --data.');
  if (values.components) throw new UsageError('--components goes without --class.');
  const { host = '127.0.0.1', name = null } = values;
  if (isIP(host) === 0)
    throw new UsageError(`"${host}" is no address: give one of this machine, or 0.0.0.0.`);
  if (name !== null && !HOST_NAME.test(name)) throw new UsageError(`"${name}" is no name of a machine.`);
  const seats = values.seats === undefined ? MOST_SEATS : Number(values.seats);
  if (!Number.isInteger(seats) || seats < 1 || seats > 1000) {
    throw new UsageError(`"${values.seats}" is no number of seats: give a whole number from 1 to 1000.`);
  }
  const tls = tlsOf(values);
  const behindProxy = values['behind-proxy'] ?? false;
  if (tls && behindProxy)
    throw new UsageError('--behind-proxy goes without --tls-cert: one of the two ends TLS.');
  return { host, name, seats, tls, behindProxy };
}
