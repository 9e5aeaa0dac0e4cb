import { describe, expect, it } from 'vitest';
import { mayPass, privilegesNamed, troubleOf } from '../../domain/trouble';

describe('trouble with an organization', () => {
  it.each([
    [{ status: 401, code: 'RequestIsNotAuthenticated' }, 'signedOut', false],
    [{ status: 200, code: 'notJson' }, 'signedOut', false],
    [{ status: 403, code: '0x80040220' }, 'forbidden', false],
    [{ status: 404, code: '0x80060888' }, 'notThere', false],
    [{ status: 429, code: '0x80072322' }, 'throttled', true],
    [{ status: 503, code: '' }, 'unavailable', true],
    [{ status: 0, code: 'unreachable' }, 'noAnswer', true],
    [{ status: 200, code: 'brokenJson' }, 'damaged', false],
    [{ status: 200, code: 'foreignLink' }, 'damaged', false],
    [{ status: 400, code: '' }, 'other', false],
  ] as const)('%o is %s', (answer, trouble, passes) => {
    expect(troubleOf(answer)).toBe(trouble);
    expect(mayPass(troubleOf(answer))).toBe(passes);
  });

  it('has the privileges that a refusal names, once each', () => {
    const message =
      'Principal user (Id=…, type=8) is missing prvReadMailbox privilege (Id=…): prvReadMailbox';
    expect(privilegesNamed(message)).toEqual(['prvReadMailbox']);
    expect(privilegesNamed('No more than that')).toEqual([]);
  });
});
