/** Statements of xAPI 1.0.3, as far as this product makes them. */

export type LanguageMap = Readonly<Record<string, string>>;

/** Somebody by an account: a name that means something at its home page only, never a mail address. */
export interface AccountActor {
  objectType: 'Agent';
  account: { homePage: string; name: string };
}

export interface Activity {
  objectType: 'Activity';
  id: string;
  definition?: {
    type?: string;
    name?: LanguageMap;
    description?: LanguageMap;
    interactionType?: 'choice';
    /** Each a right answer by itself. */
    correctResponsesPattern?: readonly string[];
  };
}

export interface Score {
  scaled: number;
  raw: number;
  min: number;
  max: number;
}

export interface StatementResult {
  score?: Score;
  success?: boolean;
  completion?: boolean;
  response?: string;
  /** ISO 8601. */
  duration?: string;
  extensions?: Readonly<Record<string, unknown>>;
}

export interface ContextActivities {
  parent?: readonly Activity[];
  grouping?: readonly Activity[];
  category?: readonly Activity[];
}

export interface StatementContext {
  /** UUID of the attempt. */
  registration: string;
  platform?: string;
  language?: string;
  contextActivities?: ContextActivities;
  extensions?: Readonly<Record<string, unknown>>;
}

export interface Statement {
  /** UUID; the same for the same event of the same attempt, however often it is told. */
  id: string;
  actor: AccountActor;
  verb: { id: string; display: LanguageMap };
  object: Activity;
  result?: StatementResult;
  context: StatementContext;
  /** With its zone. */
  timestamp: string;
}
