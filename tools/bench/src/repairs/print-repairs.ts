import type { RepairReport } from './measure-repairs.js';

/** The report as text, with the goals of the indicators: at most 1.5 times the time of SQL, in 100 MB; half a second from columns in memory. */
export function printRepairs({ rows, results, rounds, timings }: RepairReport): string {
  const title = `Repairs within 5 working days: ${whole(rows)} work orders, ${whole(results)} shares by month and unit; medians of ${rounds} rounds in turns, equal in every number`;
  const [one, two, columns, sqlOne, sqlTwo] = timings.map(({ seconds, megabytes }) => ({ seconds, megabytes }));
  const ratios = [(one?.seconds ?? NaN) / (sqlOne?.seconds ?? NaN), (two?.seconds ?? NaN) / (sqlTwo?.seconds ?? NaN)] as const;
  const goal = (text: string, met: boolean): string => `goal: ${text}: ${met ? 'met' : 'NOT MET'}`;
  return [
    `\n${title}\n${'─'.repeat(title.length)}`,
    ...timings.map(({ name, seconds, processorSeconds, megabytes }) => `${name.padEnd(46)} ${seconds.toFixed(2)} s  (processor ${processorSeconds.toFixed(2)} s)  ${whole(megabytes)} MB`),
    `one thread: ${ratios[0].toFixed(2)} × the time of SQL; two threads: ${ratios[1].toFixed(2)} ×`,
    goal('at most 1.5 × the time of SQL with as many threads', ratios[0] <= 1.5 && ratios[1] <= 1.5),
    goal('at most 100 MB', (one?.megabytes ?? NaN) <= 100 && (two?.megabytes ?? NaN) <= 100),
    goal('columns in memory under 0.5 s on a quiet machine', (columns?.seconds ?? NaN) < 0.5),
    '',
  ].join('\n');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
