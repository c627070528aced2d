import shared from '../../tools/vitest.config.mjs';

// What depends on dates runs once more in zones ahead of, behind and half an hour beside UTC.
// Kiritimati also skipped a whole day, 31 December 1994.
const zones = ['Europe/Stockholm', 'Pacific/Kiritimati', 'America/St_Johns'];
const { include, ...test } = shared.test;

export default {
  ...shared,
  test: {
    ...test,
    projects: [
      { extends: true, test: { name: 'core', include, env: { TZ: 'UTC' } } },
      ...zones.map((TZ) => ({
        extends: true,
        test: { name: `core ${TZ}`, include: ['src/{dates,days,day-number,date-text,holidays,periods,moments,open-minutes,time-zone,working-day-clock,working-days}.test.ts'], env: { TZ } },
      })),
    ],
  },
};
