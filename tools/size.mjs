// Bundles and minifies what the size budget is about, as an app that uses Vite would, into out-size/.
// `size-limit` then weighs the files: .size-limit.json.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './workspaces.mjs';

const entries = {
  engine: `export { evaluate, ask, explain, replay } from '@hjm/rules';`,
  core: `export * from '@hjm/core';`,
};

for (const [name, code] of Object.entries(entries)) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'entry', resolveId: (id) => (id === name ? `\0${name}` : undefined), load: (id) => (id === `\0${name}` ? code : undefined) }],
    build: {
      outDir: join(root, 'out-size', name),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: { input: name, preserveEntrySignatures: 'strict', output: { entryFileNames: 'index.js' } },
    },
  });
}
