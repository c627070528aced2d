import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** How many bytes a browser loads, bundled and minified, before and after gzip. `note` says what is special. */
export type BundleSize = { readonly name: string; readonly minified: number; readonly gzipped: number; readonly note?: string };

/** The sizes of what is compared. `from` is the folder of this tool, from which packages are found. */
export async function bundleSizes(from: string): Promise<readonly BundleSize[]> {
  const bundled = async (name: string, code: string): Promise<BundleSize> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: from, loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      conditions: ['@hjm/source'],
    });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    return { name, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
  };
  const native = readFileSync(createRequire(`${from}/`).resolve(`@gorules/zen-engine-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`));
  return [
    await bundled('hand-written if/else', `export { handWritten } from './src/speech/hand-written.ts'`),
    await bundled('HJM engine entry (evaluate, ask, explain, replay)', `export { evaluate, ask, explain, replay } from '@hjm/rules'`),
    await bundled('HJM bare answer (decide)', `export { decide } from '@hjm/rules'`),
    await bundled('HJM full explanation (evaluate)', `export { evaluate } from '@hjm/rules'`),
    await bundled('json-rules-engine 7.3.1', `export { Engine } from 'json-rules-engine'`),
    { name: '@gorules/zen-engine 0.54.0', minified: native.length, gzipped: gzipSync(native).length, note: 'native library, does not bundle' },
    await bundled('publicodes 1.10.3', `export { default } from 'publicodes'`),
  ];
}
