import { writeFileSync } from 'node:fs';
import { confusionTable } from './support/confusion-table';

const table = await confusionTable();
writeFileSync('docs/confusion-table.md', table);
console.log(table);
