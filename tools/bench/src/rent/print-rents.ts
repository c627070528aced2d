import type { RentReport } from './measure-rents.js';

/** Seconds that a run may take on a quiet machine with two cores, by how many rentals. */
const GOALS: Readonly<Record<number, number>> = { 90_000: 1, 2_000_000: 20 };

/** The report as text. */
export function printRents(reports: readonly RentReport[]): string {
  return reports.flatMap(({ rentals, lines, kronor, rounds, timings }) => {
    const title = `A month of rents: ${whole(rentals)} rentals in CSV, ${whole(lines)} lines, ${whole(kronor)} kr; medians of ${rounds} rounds in turns, equal for every payer`;
    const [ours, ...others] = timings;
    const goal = GOALS[rentals];
    return [
      `\n${title}\n${'─'.repeat(title.length)}`,
      ...timings.map(({ name, seconds, processorSeconds, megabytes }) => `${name.padEnd(42)} ${seconds.toFixed(2)} s  (processor ${processorSeconds.toFixed(2)} s)  ${whole(megabytes)} MB`),
      ...others.map(({ name, seconds }) => `${name}: ${((ours?.seconds ?? NaN) / seconds).toFixed(2)} × its time`),
      ...(goal === undefined || ours === undefined ? [] : [`goal: under ${goal} s on a quiet machine: ${ours.seconds < goal ? 'met' : 'NOT MET'}`]),
      '',
    ];
  }).join('\n');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
