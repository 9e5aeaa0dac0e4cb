/** What is said of one finding. */
export interface FindingText {
  symptom: string;
  cause: string;
  fix: string;
  /** The remedy where the profile leads to Exchange Online, whose network and settings are nobody's here to change. */
  fixOnline?: string;
}

/** What is said of a cause that keeps an item, or one person's mail, from arriving. */
export interface ArrivalText {
  cause: string;
  fix: string;
}
