import { resolve } from 'node:path';
import { HjmError, foundText } from '@hjm/core';
import { LONGEST_KEEP_YEARS } from './records/keep-until.js';

export type Settings = {
  readonly port: number;
  /** The folder of the embedded database. */
  readonly dataFolder: string;
  /** The PostgreSQL database to use instead. */
  readonly databaseUrl: string | undefined;
  readonly longestKeepYears: number;
  /** The file that says how out-of-assortment cases are handled; without it a made-up example is used. */
  readonly casePolicyFile: string | undefined;
};

export type Environment = { readonly [name: string]: string | undefined };

/**
 * Reads the settings from the environment.
 *
 * @throws HjmError `bad-setting`
 */
export function settingsFrom(environment: Environment, currentFolder: string): Settings {
  // An empty variable is one that somebody has unset.
  const given = (name: string): string | undefined => {
    const text = environment[name]?.trim();
    return text === '' ? undefined : text;
  };
  const policy = given('HJM_CASE_POLICY');
  return {
    port: wholeNumber('PORT', given('PORT'), 4280, 0, 65_535),
    dataFolder: resolve(currentFolder, given('HJM_DATA') ?? '.hjm-data'),
    databaseUrl: given('DATABASE_URL'),
    longestKeepYears: wholeNumber('HJM_LONGEST_KEEP_YEARS', given('HJM_LONGEST_KEEP_YEARS'), LONGEST_KEEP_YEARS, 1, 100),
    casePolicyFile: policy === undefined ? undefined : resolve(currentFolder, policy),
  };
}

function wholeNumber(name: string, text: string | undefined, otherwise: number, min: number, max: number): number {
  if (text === undefined) return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  const issue = { path: name, expected: `ett heltal ${min}–${max}`, found: foundText(text) };
  throw new HjmError('bad-setting', `${name} är ${issue.found}, men ska vara ${issue.expected}.`, [issue]);
}
