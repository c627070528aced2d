import shared from '../../tools/vitest.config.mjs';

// Browser tests: a real Chromium against the built app, one file at a time.
export default {
  ...shared,
  test: {
    ...shared.test,
    name: 'web browser',
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/build.ts'],
    outputFile: { json: 'out-test/e2e.json' },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};
