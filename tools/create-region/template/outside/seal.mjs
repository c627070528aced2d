// `npm run seal`: makes the packages ready to publish. Writes the hash of each edition to src/hashes.ts, each package as JSON to
// json/ and as a page to read to handbook/, and puts what has changed since the last JSON first in CHANGELOG.md.
// A sealed edition that has changed is refused, unless its JSON in json/ has been removed: then nobody has used it yet.
// `npm run seal -- --force` seals it anew, for corrected wording.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brokenSeals, canonicalJson, seal } from '@hjm/rules/canonical';
import { conformance } from '@hjm/rules/conformance';
import { handbook, handbookMarkdown } from '@hjm/rules/handbook';
import { changelogOf, releaseOf } from '@hjm/rules/release';
import { parseRulePackage } from '@hjm/rules/schema';
import { __export__ } from './dist/index.js';

const force = process.argv.includes('--force');
const nameOf = (id) => id.split('/').at(-1);
const fileOf = (id) => `json/${nameOf(id)}.json`;
const mayReseal = (id) => force || !existsSync(fileOf(id));
const problems = conformance(__export__).filter(({ severity, kind, package: id }) => (severity === 'error' && !(kind === 'seal' && mayReseal(id))) || kind === 'to-replace');
for (const { package: id, at, text } of problems) console.error(`✗ ${id} ${at}: ${text}`);

const hashes = {};
const files = [];
const changes = [];
for (const { package: pkg, examples } of __export__) {
  const changed = brokenSeals(pkg).filter((id) => pkg.editions.find((edition) => edition.id === id).hash !== undefined);
  const file = fileOf(pkg.id);
  if (changed.length > 0 && !mayReseal(pkg.id)) console.error(`  Utgåvan ${changed.join(', ')} är förseglad. Rättar du bara ordalydelsen: npm run seal -- --force. Har ingen använt den än: ta bort ${file} först.`);
  const sealed = seal(pkg);
  hashes[pkg.id] = Object.fromEntries(sealed.editions.map(({ id, hash }) => [id, hash]));
  if (existsSync(file)) {
    const before = parseRulePackage(JSON.parse(readFileSync(file, 'utf8')));
    const { level, version } = releaseOf(before, sealed);
    if (level !== 'none') changes.push(changelogOf(before, sealed));
    if (!version.enough) {
      console.error(`✗ ${pkg.id}: versionen ${version.after} räcker inte, minst ${version.least} behövs (${level}).`);
      problems.push(file);
    }
  }
  files.push([file, canonicalJson(sealed)], [file.replace('.json', '.examples.json'), canonicalJson(examples)], [`handbook/${nameOf(pkg.id)}.md`, handbookMarkdown(handbook(sealed, examples)).trimEnd()]);
}
for (const text of changes) console.log(text);

if (problems.length === 0) {
  for (const folder of ['json', 'handbook']) mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(file, `${text}\n`);
  if (changes.length > 0) writeFileSync('CHANGELOG.md', [...changes, existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8') : ''].join('\n').trimEnd() + '\n');
  const source = `import type { EditionHashes } from '@hjm/rules';\n\n/** The hash of each published edition. Written by \`npm run seal\`. */\nexport const hashes: EditionHashes = ${JSON.stringify(hashes, null, 2)};\n`;
  writeFileSync('src/hashes.ts', source);
  console.log(`Förseglat: ${files.map(([file]) => file).join(', ')}`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
