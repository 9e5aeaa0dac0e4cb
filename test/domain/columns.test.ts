import { describe, expect, it } from 'vitest';
import { propertiesOf, tables } from '../../dataverse/tables';
import { COLUMNS, columnsWith, type DescribedTable, usesOf } from '../../domain/columns';
import { REGARDING_TABLE } from '../../domain/rows';

const TABLES = Object.keys(COLUMNS) as DescribedTable[];

describe.each(TABLES)('the described columns of %s', (table) => {
  const served = propertiesOf(tables[table]);
  const uses = usesOf(table).filter(([name]) => name !== REGARDING_TABLE);

  it('are columns of the served table, from the same version on', () => {
    expect(uses.map(([name, { since }]) => [name, since])).toEqual(
      uses.map(([name]) => [name, served.get(name)?.column.since]),
    );
  });

  it('are in lists only if every version has them', () => {
    expect(uses.filter(([, { list, since }]) => list && since)).toEqual([]);
  });

  it('have each place once', () => {
    for (const use of ['diagnosis', 'form', 'line'] as const) {
      const places = columnsWith(table, use).map((name) => new Map(usesOf(table)).get(name)?.[use]);
      const numbers = places.filter((place) => typeof place === 'number');
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});
