import type { Edition } from '../../domain/permission-matrix';
import { DELEGATED_APPROVER_SINCE } from '../../domain/version';
import { no, notApplicable, yes } from './cells';

/** Current: S-PP25, 2025-06-27. */
export const m2: Edition = {
  id: 'M2',
  sources: ['S-PP25', 'S-BLOG-DMA'],
  pageDate: '2025-06-27',
  selfApproval: true,
  columns: [
    { id: 'GA+SA', roles: ['GA', 'SA'] },
    { id: 'EA+SA', roles: ['EA', 'SA'] },
    { id: 'DMA+SA', roles: ['DMA', 'SA'], since: DELEGATED_APPROVER_SINCE },
    { id: 'SA', roles: ['SA'] },
    { id: 'SvcA', roles: ['SvcA'] },
    { id: 'EA', roles: ['EA'] },
    { id: 'GA', roles: ['GA'] },
  ],
  rows: [
    { deployment: 'online', exchange: 'online', cells: [yes(), yes(), yes('1'), no(), no(), no(), no()] },
    {
      deployment: 'online',
      exchange: 'onprem',
      cells: [notApplicable, notApplicable, notApplicable, yes('2'), no(), notApplicable, notApplicable],
    },
    {
      deployment: 'onprem',
      exchange: 'online',
      cells: [
        notApplicable,
        notApplicable,
        notApplicable,
        yes('2'),
        notApplicable,
        notApplicable,
        notApplicable,
      ],
    },
    {
      deployment: 'onprem',
      exchange: 'onprem',
      cells: [
        notApplicable,
        notApplicable,
        notApplicable,
        yes('2'),
        notApplicable,
        notApplicable,
        notApplicable,
      ],
    },
  ],
};
