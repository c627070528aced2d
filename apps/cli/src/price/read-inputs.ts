import { HjmError, foundText, nearest } from '@hjm/core';
import { parseNumber } from '@hjm/core/text';
import { type GroupMember, type NeededInput, type PriceInput, type PriceInputs, unitText } from '@hjm/pricing';
import { usageError } from '../usage-error.js';

/** Every `namn=värde`, as people write it in Swedish; what is wrong with any of them comes in one error. */
export function readInputs(inputs: readonly NeededInput[], assignments: readonly string[]): PriceInputs {
  const given = new Map<string, PriceInput>();
  const errors: HjmError[] = [];
  for (const assignment of assignments) {
    try {
      const { name, text } = splitAssignment(assignment);
      const input = findInput(inputs, name);
      if (given.has(input.id)) throw usageError(`${name}: uppgiften anges två gånger.`);
      given.set(input.id, readInput(input, text));
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      errors.push(error);
    }
  }
  const [first] = errors;
  if (first === undefined) return Object.fromEntries(given);
  throw new HjmError(first.code, errors.map(({ message }) => message).join(' '), errors.flatMap(({ issues }) => issues));
}

export function splitAssignment(assignment: string): { readonly name: string; readonly text: string } {
  const at = assignment.indexOf('=');
  if (at <= 0) throw usageError(`Uppgifter skrivs namn=värde, till exempel purchasePrice=60000; fick ${foundText(assignment)}.`);
  return { name: assignment.slice(0, at).trim(), text: assignment.slice(at + 1).trim() };
}

/** The input that a word names: its id, or its label in any case. */
export function findInput(inputs: readonly NeededInput[], word: string): NeededInput {
  const wanted = fold(word);
  const found = inputs.find(({ id }) => id === word) ?? inputs.find(({ id, labelSv }) => fold(id) === wanted || fold(labelSv) === wanted);
  if (found !== undefined) return found;
  const near = nearest(word, inputs.flatMap(({ id, labelSv }) => [id, labelSv])) ?? inputs.find(({ labelSv }) => wanted.length > 2 && fold(labelSv).includes(wanted))?.id;
  const expected = inputs.length === 0 ? 'ingen uppgift, för priset är fast' : inputs.map(({ id, labelSv }) => `${id} (${labelSv})`).join(', ');
  const issue = { path: word.slice(0, 80), expected, found: foundText(word) };
  throw new HjmError('unknown-input', `Priset räknas inte på någon uppgift ${foundText(word)}.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

/** The value that a text means for an input: `60 000,50 kr`, `4,5 %`, ja, the label of a choice, `10x1500+3x2000`. */
export function readInput(input: NeededInput, text: string): PriceInput {
  const value = valueIn(input, text.trim());
  if (value !== undefined) return value;
  const near = nearestValue(input, text.trim());
  const issue = { path: input.id, expected: `${expectedInput(input)}${input.kind === 'number' && text.includes('.') ? '; en punkt kan betyda både tusental och decimaler' : ''}`, found: foundText(text) };
  throw new HjmError('bad-value', `${input.labelSv} kan inte vara ${foundText(text)}.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

/** What an answer may look like. */
export function expectedInput({ kind, unit, options = [] }: NeededInput): string {
  const of = unit === undefined || unitText(unit) === '' ? '' : ` i ${unitText(unit)}`;
  if (kind === 'yesNo') return 'ja eller nej';
  if (kind === 'oneOf') return options.map(({ id, labelSv }) => (id === labelSv ? id : `${id} (${labelSv})`)).join(', ');
  return kind === 'members' ? `antal gånger värde${of}, till exempel 10x1500+3x2000,50` : `ett tal${of}, till exempel 1 234,5`;
}

function valueIn({ kind, unit, options = [] }: NeededInput, text: string): PriceInput | undefined {
  if (kind === 'number') return numberIn(text, unit === undefined ? '' : unitText(unit));
  if (kind === 'yesNo') return YES_NO.get(fold(text));
  if (kind === 'oneOf') return options.find(({ id, labelSv }) => [id, labelSv].some((word) => fold(word) === fold(text)))?.id;
  const members = text.split('+').map((part): GroupMember | undefined => {
    const [count = '', value = '', ...more] = part.split(/[x×*]/i);
    const [read, times] = [numberIn(value, 'kr'), numberIn(count, 'st')];
    return more.length > 0 || read === undefined || times === undefined ? undefined : { value: read, count: times };
  });
  const read = members.filter((member) => member !== undefined);
  return read.length === members.length ? read : undefined;
}

/** The number as exact text with a full stop, as price models take it. */
function numberIn(text: string, unit: string): string | undefined {
  const ends = ['kr', '%', unit].find((end) => end !== '' && fold(text).endsWith(fold(end)));
  try {
    return parseNumber(ends === undefined ? text : text.trim().slice(0, -ends.length)).toFixed();
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}

function nearestValue({ kind, options = [] }: NeededInput, text: string): string | undefined {
  if (kind === 'oneOf') return nearest(text, options.flatMap(({ id, labelSv }) => [id, labelSv]));
  if (kind === 'yesNo') return nearest(text, ['ja', 'nej']);
  // A full stop for the decimals, as programs write them: told, not guessed, for 1.234 may be a thousand.
  if (kind !== 'number') return undefined;
  if (/^\d+\.\d{1,2}$/.test(text)) return text.replace('.', ',');
  return /^\d{1,3}(\.\d{3})+,\d+$/.test(text) ? text.replaceAll('.', ' ') : undefined;
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([['ja', true], ['j', true], ['nej', false], ['n', false], ['true', true], ['false', false]]);

const fold = (word: string): string => word.trim().replaceAll(/\s+/g, ' ').toLowerCase();
