/** Columns of a profile that take a secret and never show one, each with the column that says whether there is one. */
export const PROFILE_SECRETS = {
  incomingpassword: 'isincomingpasswordset',
  outgoingpassword: 'isoutgoingpasswordset',
  oauthclientsecret: 'isoauthclientsecretset',
} as const;

const WRITTEN = new RegExp(
  `("(?:${Object.keys(PROFILE_SECRETS).join('|')})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)+"`,
  'g',
);

/** The body of a request, single or in a batch, with something else in the place of each secret. */
export const withoutSecrets = (body: string): string => body.replace(WRITTEN, '$1"***"');
