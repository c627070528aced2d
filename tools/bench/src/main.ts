import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printReport } from './print-report.js';
import { makeReport } from './report.js';

const HELP = `Compares the rule engine with others on one decision, and times its proofs on synthetic packages.

  npm run bench                 tables
  npm run bench -- --json       the same as JSON
  npm run bench -- --quick      fewer and shorter rounds, for a first look

Stops with an error when an engine differs from the reference on any input, or a proof from brute force.`;

const { values } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, help: { type: 'boolean' } } });

if (values.help) console.log(HELP);
else {
  const effort = values.quick ? { rounds: 5, millisecondsPerRound: 50 } : { rounds: 11, millisecondsPerRound: 200 };
  const folder = dirname(dirname(fileURLToPath(import.meta.url)));
  const report = await makeReport(folder, effort, (step) => process.stderr.write(`… ${step}\n`));
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
}
