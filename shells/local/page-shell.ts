import { pageDoings } from '../../pages/page-doings';
import type { PlacesShell } from '../../state/places';
import { readingHash } from '../../state/reading-wanted';

/** What a page beside the practice client offers: every other page opens in a tab of its own. */
export const pageShell: PlacesShell = {
  ...pageDoings,
  isPractice: false,
  hash: () => '',
  listen: () => {},
  open: (hash) => void open(`/${hash}`, 'practice'),
  openDiagnosis: (read) => void open(`/diagnosis.html${readingHash(read)}`),
  openTraining: (part) => void open(`/training.html#${part}`, 'training'),
  openPermissionTable: () => void open('/permissions.html', 'permissions'),
};
