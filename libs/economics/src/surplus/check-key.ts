import { type HjmIssue, isLocalDate, nearest } from '@hjm/core';
import { formatNumber, formatPercent } from '@hjm/core/text';
import { issue, throwIssues } from '../issues/issues.js';
import { millionths, SHARE_SV, shareText, sumOfShares } from './exact-share.js';
import type { DistributionKey, KeyShare, Principal } from './key-types.js';
import { SHARES_ARE_SV } from './share-words.js';

/** What a key is held against. */
export type KeyExpectation = {
  /** Everybody that shares; each must stand in the key, and nobody else. Left out: not checked. */
  readonly principals?: readonly Principal[];
  /** How the place of a fault is written: the principal's position in the key, and the field. Left out: `principals.0.share`. */
  readonly place?: (index: number, field: keyof KeyShare) => string;
  /** The place of what is wrong with all rows together, such as their sum. Left out: `principals`. */
  readonly whole?: string;
};

const HUNDRED = 100_000_000n;
/** Parts of 1 that were rounded may come to a little less or more; per cent never come to so little. */
const [NEARLY_ONE, JUST_OVER_ONE] = [990_000n, 1_010_000n];
const inKey = (index: number, field: keyof KeyShare): string => `principals.${index}.${field}`;

/**
 * Checks a distribution key and gives it back. A key is never rescaled: 99,9 % is an error that says what is missing.
 *
 * ```ts
 * import { checkKey } from '@hjm/economics';
 *
 * const key = { id: 'nyckel', titleSv: 'Nyckel', basis: 'percent', decidedSv: null, citation: null, validFrom: null, validTo: null } as const;
 * const principals = [{ id: 'region', nameSv: 'Regionen', share: '60.5' }, { id: 'kommun', nameSv: 'Kommunen', share: '39.5' }];
 * checkKey({ ...key, principals }).principals.length; // => 2
 * ```
 *
 * @throws HjmError `invalid-key` with all faults: sum, missing, unknown or repeated principals, negative or unreadable shares,
 * an empty key, a total of zero, days, and the measure of use
 */
export function checkKey(key: DistributionKey, expected: KeyExpectation = {}): DistributionKey {
  throwIssues('invalid-key', `Fördelningsnyckeln ${key.titleSv} går inte att använda.`, keyIssues(key, expected));
  return key;
}

/** All that is wrong with a key; none when it can be used. */
export function keyIssues(key: DistributionKey, { principals, place = inKey, whole = 'principals' }: KeyExpectation = {}): HjmIssue[] {
  const { principals: shares } = key;
  if (shares.length === 0) return [...headIssues(key), issue(whole, 'minst en huvudman', shares)];
  return [...headIssues(key), ...nameIssues(shares, place), ...(principals === undefined ? [] : strangers(shares, principals, place, whole)), ...shareIssues(key, place, whole)];
}

function headIssues({ id, titleSv, basis, validFrom, validTo, use }: DistributionKey): HjmIssue[] {
  const issues: HjmIssue[] = [];
  for (const [path, text] of [['id', id], ['titleSv', titleSv]] as const) if (text.trim() === '') issues.push(issue(path, 'text som inte är tom', text));
  issues.push(...periodIssues(['validFrom', validFrom], ['validTo', validTo]));
  if (basis !== 'use') return use === undefined ? issues : [...issues, issue('use', `inget, för nyckelns andelar är ${SHARES_ARE_SV[basis]}`, use)];
  if (use === undefined) return [...issues, issue('use', 'vad som mättes som nyttjande, första och sista dagen, och varifrån uppgifterna kommer', use)];
  for (const [path, text] of [['use.whatSv', use.whatSv], ['use.sourceSv', use.sourceSv]] as const) if (text.trim() === '') issues.push(issue(path, 'text som inte är tom', text));
  return [...issues, ...periodIssues(['use.from', use.from], ['use.to', use.to])];
}

function periodIssues(...ends: [[string, string | null], [string, string | null]]): HjmIssue[] {
  const issues = ends.filter(([, day]) => day !== null && !isLocalDate(day)).map(([path, day]) => issue(path, 'en dag som finns, ÅÅÅÅ-MM-DD', day));
  const [[, from], [path, to]] = ends;
  return issues.length === 0 && from !== null && to !== null && to < from ? [issue(path, `en dag från och med ${from}`, to)] : issues;
}

function nameIssues(shares: readonly KeyShare[], place: typeof inKey): HjmIssue[] {
  const seen = new Set<string>();
  return shares.flatMap(({ id, nameSv }, index) => {
    const issues: HjmIssue[] = [];
    if (id.trim() === '' || id === 'retained') issues.push(issue(place(index, 'id'), 'ett id som inte är tomt eller retained', id));
    else if (seen.has(id)) issues.push(issue(place(index, 'id'), 'en huvudman som inte redan står i nyckeln', id));
    if (nameSv.trim() === '') issues.push(issue(place(index, 'nameSv'), 'ett namn', nameSv));
    seen.add(id);
    return issues;
  });
}

function strangers(shares: readonly KeyShare[], principals: readonly Principal[], place: typeof inKey, whole: string): HjmIssue[] {
  const found = new Set(shares.map(({ id }) => id));
  const known = new Set(principals.map(({ id }) => id));
  const missing = principals.filter(({ id }) => !found.has(id));
  const unknown = shares.flatMap(({ id }, index) => {
    if (known.has(id)) return [];
    const near = nearest(id, missing.map((principal) => principal.id)) ?? nearest(id, known);
    return [{ ...issue(place(index, 'id'), 'en av huvudmännen som delar', id), ...(near !== undefined && { nearest: near }) }];
  });
  return [...unknown, ...missing.map(({ id, nameSv }) => ({ path: whole, expected: `andelen för ${nameSv} (${id}); den som inget ska ha står med 0`, found: 'ingen rad' }))];
}

function shareIssues({ basis, principals }: DistributionKey, place: typeof inKey, whole: string): HjmIssue[] {
  const shares = principals.map(({ share }) => millionths(share));
  const issues = shares.flatMap((share, index) => (share === undefined ? [issue(place(index, 'share'), SHARE_SV, principals[index]?.share)] : []));
  if (issues.length > 0) return issues; // a sum of what could not be read says nothing
  const sum = sumOfShares(shares.filter((share) => share !== undefined));
  if (basis !== 'percent') return sum > 0n ? [] : [{ path: whole, expected: 'andelar varav minst en är större än noll', found: 'summan 0' }];
  if (sum === HUNDRED) return [];
  if (sum >= NEARLY_ONE && sum <= JUST_OVER_ONE) return [{ path: whole, expected: `andelar i procent; de är skrivna som delar av 1, så som procentceller i Excel sparas: ${asPercent(BigInt(shares.find((share) => share !== 0) ?? 0))}`, found: `summan ${formatNumber(shareText(sum))}` }];
  const off = formatNumber(shareText(sum < HUNDRED ? HUNDRED - sum : sum - HUNDRED));
  const remedy = `${sum < HUNDRED ? `det saknas ${off}` : `det är ${off} för mycket`} procentenheter: rätta andelarna, eller ange dem som vikter om de inte är procent`;
  return [{ path: whole, expected: `andelar som summerar till exakt 100 %; ${remedy}`, found: `summan ${formatPercent(shareText(sum))}` }];
}

const asPercent = (share: bigint): string => `skriv ${formatNumber(shareText(share * 100n))} i stället för ${formatNumber(shareText(share))}`;
