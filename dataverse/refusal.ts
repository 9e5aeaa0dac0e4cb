/** Codes of Dataverse's errors that the service answers with (dataverse.md section 4). */
export const ErrorCode = {
  PrivilegeDenied: '0x80040220',
  DoesNotExist: '0x80040217',
  SegmentNotFound: '0x80060888',
  /** The table, and the column, that a FetchXML query names and there is none of. */
  NoEntity: '0x80041102',
  NoAttribute: '0x80041103',
  VersionMismatch: '0x80060882',
  /** The Web API code of a refused approval is not documented; this place is the only one that says it. */
  ApprovalRefused: '0x80040220',
  DelegateAssignerNotAllowed: '0x80090904',
  DelegateNotForTeams: '0x80090905',
  TooManyRequests: '0x80072322',
  TooMuchExecution: '0x80072321',
  TooManyConcurrent: '0x80072326',
  /** Codes of malformed requests vary and are not documented. */
  BadRequest: '0x80060888',
} as const;

/** What a refusal means, by its status. */
export const REFUSED = {
  400: 'the request cannot be understood, or names a column that is not there',
  403: 'the caller lacks a privilege or a role',
  404: 'the row, table or path is not there',
  405: 'the method does not go with the path',
  412: 'the row is another one than the sender thinks, or is there already',
  413: 'the request, or the answer of a batch, is too large',
  415: 'the body is not said to be JSON',
  429: 'service protection, or a fault that was asked for',
  500: 'a fault that was asked for',
  501: 'a live organization has it, and the simulation has not',
  503: 'a fault that was asked for',
} as const;

/** An answer in Dataverse's own error shape, thrown to where the request is answered. */
export class Refusal extends Error {
  constructor(
    readonly status: keyof typeof REFUSED,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  get body(): object {
    return { error: { code: this.code, message: this.message } };
  }
}

export const badRequest = (message: string) => new Refusal(400, ErrorCode.BadRequest, message);

export const notSupported = (what: string) =>
  new Refusal(501, ErrorCode.BadRequest, `The simulated service does not support ${what}.`);

export const notAllowed = (what: string) => new Refusal(405, ErrorCode.BadRequest, what);

export const doesNotExist = (logicalName: string, id: string) =>
  new Refusal(404, ErrorCode.DoesNotExist, `${logicalName} With Id = ${id} Does Not Exist`);

export const segmentNotFound = (segment: string) =>
  new Refusal(404, ErrorCode.SegmentNotFound, `Resource not found for the segment '${segment}'.`);
