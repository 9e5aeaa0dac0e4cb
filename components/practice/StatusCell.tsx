import { TestStatus } from '../../domain/choices';
import { useApp } from '../app-context';
import { STATUS_TERMS } from './cells';

/** Not Run, Success or Failure: by word, and by colour beside it. */
export function StatusCell({ value }: { value: number | null | undefined }) {
  const { label } = useApp().language;
  const tone =
    value === TestStatus.Success ? 'badge-good' : value === TestStatus.Failure ? 'badge-bad' : 'badge-calm';
  return <span class={`badge ${tone}`}>{label(STATUS_TERMS[value ?? 0] ?? 'status.notRun')}</span>;
}
