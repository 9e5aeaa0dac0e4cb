import { describe, expect, it } from 'vitest';
import { choiceOptions } from '../../catalog/choice-labels';
import { gridColumns } from '../../catalog/practice/columns';
import { targetsOf } from '../../catalog/practice/pointing';
import { PRIVILEGE_TABLES, roleTabs, TABLE_VERBS, tablePrivilege } from '../../catalog/practice/role-editor';
import { type ClientEdition, SCREENS, samePlace, siteMaps, userMenu } from '../../catalog/practice/screens';
import { fetchXmlOf, views, viewsOf } from '../../catalog/practice/views';
import { allSteps } from '../../catalog/procedure';
import { type Term, terms } from '../../catalog/terms';
import { tables } from '../../dataverse/tables';

const CLIENTS: readonly ClientEdition[] = ['legacy', 'current'];

describe.each(CLIENTS)('the menus of the %s client', (client) => {
  const listed = siteMaps[client].areas.flatMap(({ places }) => places.map(({ screen }) => screen));

  it('lead to every place once; the others are in the settings of the user', () => {
    expect(new Set(listed).size).toBe(listed.length);
    const reached = new Set(SCREENS.map((screen) => samePlace(screen, client)));
    for (const { screen } of userMenu) reached.delete(screen);
    expect([...listed].sort()).toEqual([...reached].sort());
  });

  it.each(allSteps.filter(({ screen }) => screen).map((step) => [step.id, step] as const))(
    'have something to point at for %s',
    (_, step) => {
      const [first] = targetsOf(step, client);
      expect(first?.at).toBe('screen');
    },
  );
});

describe('labels', () => {
  it('of steps are documented, never our own', () => {
    const shown = allSteps.flatMap(({ where }) =>
      [where.legacy, where.current].flatMap((place) =>
        place ? [...place.path, ...(place.view ? [place.view] : []), ...(place.command ?? [])] : [],
      ),
    );
    const own = shown.filter((id) => (terms[id] as Term).source === 'own');
    expect(own).toEqual([]);
  });

  it('of our own have Slovenian of our own, and the others keep theirs apart from it', () => {
    const all: Term[] = Object.values(terms);
    expect(all.filter(({ source, slOwn }) => source === 'own' && !slOwn)).toEqual([]);
    expect(all.filter(({ sl, slOwn }) => sl !== null && slOwn !== undefined)).toEqual([]);
  });
});

describe('lists', () => {
  it('show columns that their table has', () => {
    for (const table of Object.values(tables)) {
      const columns = gridColumns[table.logicalName as keyof typeof gridColumns] ?? [];
      for (const { column, show } of columns) {
        if (column) expect(Object.keys(table.columns)).toContain(column.replace(/^_(.*)_value$/, '$1'));
        if (show.kind === 'choice') expect(choiceOptions[show.choice].length).toBeGreaterThan(0);
      }
    }
  });

  it('have one default view each, and FetchXML that names the table', () => {
    for (const { table } of views) {
      expect(viewsOf(table).filter(({ isDefault }) => isDefault)).toHaveLength(1);
    }
    for (const view of views) expect(fetchXmlOf(view)).toContain(`<entity name="${view.table}">`);
  });
});

describe('the security role editor', () => {
  it('has the tables where documents place them, each once', () => {
    const { coreRecords, businessManagement } = PRIVILEGE_TABLES;
    expect(coreRecords).toContain('Queue');
    expect(businessManagement).toEqual(
      expect.arrayContaining(['Mailbox', 'EmailServerProfile', 'User', 'Role', 'Organization']),
    );
    const all = [...coreRecords, ...businessManagement];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has the miscellaneous privileges as a tab in the current client only', () => {
    expect(roleTabs('legacy')).not.toContain('miscellaneous');
    expect(roleTabs('current')).toContain('miscellaneous');
  });

  it('shows read and write on mailboxes, which the procedure asks for', () => {
    expect(PRIVILEGE_TABLES.businessManagement).toContain('Mailbox');
    expect(TABLE_VERBS.map((verb) => tablePrivilege(verb, 'Mailbox'))).toEqual([
      null,
      'prvReadMailbox',
      'prvWriteMailbox',
      null,
      'prvAssignMailbox',
    ]);
  });
});
