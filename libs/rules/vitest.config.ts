import shared from '../../tools/vitest.config.mjs';

// What depends on days runs once more in zones ahead of and behind UTC; Kiritimati also skipped a whole day.
const zones = ['Europe/Stockholm', 'Pacific/Kiritimati', 'America/St_Johns'];
const { include, ...test } = shared.test;

export default {
  ...shared,
  test: {
    ...test,
    // Properties over random packages take seconds on a slow machine with other work to do.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'rules', include, env: { TZ: 'UTC' } } },
      ...zones.map((TZ) => ({ extends: true, test: { name: `rules ${TZ}`, include: ['src/{cells,editions,time-zone}.test.ts'], env: { TZ } } })),
    ],
  },
};
