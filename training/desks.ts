import { deskSubjects } from '../catalog/desk';
import { exchangeFaults } from '../catalog/exchange-faults';
import { findings } from '../catalog/findings';
import type { FindingId } from '../domain/finding-ids';
import { DESK_SUBJECTS, type DeskSubjectId } from '../domain/remedy';

function subjectOf(fact: string): DeskSubjectId | undefined {
  return DESK_SUBJECTS.find((id) => (deskSubjects[id].facts as readonly string[]).includes(fact));
}

/** Whom to ask what about a finding, the likeliest first. */
export function desksFor(finding: FindingId): readonly DeskSubjectId[] {
  const named = exchangeFaults
    .filter((fault) => fault.finding.toLowerCase() === finding)
    .flatMap(({ fact }) => subjectOf(fact) ?? []);
  return [...new Set([...named, ...(findings[finding].asks ?? [])])];
}
