import { foundText, type HjmIssue } from '@hjm/core';

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;

/** A name that records, files and results can have things under; not one that every object has of its own. */
export function nameIssues(name: unknown, path: string): HjmIssue[] {
  if (typeof name === 'string' && NAME.test(name) && !(name in Object.prototype)) return [];
  return [{ path, expected: 'ett namn med bokstäver a–z, siffror, understreck och bindestreck, en bokstav först', found: foundText(name) }];
}
