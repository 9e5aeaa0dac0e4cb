import { withAddress } from './sources/address';
import { administration } from './sources/administration';
import { dated } from './sources/dated';
import { others } from './sources/others';
import type { Source } from './sources/source';
import { support } from './sources/support';

export type { Source } from './sources/source';

const documents = { ...administration, ...support, ...dated, ...others };

export type SourceId = keyof typeof documents;

export const sources = Object.fromEntries(
  Object.entries(documents).map(([id, source]) => [id, withAddress(source)]),
) as Readonly<Record<SourceId, Source>>;
