import { COHORTS, SLOTS, type Cohort } from './cohorts.js';

const STARTS: number[] = [];
let total = 0;
for (const { count } of COHORTS) {
  STARTS.push(total);
  total += count;
}

/** A step near the golden section of all slots that shares no divisor with them: neighbours in the register come from cohorts far apart. */
const STEP = ((): number => {
  let step = Math.floor(SLOTS * 0.618);
  while (divisor(step, SLOTS) !== 1) step -= 1;
  return step;
})();

/** The cohort of a slot; every run of {@link SLOTS} slots in a row holds each cohort exactly as often as its count. */
export function cohortOf(slot: number): Cohort {
  const place = ((slot % SLOTS) * STEP) % SLOTS;
  let [low, high] = [0, COHORTS.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((STARTS[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return COHORTS[low] as Cohort;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
