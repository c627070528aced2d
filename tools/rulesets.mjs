// Writes what follows from the rule packages: the hash of each edition, the canonical JSON of each package,
// and its handbook page. Run by `npm run generate`; `node tools/rulesets.mjs dalarna` does one region.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sourceModule as load } from './source-module.mjs';
import { root, workspaces } from './workspaces.mjs';

const { canonicalJson, seal } = await load(join(root, 'libs/rules/src/canonical.ts'));
const { handbook, handbookMarkdown } = await load(join(root, 'libs/rules/src/handbook.ts'));

const regions = process.argv.slice(2);
for (const { path, manifest } of workspaces.filter(({ manifest }) => manifest.nx?.tags?.includes('layer:ruleset'))) {
  if (regions.length > 0 && !regions.includes(basename(path))) continue;
  const packages = Object.values(await load(join(path, 'src/index.ts'))).filter((value) => value?.format === 'hjm.rules/1');
  const hashes = {};
  for (const pkg of packages) {
    const sealed = seal(pkg);
    for (const { id, hash } of sealed.editions) (hashes[pkg.id] ??= {})[id] = hash;
    const name = pkg.id.split('/').at(-1);
    write(join(path, 'json', `${name}.json`), `${canonicalJson(sealed)}\n`);
    write(join(root, 'docs', 'handbook', `${pkg.id.replaceAll('/', '-')}.md`), handbookMarkdown(handbook(sealed)));
  }
  write(join(path, 'src', 'hashes.ts'), hashesSource(hashes));
  console.log(`${manifest.name}: ${packages.map(({ id }) => id).join(', ')}`);
}

function hashesSource(hashes) {
  const packages = Object.entries(hashes).map(([id, editions]) => {
    const lines = Object.entries(editions).map(([edition, hash]) => `    '${edition}': '${hash}',`);
    return `  '${id}': {\n${lines.join('\n')}\n  },`;
  });
  return `/** The canonical SHA-256 of each edition. Written by \`npm run generate\`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${packages.join('\n')}\n};\n`;
}

function write(file, text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
