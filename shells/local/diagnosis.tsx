import { sessionIn } from '../../diagnosis/session/port';
import { boot } from '../../pages/boot';
import { DiagnosisPage } from '../../pages/diagnosis/DiagnosisPage';
import { diagnosisStores } from '../../pages/diagnosis/stores';
import { pageShell } from './page-shell';

const startDiagnosis = () =>
  sessionIn(new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' }));

void boot({
  compose: diagnosisStores,
  view: () => <DiagnosisPage start={startDiagnosis} />,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: pageShell,
});
