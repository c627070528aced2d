import type { HjmIssue } from '@hjm/core';

/** What a refusal says before its first fault, which stands in the table below with the others. */
export function leadOf(problem: string, [first]: readonly Pick<HjmIssue, 'path' | 'expected'>[]): string {
  const told = first === undefined ? -1 : Math.max(...[': väntade', ' ska vara'].map((word) => problem.indexOf(` ${first.path}${word} ${first.expected}`)));
  return told < 1 ? problem : `${problem.slice(0, told).replace(/[,:.]$/u, '')}.`;
}
