import { sessionIn } from '../../diagnosis/session/port';
import { boot } from '../../pages/boot';
import { DiagnosisPage } from '../../pages/diagnosis/DiagnosisPage';
import { diagnosisStores } from '../../pages/diagnosis/stores';
import { pageDoings } from '../../pages/page-doings';

const startDiagnosis = () =>
  sessionIn(new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' }));

void boot({
  compose: diagnosisStores,
  view: () => <DiagnosisPage start={startDiagnosis} />,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    ...pageDoings,
    isPractice: false,
    hash: () => '',
    listen: () => {},
    open: (hash) => void open(`/${hash}`),
    openDiagnosis: () => {},
    openTraining: (part) => void open(`/training.html#${part}`, 'training'),
    openPermissionTable: () => void open('/permissions.html', 'permissions'),
  },
});
