import type { Authentication, ConnectionType } from '../../catalog/practice/profile-connections';
import type { ProfileFormRow } from '../../domain/form-rows';
import type { ProfileChanges } from './profile-commands';

/** What choosing a way of connecting changes: what fills itself is filled, and what the former way had is emptied. */
export function connectBy(
  { servertype }: ConnectionType,
  { credentials, fills = {} }: Authentication,
): ProfileChanges {
  return {
    servertype,
    credentials,
    autodiscover: false,
    incomingLocation: fills.incomingLocation ?? null,
    outgoingLocation: fills.outgoingLocation ?? null,
    incomingPort: fills.incomingPort ?? null,
    outgoingPort: fills.outgoingPort ?? null,
    location: undefined,
    clientSecret: undefined,
    password: undefined,
    keyVaultSecret: undefined,
  };
}

const text = (value: string | number | null | undefined): string | null =>
  value === undefined || value === null ? null : String(value);

/** A profile as its form begins. */
export function changesFrom(row: ProfileFormRow): ProfileChanges {
  return {
    ...(row.name === undefined ? {} : { name: row.name }),
    ...(row.servertype === undefined ? {} : { servertype: row.servertype }),
    ...(row.incomingcredentialretrieval === undefined
      ? {}
      : { credentials: row.incomingcredentialretrieval }),
    incomingLocation: text(row.incomingserverlocation),
    outgoingLocation: text(row.outgoingserverlocation),
    location: text(row.incomingserverlocation),
    incomingPort: text(row.incomingportnumber),
    outgoingPort: text(row.outgoingportnumber),
    tenantId: text(row.exchangeonlinetenantid),
    applicationId: text(row.oauthclientid),
    resourceId: text(row.aadresourceid),
    userName: text(row.incomingusername),
    autodiscover: row.useautodiscover ?? false,
    // The column has a time, too; the form asks for days.
    receivedAfter: row.processemailsreceivedafter?.slice(0, 10) ?? null,
    moveUndelivered: row.moveundeliveredemails ?? false,
  };
}
