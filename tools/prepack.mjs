// `prepack` of every published package: one whose exports are not all built is not packed. Run in the folder of the package.
// Says nothing when all is well, so that `npm pack --json` can be read.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));
// Of a pattern such as ./json/*.json the folder has to be there.
const missing = files.filter((file) => !existsSync(file.includes('*') ? dirname(file) : file));
if (missing.length > 0) {
  console.error(`${name} is not built, so it is not packed. Missing: ${missing.join(', ')}. First run: npx nx build ${name}`);
  process.exitCode = 1;
}
