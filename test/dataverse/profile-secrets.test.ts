/** Secrets of a profile: taken, never kept in a form that can be read, never shown. */
import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../domain/profile-secrets';
import { openForRequests } from './requests';

const SECRET = 'Correct-Horse "7"';

describe('secrets of a profile', () => {
  it('are told of, and neither shown nor kept', async () => {
    const { send, tenant } = openForRequests();
    const made = await send(
      'POST',
      'emailserverprofiles',
      { name: 'Fabrikam', oauthclientid: 'an id', oauthclientsecret: SECRET },
      { Prefer: 'return=representation' },
    );
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ isoauthclientsecretset: true, isincomingpasswordset: false });
    expect(JSON.stringify(made.body)).not.toContain('Horse');
    const path = `emailserverprofiles(${made.body.emailserverprofileid})`;
    await send('PATCH', path, { incomingpassword: SECRET, outgoingpassword: SECRET });
    await send('PATCH', path, { oauthclientsecret: null });
    const { body } = await send('GET', path);
    expect(body).toMatchObject({
      isoauthclientsecretset: false,
      isincomingpasswordset: true,
      isoutgoingpasswordset: true,
    });
    expect(JSON.stringify(tenant.tables.emailserverprofiles.rows)).not.toContain('Horse');
  });

  it('are left out of what a record says was sent', () => {
    const body = JSON.stringify({ name: 'Fabrikam', oauthclientsecret: SECRET, incomingpassword: SECRET });
    expect(JSON.parse(withoutSecrets(body))).toEqual({
      name: 'Fabrikam',
      oauthclientsecret: '***',
      incomingpassword: '***',
    });
    const batch = `--part\r\nContent-Type: application/json\r\n\r\n${body}\r\n--part--`;
    expect(withoutSecrets(batch)).not.toContain('Horse');
    expect(withoutSecrets('{"oauthclientsecret":null}')).toBe('{"oauthclientsecret":null}');
  });
});
