/** The answer to *enabled, and still nothing arrives*; whoever shows it has the words. */
import { appMessages } from '../catalog/arrival/app-messages';
import { arrivalCauses, sharedPlaces } from '../catalog/arrival/causes';
import { itemCodes } from '../catalog/arrival/item-codes';
import { findings } from '../catalog/findings';
import { neededPrivileges } from '../catalog/needed-privileges';
import type { Answers, QuestionId } from '../domain/arrival/answers';
import { appMessageIn, privilegesNamed } from '../domain/arrival/app-messages';
import type { ArrivalCase, ArrivalRule } from '../domain/arrival/arrival-case';
import type { ArrivalEntry, ArrivalPlace } from '../domain/arrival/arrival-entry';
import { type ArrivalId, isOwnArrivalId } from '../domain/arrival/arrival-ids';
import { ARRIVAL_RULES, type ArrivalFound, type ArrivalVerdict, arrivalOf } from '../domain/arrival/decide';
import { nameItems } from '../domain/arrival/item-codes';
import { isInOutlook, type Missing } from '../domain/arrival/missing';
import type { Person } from '../domain/arrival/person';
import { type ItemRow, isBroken } from '../domain/arrival/person-rows';
import type { Diagnosis } from '../domain/diagnosis/diagnosis';
import type { EvidenceItem } from '../domain/diagnosis/evidence';
import type { Certainty } from '../domain/diagnosis/rule';
import type { FindingKind, Who } from '../domain/finding';
import { lackingOf } from '../domain/needed-privileges';
import type { MailboxRow } from '../domain/rows';

export interface ArrivalAsked {
  missing: Missing;
  answers: Answers;
  /** As it was pasted or picked; empty where there is none. */
  message: string;
}

export interface ArrivalAnswerItem {
  id: ArrivalId;
  kind: FindingKind;
  certainty: Certainty;
  who: readonly Who[];
  where: ArrivalPlace;
  source: string;
  inferred: boolean;
  evidence: readonly EvidenceItem[];
  /** Names of privileges to add, where that is the remedy. */
  privileges: readonly string[];
  asks: readonly QuestionId[];
}

export interface ArrivalAnswer {
  verdict: ArrivalVerdict;
  items: readonly ArrivalAnswerItem[];
  /** A message was given, and is none of those that documents explain. */
  unknownMessage: boolean;
}

/** The case that the rules look at. */
export function arrivalCase(
  diagnosis: Diagnosis,
  mailbox: MailboxRow,
  person: Person,
  { missing, answers, message }: ArrivalAsked,
): ArrivalCase {
  // What was pasted before something else was chosen says nothing of that.
  const said = isInOutlook(missing) ? message : '';
  return {
    missing,
    answers,
    person,
    directions: diagnosis.verdict(mailbox).directions,
    facts: diagnosis.facts(mailbox),
    items: person.items && nameItems(person.items, itemCodes),
    message: said.trim() ? appMessageIn(said, appMessages) : undefined,
    messagePrivileges: privilegesNamed(said),
    needed: neededPrivileges,
    now: diagnosis.at,
  };
}

const rules = new Map<ArrivalId, ArrivalRule>(ARRIVAL_RULES.map((rule) => [rule.id, rule]));

/** What was read of each table, by the name that evidence gives it. */
function tablesOf(
  { person }: ArrivalCase,
  diagnosis: Diagnosis,
  mailbox: MailboxRow,
): Readonly<Record<string, readonly object[]>> {
  const owner = mailbox._regardingobjectid_value;
  const { snapshot } = diagnosis;
  return {
    mailbox: [{ ...mailbox, ...person.mailbox }],
    [person.kind === 'queue' ? 'queue' : 'usersettings']: person.filter ? [person.filter] : [],
    emailserverprofile: [
      {
        ...snapshot.profiles?.find(
          ({ emailserverprofileid: id }) => id === mailbox._emailserverprofile_value,
        ),
        ...person.profile,
      },
    ],
    organization: [{ ...snapshot.organization, ...person.organization }],
    exchangesyncidmapping: person.items ?? [],
    email: person.waiting ?? [],
    systemuser: snapshot.users?.filter(({ systemuserid }) => systemuserid === owner) ?? [],
  };
}

