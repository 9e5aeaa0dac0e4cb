/** What is said of one finding. */
export interface FindingText {
  symptom: string;
  cause: string;
  fix: string;
  /** The remedy where the profile leads to Exchange Online, whose network and settings are nobody's here to change. */
  fixOnline?: string;
}
