import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sameOffice365 } from '../../catalog/packs/same-office-365';
import { createControl } from '../../dataverse/simulated/control';
import type { Simulation } from '../../dataverse/simulated/control/simulation';
import type { Goal } from '../../domain/pack';
import { openPracticeTenant } from './practice-tenant';

interface Operation {
  operationId: string;
  requestBody?: { content: { 'application/json': { schema: object; example: object } } };
  responses: Record<string, { content: { 'application/json': { schema: object } } }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const document = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../docs/simulator.openapi.json'), 'utf8'),
) as Document;

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

function validatorOf(schema: object) {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  return ajv.compile({ ...schema, components: document.components });
}

/** An exercise that has a hint and asks for a cause. */
async function beginExercise({ raw }: ReturnType<typeof openPracticeTenant>): Promise<void> {
  const cause: Goal = {
    id: 'cause',
    is: 'cause',
    mailbox: 'sara.krajnc',
    causes: ['exo-no-licence'],
    text: { en: 'Name it' },
  };
  const pack = { ...sameOffice365, goals: [cause] };
  const body = JSON.stringify({ pack, attempt: '0b7c7f0e-5a43-4d0c-9a3e-0c3b6f1f7d11' });
  const begun = await raw('/simulator/exercise', { method: 'POST', body });
  expect(begun.status).toBe(200);
}

/** A fresh tenant, with the ids that a path may want. */
function open() {
  const place = openPracticeTenant();
  const { tables } = place.tenant;
  const fill = (path: string) => {
    const profile = tables.emailserverprofiles.rows[0]?.emailserverprofileid ?? '';
    const mailbox = tables.mailboxes.rows[0]?.mailboxid ?? '';
    const user = tables.systemusers.rows[0]?.systemuserid ?? '';
    const id = path.includes('emailserverprofiles') ? profile : path.includes('users') ? user : mailbox;
    return path.replace('{id}', id);
  };
  return {
    ...place,
    async send({ path, method }: (typeof operations)[number], body?: object) {
      // A write first, so that there is one to take back; and the caller knows no revision yet.
      if (path.endsWith('/undo')) {
        const changed = await place.raw('/simulator/exchange/organization', {
          method: 'PATCH',
          body: '{"ewsOrg":"blocked"}',
        });
        expect(changed.status).toBe(200);
      }
      if (path.startsWith('/simulator/exercise/')) await beginExercise(place);
      const address = `${fill(path)}${path.endsWith('/changes') ? '?after=0' : ''}`;
      // The one control that asks who sends it.
      const caller = place.tenant.core.personas.systemAndGlobalAdministrator ?? '';
      return place.raw(address, {
        method,
        headers: { MSCRMCallerID: caller },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    },
  };
}

describe('the description of the controls', () => {
  it('is valid OpenAPI', async () => {
    const { valid, errors } = await new Validator().validate(
      structuredClone(document) as unknown as Record<string, unknown>,
    );
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('names the routes that there are, and no others', () => {
    const served = createControl({} as Simulation)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/\/$/, '').replace(':id', '{id}')}`);
    const described = operations
      .filter(({ path }) => path.startsWith('/simulator'))
      .map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual([...new Set(served)].sort());
  });

  it.each(operations.map((each) => [each.operation.operationId, each] as const))(
    '%s takes its example and answers as described',
    async (_id, each) => {
      const example = each.operation.requestBody?.content['application/json'].example;
      const response = await open().send(each, example);
      const described = each.operation.responses[String(response.status)];
      expect(response.status).toBeLessThan(300);
      if (!described) throw new Error(`${response.status} is not described`);
      const validate = validatorOf(described.content['application/json'].schema);
      const body: unknown = await response.json();
      expect({ body, valid: validate(body), errors: validate.errors }).toEqual({
        body,
        valid: true,
        errors: null,
      });
    },
  );

  it.each(
    operations
      .filter(({ operation }) => operation.requestBody)
      .map((each) => [each.operation.operationId, each] as const),
  )('%s refuses what its schema refuses, in the shape described', async (_id, each) => {
    const content = each.operation.requestBody?.content['application/json'];
    const unknown = { ...content?.example, nonsense: true };
    expect(validatorOf(content?.schema ?? {})(unknown)).toBe(false);
    const response = await open().send(each, unknown);
    expect(response.status).toBe(400);
    expect(validatorOf({ $ref: '#/components/schemas/Problem' })(await response.json())).toBe(true);
  });
});
