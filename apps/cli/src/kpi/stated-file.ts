import { foundText, HjmError, type HjmIssue, nearest } from '@hjm/core';
import { type Interim, type KpiDefinition, parsePeriod, type Stated, type StatedOutcome } from '@hjm/kpi';
import type { RegisterColumn } from '@hjm/pricing/register';
import { readNumber } from '../input/read-number.js';
import type { Io } from '../io.js';
import { InputError } from '../problem.js';
import { readAllRows } from '../rent/strict-rows.js';
import type { ChosenKpis } from './chosen-kpis.js';

const COLUMNS: readonly RegisterColumn[] = [
  { key: 'kpi', headers: ['indikator', 'id'], kind: 'text', required: true },
  { key: 'period', headers: ['period'], kind: 'text', required: true },
  { key: 'value', headers: ['värde', 'utfall'], kind: 'text', required: true },
  { key: 'comment', headers: ['kommentar', 'skäl'], kind: 'text', required: false },
];

type Row = { readonly kpi: string; readonly period: string; readonly value: string; readonly comment: string | null };

/**
 * Values that somebody states, from a table: indicator, period, value and a comment. One wrong row refuses the whole file.
 *
 * @throws HjmError `invalid-rows`, `empty-input`
 */
export async function readStated(file: string, { known, interims }: Pick<ChosenKpis, 'known' | 'interims'>, io: Io): Promise<readonly StatedOutcome[]> {
  const stated: StatedOutcome[] = [];
  const { read } = await readAllRows<Row>(file, io, COLUMNS, (row) => {
    const outcome = outcomeOf(row, known, interims);
    if ('expected' in outcome) return outcome;
    const twice = stated.some(({ kpi, period }) => kpi === outcome.kpi && period === outcome.period);
    if (twice) return { path: 'period', expected: 'ett värde per indikator och period', found: `ett till för ${outcome.kpi}, ${outcome.period}` };
    stated.push(outcome);
    return undefined;
  });
  if (stated.length === 0) throw new InputError(new HjmError('empty-input', `${read.name} har inga värden.`), read.name);
  return stated;
}

function outcomeOf({ kpi, period, value, comment }: Row, definitions: readonly KpiDefinition[], interims: readonly Interim[]): StatedOutcome | HjmIssue {
  const definition = definitions.find(({ id }) => id === kpi);
  if (definition === undefined) return issue('indikator', 'en indikators id', kpi, nearest(kpi, definitions.map(({ id }) => id)));
  let id: string;
  try {
    ({ id } = parsePeriod(period, interims, 'period'));
  } catch (error) {
    if (error instanceof HjmError && error.issues[0] !== undefined) return error.issues[0];
    throw error;
  }
  if (/^ej relevant$/i.test(value)) return { kpi, period: id, value: { state: 'notRelevant', reasonSv: comment ?? 'Inget skäl är angivet.' } };
  const stated = statedOf(value, definition);
  if ('expected' in stated) return stated;
  return { kpi, period: id, value: { state: 'stated', stated, ...(comment === null ? {} : { commentSv: comment }) } };
}

const YES_NO: Readonly<Record<string, Stated>> = { ja: { yes: true }, nej: { yes: false } };
const STATUS: Readonly<Record<string, Stated>> = {
  uppnås: { status: 'reached' }, grön: { status: 'reached' }, positiv: { status: 'reached' },
  'uppnås delvis': { status: 'partly' }, gul: { status: 'partly' },
  'uppnås inte': { status: 'notReached' }, röd: { status: 'notReached' }, negativ: { status: 'notReached' },
};

function statedOf(text: string, { measure, unit }: KpiDefinition): Stated | HjmIssue {
  const wanted = measure.kind === 'stated' ? measure.values : 'number';
  if (wanted !== 'number') {
    const words = wanted === 'yesNo' ? YES_NO : STATUS;
    const word = text.trim().toLowerCase();
    return (Object.hasOwn(words, word) ? words[word] : undefined) ?? issue('värde', `${Object.keys(words).join(', ')} eller ej relevant`, text, nearest(text, Object.keys(words)));
  }
  const plain = text.replace(/[\s\u00A0\u202F]*(?:%|kr)$/i, '');
  // Exact in millionths: no figure of an indicator has more decimals. Kronor are öre in the library.
  const millionths = readNumber(plain, unit === 'ore' ? 2 : 6);
  if (millionths === undefined) return issue('värde', unit === 'ore' ? 'ett belopp i kronor som 1 234,50, eller ej relevant' : 'ett tal som 85,5, eller ej relevant', text);
  return { number: unit === 'ore' ? String(millionths) : decimalText(millionths) };
}

function decimalText(millionths: number): string {
  const digits = String(Math.abs(millionths)).padStart(7, '0');
  return `${millionths < 0 ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

function issue(path: string, expected: string, found: string, near?: string): HjmIssue {
  return { path, expected, found: foundText(found), ...(near === undefined ? {} : { nearest: near }) };
}
