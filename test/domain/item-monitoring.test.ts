import { describe, expect, it } from 'vitest';
import { itemMonitoring } from '../../domain/arrival/item-monitoring';

const settings = (xml: string) => ({ orgdborgsettings: `<OrgSettings>${xml}</OrgSettings>` });

describe('what an organization keeps of items', () => {
  it('is three days of them, unless it says otherwise', () => {
    expect(itemMonitoring({})).toEqual({ isOff: false, keptDays: 3 });
    expect(itemMonitoring({ orgdborgsettings: null })).toEqual({ isOff: false, keptDays: 3 });
    const days = '<ExchangeSyncIdMappingPersistenceTimeInDays>7</ExchangeSyncIdMappingPersistenceTimeInDays>';
    expect(itemMonitoring(settings(days)).keptDays).toBe(7);
    const nonsense = days.replace('7', 'many');
    expect(itemMonitoring(settings(nonsense)).keptDays).toBe(3);
  });

  it('is nothing where it was switched off', () => {
    const off = '<EnableSssItemLevelMonitoring>false</EnableSssItemLevelMonitoring>';
    expect(itemMonitoring(settings(off)).isOff).toBe(true);
    expect(itemMonitoring(settings(off.replace('false', 'true'))).isOff).toBe(false);
  });
});
