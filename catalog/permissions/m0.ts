import type { Edition } from '../../domain/permission-matrix';
import { notDocumented, yes } from './cells';

/** Before the change: S-EN18 knows a Global admin for Exchange Online, and nothing else. */
export const m0: Edition = {
  id: 'M0',
  sources: ['S-EN18', 'S-KB'],
  pageDate: '2018-09-08',
  selfApproval: false,
  columns: [{ id: 'GA', roles: ['GA'] }],
  rows: [
    { deployment: 'online', exchange: 'online', cells: [yes()] },
    { deployment: 'online', exchange: 'onprem', cells: [notDocumented] },
    { deployment: 'onprem', exchange: 'online', cells: [notDocumented] },
    { deployment: 'onprem', exchange: 'onprem', cells: [notDocumented] },
  ],
};
