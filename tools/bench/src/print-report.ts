import type { Speed } from './measure.js';
import type { Report } from './report.js';
import { handWritten } from './speech/hand-written.js';
import { jsonRules } from './speech/json-rules.js';

/** The report as text: tables that can be read in a terminal and pasted into a page. */
export function printReport(report: Report): string {
  const { machine, effort, agreement, speech, sizes, compile, proofs, bruteForce, budget, regions, goals } = report;
  const size = ({ facts, rules }: { readonly facts: number; readonly rules: number }): string => `${String(facts)} × ${String(rules)}`;
  return [
    `${machine.processor}, ${String(machine.cores)} cores, ${machine.platform}, Node ${machine.node}; medians of ${String(effort.rounds)} rounds in turns`,
    heading('Agreement'),
    `${String(agreement.candidates.length)} candidates give the reference’s answer to all ${String(agreement.inputs.before)} inputs before April 2023 and all ${String(agreement.inputs.from)} from then on.`,
    speedTable('Speech devices, all facts given, cases in random order', speech.random),
    speedTable('The same, the 1152 inputs in order over and over', speech.inOrder),
    speedTable('Cold: every case fresh from JSON.parse, seen once', speech.cold),
    speedTable('Half of the facts unknown', speech.partial),
    speedTable('All facts given, the regime changing every time', speech.alternatingDays),
    heading('Size of the engine'),
    table(['', 'minified', 'min+gzip', ''], sizes.map(({ name, minified, gzipped, note }) => [name, kilobytes(minified), kilobytes(gzipped), note ?? ''])),
    heading('Making the speech package ready'),
    `${String(compile.editions)} editions in ${compile.milliseconds.toFixed(1)} ms (slowest ${compile.slowest.toFixed(1)} ms), ${compile.kilobytesPerEdition.toFixed(0)} kB kept per edition; the package itself ${compile.packageKilobytes.toFixed(0)} kB`,
    heading('Proofs on packages shaped like handbooks (facts × rules)'),
    table(
      ['', 'inputs', 'verify', 'slowest', 'nodes', 'findings', 'diff', 'slowest', 'nodes'],
      proofs.map((proof) => [size(proof), `10^${String(proof.inputs.length - 1)}`, ms(proof.verify), ms(proof.slowestVerify), whole(proof.verifyNodes), whole(proof.findings), ms(proof.diff), ms(proof.slowestDiff), whole(proof.diffNodes)]),
    ),
    heading('The same by trying every input (defects and counts are equal)'),
    table(
      ['', 'closing refusal', 'inputs', 'verify + diff', 'brute force'],
      bruteForce.map((proof) => [size(proof), proof.closing ? 'yes' : 'no', whole(proof.inputs), ms(proof.engine), ms(proof.bruteForce)]),
    ),
    heading(`Rules that share nothing (${size(budget)})`),
    `${budget.code} after ${ms(budget.milliseconds)}: ${budget.message}`,
    ...regions.map(({ region, packages, rules, examples, speeds, verify }) =>
      [speedTable(`${region}: ${String(packages)} packages, ${String(rules)} rules, ${String(examples)} examples`, speeds), `verify of all of them, never seen before: ${ms(verify)}`].join('\n'),
    ),
    heading('Goals'),
    table(['', 'found', ''], goals.map(({ goal, found, met }) => [goal, found, met ? 'met' : 'NOT MET'])),
    '',
  ].join('\n');
}

function speedTable(title: string, speeds: readonly Speed[]): string {
  const per = (name: string): number | undefined => speeds.find((speed) => speed.name === name)?.median;
  const [hand, json] = [per(handWritten.name), per(jsonRules.name)];
  const rows = speeds.map(({ name, median, slowest, fastest }) => [
    name,
    whole(median),
    `${whole(slowest)} – ${whole(fastest)}`,
    ...(hand === undefined ? [] : [hand === median ? '1' : `1/${(hand / median).toPrecision(3)}`]),
    ...(json === undefined ? [] : [`${(median / json).toPrecision(3)} ×`]),
  ]);
  return [heading(title), table(['', 'answers/s', 'slowest – fastest', ...(hand === undefined ? [] : ['to hand-written']), ...(json === undefined ? [] : ['to json-rules-engine'])], rows)].join('\n');
}

const heading = (text: string): string => `\n${text}\n${'─'.repeat(text.length)}`;
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : whole(value)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Columns side by side: the first to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
