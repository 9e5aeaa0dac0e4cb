import { it } from 'vitest';
import { diagnoseInjected, injectedCauses } from '../../support/injected-causes';

it.each([undefined, '9.2.24122.100'])(
  'prints %s',
  async (version) => {
    for (const cause of injectedCauses) {
      try {
        const { verdict } = await diagnoseInjected(cause, version);
        const first = verdict.found[0]?.id;
        console.log(
          first === cause.cause ? 'ok ' : 'XX ',
          cause.name,
          '->',
          cause.cause,
          '|',
          verdict.state,
          '|',
          verdict.found
            .map((f) => `${f.id}:${f.certainty}${f.direction ? `:${f.direction}` : ''}${f.note ? '(n)' : ''}`)
            .join(' '),
        );
      } catch (e) {
        console.log('!! ', cause.name, String(e));
      }
    }
  },
  60000,
);
