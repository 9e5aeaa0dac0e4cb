import type { ChoiceGroup } from '../../domain/step';
import type { DisagreementId } from '../disagreements';
import type { QuirkId } from '../quirks';
import { afterwards } from './afterwards';
import { approval } from './approval';
import { defaults } from './defaults';
import { mailboxes } from './mailboxes';
import { prepare } from './prepare';
import { profile } from './profile';
import { test } from './test';
import type { CatalogPhase, CatalogStep } from './typing';

export type { CatalogPhase, CatalogPlace, CatalogStep } from './typing';

const phases = [prepare, profile, defaults, mailboxes, approval, test, afterwards] as const;

type PhaseLiteral = (typeof phases)[number];
type StepLiteral = PhaseLiteral['steps'][number];

export type PhaseId = PhaseLiteral['id'];
export type StepId = StepLiteral['id'];
/** The steps of one phase. */
export type StepIdOf<P extends PhaseId> = Extract<PhaseLiteral, { id: P }>['steps'][number]['id'];
/** The branches that steps of the catalog hang on a choice. */
export type StepOption<G extends ChoiceGroup> = Extract<StepLiteral['need'], { group: G }>['option'];

/** What the catalog promises beyond the domain: ids that the compiler knows. */
export type ProcedureStep = CatalogStep & { id: StepId; phase: PhaseId };
export type ProcedurePhase = Omit<CatalogPhase, 'steps'> & { id: PhaseId; steps: readonly ProcedureStep[] };

/** The guided procedure of the source document, in its order. */
export const procedure: readonly ProcedurePhase[] = phases;

export const allSteps: readonly ProcedureStep[] = procedure.flatMap((phase) => phase.steps);

export const stepIds: readonly StepId[] = allSteps.map((step) => step.id);

/** The steps at which the guide warns of a quirk of the source document. */
export const stepsWithQuirk = (quirk: QuirkId): readonly StepId[] =>
  stepIdsWhere((step) => step.quirks?.includes(quirk));

/** The steps at which the guide shows where the documents disagree. */
export const stepsWithDisagreement = (disagreement: DisagreementId): readonly StepId[] =>
  stepIdsWhere((step) => step.disagreements?.includes(disagreement));

const stepIdsWhere = (holds: (step: ProcedureStep) => boolean | undefined): readonly StepId[] =>
  allSteps.filter(holds).map((step) => step.id);
