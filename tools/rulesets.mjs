// Writes what follows from the rule packages: the hash of each edition, the canonical JSON of each package,
// and its handbook page. Run by `npm run generate`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root, workspaces } from './workspaces.mjs';

for (const { path, manifest } of workspaces.filter(({ manifest }) => manifest.nx?.tags?.includes('layer:ruleset'))) {
  const { default: packages, canonicalJson, seal, handbook, handbookMarkdown } = await load(path);
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

/** The region's packages and the parts of @hjm/rules that describe them, from source, without a build. */
async function load(path) {
  const out = join(path, 'out-tsc', 'rulesets.mjs');
  await build({
    stdin: {
      contents: `
        import * as region from './src/index.ts';
        export { canonicalJson, seal } from '@hjm/rules/canonical';
        export { handbook, handbookMarkdown } from '@hjm/rules/handbook';
        export default Object.values(region).filter((value) => value?.format === 'hjm.rules/1');`,
      resolveDir: path,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@hjm/source'],
    outfile: out,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(out).href);
  } finally {
    rmSync(out);
  }
}

function hashesSource(hashes) {
  const packages = Object.entries(hashes).map(([id, editions]) => {
    const lines = Object.entries(editions).map(([edition, hash]) => `    '${edition}': '${hash}',`);
    return `  '${id}': {\n${lines.join('\n')}\n  },`;
  });
  return `/** The canonical SHA-256 of each edition. Written by \`npm run generate\`, checked by the tests. */
export const hashes = {\n${packages.join('\n')}\n} as const;\n`;
}

function write(file, text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
