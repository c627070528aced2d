// Shared by the Node apps and tools: the workspace's libraries are bundled from source, third-party packages stay outside.
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  outDir: 'dist',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/^@hjm\//],
  clean: true,
  sourcemap: true,
  esbuildOptions(options) {
    options.conditions = ['@hjm/source'];
  },
});
