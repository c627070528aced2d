import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder, which is gone when all tests are done. */
export function temporaryFolder(): string {
  return mkdtempSync(join(process.env['HJM_TEST_FOLDER'] ?? tmpdir(), 'data-'));
}
