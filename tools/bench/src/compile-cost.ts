import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type RulePackage, decide } from '@hjm/rules';
import { speechDevices } from '@hjm/rules-vastmanland';
import { median } from './measure.js';

/** What it costs to make the speech package ready, which the first question does: time, and memory kept per edition. */
export type CompileCost = { readonly editions: number; readonly milliseconds: number; readonly slowest: number; readonly kilobytesPerEdition: number; readonly packageKilobytes: number };

const COPIES = 200;
const DAYS = ['2023-03-31', '2023-04-01'];

/** Makes many copies of the package ready and weighs them. */
export function compileCost(): CompileCost {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const weigh = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const copy = (): RulePackage => structuredClone<RulePackage>(speechDevices);
  const firstQuestions = (pkg: RulePackage): number => {
    const start = performance.now();
    for (const on of DAYS) decide(pkg, {}, { on });
    return performance.now() - start;
  };
  for (let index = 0; index < COPIES; index++) firstQuestions(copy());
  const empty = weigh();
  const copies = Array.from({ length: COPIES }, copy);
  const raw = weigh();
  const times = copies.map(firstQuestions).sort((a, b) => a - b);
  const ready = weigh();
  return {
    editions: DAYS.length,
    milliseconds: median(times),
    slowest: times.at(-1) as number,
    kilobytesPerEdition: (ready - raw) / COPIES / DAYS.length / 1000,
    packageKilobytes: (raw - empty) / copies.length / 1000,
  };
}
