import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The source condition bundles the workspace's libraries from their TypeScript.
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@hjm/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', target: 'es2022', sourcemap: true },
});
