import type { words as arrival } from './en/arrival';
import type { words as authoring } from './en/authoring';
import type { words as authoringFields } from './en/authoring-fields';
import type { words as classBoard } from './en/class';
import type { words as classroom } from './en/classroom';
import type { words as databaseProblem } from './en/database-problem';
import type { words as debrief } from './en/debrief';
import type { words as diagnosis } from './en/diagnosis';
import type { words as diagnosisPage } from './en/diagnosis-page';
import type { words as findings } from './en/findings';
import type { words as imports } from './en/imports';
import type { words as learningRecords } from './en/learning-records';
import type { words as lifecycle } from './en/lifecycle';
import type { words as notes } from './en/notes';
import type { words as oracle } from './en/oracle';
import type { words as orgs } from './en/orgs';
import type { words as permissions } from './en/permissions';
import type { words as popup } from './en/popup';
import type { words as practice } from './en/practice';
import type { words as reports } from './en/reports';
import type { words as sendMeThis } from './en/send-me-this';
import type { words as sheets } from './en/sheets';
import type { words as stepDetails } from './en/step-details';
import type { words as steps } from './en/steps';
import type { words as training } from './en/training';
import type { words as trainingPage } from './en/training-page';
import type { words as ui } from './en/ui';

/** The parts that words are read in, each by the name of its file; what each holds is what the English file says. */
interface Parts {
  arrival: typeof arrival;
  authoring: typeof authoring;
  class: typeof classBoard;
  'authoring-fields': typeof authoringFields;
  classroom: typeof classroom;
  'database-problem': typeof databaseProblem;
  debrief: typeof debrief;
  diagnosis: typeof diagnosis;
  'diagnosis-page': typeof diagnosisPage;
  findings: typeof findings;
  imports: typeof imports;
  'learning-records': typeof learningRecords;
  lifecycle: typeof lifecycle;
  notes: typeof notes;
  oracle: typeof oracle;
  orgs: typeof orgs;
  permissions: typeof permissions;
  popup: typeof popup;
  practice: typeof practice;
  reports: typeof reports;
  'send-me-this': typeof sendMeThis;
  sheets: typeof sheets;
  'step-details': typeof stepDetails;
  steps: typeof steps;
  training: typeof training;
  'training-page': typeof trainingPage;
  ui: typeof ui;
}

export type Part = keyof Parts;
export type Texts<P extends Part> = Parts[P];

/** The ways to the sentences in it: names of members with a dot between them. Lists are no sentences. */
type Paths<In> = {
  [K in keyof In & string]-?: In[K] extends string
    ? K
    : In[K] extends readonly unknown[]
      ? never
      : In[K] extends object
        ? `${K}.${Paths<In[K]>}`
        : never;
}[keyof In & string];

/** The keys of a part's sentences, such as `trouble.signedOut`. */
export type Key<P extends Part> = Paths<Texts<P>>;
