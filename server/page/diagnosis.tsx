import { boot } from '../../components/boot';
import { DiagnosisPage } from '../../components/diagnosis-page/DiagnosisPage';
import { pageDoings } from '../../components/page-doings';
import { sessionIn } from '../../state/diagnosis/session/port';

const startDiagnosis = () =>
  sessionIn(new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' }));

void boot({
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
  },
});
