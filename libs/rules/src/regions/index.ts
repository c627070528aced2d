export { packagesOfRegions } from './packages-of-regions.js';
export { type SideBySideOptions, sideBySide } from './side-by-side.js';
export { paysText, sideBySideMarkdown, sideBySidePage, verdictText } from './side-by-side-page.js';
export {
  type CoveringPackage,
  type Pair,
  type PaysWhere,
  type ProfessionVerdict,
  type RegionSide,
  type Said,
  type SaidTerm,
  type SideBySide,
  VERDICT_LABELS,
  type Verdict,
} from './side-by-side-types.js';
