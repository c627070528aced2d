// Part of the build: puts the template of the embedded database beside the bundle.
import { copyFileSync } from 'node:fs';
import { migrationsFolder, templateCache, templateFile } from './places.js';
import { templateIn } from './store/template.js';

copyFileSync(await templateIn(templateCache, migrationsFolder), templateFile);
