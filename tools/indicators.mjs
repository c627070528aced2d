// Writes docs/guides/indikatorer.md from the definitions of @hjm/kpi. Run by `npm run generate`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceModule } from './source-module.mjs';
import { root } from './workspaces.mjs';

const { indicatorGuide, REGION_KPIS } = await sourceModule(join(root, 'libs/kpi/src/definitions/index.ts'));
writeFileSync(join(root, 'docs/guides/indikatorer.md'), indicatorGuide(Object.values(REGION_KPIS)));
