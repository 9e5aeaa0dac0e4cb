/** The words that learning systems know (ADL, cmi5), and names of our own. */

const ADL_VERBS = 'http://adlnet.gov/expapi/verbs/';

/** Verbs that every learning record store has seen; their names are part of the vocabulary, not of the interface. */
export const VERBS = {
  initialized: { id: `${ADL_VERBS}initialized`, display: { en: 'initialized' } },
  answered: { id: `${ADL_VERBS}answered`, display: { en: 'answered' } },
  progressed: { id: `${ADL_VERBS}progressed`, display: { en: 'progressed' } },
  completed: { id: `${ADL_VERBS}completed`, display: { en: 'completed' } },
  passed: { id: `${ADL_VERBS}passed`, display: { en: 'passed' } },
  failed: { id: `${ADL_VERBS}failed`, display: { en: 'failed' } },
  terminated: { id: `${ADL_VERBS}terminated`, display: { en: 'terminated' } },
} as const;

export const ACTIVITY_TYPES = {
  simulation: 'http://adlnet.gov/expapi/activities/simulation',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  course: 'http://adlnet.gov/expapi/activities/course',
} as const;

/** cmi5's extension for how far somebody came, in whole percent. */
export const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/**
 * Where our own names begin. The product has no domain, and one under `example` would be nobody's; `x-` marks a
 * namespace that is not registered. It never changes, or results of one scenario would be told apart.
 */
const OWN = 'urn:x-mailbox-coach';

/** What every scenario belongs to. */
export const COURSE_IRI = `${OWN}:course`;
/** Without the revision: another edition of a scenario is the same activity. */
export const scenarioIri = (pack: string): string => `${OWN}:scenario:${pack}`;
/** A course of one scenario, as a package of its own. */
export const courseIri = (pack: string): string => `${OWN}:package:${pack}`;
export const goalIri = (pack: string, goal: string): string => `${scenarioIri(pack)}:goal:${goal}`;

export const EXTENSIONS = {
  revision: `${OWN}:extension:scenario-revision`,
  seed: `${OWN}:extension:seed`,
  program: `${OWN}:extension:program-version`,
  ending: `${OWN}:extension:ending`,
  hints: `${OWN}:extension:hints`,
} as const;

/** Namespace of the ids of our statements: `urn:x-mailbox-coach` itself, in the namespace of addresses. */
export const STATEMENT_NAMESPACE = '558ff9d9-16c7-5440-9136-5b209603a126';
