import { foundText, HjmError } from '@hjm/core';
import { byKey } from '../assess/by-key.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import type { KpiResult } from '../result/result-types.js';
import { roundValue } from '../value/round-value.js';
import { definitionOf } from './definition-of.js';

/** One value of a year: of all (`T`), women (`K`) or men (`M`). */
export type KoladaValue = { readonly gender: 'T' | 'K' | 'M'; readonly count: number; readonly status: string; readonly value: number | null };

/** The values of an indicator, a municipality or region, and a year. */
export type KoladaEntry = { readonly kpi: string; readonly municipality: string; readonly period: string; readonly values: readonly KoladaValue[] };

/** What could be said in Kolada's shape, and what could not. */
export type KoladaExport = {
  /** As Kolada's own answers have it. */
  readonly data: { readonly count: number; readonly values: readonly KoladaEntry[] };
  /** Results that the shape has no room for, with the reason in Swedish. */
  readonly leftOut: readonly { readonly kpi: string; readonly period: string; readonly part?: string; readonly reasonSv: string }[];
};

export type KoladaOptions = {
  /** Kolada's id of the municipality or region, such as `1860`; the caller knows it. */
  readonly municipality: string;
  /** Kolada's ids of indicators, by ours; without one ours is written. */
  readonly kpiIds?: { readonly [kpi: string]: string };
  /** Words for a value that is missing and for one that is masked; `Missing` and `Private` unless said otherwise. */
  readonly words?: { readonly missing: string; readonly masked: string };
};

/**
 * Results in the shape in which Kolada, the key figures of Swedish municipalities and regions, hands out data: one entry per indicator, municipality and
 * year, with at most three values.
 *
 * From Kolada's description of its API (github.com/Hypergene/kolada, version 2): the fields `count` and `values`; `kpi`, `municipality`,
 * `period` as texts; of each value `count`, `gender`, `status` and `value`, a number or null; one measurement a year; `count` is 1 but for groups
 * of municipalities. Our reading: `K` and `M` for women and men; an empty `status` for a value; the words for no value, which that
 * description does not list; decimals beyond print are kept, at most ten. Sending data in goes by another way, agreed with Kolada.
 *
 * Only whole years of numbers fit, in total or by the field `gender` alone; all else is told in `leftOut`.
 *
 * @throws HjmError `invalid-municipality` when it is empty, `duplicate-result` when two are of one indicator, year and gender,
 * `unknown-indicator`, `invalid-value`
 */
export function toKolada(results: readonly KpiResult[], definitions: readonly KpiDefinition[], options: KoladaOptions): KoladaExport {
  const municipality = options.municipality.trim();
  if (municipality === '') {
    const found = foundText(options.municipality);
    throw new HjmError('invalid-municipality', 'Kommunens eller regionens id i Kolada saknas.', [{ path: 'municipality', expected: 'ett id som 1860', found }]);
  }
  const read = results.map((result, index) => readOne(result, definitionOf(result.kpi, definitions, `results.${String(index)}.kpi`), options));
  const fitting = read.flatMap((one) => ('value' in one ? [one] : []));
  const values = [...byKey(fitting, ({ kpi, period }) => JSON.stringify([kpi, period])).values()].map((entry): KoladaEntry => {
    const [first] = entry as [(typeof fitting)[number]];
    return { kpi: options.kpiIds?.[first.kpi] ?? first.kpi, municipality, period: first.period, values: inOrder(entry) };
  });
  return { data: { count: values.length, values }, leftOut: read.flatMap((one) => ('reasonSv' in one ? [one] : [])) };
}

type Fitting = { readonly kpi: string; readonly period: string; readonly value: KoladaValue };

function readOne(result: KpiResult, definition: KpiDefinition, { words }: KoladaOptions): Fitting | KoladaExport['leftOut'][number] {
  const { kpi, period, part, value } = result;
  const left = (reasonSv: string): KoladaExport['leftOut'][number] => ({ kpi, period: period.id, ...(part === undefined ? {} : { part: part.values.join(', ') }), reasonSv });
  const year = period.from.slice(0, 4);
  if (period.from !== `${year}-01` || period.to !== `${year}-12`) return left('Kolada har värden per helår.');
  const gender = genderOf(result, definition);
  if (gender === undefined) return left('Kolada delar bara upp på kvinnor och män.');
  if (value.state === 'stated' && !('number' in value.stated)) return left('Utfallet är inget tal.');
  if (value.state === 'notRelevant') return left('Utfallet är inte relevant.');
  const number = roundValue(value, definition.unit, 10);
  const status = number !== undefined ? '' : value.state === 'masked' ? (words?.masked ?? 'Private') : (words?.missing ?? 'Missing');
  return { kpi, period: year, value: { count: 1, gender, status, value: number === undefined ? null : Number(number) } };
}

function genderOf({ part }: KpiResult, { breakdowns }: KpiDefinition): KoladaValue['gender'] | undefined {
  if (part === undefined) return 'T';
  const fields = breakdowns.find(({ id }) => id === part.breakdown)?.fields;
  if (fields?.length !== 1 || fields[0] !== 'gender') return undefined;
  return part.values[0] === 'woman' ? 'K' : part.values[0] === 'man' ? 'M' : undefined;
}

function inOrder(entry: readonly Fitting[]): KoladaValue[] {
  const twice = entry.find(({ value }, index) => entry.findIndex((other) => other.value.gender === value.gender) < index);
  if (twice === undefined) return entry.map(({ value }) => value).toSorted((a, b) => 'TKM'.indexOf(a.gender) - 'TKM'.indexOf(b.gender));
  const { kpi, period, value } = twice;
  throw new HjmError('duplicate-result', `Indikatorn ${kpi} har två utfall för ${period}.`, [
    { path: 'results', expected: 'ett utfall per indikator, år och kön', found: `två för ${kpi}, ${period}, ${value.gender}` },
  ]);
}
