// Writes docs/guides/publicerade-belopp.md from the printed tables of @hjm/economics. Run by `npm run generate`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceModule } from './source-module.mjs';
import { root } from './workspaces.mjs';

const { economicsGuide } = await sourceModule(join(root, 'libs/economics/src/published/index.ts'));
writeFileSync(join(root, 'docs/guides/publicerade-belopp.md'), economicsGuide());
