import * as v from 'valibot';
import { badRequest } from '../../refusal';

/** Reads a request's body by its schema. @throws Refusal that names the property and what is wrong */
export function parseBody<S extends v.GenericSchema>(
  schema: S,
  body: unknown,
  logicalName: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? logicalName;
  throw badRequest(`'${path}' of ${logicalName} cannot be written: ${issue.message}`);
}
