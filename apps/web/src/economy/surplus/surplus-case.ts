import type { HjmIssue, LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { checkKey, type DistributionKey, distributeSurplus, type Economy, resultBeforeRefund, type ResultBeforeRefund, type Statement, type SurplusDistribution, type SurplusInput, type SurplusPolicy, type SurplusRecipient } from '@hjm/economics';
import { type Attempt, attempt } from '../attempt.js';
import { typedDecimal, typedOre, typedWhole } from '../typed-number.js';

export type KeyRow = { readonly id: string; readonly nameSv: string; readonly share: string };
/** A key that is typed: its rows as they stand in the fields, what it is called, and who decided it (empty: not stated). */
export type TypedKey = { readonly titleSv: string; readonly decidedSv: string; readonly basis: DistributionKey['basis']; readonly rows: readonly KeyRow[]; readonly whatSv: string; readonly sourceSv: string; readonly from: string; readonly to: string };

/** Everything that is chosen and typed on the page. */
export type SurplusCase = {
  readonly policy: string;
  /** The key of a column, or null for a result that is typed. */
  readonly column: string | null;
  readonly refundLine: string | null;
  readonly year: string;
  readonly result: string;
  readonly closedOn: LocalDate | null;
  readonly retained: string;
  /** The id of a key, `typed`, or null for none. */
  readonly key: string | null;
  readonly typedKey: TypedKey;
  readonly roundTo: 'ore' | 'kr';
  readonly remainderTo: string | null;
};

/** What the page can say: where the result comes from, the key that shares it, and the distribution or what is wrong. */
export type SurplusAnswer = {
  readonly before: Attempt<ResultBeforeRefund> | undefined;
  readonly key: Attempt<DistributionKey> | undefined;
  readonly distribution: Attempt<SurplusDistribution>;
};

/** The distribution that a case means; the library says all that is wrong with it. */
export function answerOf(of: SurplusCase, policy: SurplusPolicy, economy: Economy, statement: Statement | undefined): SurplusAnswer {
  const before = of.column === null || statement === undefined ? undefined : attempt(() => resultBeforeRefund(statement, of.column ?? '', of.refundLine));
  const chosen = of.key === 'typed' ? keyOf(of.typedKey) : economy.keys.find(({ id }) => id === of.key);
  const key = chosen === undefined ? undefined : attempt(() => checkKey(chosen));
  const retainedFunds = of.retained.trim() === '' ? undefined : (typedOre(of.retained) ?? Number.NaN);
  const input: SurplusInput = {
    year: before?.ok === true ? before.value.year : (typedWhole(of.year) ?? Number.NaN),
    result: before?.ok === true ? before.value.ore : (resultOf(of) ?? Number.NaN),
    ...(of.closedOn === null ? {} : { closedOn: of.closedOn }),
    ...(chosen === undefined ? {} : { key: chosen }),
    ...(retainedFunds === undefined ? {} : { retainedFunds }),
    roundTo: of.roundTo,
    ...(of.roundTo === 'ore' || of.remainderTo === null ? {} : { remainderTo: of.remainderTo === 'retained' ? 'retained' : { principal: of.remainderTo } }),
  };
  return { before, key, distribution: before?.ok === false ? before : attempt(() => distributeSurplus(policy, input)) };
}

/** What stands empty and must be said before anything can be shared: of the result when it is that of no column, and of a key that is typed. */
export function leftToSay({ column, year, result, key, typedKey: { titleSv, basis, rows, whatSv, sourceSv, from, to } }: SurplusCase): readonly string[] {
  const empty = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() === '');
  return [
    ...(column === null && empty(year) ? ['bokslutsår'] : []),
    ...(column === null && empty(result) ? ['resultat före återbetalning'] : []),
    ...(key === 'typed' && empty(titleSv) ? ['vad nyckeln heter'] : []),
    ...(key === 'typed' && basis === 'use' && empty(whatSv, sourceSv, from, to) ? ['vad som mättes, när och varifrån uppgifterna kommer'] : []),
    ...(key === 'typed' && empty(...rows.map(({ share }) => share)) ? ['andelen för varje huvudman'] : []),
  ];
}

const resultOf = ({ column, result }: SurplusCase): Ore | undefined => (column === null ? typedOre(result) : undefined);

/** A typed key as the library takes it. A principal that was added is known by its name. */
function keyOf({ titleSv, decidedSv, basis, rows, whatSv, sourceSv, from, to }: TypedKey): DistributionKey {
  return {
    id: 'egen-nyckel',
    titleSv: titleSv.trim(),
    basis,
    decidedSv: decidedSv.trim() === '' ? null : decidedSv.trim(),
    citation: null,
    validFrom: null,
    validTo: null,
    ...(basis === 'use' ? { use: { whatSv, sourceSv, from, to } } : {}),
    principals: rows.map(({ id, nameSv, share }) => ({ id: id === '' ? nameSv.trim() : id, nameSv, share: typedDecimal(share) })),
  };
}

/** What is wrong with how a key fits the policy and the year, beside what is wrong with the key itself. */
export function keyMisfits({ key, distribution }: Pick<SurplusAnswer, 'key' | 'distribution'>): readonly HjmIssue[] {
  if (distribution.ok) return [];
  const own = key?.ok === false ? key.error.issues.map(({ path }) => `key.${path}`) : [];
  return distribution.error.issues.filter(({ path }) => (path === 'key' || path.startsWith('key.')) && !own.includes(path));
}

/** The group of a policy that shares by a key. */
export function keyedGroup({ surplus: { recipients } }: SurplusPolicy): SurplusRecipient | undefined {
  return recipients.find(({ by }) => by !== 'principal');
}

/**
 * The fields of a key with what it has. What is typed is a key of its own, with no decision. For a policy that shares by measured use only the
 * principals of another key are kept: its shares measure nothing.
 */
export function typedKeyOf(key: DistributionKey | undefined, policy?: SurplusPolicy): TypedKey {
  const basis = policy !== undefined && keyedGroup(policy)?.by === 'use' ? 'use' : (key?.basis ?? 'percent');
  const rows = key?.principals.map(({ id, nameSv, share }) => ({ id, nameSv, share: basis === 'use' && key.basis !== 'use' ? '' : String(share).replace('.', ',') }));
  return { titleSv: 'fördelningsnyckeln', decidedSv: '', basis, rows: rows ?? [{ id: '', nameSv: '', share: '' }, { id: '', nameSv: '', share: '' }], whatSv: key?.use?.whatSv ?? '', sourceSv: key?.use?.sourceSv ?? '', from: key?.use?.from ?? '', to: key?.use?.to ?? '' };
}
