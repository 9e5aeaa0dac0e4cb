import { describe, expect, it } from 'vitest';
import { isReportFor } from '../../../state/practice/report-place';

const LIST = { screen: 'mailboxes', record: null } as const;
const ana = { screen: 'mailboxes', record: 'ana' } as const;
const ines = { screen: 'mailboxes', record: 'ines' } as const;
const well = { refused: [] };
const refused = { refused: [{ code: '', message: 'no', targets: [{ id: 'ines', name: 'Ines Oblak' }] }] };

describe('the report of a command', () => {
  it.each([
    ['at the record that it was given for', ana, ana, true],
    ['at the list that holds the record', ana, LIST, true],
    ['not at another record', ana, ines, false],
    ['not at a record that is opened after a command on the list', LIST, ana, false],
    ['at the record that a new one became', { ...LIST, record: 'new' }, ana, true],
    ['not on another screen', LIST, { screen: 'emailServerProfiles', record: null }, false],
  ] as const)('stands %s', (_, given, place, stands) => {
    expect(isReportFor(well, given, place)).toBe(stands);
  });

  it('stands at a record for which the command was refused', () => {
    expect(isReportFor(refused, LIST, ines)).toBe(true);
    expect(isReportFor(refused, LIST, ana)).toBe(false);
  });
});
