/** What a schema says is wrong, as the key of a sentence and what stands in it. */
interface IssueWords {
  key: string;
  values: Readonly<Record<string, string>>;
}

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^Invalid length: Expected !0/, 'empty'],
  [/^Invalid length: Expected >=1\b/, 'none'],
  [/^Invalid length: Expected <=(\d+)/, 'tooLong'],
  [/^Invalid value: Expected <=([\d.]+)/, 'most'],
  [/^Invalid value: Expected >=([\d.]+)/, 'least'],
  [/^Invalid integer/, 'whole'],
  [/^Invalid (?:type|key): Expected .* but received undefined$/, 'empty'],
  [/^lower-case letters, digits and hyphens expected/, 'id'],
  [/^a name before @ expected/, 'alias'],
  [/^a domain such as/, 'domain'],
  [/^a version such as/, 'version'],
  [/^a moment such as/, 'moment'],
  [/^the shorter time first expected/, 'shorterFirst'],
  [/^the name of a privilege expected/, 'privilege'],
  [/^the name of a switch expected/, 'switch'],
  [/^no control characters expected/, 'control'],
  [/^an alias of the tenant expected: (.*)$/, 'noMailbox'],
  [/^a profile of the tenant expected: (.*)$/, 'noProfile'],
  [/^a deal of the pack expected: (.*)$/, 'noDeal'],
  [/^every id once expected: (.*)$/, 'idTwice'],
  [/^every alias once expected/, 'aliasTwice'],
  [/^every name of a profile once expected/, 'profileTwice'],
  [/^a profile that is one of the scenario expected/, 'profileGone'],
  [/^the alias of a user as the owner/, 'ownerGone'],
  [/^every name of a team once expected/, 'teamTwice'],
  [/^aliases of users as the members/, 'memberGone'],
  [/^filter or privileges expected/, 'filterOrPrivileges'],
  [/^requireApproval or defaultsAreServerSide expected/, 'approvalOrDefaults'],
  [/^fewer mailboxes to be dealt/, 'tooManyDealt'],
  [/^a user with the persona systemAdministrator expected/, 'noAdministrator'],
];

/** Null where no sentence is made for it. */
export function issueWords(issue: string): IssueWords | null {
  for (const [pattern, key] of SENTENCES) {
    const [found, about = ''] = pattern.exec(issue) ?? [];
    if (found !== undefined) return { key, values: { about } };
  }
  return null;
}
