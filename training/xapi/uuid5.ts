/** Names that stand for themselves: a UUID computed from a text (RFC 9562, version 5). */

/**
 * SHA-1, since a page of a learning system may be served without TLS, where the browser has no `crypto.subtle`; and an
 * id has to be there at once, while the page is being closed. It names, it protects nothing.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const words = new Uint32Array(80);
  const view = padded(bytes);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(block + 4 * i);
    for (let i = 16; i < 80; i++) words[i] = turned(at(words, i - 3, i - 8, i - 14, i - 16), 1);
    mix(state, words);
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, place) => {
    digest.setUint32(4 * place, word);
  });
  return new Uint8Array(digest.buffer);
}

/** The text with its end mark and its length in bits, in blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  return view;
}

const turned = (word: number, by: number) => ((word << by) | (word >>> (32 - by))) >>> 0;

const at = (words: Uint32Array, ...places: number[]) =>
  places.reduce((all, place) => all ^ (words[place] ?? 0), 0);

/** What each quarter of the eighty rounds does with three of the words, and what it adds. */
const ROUNDS: readonly [(b: number, c: number, d: number) => number, number][] = [
  [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
  [(b, c, d) => b ^ c ^ d, 0x6ed9eba1],
  [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
  [(b, c, d) => b ^ c ^ d, 0xca62c1d6],
];

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  ROUNDS.forEach(([blend, added], quarter) => {
    for (let i = 20 * quarter; i < 20 * quarter + 20; i++) {
      const next = (turned(a, 5) + blend(b, c, d) + e + added + (words[i] ?? 0)) >>> 0;
      [e, d, c, b, a] = [d, c, turned(b, 30), a, next];
    }
  });
  [a, b, c, d, e].forEach((word, place) => {
    state[place] = (state[place] ?? 0) + word;
  });
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const dashed = (digits: string) => digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const bytesOf = (uuid: string) =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The UUID that belongs to a name: the same name gives the same UUID everywhere and always. */
export function uuid5(namespace: string, name: string): string {
  const digest = sha1(new Uint8Array([...bytesOf(namespace), ...new TextEncoder().encode(name)]));
  const bytes = digest.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return dashed(hex(bytes));
}
