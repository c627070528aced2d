// Shared by the libraries: one module per entry of the package's `exports`, shared code split into chunks.
// Types come from `tsc --build` into dist/types; tsup only writes the JavaScript.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

export default defineConfig({
  entry: Object.values(exports).flatMap((target) => target['@hjm/source'] ?? []),
  outDir: 'dist/esm',
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  sourcemap: true,
});
