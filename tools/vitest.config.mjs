// Shared by every workspace's vitest.config.ts. The source condition makes tests run against the
// TypeScript sources of the workspace's libraries, so that nothing must be built first.
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@hjm/source'] },
  ssr: { resolve: { conditions: ['@hjm/source'] } },
  test: {
    name: basename(process.cwd()),
    include: ['{src,out-doctest}/**/*.test.{ts,tsx}'],
    testTimeout: 120_000, // a bound for what hangs, not a measure of speed: machines are slow and shared
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'out-test/unit.json' },
  },
});
