// Writes docs/api/openapi.json: `npm run openapi -w @hjm/api`, and `npm run generate` for everything that is generated.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './http/app.js';
import { openApiDocument } from './http/openapi.js';
import { packages } from './packages.js';
import { version } from './places.js';

const unused = (): never => {
  throw new Error('The document is made without a database.');
};
const records = { read: unused, list: unused, verify: unused, keep: unused, replay: unused, erase: unused, eraseExpired: unused, terms: unused };
const cases = { terms: unused, apply: unused, add: unused, read: unused, actions: unused, list: unused, statistics: unused, touched: unused, erase: unused };
const priceLists = { list: unused, read: unused, linksOf: unused, create: unused, addVersion: unused, approve: unused, inForce: unused };
const runs = { find: unused, list: unused, run: unused, lines: unused, problems: unused, explain: unused, verify: unused };
const rents = { runs, source: unused, lists: unused, book: unused, keepSetup: unused, importRentals: unused, badRows: unused, erasePayer: unused, eraseExpired: unused };
const indicators = { list: unused, terms: unused, open: unused, create: unused, importFile: unused, imports: unused, stated: unused, state: unused, erase: unused, eraseExpired: unused };
const economies = { list: unused, open: unused, today: unused, create: unused, part: unused, revisions: unused, history: unused, keep: unused, importFile: unused, remove: unused, erase: unused };
const app = createApp({
  packages,
  records,
  cases,
  priceLists,
  rents,
  indicators,
  economies,
  database: { kind: 'embedded', ping: unused },
  version,
  webRoot: '',
});
const file = fileURLToPath(new URL('../../../docs/api/openapi.json', import.meta.url));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(openApiDocument(app, version), null, 2)}\n`);
