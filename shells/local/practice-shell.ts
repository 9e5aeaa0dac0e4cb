import { pageDoings } from '../../pages/page-doings';
import type { PlacesShell } from '../../state/places';
import { readingHash } from '../../state/reading-wanted';

/** What the page of the practice client offers: its places are in its address, every other page opens in a tab. */
export const practiceShell: PlacesShell = {
  ...pageDoings,
  isPractice: true,
  hash: () => location.hash,
  listen: (callback) => addEventListener('hashchange', callback),
  open(hash) {
    location.hash = hash;
  },
  openDiagnosis: (read) => void open(`/diagnosis.html${readingHash(read)}`),
  openTraining: (part) => void open(`/training.html#${part}`, 'training'),
  openPermissionTable: () => void open('/permissions.html', 'permissions'),
};
