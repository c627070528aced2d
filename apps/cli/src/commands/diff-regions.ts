import { parseIsoCode } from '@hjm/core';
import { packagesOfRegions, sideBySide, sideBySideMarkdown, sideBySidePage } from '@hjm/rules/regions';
import { day } from '../input/case-options.js';
import { packaged } from '../input/select-package.js';
import type { Io } from '../io.js';
import { printBlocks } from '../output/handbook-view.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';
import type { DiffOptions } from './diff.js';

/** `hjm rules diff --iso`: the regions' rules for one code side by side, with exact differences between each two. */
export function compareRegions(io: Io, words: readonly string[], options: DiffOptions & { readonly iso: readonly string[] }): Result {
  const other = (['file', 'by', 'with', 'withFile'] as const).find((name) => options[name] !== undefined);
  if (words.length > 0 || other !== undefined) throw usageError('--iso jämför regioner: ange bara koden, --regions, --date och --markdown.');
  const code = parseIsoCode(options.iso.join(' '));
  const on = options.date === undefined ? today(io.now()) : day(options.date, '--date', io);
  const side = sideBySide(packagesOfRegions(packaged.map(({ package: pkg }) => pkg), options.regions, '--regions'), code, { on });
  return {
    json: side,
    print: async (screen) => {
      if (options.markdown === true) screen.raw(`${sideBySideMarkdown(side).trimEnd()}\n`);
      else await printBlocks(screen, sideBySidePage(side).blocks);
    },
  };
}
