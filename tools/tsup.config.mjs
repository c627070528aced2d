// Shared by the libraries: one module per entry of the package's `exports`, shared code split into chunks.
// Types come from `tsc --build` into dist/types; tsup only writes the JavaScript.
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entry = Object.values(exports).flatMap((target) => target['@hjm/source'] ?? []);
const missing = entry.filter((name) => !existsSync(name));
if (missing.length > 0) throw new Error(`named in exports, but not there: ${missing.join(', ')}`); // tsup only skips it

export default defineConfig({
  entry,
  outDir: 'dist/esm',
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  sourcemap: true,
});
