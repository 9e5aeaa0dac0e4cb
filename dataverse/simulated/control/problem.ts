import * as v from 'valibot';
import { readText } from '../body';

/** An answer of the simulator's own controls that is no success. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const problemResponse = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status });

const MAX_BODY = 100_000;

/** Reads the body of a control. @throws Problem that names the member and what is wrong */
export async function readBody<S extends v.GenericSchema>(
  request: Request,
  schema: S,
  code: string,
  mostCharacters = MAX_BODY,
): Promise<v.InferOutput<S>> {
  // A character is four bytes at most.
  const text = await readText(request, mostCharacters * 4);
  if (text === null || text.length > mostCharacters)
    throw new Problem(400, code, 'The body of the request is too large.');
  let body: unknown;
  try {
    body = text.trim() ? JSON.parse(text) : {};
  } catch {
    throw new Problem(400, code, 'The body of the request is no JSON.');
  }
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Problem(400, code, path ? `'${path}': ${issue.message}` : issue.message);
}
