import { describe, expect, it } from 'vitest';
import { placeholders } from '../../../catalog/authoring/placeholders';
import { emptyTenant, packFrom } from '../../../catalog/authoring/template';
import { packs } from '../../../catalog/packs';
import type { ScenarioPack } from '../../../domain/pack';
import {
  valueAt,
  withAdded,
  withMoved,
  withoutItemAt,
  withValueAt,
} from '../../../training/authoring/draft-path';
import {
  checkTexts,
  languagesOf,
  withoutLanguage,
  withPlaceholders,
  withText,
} from '../../../training/authoring/draft-texts';
import { freshDeal, freshFault } from '../../../training/authoring/fresh';
import { issueWords } from '../../../training/authoring/issue-words';
import { placeIssues } from '../../../training/authoring/place-issues';
import { withAlias, withDealId, withProfileName } from '../../../training/authoring/rename';

const draft = packFrom(emptyTenant, 'mine');

describe('a member of a draft', () => {
  it('is put where its path leads, and taken away with what it leaves empty', () => {
    const path = ['tenant', 'users', 0, 'arrival', 'filter'];
    const put = withValueAt(draft, path, 'none');
    expect(valueAt(put, path)).toBe('none');
    expect(draft.tenant.users[0]).not.toHaveProperty('arrival');
    expect(withValueAt(put, path, undefined)).toEqual(draft);
  });

  it('stays where what is empty says something: an exam, the facts of a fault, both approvals', () => {
    expect(withValueAt(draft, ['exam'], {}).exam).toEqual({});
    const asExam = withValueAt(draft, ['exam', 'pauses'], 'none');
    expect(withValueAt(asExam, ['exam', 'pauses'], undefined).exam).toEqual({});
    const start = { after: 'PT1M' };
    const faulty = { ...draft, faults: [freshFault('mailbox', draft, start)] };
    const emptied = withValueAt(faulty, ['faults', 0, 'exchange', 'reachable'], undefined);
    expect(emptied.faults?.[0]).toMatchObject({ exchange: {} });
  });

  it('keeps its place in the file, as the items of a list do', () => {
    const put = withValueAt(draft, ['title'], { en: 'Mine' });
    expect(Object.keys(put)).toEqual(Object.keys(draft));
    const two = withAdded(draft, ['story'], { en: 'second' });
    expect(withMoved(two, ['story'], 1, 0).story[0]).toEqual({ en: 'second' });
    expect(withMoved(two, ['story'], 0, 2)).toBe(two);
    expect(withoutItemAt(two, ['story'], 1)).toEqual(draft);
    const hinted = withAdded(draft, ['hints'], 'one');
    expect(withoutItemAt(hinted, ['hints'], 0)).not.toHaveProperty('hints');
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))('put as it was, leaves %s as it was', (_, pack) => {
    const leaves: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      if (typeof value !== 'object' || value === null) leaves.push(path);
      else {
        const isList = Array.isArray(value);
        for (const [key, each] of Object.entries(value)) walk(each, [...path, isList ? Number(key) : key]);
      }
    };
    walk(pack, []);
    for (const path of leaves) {
      expect(JSON.stringify(withValueAt(pack, path, valueAt(pack, path)))).toBe(JSON.stringify(pack));
    }
  });
});

describe('texts of a draft', () => {
  it('begin unwritten, in no language that nobody writes', () => {
    expect(JSON.stringify(draft)).not.toMatch(/"sl"/);
    expect(languagesOf(draft)).toEqual(['en']);
    const { placeholders: left, lacking } = checkTexts(draft);
    const kinds = ['title', 'summary', 'story', 'goals'];
    expect(left).toEqual([
      { language: 'en', places: kinds.map((kind) => expect.objectContaining({ kind })) },
    ]);
    expect(lacking).toEqual([]);
  });

  it('are told as placeholders where a file could not do without them, and where an older form left them', () => {
    const filled = withPlaceholders(draft);
    expect(filled.title).toEqual({ en: placeholders.title });
    expect(checkTexts(filled).placeholders[0]?.places).toHaveLength(4);
    const old = { ...filled, title: { en: 'Mine', sl: 'Nov scenarij' } };
    expect(checkTexts(old).placeholders).toContainEqual({
      language: 'sl',
      places: [{ kind: 'title', number: 0 }],
    });
  });

  it('that a language lacks are told; with the language goes all that is written in it', () => {
    const begun = withPlaceholders(draft);
    const german = { ...begun, title: withText(begun.title, 'de', 'Meins') };
    expect(languagesOf(german)).toEqual(['en', 'de']);
    expect(checkTexts(german).lacking).toEqual([
      {
        language: 'de',
        places: [
          { kind: 'summary', number: 0 },
          { kind: 'story', number: 1 },
          { kind: 'goals', number: 1 },
        ],
      },
    ]);
    expect(withoutLanguage(german, 'de')).toEqual(begun);
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))('are all written in %s', (_, pack) => {
    expect(checkTexts(pack)).toEqual({ placeholders: [], lacking: [] });
  });
});

