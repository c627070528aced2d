import { describe, expect, it } from 'vitest';
import { settingsFrom } from './settings.js';

describe('the settings', () => {
  it('have a default each', () => {
    expect(settingsFrom({}, '/home/somebody')).toEqual({ port: 4280, dataFolder: '/home/somebody/.hjm-data', databaseUrl: undefined, longestKeepYears: 10, casePolicyFile: undefined });
  });

  it('come from the environment', () => {
    const environment = { PORT: ' 8080 ', HJM_DATA: 'elsewhere', DATABASE_URL: 'postgresql://x/y', HJM_LONGEST_KEEP_YEARS: '3', HJM_CASE_POLICY: 'ordning.json' };
    expect(settingsFrom(environment, '/home/somebody')).toEqual({ port: 8080, dataFolder: '/home/somebody/elsewhere', databaseUrl: 'postgresql://x/y', longestKeepYears: 3, casePolicyFile: '/home/somebody/ordning.json' });
  });

  it('that are empty are not set', () => {
    expect(settingsFrom({ PORT: '', HJM_DATA: ' ', DATABASE_URL: '' }, '/x')).toEqual(settingsFrom({}, '/x'));
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', 'http'],
    ['HJM_LONGEST_KEEP_YEARS', '0'],
    ['HJM_LONGEST_KEEP_YEARS', '101'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => settingsFrom({ [name]: value }, '/x')).toThrow(`${name} är "${value}", men ska vara ett heltal`);
  });
});
