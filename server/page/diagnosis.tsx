import { boot } from '../../components/boot';
import { DiagnosisPage } from '../../components/diagnosis-page/DiagnosisPage';
import { pageDoings } from '../../components/page-doings';

void boot({
  view: DiagnosisPage,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    ...pageDoings,
    isPractice: false,
    hash: () => '',
    listen: () => {},
    open: (hash) => void open(`/${hash}`),
    openDiagnosis: () => {},
  },
});
