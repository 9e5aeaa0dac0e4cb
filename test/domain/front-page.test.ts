import { describe, expect, it } from 'vitest';
import { frontPageOf, isOfEnvironment, isSamePage } from '../../domain/front-page';

const ORG = 'https://contoso.crm4.dynamics.com';
const ID = '9924acd7-6d30-47f1-a3de-b60f3dd9bce8';

describe('the page in front', () => {
  it.each([
    [`${ORG}/main.aspx?etn=mailbox&pagetype=entitylist`, 'mailbox', null],
    [
      `${ORG}/main.aspx?appid=${ID}&pagetype=entitylist&etn=emailserverprofile&viewid=x`,
      'emailserverprofile',
      null,
    ],
    [`${ORG}/main.aspx?pagetype=entityrecord&etn=mailbox&id=${ID}`, 'mailbox', ID],
    [`${ORG}/main.aspx?pagetype=entityrecord&etn=mailbox&id=%7B${ID.toUpperCase()}%7D`, 'mailbox', ID],
    [`${ORG}/main.aspx?pagetype=dashboard`, null, null],
    [`${ORG}/main.aspx?pagetype=webresource&etn=mailbox`, null, null],
    [`${ORG}/main.aspx?pagetype=entityrecord&etn=mailbox&id=<script>`, 'mailbox', null],
    [`${ORG}/`, null, null],
  ])('is read out of %s', (address, table, record) => {
    expect(frontPageOf(address)).toEqual({ of: 'org', origin: ORG, address, table, record });
  });

  it('may be the admin center, which names an environment and no organization', () => {
    const address = `https://admin.powerplatform.microsoft.com/manage/environments/environment/${ID}/hub`;
    expect(frontPageOf(address)).toEqual({ of: 'adminCenter', address });
    expect(isOfEnvironment(address, ID.toUpperCase())).toBe(true);
    expect(isOfEnvironment(address, ID.replace('9', '8'))).toBe(false);
    expect(isOfEnvironment(address, '9924')).toBe(false);
  });

  it.each([
    'https://example.com/main.aspx?etn=mailbox&pagetype=entitylist',
    'https://admin.powerplatform.microsoft.com.example.com/',
    'http://admin.powerplatform.microsoft.com/',
    'about:blank',
    'no address',
  ])('is none of ours at %s', (address) => {
    expect(frontPageOf(address)).toBe(null);
  });

  it('is the one that somebody gave the address of, whatever else stands in it', () => {
    const given = `${ORG}/tools/page.aspx?area=email`;
    expect(isSamePage(`${given}&x=1#top`, given)).toBe(true);
    expect(isSamePage(`${ORG}/tools/page.aspx?area=other`, given)).toBe(false);
    expect(isSamePage(`${ORG}/tools/page.aspx`, given)).toBe(false);
    expect(isSamePage('no address', given)).toBe(false);
  });
});
