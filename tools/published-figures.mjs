// Writes docs/guides/publicerade-tal.md from the printed figures of @hjm/kpi. Run by `npm run generate`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceModule } from './source-module.mjs';
import { root } from './workspaces.mjs';

const { deviationGuide } = await sourceModule(join(root, 'libs/kpi/src/published/index.ts'));
writeFileSync(join(root, 'docs/guides/publicerade-tal.md'), deviationGuide());
