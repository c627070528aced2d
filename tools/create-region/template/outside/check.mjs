// `npm run check`: everything that must be mended (✗), and what is left to do before publishing (–), in words.
import { conformance, conforms } from '@hjm/rules/conformance';
import { __export__ } from './dist/index.js';

const findings = conformance(__export__);
for (const { severity, package: id, at, text } of findings) console.log(`${severity === 'error' ? '✗' : '–'} ${id} ${at}: ${text}`);
const errors = findings.filter(({ severity }) => severity === 'error').length;
console.log(conforms(findings) ? `Inget att rätta. Kvar att göra före publicering: ${findings.length}.` : `Att rätta: ${errors}.`);
process.exitCode = errors === 0 ? 0 : 1;