/** So many values of one column show what there is. */
const SHOWN = 3;

const shown = (value: unknown): EvidenceItem['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** Items that the cause is told by; of other tables every row. */
function countsFor(of: ArrivalCase, id: ArrivalId, table: string, row: object): boolean {
  if (table !== 'exchangesyncidmapping') return true;
  if (id === 'link-broken') return isBroken(row as ItemRow);
  const wanted = id.startsWith('recipient-') ? 'no-recipient' : id === 'item-unexplained' ? null : id;
  const named = of.items?.find((item) => item.row === row);
  return named !== undefined && named.id === wanted;
}

function evidenceFor(
  of: ArrivalCase,
  id: ArrivalId,
  diagnosis: Diagnosis,
  mailbox: MailboxRow,
): EvidenceItem[] {
  const tables = tablesOf(of, diagnosis, mailbox);
  const { readOn } = of.person;
  return (rules.get(id)?.reads ?? []).flatMap((name) => {
    const [table = '', column = ''] = name.split('.');
    if (table === 'emailsearch') {
      const { addressRows } = of.person;
      return addressRows === undefined ? [] : [{ table, column: 'count', value: addressRows, readOn }];
    }
    return (tables[table] ?? [])
      .filter((row) => column in row && countsFor(of, id, table, row))
      .slice(0, SHOWN)
      .map((row) => ({ table, column, value: shown((row as Record<string, unknown>)[column]), readOn }));
  });
}

/** Which privileges have to be added, the least that suffices first. */
function privilegesFor({ person, needed, messagePrivileges }: ArrivalCase, id: ArrivalId): readonly string[] {
  const reads = rules.get(id)?.reads ?? [];
  const named = reads.flatMap((each) =>
    each.startsWith('privilege.prv') ? each.slice('privilege.'.length) : [],
  );
  if (named.length > 0) return named.filter((name) => !person.privileges?.includes(name));
  const use = reads.includes('privilege.app') ? (['sync', 'app'] as const) : (['sync'] as const);
  const lacking =
    lackingOf(needed, person.privileges, ({ use: each }) => use.some((one) => one === each)) ?? [];
  const inMessage = messagePrivileges.filter((name) => !person.privileges?.includes(name));
  return id === 'app-privilege-named' && inMessage.length > 0 ? inMessage : lacking;
}

export interface ArrivalAbout {
  diagnosis: Diagnosis;
  mailbox: MailboxRow;
}

function item(
  of: ArrivalCase,
  { id, certainty, asks }: ArrivalFound,
  { diagnosis, mailbox }: ArrivalAbout,
): ArrivalAnswerItem {
  const evidence = evidenceFor(of, id, diagnosis, mailbox);
  const base = { id, certainty, asks, evidence };
  if (!isOwnArrivalId(id)) {
    const { is: kind, who, source } = findings[id];
    const privileges = id === 'send-as' ? privilegesFor(of, id) : [];
    return { ...base, kind, who, source, where: sharedPlaces[id], inferred: false, privileges };
  }
  const { is: kind, who, source, where, inferred, namesPrivileges }: ArrivalEntry = arrivalCauses[id];
  // The filter of a queue is on its own form.
  const isQueue = of.person.kind === 'queue' && id.startsWith('filter-');
  return {
    ...base,
    kind,
    who: isQueue ? ['sa'] : who,
    source,
    where: isQueue ? 'queueForm' : where,
    inferred: inferred === true,
    privileges: namesPrivileges ? privilegesFor(of, id) : [],
  };
}

export function arrivalAnswer(about: ArrivalAbout, person: Person, asked: ArrivalAsked): ArrivalAnswer {
  const of = arrivalCase(about.diagnosis, about.mailbox, person, asked);
  const verdict = arrivalOf(of);
  return {
    verdict,
    items: verdict.found.map((found) => item(of, found, about)),
    unknownMessage:
      isInOutlook(asked.missing) &&
      asked.message.trim() !== '' &&
      !of.message &&
      of.messagePrivileges.length === 0,
  };
}
