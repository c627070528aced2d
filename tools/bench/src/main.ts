import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `Compares the rule engine with others on one decision, times its proofs on synthetic packages, and runs rents and indicators
beside SQL.

  npm run bench                 tables
  npm run bench -- --json       the same as JSON, one line for each part
  npm run bench -- --quick      fewer and shorter rounds, for a first look
  npm run bench -- --only rents one part: rules, rents or repairs

Stops with an error when an engine differs from the reference on any input, or a proof from brute force.`;

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, help: { type: 'boolean' }, only: { type: 'string' }, rents: { type: 'string' }, repairs: { type: 'string' } }, allowPositionals: true });

// What a part needs is loaded with it: a process that is measured holds nothing but what it measures.
if (values.help) console.log(HELP);
else if (values.rents !== undefined) await (await import('./rent/measure-rents.js')).rentsOnce(values.rents, positionals[0] ?? '.');
else if (values.repairs !== undefined) await (await import('./repairs/repairs-once.js')).repairsOnce(values.repairs, positionals[0] ?? '.', positionals[1]);
else {
  const { only } = values;
  if (only !== undefined && !['rules', 'rents', 'repairs'].includes(only)) throw new Error(`--only takes rules, rents or repairs, not ${only}`);
  const wants = (part: string): boolean => only === undefined || only === part;
  const print = (report: object, text: string): void => void process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : text);
  const progress = (step: string): void => void process.stderr.write(`… ${step}\n`);
  const program = fileURLToPath(import.meta.url);
  const rounds = values.quick ? 1 : 5;
  if (wants('rules')) {
    const [{ makeReport }, { printReport }] = await Promise.all([import('./report.js'), import('./print-report.js')]);
    const report = await makeReport(dirname(dirname(program)), values.quick ? { rounds: 5, millisecondsPerRound: 50 } : { rounds: 11, millisecondsPerRound: 200 }, progress);
    print(report, printReport(report));
  }
  if (wants('rents')) {
    const [{ measureRents }, { printRents }] = await Promise.all([import('./rent/measure-rents.js'), import('./rent/print-rents.js')]);
    for (const rentals of [90_000, 2_000_000]) {
      progress(`rents: ${rentals} rentals beside SQL`);
      const report = measureRents(program, rentals, rounds);
      print({ rents: report }, printRents([report]));
    }
  }
  if (wants('repairs')) {
    const [{ measureRepairs }, { printRepairs }] = await Promise.all([import('./repairs/measure-repairs.js'), import('./repairs/print-repairs.js')]);
    const rows = values.quick ? 2_000_000 : 10_000_000;
    progress(`repairs: ${rows} work orders beside SQL`);
    const report = measureRepairs(program, rows, rounds);
    print({ repairs: report }, printRepairs(report));
  }
}
