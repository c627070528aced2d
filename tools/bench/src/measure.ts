/** Something to measure. `run` does its operations `passes` times and gives a number that is checked against `expect`. */
export type Subject = {
  readonly name: string;
  /** Operations in one pass. */
  readonly operations: number;
  /** Makes the work ready, outside the clock; called before every round. */
  readonly setUp: (passes: number) => (passes: number) => number | Promise<number>;
  /** What one pass must give. */
  readonly expect: number;
};

/** What was measured: operations per second in each round. */
export type Speed = { readonly name: string; readonly median: number; readonly slowest: number; readonly fastest: number; readonly rounds: number };

/** How long to measure. */
export type Effort = { readonly rounds: number; readonly millisecondsPerRound: number };

/**
 * Measures the subjects in turns (A B C A B C …), so that a busy moment of the machine hits all of them, and gives medians.
 * Each is warmed up first, and its number of passes set so that a round takes about the same time for all.
 */
export async function measure(subjects: readonly Subject[], { rounds, millisecondsPerRound }: Effort): Promise<readonly Speed[]> {
  const passes: number[] = [];
  for (const subject of subjects) passes.push(await passesFor(subject, millisecondsPerRound));
  const found = subjects.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const count = passes[index] as number;
      found[index]?.push((count * subject.operations * 1000) / (await timed(subject, count)));
    }
  }
  return subjects.map(({ name }, index) => {
    const sorted = (found[index] as number[]).sort((a, b) => a - b);
    return { name, median: median(sorted), slowest: sorted[0] as number, fastest: sorted.at(-1) as number, rounds };
  });
}

/** The middle of some numbers in order. */
export function median(sorted: readonly number[]): number {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]] as [number, number];
  return (low + high) / 2;
}

async function timed({ name, setUp, expect }: Subject, passes: number): Promise<number> {
  const run = setUp(passes);
  const start = performance.now();
  const result = await run(passes);
  const took = performance.now() - start;
  if (result !== expect * passes) throw new Error(`${name} gave ${String(result)} in ${String(passes)} passes instead of ${String(expect * passes)}`);
  return took;
}

/** Doubles the passes until a round is long enough: this is the warm-up as well. */
async function passesFor(subject: Subject, milliseconds: number): Promise<number> {
  let passes = 1;
  let took = await timed(subject, passes);
  while (took < milliseconds / 2 && passes < 2 ** 20) {
    passes *= 2;
    took = await timed(subject, passes);
  }
  return Math.max(1, Math.round((passes * milliseconds) / Math.max(took, 0.01)));
}