describe('another name', () => {
  const [user] = emptyTenant.users.slice(-1);
  const at = emptyTenant.users.length - 1;
  const alias = user?.alias ?? '';
  const told = { text: { en: 'Told.' } };
  const spoken: ScenarioPack = {
    ...draft,
    tenant: {
      ...emptyTenant,
      queues: [{ name: 'Support', alias: 'support', owner: alias, profile: 'Old' }],
      profiles: [{ name: 'Old', connects: 'serverToServer', active: false }],
    },
    variation: { deals: [{ ...freshDeal(draft), id: 'lot', among: [alias], seed: { profile: 'Old' } }] },
    faults: [
      {
        of: 'row',
        mailbox: alias,
        happens: 'deactivated',
        start: { when: { mailbox: alias, is: 'enabled' } },
      },
      { of: 'profile', profile: 'Old', happens: 'deleted', start: { after: 'PT1M' } },
    ],
    goals: [
      { ...told, id: 'a', is: 'mailboxes', mailboxes: { deal: 'lot' }, state: 'enabled' },
      { ...told, id: 'b', is: 'cause', mailbox: alias, causes: ['exo-no-licence'] },
      { ...told, id: 'c', is: 'cause', mailbox: { deal: 'lot' }, causes: ['exo-no-licence'] },
      { ...told, id: 'd', is: 'arrives', mailboxes: { aliases: [alias] }, filter: ['all'] },
    ],
  };
  const count = (pack: ScenarioPack, name: string) => JSON.stringify(pack).split(`"${name}"`).length - 1;

  it('of a mailbox, profile or deal goes wherever the old one stood', () => {
    const renamed = withAlias(spoken, 'users', at, 'somebody');
    expect(count(renamed, alias)).toBe(0);
    expect(count(renamed, 'somebody')).toBe(count(spoken, alias));
    const profile = withProfileName(spoken, 0, 'New');
    expect([count(profile, 'Old'), count(profile, 'New')]).toEqual([0, count(spoken, 'Old')]);
    const deal = withDealId(spoken, 0, 'draw');
    expect([count(deal, 'lot'), count(deal, 'draw')]).toEqual([0, count(spoken, 'lot')]);
  });

  it('that somebody has already takes nothing along', () => {
    const taken = withAlias(spoken, 'users', at, 'support');
    expect(taken.goals[1]).toMatchObject({ mailbox: alias });
    expect(taken.tenant.queues[0]).toMatchObject({ owner: alias });
  });
});

describe('what a schema says', () => {
  it('of a tenant as a whole is told at the field that breaks it', () => {
    const [user] = emptyTenant.users;
    const twice = withAdded(draft, ['tenant', 'queues'], { name: 'Other', alias: user?.alias });
    const message = 'every alias once expected';
    expect(placeIssues(twice, [{ name: 'tenant', message }])).toEqual([
      { name: 'tenant.queues.1.alias', message },
    ]);
    const lost = withValueAt(draft, ['tenant', 'queues', 0, 'owner'], 'nobody');
    const owner = 'the alias of a user as the owner of a queue expected';
    expect(placeIssues(lost, [{ name: 'tenant', message: owner }])[0]?.name).toBe('tenant.queues.0.owner');
    const gone = withValueAt(draft, ['tenant', 'queues', 0, 'profile'], 'Gone');
    const profile = 'a profile that is one of the scenario expected';
    expect(placeIssues(gone, [{ name: 'tenant', message: profile }])[0]?.name).toBe(
      'tenant.queues.0.profile',
    );
    const other = [{ name: 'id', message: 'anything else' }];
    expect(placeIssues(draft, other)).toEqual(other);
  });

  it('has a sentence, with what it is about', () => {
    expect(issueWords('Invalid length: Expected !0 but received 0')).toEqual({
      key: 'empty',
      values: { about: '' },
    });
    expect(issueWords('an alias of the tenant expected: nobody')).toEqual({
      key: 'noMailbox',
      values: { about: 'nobody' },
    });
    expect(issueWords('something new')).toBeNull();
  });
});
