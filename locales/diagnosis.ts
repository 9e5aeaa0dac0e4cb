import type { FindingKind } from '../domain/finding';
import type { FindingId } from '../domain/finding-ids';
import type { Language } from '.';
import type { DiagnosisTexts } from './en/diagnosis';

export interface FindingText {
  symptom: string;
  cause: string;
  fix: string;
  /** The remedy where the profile leads to Exchange Online, whose network and settings are nobody's here to change. */
  fixOnline?: string;
}

export interface FindingTexts {
  findings: Readonly<Record<FindingId, FindingText>>;
  diagnosis: DiagnosisTexts;
}

const load = {
  en: () => Promise.all([import('./en/findings'), import('./en/diagnosis')]),
  sl: () => Promise.all([import('./sl/findings'), import('./sl/diagnosis')]),
} as const;

/** The sentences of the findings, read when somebody asks what an alert means. */
export async function loadFindingTexts(language: Language): Promise<FindingTexts> {
  const [{ findings }, { diagnosis }] = await load[language]();
  return { findings, diagnosis };
}

/** What a finding is where it is no cause: then nobody is told that the mailbox does not work. */
export function kindInWords(kind: FindingKind, { diagnosis }: FindingTexts): string | null {
  return kind in diagnosis.kinds ? diagnosis.kinds[kind as keyof typeof diagnosis.kinds] : null;
}
