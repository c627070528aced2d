// Writes what follows from the rule packages: the hash of each edition, the canonical JSON of each package,
// its handbook page as Markdown and HTML, and the pages that lead to them. Run by `npm run generate`; `node tools/rulesets.mjs dalarna` does one region.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packagesOf, sourceModule as load } from './source-module.mjs';
import { root, workspaces } from './workspaces.mjs';

const { canonicalJson, seal } = await load(join(root, 'libs/rules/src/canonical.ts'));
const { handbook, handbookHtml, handbookIndex, handbookMarkdown, handbookPageName } = await load(join(root, 'libs/rules/src/handbook.ts'));

const rulesets = workspaces.filter(({ manifest }) => manifest.nx?.tags?.includes('layer:ruleset'));
const pages = join(root, 'docs', 'handbook');
const regions = process.argv.slice(2);
for (const { path, manifest } of rulesets) {
  if (regions.length > 0 && !regions.includes(basename(path))) continue;
  const entries = await packagesOf(path);
  const hashes = {};
  for (const { package: pkg, examples } of entries) {
    const sealed = seal(pkg);
    for (const { id, hash } of sealed.editions) (hashes[pkg.id] ??= {})[id] = hash;
    const name = pkg.id.split('/').at(-1);
    write(join(path, 'json', `${name}.json`), `${canonicalJson(sealed)}\n`);
    const page = handbook(sealed, examples);
    write(join(pages, `${handbookPageName(pkg.id)}.md`), handbookMarkdown(page));
    write(join(pages, `${handbookPageName(pkg.id)}.html`), handbookHtml(page));
  }
  write(join(path, 'src', 'hashes.ts'), hashesSource(hashes));
  console.log(`${manifest.name}: ${entries.map(({ package: { id } }) => id).join(', ')}`);
}

// Of regions that were not made anew, the pages lead to what stands in their files.
const all = rulesets.flatMap(({ path }) => (existsSync(join(path, 'json')) ? readdirSync(join(path, 'json')).map((file) => JSON.parse(readFileSync(join(path, 'json', file), 'utf8'))) : []));
const listed = all.filter(({ format }) => format === 'hjm.rules/1');
write(join(pages, 'README.md'), handbookMarkdown(handbookIndex(listed, 'md')));
write(join(pages, 'index.html'), handbookHtml(handbookIndex(listed, 'html')));

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
