import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printReport } from './print-report.js';
import { measureRents, rentsOnce } from './rent/measure-rents.js';
import { printRents } from './rent/print-rents.js';
import { makeReport } from './report.js';

const HELP = `Compares the rule engine with others on one decision, times its proofs on synthetic packages, and runs rents beside SQL.

  npm run bench                 tables
  npm run bench -- --json       the same as JSON
  npm run bench -- --quick      fewer and shorter rounds, for a first look
  npm run bench -- --only rents one part: rules or rents

Stops with an error when an engine differs from the reference on any input, or a proof from brute force.`;

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, help: { type: 'boolean' }, only: { type: 'string' }, rents: { type: 'string' } }, allowPositionals: true });

if (values.help) console.log(HELP);
else if (values.rents !== undefined) await rentsOnce(values.rents, positionals[0] ?? '.');
else {
  const { only } = values;
  if (only !== undefined && only !== 'rules' && only !== 'rents') throw new Error(`--only takes rules or rents, not ${only}`);
  const progress = (step: string): void => void process.stderr.write(`… ${step}\n`);
  const program = fileURLToPath(import.meta.url);
  const effort = values.quick ? { rounds: 5, millisecondsPerRound: 50 } : { rounds: 11, millisecondsPerRound: 200 };
  const rules = only === 'rents' ? undefined : await makeReport(dirname(dirname(program)), effort, progress);
  const rents = only === 'rules' ? undefined : [90_000, 2_000_000].map((rentals) => {
    progress(`rents: ${rentals} rentals beside SQL`);
    return measureRents(program, rentals, values.quick ? 1 : 5);
  });
  if (values.json) process.stdout.write(`${JSON.stringify({ ...rules, ...(rents && { rents }) }, null, 2)}\n`);
  else process.stdout.write(`${rules === undefined ? '' : printReport(rules)}${rents === undefined ? '' : printRents(rents)}`);
}
