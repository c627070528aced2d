import { HjmError, isLocalDate } from '@hjm/core';
import { type PriceInput, type PriceInputs, type PriceModel, explainPrice } from '@hjm/pricing';
import { type PriceCase, readPriceCase, writtenOf } from './price-case.js';

/**
 * The link that reproduces a price. Everything stands in the URL fragment, which browsers send to no server:
 * `#pris=1&modell=medelpunkten-funktionspris&formel=sale&dag=2026-01-01&in.purchasePrice=60000`. Readable on purpose.
 */
const VERSION = '1';
const LONGEST = 50_000;

/** What a fragment says: nothing, a case, or why it cannot be read. */
export type LinkedPrice = { readonly kind: 'none' } | { readonly kind: 'case'; readonly case: PriceCase } | { readonly kind: 'broken'; readonly problem: string };

/** The fragment of a case, without `#`. The day of knowledge is written out, so that later decisions do not change the price. */
export function priceFragment(of: PriceCase): string {
  const { inputs, result } = readPriceCase(of);
  const { knownAt } = result.record;
  return new URLSearchParams([
    ['pris', VERSION],
    ['modell', of.model.id],
    ['formel', of.formula],
    ['dag', of.on],
    ...(knownAt === null ? [] : [['kant', knownAt]]),
    ...Object.entries(inputs).flatMap(([id, input]) => partsOf(id, input)),
  ]).toString();
}

/** Reads a fragment, with or without `#`. Never throws: what cannot be read is said in Swedish. */
export function readPriceFragment(fragment: string, models: readonly PriceModel[]): LinkedPrice {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('pris=')) return { kind: 'none' };
  if (text.length > LONGEST) return broken('Länken är för lång.');
  const parts = new URLSearchParams(text);
  if (parts.get('pris') !== VERSION) return broken('Länken är gjord av en annan version av sidan.');
  const model = models.find(({ id }) => id === parts.get('modell'));
  if (model === undefined) return broken(`Prismodellen ”${short(parts.get('modell') ?? '')}” finns inte här.`);
  const [on, knownAt, formula] = [parts.get('dag') ?? '', parts.get('kant'), parts.get('formel') ?? ''];
  if (!isLocalDate(on)) return broken('Länken säger inte vilken dag priset gäller.');
  if (knownAt !== null && !isLocalDate(knownAt)) return broken(`”${short(knownAt)}” är inget datum.`);
  try {
    const inputs = inputsOf(parts);
    // The library refuses prices, inputs and values that do not exist, with the nearest right word.
    explainPrice(model, { formula, on, ...(knownAt === null ? {} : { knownAt }), inputs });
    const latest = explainPrice(model, { formula, on, inputs: {} }).record.knownAt;
    return { kind: 'case', case: { model, formula, on, knownAt: knownAt === latest ? null : knownAt, written: writtenOf(inputs) } };
  } catch (error) {
    if (error instanceof HjmError) return broken(error.message);
    throw error;
  }
}

function partsOf(id: string, input: PriceInput): string[][] {
  if (typeof input === 'boolean') return [[`in.${id}`, input ? 'ja' : 'nej']];
  if (typeof input === 'string' || typeof input === 'number') return [[`in.${id}`, String(input)]];
  return input.map(({ name, value, count }) => [`medlem.${id}`, [String(value), String(count), ...(name === undefined ? [] : [name])].join(';')]);
}

function inputsOf(parts: URLSearchParams): PriceInputs {
  const inputs: Record<string, PriceInput> = {};
  for (const [key, value] of parts) {
    const [, kind, id = ''] = /^(in|medlem)\.(.*)$/s.exec(key) ?? [];
    if (kind === 'in') inputs[id] = value === 'ja' ? true : value === 'nej' ? false : value;
    if (kind === 'medlem') {
      const [amount = '', count = '', ...name] = value.split(';');
      const before = inputs[id];
      inputs[id] = [...(typeof before === 'object' ? before : []), { value: amount, count, ...(name.length === 0 ? {} : { name: name.join(';') }) }];
    }
  }
  return inputs;
}

const broken = (problem: string): LinkedPrice => ({ kind: 'broken', problem });
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
