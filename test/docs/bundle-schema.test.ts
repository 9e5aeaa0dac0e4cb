import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { bundleOf } from '../../sources/bundle';
import { BUNDLE_DEFINITIONS, BUNDLE_SCHEMA_ID, BundleData } from '../../sources/bundle-schema';
import { publishedSchema, titledSchema } from '../support/published-schema';
import { playedTenant } from '../support/shipped-tenants';

/** The schema as it is checked, in the words of editors. */
const TODAY = titledSchema(
  'Mailbox Coach bundle, version 1',
  toJsonSchema(BundleData, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: BUNDLE_DEFINITIONS,
  }),
  BUNDLE_SCHEMA_ID,
);

describe('the published schema of bundles', () => {
  it('is the one that bundles are checked by (UPDATE_SCHEMA=1 writes it)', () => {
    expect(publishedSchema('bundle.schema.json', TODAY)).toEqual(TODAY);
  });

  const validate = new Ajv2020({ strict: false }).compile(TODAY);
  const written = async (pack: string) =>
    JSON.parse(
      JSON.stringify(
        bundleOf(
          await playedTenant(pack, {
            before: 20,
            after: 90,
            every: 2,
            persona: 'systemAndGlobalAdministrator',
          }),
        ),
      ),
    );

  it.each(packs.map(({ id }) => id))('takes what is written of %s', async (pack) => {
    validate(await written(pack));
    expect(validate.errors).toBeNull();
  });

  it('refuses near misses', async () => {
    const bundle = await written('exam');
    const [mailbox, ...rest] = bundle.mailboxes.value;
    const withMailbox = (columns: object) => ({
      ...bundle,
      mailboxes: { value: [{ ...mailbox, ...columns }, ...rest] },
    });
    const { mailboxid: _id, ...without } = mailbox;
    const { mailboxCoachBundle: _mark, ...unmarked } = bundle;
    const { readOn: _readOn, ...undated } = bundle;
    for (const [what, wrong] of Object.entries({
      'no mark': unmarked,
      'no time': undated,
      'another version': { ...bundle, mailboxCoachBundle: 2 },
      'a version as a text': { ...bundle, mailboxCoachBundle: '1' },
      'a local time': { ...bundle, readOn: '2026-11-23 08:00' },
      'a table of another name': { ...bundle, mailbox: [] },
      'a table that is none': { ...bundle, mailboxes: { mailbox } },
      'a row without its id': { ...bundle, mailboxes: { value: [without] } },
      'an id with braces': withMailbox({ mailboxid: `{${mailbox.mailboxid}}` }),
      'a label for a value': withMailbox({ statecode: 'Active' }),
      'a number that is no choice': withMailbox({ statecode: 9 }),
      'a text for yes or no': withMailbox({ enabledforact: 'true' }),
      'a moment without a zone': withMailbox({ modifiedon: '2026-11-23T08:00:00' }),
      'nobody that was not seen': { ...bundle, unseen: [{ what: 'everything', why: 'no' }] },
      'no reason': { ...bundle, unseen: [{ what: 'mailboxes' }] },
      'a place that is no word of ours': { ...bundle, deployment: 'onPremises' },
      'a cloud of its own': { ...bundle, cloud: 'gcc' },
      'times that are not local': { ...bundle, localTimes: false },
      'names of privileges alone': { ...bundle, RetrieveUserPrivileges: ['prvReadMailbox'] },
      'a version of two words': { ...bundle, RetrieveVersion: { Version: 'nine two' } },
    })) {
      expect({ what, taken: validate(wrong) }).toEqual({ what, taken: false });
    }
  });
});
