#!/usr/bin/env node
// `npm create @hjm/region <id> "<Namn>" [mapp]`, and with --inside `npm run new-region -- <id> "<Namn>"` in the repository of HJM.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createRegion } from './create.mjs';

const USAGE = `Användning: npm create @hjm/region <id> "<Regionens namn>" [mapp]
Exempel:    npm create @hjm/region exempel "Region Exempel"
I HJM:s eget repo: npm run new-region -- exempel "Region Exempel"`;

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const inside = process.argv.includes('--inside');
const [id, name, where] = words;

if (process.argv.includes('--help')) console.log(USAGE);
else if (id === undefined || name === undefined || words.length > 3) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    if (inside) insideRepository();
    else outside();
  } catch (error) {
    console.error(`Fel: ${error.message}`);
    process.exitCode = 2;
  }
}

function outside() {
  const folder = resolve(process.env.INIT_CWD ?? '.', where ?? `hjm-rules-${id}`);
  const files = createRegion({ id, name, folder, form: 'outside' });
  console.log(`${folder}: ${files.length} filer.\n\nFortsätt så här:\n  cd ${relative(process.env.INIT_CWD ?? process.cwd(), folder) || '.'}\n  npm install\n  npm test\n\nErsätt sedan mallens regler med dina egna, med guiden Lägg till din region: docs/guides/lagg-till-din-region.md i HJM.`);
}

function insideRepository() {
  const root = join(import.meta.dirname, '..', '..');
  const at = `libs/rulesets/${id}`;
  const files = createRegion({ id, name, folder: join(root, at), form: 'inside' });
  copyFileSync(join(root, 'LICENSE'), join(root, at, 'LICENSE'));
  const references = join(root, 'tsconfig.json');
  const config = JSON.parse(readFileSync(references, 'utf8'));
  const last = config.references.findLastIndex(({ path }) => path.startsWith('./libs/rulesets/'));
  config.references.splice(last + 1, 0, { path: `./${at}` });
  const lines = config.references.map(({ path }) => `    { "path": "${path}" }`).join(',\n');
  writeFileSync(references, readFileSync(references, 'utf8').replace(/"references": \[[^\]]*\]/, `"references": [\n${lines}\n  ]`));
  console.log(`${at}: ${files.length + 1} filer, och en rad i tsconfig.json.\n\nFortsätt så här:\n  npm install\n  npm run generate\n  npx nx run-many -t typecheck test -p @hjm/rules-${id}\n\nErsätt sedan mallens regler med dina egna, med guiden docs/guides/lagg-till-din-region.md.`);
}
