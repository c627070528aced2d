import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printReport } from './print-report.js';
import { measureRents, rentsOnce } from './rent/measure-rents.js';
import { printRents } from './rent/print-rents.js';
import { measureRepairs, repairsOnce } from './repairs/measure-repairs.js';
import { printRepairs } from './repairs/print-repairs.js';
import { makeReport } from './report.js';

const HELP = `Compares the rule engine with others on one decision, times its proofs on synthetic packages, and runs rents and indicators
beside SQL.

  npm run bench                 tables
  npm run bench -- --json       the same as JSON
  npm run bench -- --quick      fewer and shorter rounds, for a first look
  npm run bench -- --only rents one part: rules, rents or repairs

Stops with an error when an engine differs from the reference on any input, or a proof from brute force.`;

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, help: { type: 'boolean' }, only: { type: 'string' }, rents: { type: 'string' }, repairs: { type: 'string' } }, allowPositionals: true });

if (values.help) console.log(HELP);
else if (values.rents !== undefined) await rentsOnce(values.rents, positionals[0] ?? '.');
else if (values.repairs !== undefined) await repairsOnce(values.repairs, positionals[0] ?? '.');
else {
  const { only } = values;
  if (only !== undefined && !['rules', 'rents', 'repairs'].includes(only)) throw new Error(`--only takes rules, rents or repairs, not ${only}`);
  const wants = (part: string): boolean => only === undefined || only === part;
  const progress = (step: string): void => void process.stderr.write(`… ${step}\n`);
  const program = fileURLToPath(import.meta.url);
  const effort = values.quick ? { rounds: 5, millisecondsPerRound: 50 } : { rounds: 11, millisecondsPerRound: 200 };
  const rules = !wants('rules') ? undefined : await makeReport(dirname(dirname(program)), effort, progress);
  const rents = !wants('rents') ? undefined : [90_000, 2_000_000].map((rentals) => {
    progress(`rents: ${rentals} rentals beside SQL`);
    return measureRents(program, rentals, values.quick ? 1 : 5);
  });
  const rows = values.quick ? 2_000_000 : 10_000_000;
  if (wants('repairs')) progress(`repairs: ${rows} work orders beside SQL`);
  const repairs = wants('repairs') ? measureRepairs(program, rows, values.quick ? 1 : 5) : undefined;
  if (values.json) process.stdout.write(`${JSON.stringify({ ...rules, ...(rents && { rents }), ...(repairs && { repairs }) }, null, 2)}\n`);
  else process.stdout.write(`${rules === undefined ? '' : printReport(rules)}${rents === undefined ? '' : printRents(rents)}${repairs === undefined ? '' : printRepairs(repairs)}`);
}
