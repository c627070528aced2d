import { canonicalJson } from './canonical.js';
import type { RulePackage } from './package-types.js';
import { RELEASE_LEVELS, type ReleaseLevel, type ReleaseReason, dayReasons, editionReasons, factReasons, scopeReasons } from './release-reasons.js';
import { issueAt, wrong } from './wrong.js';

/** What the difference between two states of a package means for its version. */
export type Release = {
  readonly level: ReleaseLevel;
  /** Every difference, the weightiest first. */
  readonly reasons: readonly ReleaseReason[];
  readonly version: {
    readonly before: string;
    readonly after: string;
    /** The lowest version that the difference allows. */
    readonly least: string;
    /** Whether the later package has at least that version. */
    readonly enough: boolean;
  };
};

/**
 * What a new state of a package means for its version, and why. Whole diagrams are compared, so "no answer changed" is proved.
 *
 * **major** – something that worked comes out otherwise: a fact, value, list, decision, rule or edition is removed or renamed,
 * a range narrowed, a code left; an edition that was there answers some input otherwise, or what follows a right is another;
 * a yes means something else; another edition answers for a day that was covered, as known then; a new edition reaches back before its own decision.
 * **minor** – more is known, and every earlier answer stands: a new edition, fact, value, list, code, or a rule that changes
 * no answer; a term that is told in words only is told in other words, which somebody must read. **patch** – wording, citations, metadata or another way of writing the same rules. **none** – no difference.
 *
 * The lowest version follows semver also below 1.0.0: a major difference of 0.x.y asks for 1.0.0.
 * Throws `HjmError` `wrong-package` when the two are not states of one package, and `bad-version`.
 */
export function releaseOf(before: RulePackage, after: RulePackage): Release {
  if (before.id !== after.id) throw wrong('wrong-package', issueAt('after.id', before.id, after.id));
  const found = [...editionReasons(before, after), ...dayReasons(before, after), ...factReasons(before, after), ...scopeReasons(before, after)];
  const weight = ({ level }: ReleaseReason): number => RELEASE_LEVELS.indexOf(level);
  if (found.length === 0 && !sameContent(before, after)) found.push({ level: 'patch', code: 'order-changed', at: 'package', text: 'Samma innehåll i en annan ordning.' });
  const reasons = found.sort((a, b) => weight(b) - weight(a));
  const level = reasons[0]?.level ?? 'none';
  const least = raise(before.version, level);
  return { level, reasons, version: { before: before.version, after: after.version, least, enough: atLeast(after.version, least) } };
}

/** Equal but for the version and the seals, which follow from the rest. */
function sameContent(a: RulePackage, b: RulePackage): boolean {
  const content = (pkg: RulePackage): string => canonicalJson({ ...pkg, version: '', editions: pkg.editions.map((edition) => ({ ...edition, hash: null })) });
  return content(a) === content(b);
}

function numbersOf(version: string): readonly [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined) throw wrong('bad-version', issueAt('version', 'en version som 1.0.0', version));
  return [Number(major), Number(minor), Number(patch)];
}

function raise(version: string, level: ReleaseLevel): string {
  const [major, minor, patch] = numbersOf(version);
  const next = { none: [major, minor, patch], patch: [major, minor, patch + 1], minor: [major, minor + 1, 0], major: [major + 1, 0, 0] }[level];
  return next.join('.');
}

function atLeast(version: string, least: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(least)];
  const differing = a.findIndex((number, index) => number !== b[index]);
  return differing < 0 || (a[differing] as number) > (b[differing] as number);
}
