// Checks the API report of each public entry of the library in the current folder against etc/, or writes it (--update).
// A report that differs, and every warning of the extractor, fails the check: here as in CI.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const update = process.argv.includes('--update');
const projectFolder = process.cwd();
const packageJsonFullPath = join(projectFolder, 'package.json');
const { name, exports } = JSON.parse(readFileSync(packageJsonFullPath, 'utf8'));
const reportFolder = join(projectFolder, 'etc');
mkdirSync(reportFolder, { recursive: true });

const entries = Object.entries(exports).filter(([, target]) => target.types !== undefined);
const failed = entries.filter(([entry, target]) => {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder,
      mainEntryPointFilePath: join(projectFolder, target.types),
      compiler: { tsconfigFilePath: join(import.meta.dirname, 'tsconfig.api.json') },
      apiReport: {
        enabled: true,
        reportFolder,
        reportTempFolder: join(projectFolder, 'out-tsc', 'api'),
        reportFileName: `${[name.split('/')[1], entry.slice(2)].filter(Boolean).join('-')}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'warning' } },
        extractorMessageReporting: {
          default: { logLevel: 'warning' },
          'ae-missing-release-tag': { logLevel: 'none' },
          'ae-undocumented': { logLevel: 'none' },
          // An entry beside the main one uses types that the main one exports.
          'ae-forgotten-export': { logLevel: 'none' },
        },
        tsdocMessageReporting: { default: { logLevel: 'warning' } },
      },
    },
  });
  const { succeeded } = Extractor.invoke(config, { localBuild: update, printApiReportDiff: true });
  return !succeeded;
});

if (failed.length > 0) {
  console.error(`${name}: differs from etc/ or has warnings: ${failed.map(([entry]) => entry).join(', ')}`);
  if (!update) console.error('Meant to be so? Write the reports with: npm run api:update');
  process.exitCode = 1;
}
