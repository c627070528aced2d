// `npx drizzle-kit generate --name <what>` in this folder writes the next migration.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'postgresql', schema: './src/store/tables.ts', out: './migrations' });
