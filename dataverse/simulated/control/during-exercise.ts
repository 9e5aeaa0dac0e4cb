import type { Hono, MiddlewareHandler } from 'hono';

/** Stands in a route that answers while an exercise goes on as well; a route without it is closed then. */
export const duringExercise: MiddlewareHandler = (_, next) => next();

/** Whether a control may be asked while an exercise goes on. */
export function isOpenDuringExercise(control: Hono, { method, url }: Request): boolean {
  const [matched] = control.router.match(method === 'HEAD' ? 'GET' : method, new URL(url).pathname);
  return matched.some(([[handler]]) => handler === duringExercise);
}
