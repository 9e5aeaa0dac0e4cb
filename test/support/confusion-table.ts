import { diagnoseInjected, injectedCauses } from './injected-causes';

/** Editions of the product with different columns: what is the same in both is told once. */
const VERSIONS = ['9.2.21071.00140', '9.2.24122.100'];

async function row(cause: (typeof injectedCauses)[number]): Promise<string> {
  const answers = await Promise.all(
    VERSIONS.map(async (version) => {
      const { verdict } = await diagnoseInjected(cause, version);
      const told = verdict.found.filter(({ note }) => !note).map(({ id, certainty }) => ({ id, certainty }));
      const [first, ...others] = told;
      return {
        state: verdict.state,
        first: first ? `${first.id} (${first.certainty})` : '–',
        hit: first?.id === cause.cause ? 'yes' : others.some(({ id }) => id === cause.cause) ? 'asked' : 'no',
        others: [...new Set(others.map(({ id, certainty }) => `${id} (${certainty})`))].join(', '),
      };
    }),
  );
  const cell = (read: (answer: (typeof answers)[number]) => string) =>
    [...new Set(answers.map(read))].join(' / ') || '–';
  return `| ${[cause.name, cause.cause, cell(({ state }) => state), cell(({ first }) => first), cell(({ hit }) => hit), cell(({ others }) => others)].join(' | ')} |`;
}

/** Injected cause by first finding, as a page of the documentation. */
export async function confusionTable(): Promise<string> {
  const rows: string[] = [];
  for (const cause of injectedCauses) rows.push(await row(cause));
  return `# Injected cause and first finding

Every cause that the simulator can be given, each in a tenant of its own, diagnosed over the Web API alone; the
Exchange side is hidden from the diagnosis. _Told_: \`yes\` where the true cause is the first finding, \`asked\` where
Dataverse cannot tell it from another one and the diagnosis asks the question that can. Written by
\`npm run confusion-table\` from versions ${VERSIONS.join(' and ')}; a test compares.

| Injected | True cause | State | First finding | Told | Also |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
