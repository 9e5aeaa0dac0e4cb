/**
 * Columns as the published metadata of a live organization tells them (2024-12-05, MIT licence; columns of apps are
 * left out). A row is kind, label, and what the kind has: the most characters of a text, least and most of a number,
 * the values of a choice and the one that is its default, the tables of a lookup. `!` is not valid for update, `*`
 * is required.
 */
import type { TableName } from '../tables/column';
import asyncoperation from './asyncoperation.json';
import email from './email.json';
import emailsearch from './emailsearch.json';
import emailserverprofile from './emailserverprofile.json';
import exchangesyncidmapping from './exchangesyncidmapping.json';
import mailbox from './mailbox.json';
import organization from './organization.json';
import privilege from './privilege.json';
import queue from './queue.json';
import role from './role.json';
import savedquery from './savedquery.json';
import systemuser from './systemuser.json';
import team from './team.json';
import tracelog from './tracelog.json';
import usersettings from './usersettings.json';

export type PublishedTable = Readonly<Record<string, readonly unknown[]>>;

export const publishedTables: Readonly<Record<TableName, PublishedTable>> = {
  asyncoperation,
  email,
  emailsearch,
  emailserverprofile,
  exchangesyncidmapping,
  mailbox,
  organization,
  privilege,
  queue,
  role,
  savedquery,
  systemuser,
  team,
  tracelog,
  usersettings,
};
