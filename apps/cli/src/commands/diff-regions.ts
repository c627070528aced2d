import { HjmError, foundText, nearest, parseIsoCode } from '@hjm/core';
import type { RulePackage } from '@hjm/rules';
import { sideBySide, sideBySideMarkdown, sideBySidePage } from '@hjm/rules/regions';
import { day } from '../input/case-options.js';
import { packaged, regionOf } from '../input/select-package.js';
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
  const side = sideBySide(chosen(options.regions), code, { on });
  return {
    json: side,
    print: async (screen) => {
      if (options.markdown === true) screen.raw(`${sideBySideMarkdown(side).trimEnd()}\n`);
      else await printBlocks(screen, sideBySidePage(side).blocks);
    },
  };
}

/** The packages of the regions that were named, in that order; of all when none was. */
function chosen(list: string | undefined): readonly RulePackage[] {
  const packages = packaged.map(({ package: pkg }) => pkg);
  if (list === undefined) return packages;
  const known = [...new Set(packages.map(regionOf))];
  return list.split(',').flatMap((word) => {
    const name = word.trim().toLowerCase();
    const found = packages.filter((pkg) => regionOf(pkg) === name || pkg.region.toLowerCase() === name);
    if (found.length > 0) return found;
    const near = nearest(name, known);
    const issue = { path: '--regions', expected: known.join(', '), found: foundText(word) };
    throw new HjmError('unknown-region', `Regionen ${foundText(word)} finns inte.`, [near === undefined ? issue : { ...issue, nearest: near }]);
  });
}
