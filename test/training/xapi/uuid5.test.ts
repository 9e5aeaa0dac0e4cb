import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha1, uuid5 } from '../../../training/xapi/uuid5';
import { STATEMENT_NAMESPACE } from '../../../training/xapi/vocabulary';

const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

it('hashes as Node does, at every length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
    }),
  );
});

it('gives the UUIDs of the standard', () => {
  // The example of RFC 9562.
  expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
  expect(uuid5(URL_NAMESPACE, 'urn:x-mailbox-coach')).toBe(STATEMENT_NAMESPACE);
});
