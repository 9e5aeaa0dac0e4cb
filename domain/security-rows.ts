/** Rows of the tables that say who may do what. */
import type { Guid, Moment, Read } from './rows';

/** A security role. */
export interface RoleColumns {
  roleid: Guid;
  name: string;
  versionnumber: number;
}

export type RoleRow = Read<RoleColumns, 'roleid'>;

export interface TeamColumns {
  teamid: Guid;
  name: string;
  createdon: Moment;
  modifiedon: Moment;
  versionnumber: number;
}

export type TeamRow = Read<TeamColumns, 'teamid'>;

export interface PrivilegeColumns {
  privilegeid: Guid;
  name: string;
  versionnumber: number;
}
