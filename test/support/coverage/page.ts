/** `docs/coverage.md`, made from what the simulated service answers. */
import { assumptions } from './assumptions';
import { batches } from './batches';
import { type DocumentId, documentOf, usedDocuments } from './documents';
import { fetchSections } from './fetchxml';
import { functionSections } from './functions';
import { heeded, passedOver } from './headers';
import { controls, faults, limits, protection, tooLarge } from './limits';
import { anchor, code, table } from './markdown';
import { querySections } from './queries';
import { alsoRefused, errorCodes, statuses } from './refusals';
import { tableSections, tablesAtAGlance } from './tables';

const OPENING = `# What is simulated, and how truly

What the simulated Web API serves, what it refuses and how, and what it assumes where no document says: for each table,
column, request, function and header, with the document that it follows. Nobody wrote this page by hand.
\`UPDATE_SCHEMA=1 npx vitest run test/docs/coverage.test.ts\` asks the service for everything that stands here and writes
down the answers; without the switch the same test compares them.

The tenant that was asked has the newest columns, rows in every table, and a caller who is System Administrator and
Global admin: what is refused here is refused to everybody. What a caller with fewer rights may do is told by
[who may approve](architecture.md#who-may-approve) and by the privileges of each table. How requests are written is in
[the Web API of the practice tenant](web-api.md).

## Legend

- **yes**: served, as the document says. **A number** is the status of a refusal: 400 _not understood, or no such
  column_, 404 _no such table or row_, 405 _not with this method_, 501 _a live organization has it, the simulation has
  not_. Every refusal has Dataverse's error shape; the [codes](#errors) stand with the statuses.
- **Written**: _create_, _update_: by clients, in a new row or one that is there. _no_: the platform alone writes it.
  _passed over_: taken without an error, and the platform's own value stays.
- **modelled**: our own assumption, where no document says it or the simulation does otherwise on purpose. **ours**:
  there is no such thing in Dataverse. **–**: no document is on record.
- **M** is the metadata of a live organization; the other letters are [documents](#documents).`;

interface Part {
  heading: string;
  text: string;
}

/** A part that begins with its own heading. */
const parted = (text: string): Part => ({ heading: /^## (.*)$/m.exec(text)?.[1] ?? '', text });

const part = (heading: string, ...paragraphs: readonly string[]): Part => ({
  heading,
  text: [`## ${heading}`, ...paragraphs].join('\n\n'),
});

const documents = (ids: readonly DocumentId[]) =>
  table(
    ['Id', 'Document', 'Where', 'Its date'],
    ids.map((id) => {
      const { title, where, date } = documentOf(id);
      return [code(id), title, where, date ?? ''];
    }),
  );

/** A text's own headings below the first one. */
function contents(parts: readonly Part[]): string {
  return parts.map(({ heading }) => `- [${heading}](${anchor(heading)})`).join('\n');
}

export async function coveragePage(): Promise<string> {
  const parts: Part[] = [
    part(
      'Tables at a glance',
      'Each kind of request, once for each entity set. _Definition_ is that of `EntityDefinitions`; _Upsert_ is a PATCH of a row that is not there.',
      await tablesAtAGlance(),
    ),
    part(
      'Tables and columns',
      'The columns that mailbox set-up has to do with, one by one; below each table the other ones that a live organization publishes. With those the simulation does nothing: they hold their default, or what was written.',
      await tableSections(),
    ),
    ...(await querySections()).split(/\n\n(?=## )/).map(parted),
    ...(await fetchSections()).split(/\n\n(?=## )/).map(parted),
    ...(await functionSections()).split(/\n\n(?=## )/).map(parted),
    part(
      'Headers',
      'Heeded:',
      await heeded(),
      'Passed over: the answer is the same with them as without.',
      await passedOver(),
    ),
    part('Batches', 'Of `W-BATCH`.', await batches()),
    part('Refused as well', 'What a live organization has, and no part above asks for.', await alsoRefused()),
    part(
      'Limits',
      limits(),
      await tooLarge(),
      '### Service protection\n\nOf `W-LIMITS`; off until a control switches it on, which can make the limits smaller.',
      await protection(),
      '### Faults\n\nOurs: a control has the next requests meet them. Beside these, answers are delayed or cut off.',
      await faults(),
    ),
    part('Errors', '### Statuses', statuses(), '### Codes', errorCodes()),
    part(
      "The simulator's own controls",
      'Ours, outside of the path of the Web API; [described in OpenAPI](simulator.openapi.json).',
      controls(),
    ),
    part(
      'What no document says',
      "Where the code had to choose, its comments say _modelled_ or _assumed_. These are they, in the code's own words.",
      assumptions(),
    ),
  ];
  const body = parts.map(({ text }) => text).join('\n\n');
  const sources = part('Documents', documents(usedDocuments(body)));
  const all = [...parts, sources];
  return [OPENING, '## Contents', contents(all), body, sources.text].join('\n\n').concat('\n');
}
