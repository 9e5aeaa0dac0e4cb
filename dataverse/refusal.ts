/** Codes of Dataverse's errors that the service answers with (dataverse.md section 4). */
export const ErrorCode = {
  PrivilegeDenied: '0x80040220',
  DoesNotExist: '0x80040217',
  SegmentNotFound: '0x80060888',
  VersionMismatch: '0x80060882',
  /** The Web API code of a refused approval is not documented; this place is the only one that says it. */
  ApprovalRefused: '0x80040220',
  DelegateAssignerNotAllowed: '0x80090904',
  /** Codes of malformed requests vary and are not documented. */
  BadRequest: '0x80060888',
} as const;

/** An answer in Dataverse's own error shape, thrown to where the request is answered. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 412 | 501,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  toResponse(): Response {
    return Response.json({ error: { code: this.code, message: this.message } }, { status: this.status });
  }
}

export const badRequest = (message: string) => new Refusal(400, ErrorCode.BadRequest, message);

export const notSupported = (what: string) =>
  new Refusal(501, ErrorCode.BadRequest, `The simulated service does not support ${what}.`);

export const doesNotExist = (logicalName: string, id: string) =>
  new Refusal(404, ErrorCode.DoesNotExist, `${logicalName} With Id = ${id} Does Not Exist`);
