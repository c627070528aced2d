import { mergeConfig } from 'vitest/config';
import shared from '../../tools/vitest.config.mjs';

// Opening a database takes a second or two, on a busy machine more.
export default mergeConfig(shared, { test: { globalSetup: './src/testing/prepare.ts', testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 } });
