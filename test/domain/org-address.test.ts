import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloudOf, hostPatternOf, orgOriginOf, orgOriginTyped } from '../../domain/org-address';

describe('the address of an organization', () => {
  it.each([
    ['https://contoso.crm4.dynamics.com/main.aspx?appid=1', 'https://contoso.crm4.dynamics.com'],
    ['https://contoso.crm.dynamics.com', 'https://contoso.crm.dynamics.com'],
    ['https://contoso.crm.dynamics.cn/x', 'https://contoso.crm.dynamics.cn'],
    ['https://contoso.crm.microsoftdynamics.us/', 'https://contoso.crm.microsoftdynamics.us'],
    ['http://localhost:4365/#mailboxes', 'http://localhost:4365'],
  ])('is found in %s', (address, origin) => {
    expect(orgOriginOf(address)).toBe(origin);
  });

  it.each([
    'https://contoso.api.crm4.dynamics.com/api/data/v9.2',
    'http://contoso.crm4.dynamics.com',
    'https://contoso.crm4.dynamics.com:8443',
    'https://contoso.crm4.dynamics.com.evil.example',
    'https://evil.example/contoso.crm4.dynamics.com',
    'https://user:secret@contoso.crm4.dynamics.com',
    'https://crm4.dynamics.com',
    'https://admin.powerplatform.microsoft.com/manage/environments',
    'http://localhost.evil.example',
    'javascript:alert(1)',
    'contoso',
    '',
  ])('is not found in %s', (address) => {
    expect(orgOriginOf(address)).toBeNull();
  });

  it('may be typed without its scheme', () => {
    expect(orgOriginTyped(' contoso.crm4.dynamics.com/main.aspx ')).toBe('https://contoso.crm4.dynamics.com');
    expect(orgOriginTyped('https://contoso.crm4.dynamics.com')).toBe('https://contoso.crm4.dynamics.com');
    expect(orgOriginTyped('')).toBeNull();
  });

  it('never leads anywhere else, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const origin = orgOriginTyped(text);
        if (origin !== null) {
          expect(origin).toMatch(
            /^(?:https:\/\/[a-z0-9-]+\.crm\d*\.[a-z]+\.[a-z]+|http:\/\/localhost(?::\d+)?)$/,
          );
        }
      }),
    );
  });

  it('is asked of the browser by host, since patterns know no port', () => {
    expect(hostPatternOf('http://localhost:4365')).toBe('http://localhost/*');
    expect(hostPatternOf('https://contoso.crm4.dynamics.com')).toBe('https://contoso.crm4.dynamics.com/*');
  });
});

describe('the cloud of an organization', () => {
  it.each([
    ['https://contoso.crm4.dynamics.com', 'worldwide'],
    ['https://contoso.crm.dynamics.com', 'worldwide'],
    ['https://contoso.crm9.dynamics.com', undefined],
    ['https://contoso.crm.dynamics.cn', 'other'],
    ['https://contoso.crm.microsoftdynamics.us', 'other'],
    ['http://localhost:4365', undefined],
  ])('of %s is %s', (origin, cloud) => {
    expect(cloudOf(origin).cloud).toBe(cloud);
  });
});
