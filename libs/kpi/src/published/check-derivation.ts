import { foundText, HjmError } from '@hjm/core';
import type { Derivation } from './derivation-types.js';

/**
 * Refuses a derivation that says nothing: a mean of no meetings, a sum of no figures.
 *
 * @throws HjmError `invalid-derivation`
 */
export function checkDerivation({ figure, how }: Derivation): void {
  const wrong = (path: string, expected: string, found: unknown): never => {
    throw new HjmError('invalid-derivation', `Ett tal kan inte härledas så: här behövs ${expected}.`, [{ path: `${figure}.how.${path}`, expected, found: foundText(found) }]);
  };
  if (how.kind === 'mean') {
    const bad = how.counts.find((count) => !Number.isSafeInteger(count) || count < 1);
    if (how.counts.length === 0 || bad !== undefined) wrong('counts', 'hela antal från 1', bad ?? how.counts);
    if (!Number.isSafeInteger(how.highest) || how.highest < 0) wrong('highest', 'ett helt tal från 0', how.highest);
  }
  if ((how.kind === 'sum' || how.kind === 'count') && how.of.length === 0) wrong('of', 'minst ett tal', how.of);
  if (how.kind === 'groups' && how.groups.length === 0) wrong('groups', 'minst en grupp', how.groups);
}
