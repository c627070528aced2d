import { scaleLinear } from 'd3-scale';
import type { TrendPoint } from '../indicator-api.js';

/** Lines of a small drawing: a month without a number breaks the line, and stands alone as a dot where its neighbours have none. */
export type Spark = { readonly lines: readonly string[]; readonly dots: readonly (readonly [x: number, y: number])[]; readonly last: readonly [x: number, y: number] };

/** Undefined where fewer than two months have a number. */
export function sparkOf(points: readonly TrendPoint[], width: number, height: number): Spark | undefined {
  const numbers = points.map(({ number }) => (number === null ? undefined : Number(number)));
  const known = numbers.filter((number) => number !== undefined);
  if (known.length < 2) return undefined;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = scaleLinear([0, points.length - 1], [3, width - 3]);
  const y = scaleLinear(least === most ? [least - 1, most + 1] : [least, most], [height - 3, 3]);
  const runs: (readonly [number, number])[][] = [[]];
  numbers.forEach((number, at) => {
    if (number === undefined) runs.push([]);
    else runs.at(-1)?.push([round(x(at)), round(y(number))]);
  });
  const drawn = runs.filter((run) => run.length > 0);
  return {
    lines: drawn.filter((run) => run.length > 1).map((run) => `M${run.map(([a, b]) => `${String(a)} ${String(b)}`).join('L')}`),
    dots: drawn.filter((run) => run.length === 1).flat(),
    last: drawn.at(-1)?.at(-1) ?? [0, 0],
  };
}

const round = (at: number): number => Math.round(at * 10) / 10;
