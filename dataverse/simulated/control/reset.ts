import type { Hono } from 'hono';
import * as v from 'valibot';
import { findScenario, scenarios } from '../../../catalog/scenarios';
import { DEPLOYMENT_WORDS, deploymentOf, EXCHANGE_WORDS, wordOf } from '../../../domain/deployment';
import { chooseLanguage } from '../../../domain/languages';
import { inLanguage } from '../../../domain/pack';
import type { Scenario } from '../../../domain/scenario';
import { parseVersion } from '../../../domain/version';
import { newTenant, ownMailboxes, type TenantOptions } from '../new-tenant';
import { presentScenario } from '../present-scenario';
import { ScenarioData } from '../scenario-schema';
import { duringExercise } from './during-exercise';
import { Problem, readBody } from './problem';
import type { Simulation } from './simulation';
import { statusOf } from './status';

/** A scenario as data may have tens of thousands of users. */
const MAX_BODY = 30_000_000;

/** The largest tenant that a reset makes. */
const MOST_MAILBOXES = 250_000;

const Reset = v.strictObject({
  /** Id of a shipped scenario, or one as data. */
  scenario: v.exactOptional(v.union([v.string(), v.looseObject({})])),
  seed: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1))),
  mailboxes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MAILBOXES))),
  version: v.exactOptional(
    v.pipe(
      v.string(),
      v.trim(),
      v.check((text) => parseVersion(text) !== null, 'a version such as 9.2.22104.170 expected'),
    ),
  ),
  deployment: v.exactOptional(v.picklist(DEPLOYMENT_WORDS)),
  exchange: v.exactOptional(v.picklist(EXCHANGE_WORDS)),
  strictApproval: v.exactOptional(v.boolean()),
});

function optionsOf(request: v.InferOutput<typeof Reset>): TenantOptions {
  const { mailboxes, version, deployment, exchange, strictApproval } = request;
  const noExchange = exchange === 'none' || exchange === 'otherTenant';
  return {
    ...(mailboxes === undefined ? {} : { mailboxes }),
    ...(version === undefined ? {} : { version }),
    ...(deployment === undefined ? {} : { deployment: deploymentOf(deployment) }),
    ...(exchange === undefined ? {} : { exchange: deploymentOf(exchange) }),
    ...(exchange === undefined ? {} : { subscription: noExchange ? exchange : 'sameTenant' }),
    ...(strictApproval === undefined ? {} : { strictApproval }),
  };
}

/**
 * What the tenant is made of. One that was made from data is not kept as data: where nothing is told after it, the
 * first shipped scenario begins. @throws Problem
 */
function scenarioOf(wanted: string | object | undefined, present: string): Scenario {
  if (typeof wanted === 'object') {
    const result = v.safeParse(ScenarioData, wanted);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    throw new Problem(400, 'reset', `'scenario${path ? `.${path}` : ''}': ${issue.message}`);
  }
  const scenario = findScenario(wanted ?? present) ?? (wanted === undefined ? scenarios[0] : undefined);
  if (scenario) return scenario;
  const known = scenarios.map((each) => each.id).join(', ');
  throw new Problem(404, 'unknownScenario', `There is no scenario "${wanted}". Known: ${known}.`);
}

/** `GET /simulator/scenarios`, the present tenant as a scenario, and `POST /simulator/reset` for a fresh tenant. */
export function serveReset(app: Hono, simulation: Simulation): void {
  app.get('/scenarios', duringExercise, ({ req }) => {
    const [first = ''] = (req.header('Accept-Language') ?? '').split(/[,;]/);
    const language = chooseLanguage([first]);
    return Response.json(
      scenarios.map((scenario) => ({
        id: scenario.id,
        title: inLanguage(scenario.title, language),
        organization: scenario.organization,
        version: scenario.version,
        deployment: wordOf(scenario.deployment ?? 'online'),
        exchange: wordOf(scenario.exchange ?? 'online'),
        mailboxes: ownMailboxes(scenario),
      })),
    );
  });
  app.get('/scenario', () => Response.json(presentScenario(simulation.tenant)));
  app.post('/reset', async ({ req }) => {
    const request = await readBody(req.raw, Reset, 'reset', MAX_BODY);
    const scenario = scenarioOf(request.scenario, simulation.tenant.core.scenario);
    const own = ownMailboxes(scenario);
    if (request.mailboxes !== undefined && request.mailboxes < own) {
      throw new Problem(
        400,
        'reset',
        `'mailboxes': the scenario ${scenario.id} has ${own} of its own; more can be asked for.`,
      );
    }
    const most = simulation.mostMailboxes;
    if (most !== undefined && (request.mailboxes ?? own) > most) {
      throw new Problem(400, 'reset', `'mailboxes': a tenant has ${most} at most here.`);
    }
    const seed = request.seed ?? simulation.freshSeed();
    simulation.replace(newTenant(scenario, seed, simulation.realNow(), optionsOf(request)));
    return Response.json({ ...statusOf(simulation), seed });
  });
}
