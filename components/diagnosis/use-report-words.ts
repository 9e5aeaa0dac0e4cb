import { useMemo } from 'preact/hooks';
import { type ReportWords, reportWordsOf } from '../../diagnosis/reports/report-words';
import { useWords } from '../ui/use-words';

/** What a diagnosis is told with, in the language of the interface; below `useParts` of `REPORT_PARTS`. */
export function useReportWords(): ReportWords {
  const [reports, diagnosis] = [useWords('reports'), useWords('diagnosis')];
  const [findings, ui] = [useWords('findings'), useWords('ui')];
  return useMemo(() => reportWordsOf(reports, diagnosis, findings, ui), [reports, diagnosis, findings, ui]);
}
