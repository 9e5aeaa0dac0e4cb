import type { Edition } from '../../domain/permission-matrix';
import { PAIRS_SINCE } from '../../domain/version';
import { announced, no, notApplicable, yes } from './cells';
import { m0 } from './m0';

/** The source document: S-DOC and its English original S-EN19, 2019-05-29. */
export const m1: Edition = {
  id: 'M1',
  sources: ['S-EN19', 'S-DOC', 'S-KB'],
  pageDate: '2019-05-29',
  selfApproval: false,
  before: { version: PAIRS_SINCE, edition: m0 },
  columns: [
    { id: 'GA+SA', roles: ['GA', 'SA'] },
    { id: 'EA+SA', roles: ['EA', 'SA'] },
    { id: 'SA', roles: ['SA'] },
    { id: 'SvcA', roles: ['SvcA'] },
    { id: 'EA', roles: ['EA'] },
    { id: 'GA', roles: ['GA'] },
  ],
  rows: [
    { deployment: 'online', exchange: 'online', cells: [yes('2'), yes('2'), no(), no(), no(), no()] },
    {
      deployment: 'online',
      exchange: 'onprem',
      cells: [
        announced(yes('3')),
        announced(yes('3')),
        announced(no('3')),
        no(),
        notApplicable,
        notApplicable,
      ],
    },
    {
      deployment: 'onprem',
      exchange: 'online',
      cells: [notApplicable, notApplicable, yes('1'), notApplicable, notApplicable, notApplicable],
    },
    {
      deployment: 'onprem',
      exchange: 'onprem',
      cells: [notApplicable, notApplicable, yes('1'), notApplicable, notApplicable, notApplicable],
    },
  ],
};
