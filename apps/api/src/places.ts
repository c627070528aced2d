import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// This file and the bundle in dist/ lie equally deep, so that the same paths hold for both.
const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The SQL migrations, the same for both databases. */
export const migrationsFolder: string = place('../migrations');
/** The empty database that a first start begins with, put beside the bundle by the build. */
export const templateFile: string = place('./database-template.gz');
/** Where templates are kept between builds. */
export const templateCache: string = place('../out-template');
/** The built web app. */
export const webRoot: string = place('../../web/dist');

/** The version of the service. */
export const version: string = (JSON.parse(readFileSync(place('../package.json'), 'utf8')) as { version: string }).version;
