import { type ArrivalCaseOf, arrivalCases } from './arrival-cases';
import { diagnoseInjected, injectedCauses } from './injected-causes';
import { openArrival } from './open-arrival';

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

/** One question about one person, with what is told first. */
async function arrivalRow({ id, of, asked }: ArrivalCaseOf): Promise<string> {
  const { answer } = await (await openArrival(of)).ask(asked);
  const told = answer.items.filter(({ certainty }) => certainty !== 'ask');
  const [first, ...others] = told.map((each) => `${each.id} (${each.certainty})`);
  const hit = told[0]?.id === id ? 'yes' : told.some((each) => each.id === id) ? 'also' : 'no';
  const known = [
    ...Object.entries(asked.answers ?? {}).map(([question, value]) => `${question}: ${value}`),
    ...(asked.message ? [`“${asked.message.slice(0, 40)}…”`] : []),
  ];
  return `| ${[asked.missing, known.join(', ') || '–', id, first ?? '–', hit, others.join(', ') || '–'].join(' | ')} |`;
}

/** Injected cause by first finding, as a page of the documentation. */
export async function confusionTable(): Promise<string> {
  const rows: string[] = [];
  for (const cause of injectedCauses) rows.push(await row(cause));
  const arrivals: string[] = [];
  for (const each of arrivalCases) arrivals.push(await arrivalRow(each));
  return `# Injected cause and first finding

Every cause that the simulator can be given, each in a tenant of its own, diagnosed over the Web API alone; the
Exchange side is hidden from the diagnosis. _Told_: \`yes\` where the true cause is the first finding, \`asked\` where
Dataverse cannot tell it from another one and the diagnosis asks the question that can. Written by
\`npm run confusion-table\` from versions ${VERSIONS.join(' and ')}; a test compares.

| Injected | True cause | State | First finding | Told | Also |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Enabled, and still something is missing

Items, filters, settings, privileges and messages of the app, each in a tenant where the mailbox itself is well or says
why not. _Told_: \`also\` where another cause is told first and holds as well.

| Missing | Known | True cause | First told | Told | Also |
| --- | --- | --- | --- | --- | --- |
${arrivals.join('\n')}
`;
}
