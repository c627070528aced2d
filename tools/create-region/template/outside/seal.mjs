// `npm run seal`: makes the packages ready to publish. Writes the hash of each edition to src/hashes.ts and each package as
// JSON to json/, and prints the changelog and the version that the difference to the last published JSON asks for.
// A sealed edition that has changed is refused. `npm run seal -- --force` seals it anew, for corrected wording.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brokenSeals, canonicalJson, seal } from '@hjm/rules/canonical';
import { conformance } from '@hjm/rules/conformance';
import { changelogOf, releaseOf } from '@hjm/rules/release';
import { parseRulePackage } from '@hjm/rules/schema';
import { __export__ } from './dist/index.js';

const force = process.argv.includes('--force');
const problems = conformance(__export__).filter(({ severity, kind }) => (severity === 'error' && !(force && kind === 'seal')) || kind === 'to-replace');
for (const { package: id, at, text } of problems) console.error(`✗ ${id} ${at}: ${text}`);

const hashes = {};
const files = [];
for (const { package: pkg, examples } of __export__) {
  const changed = brokenSeals(pkg).filter((id) => pkg.editions.find((edition) => edition.id === id).hash !== undefined);
  const file = `json/${pkg.id.split('/').at(-1)}.json`;
  if (changed.length > 0 && !force) console.error(`  Utgåvan ${changed.join(', ')} är förseglad. Rättar du bara ordalydelsen: npm run seal -- --force. Har ingen använt den än: ta bort ${file} först.`);
  const sealed = seal(pkg);
  hashes[pkg.id] = Object.fromEntries(sealed.editions.map(({ id, hash }) => [id, hash]));
  if (existsSync(file)) {
    const before = parseRulePackage(JSON.parse(readFileSync(file, 'utf8')));
    const { level, version } = releaseOf(before, sealed);
    if (level !== 'none') console.log(changelogOf(before, sealed));
    if (!version.enough) {
      console.error(`✗ ${pkg.id}: versionen ${version.after} räcker inte, minst ${version.least} behövs (${level}).`);
      problems.push(file);
    }
  }
  files.push([file, canonicalJson(sealed)], [file.replace('.json', '.examples.json'), canonicalJson(examples)]);
}

if (problems.length === 0) {
  mkdirSync('json', { recursive: true });
  for (const [file, text] of files) writeFileSync(file, `${text}\n`);
  const source = `import type { EditionHashes } from '@hjm/rules';\n\n/** The hash of each published edition. Written by \`npm run seal\`. */\nexport const hashes: EditionHashes = ${JSON.stringify(hashes, null, 2)};\n`;
  writeFileSync('src/hashes.ts', source);
  console.log(`Förseglat: ${files.map(([file]) => file).join(', ')}`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
