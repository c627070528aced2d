import type { HjmIssue } from '@hjm/core';
import { issue } from '../issues/issues.js';
import { listIssues } from '../plan/plan-issues.js';
import type { Measure } from './measure-types.js';

/** What is wrong in what measures depend on: keys that the plan does not have, the same twice, and measures that wait for themselves. */
export function dependencyIssues(measures: readonly Measure[]): HjmIssue[] {
  const keys = measures.map(({ key }) => key);
  return measures.flatMap((measure, index) => {
    const path = `measures.${String(index)}.dependsOn`;
    const round = roundFrom(measure, measures);
    return [
      ...listIssues(measure.dependsOn.map((one) => ('measure' in one ? one.measure : one.textSv)), path),
      ...measure.dependsOn.flatMap((one, at) => ('measure' in one && measure.dependsOn.slice(0, at).some((above) => 'textSv' in above) ? [issue(`${path}.${String(at)}`, 'insatser före det som står utanför planen', one.measure)] : [])),
      ...measure.dependsOn.flatMap((one, at) => ('measure' in one && !keys.includes(one.measure) ? [issue(`${path}.${String(at)}`, 'en insats i planen', one.measure, keys)] : [])),
      ...(round === undefined ? [] : [issue(path, 'insatser som inte väntar på varandra', round.join(' → '))]),
    ];
  });
}

/** The round that leads back to the measure, told once: from its first member in the order of the plan. */
function roundFrom(start: Measure, measures: readonly Measure[]): readonly string[] | undefined {
  const first = measures.findIndex(({ key }) => key === start.key);
  const seen = new Set<string>();
  const walk = (at: Measure, way: readonly string[]): readonly string[] | undefined => {
    for (const next of at.dependsOn) {
      if (!('measure' in next)) continue;
      if (next.measure === start.key) return [...way, next.measure];
      const place = measures.findIndex(({ key }) => key === next.measure);
      const found = measures[place];
      if (found === undefined || place < first || seen.has(next.measure)) continue;
      seen.add(next.measure);
      const round = walk(found, [...way, next.measure]);
      if (round !== undefined) return round;
    }
    return undefined;
  };
  return walk(start, [start.key]);
}
