/** Where a solver works: the public controls, a client of the Web API for each person, and what was done so far. */
import type { PersonaId } from '../catalog/personas';
import { createClient, type DataverseClient, type Fetch } from '../dataverse/client';
import type { WayEvent } from '../domain/diagnosis/way-event';
import type { DeskSubjectId, Remedy } from '../domain/remedy';
import { createExerciseControl, type ExerciseControl } from '../sources/exercise-control';
import { createSimulatorControl, type SimulatorControl } from '../sources/simulator-control';

/** A step of a solution, for the eye. */
export interface SolvedStep {
  who: PersonaId;
  what:
    | { kind: 'event'; event: WayEvent | 'mailbox.deactivate' }
    | { kind: 'remedy'; remedy: Remedy }
    | { kind: 'ask'; subject: DeskSubjectId; mended: boolean }
    | { kind: 'defaults' | 'requirement' | 'filter' | 'privileges' }
    | { kind: 'cause'; cause: string };
  /** Name of the mailbox; null where it is about the organization. */
  mailbox: string | null;
}

export interface SolverSeat {
  /** Of the Web API. */
  base: string;
  control: SimulatorControl;
  exercise: ExerciseControl;
  steps: readonly SolvedStep[];
  took(who: PersonaId, what: SolvedStep['what'], mailbox?: { name?: string } | null): void;
  idOf(persona: PersonaId): Promise<string | null>;
  as(persona: PersonaId): Promise<DataverseClient>;
  administrator(): Promise<DataverseClient>;
}

export function openSeat(fetch: Fetch, origin: string): SolverSeat {
  const base = `${origin}/api/data/v9.2`;
  const control = createSimulatorControl(fetch, origin);
  const steps: SolvedStep[] = [];
  const idOf = async (persona: PersonaId) =>
    (await control.personas()).find((each) => each.persona === persona)?.id ?? null;
  const as = async (persona: PersonaId) => {
    const id = await idOf(persona);
    return createClient({ fetch, base, callerId: () => id });
  };
  return {
    base,
    control,
    exercise: createExerciseControl(fetch, origin),
    steps,
    took(who, what, mailbox = null) {
      steps.push({ who, what, mailbox: mailbox?.name ?? null });
    },
    idOf,
    as,
    administrator: () => as('systemAdministrator'),
  };
}
