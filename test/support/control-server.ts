export type ControlArguments = [method: 'POST' | 'PATCH' | 'DELETE' | 'GET', path: string, body?: object];

/** The simulator's own controls, over HTTP as the server of `npm start` takes them. @throws where one is refused */
export async function controlServer<Answer>(
  url: string,
  ...[method, path, body]: ControlArguments
): Promise<Answer> {
  const response = await fetch(`${url}/simulator${path}`, {
    method,
    ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} /simulator${path}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
