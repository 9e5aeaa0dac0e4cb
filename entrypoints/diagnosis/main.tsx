import { boot } from '../../pages/boot';
import { DiagnosisPage } from '../../pages/diagnosis/DiagnosisPage';
import { diagnosisStores } from '../../pages/diagnosis/stores';
import { diagnosisShell } from '../shell/browser-places';
import { startDiagnosis } from '../shell/diagnosis-session';
import { orgAccess } from '../shell/org-access';
import { WORKER_ORIGIN } from '../shell/wire';
import { connectWorker } from '../shell/worker-fetch';

void boot({
  compose: diagnosisStores,
  view: () => <DiagnosisPage start={startDiagnosis} />,
  fetch: connectWorker(),
  origin: WORKER_ORIGIN,
  shell: diagnosisShell,
  orgAccess,
});
