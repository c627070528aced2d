import { type HjmIssue, foundText } from '@hjm/core';
import { type Fraction, compare, exactText, readDecimal, whole } from '../fraction.js';
import { misnamed } from '../json/issues.js';
import type { Formula, PriceModelEdition, Step } from './model-types.js';
import { isAsked, optionsOf } from './operands.js';
import type { GroupMember, PriceInput, PriceInputs } from './price-types.js';

/** A member of a group as numbers. */
export type Member = { readonly name: string | undefined; readonly value: Fraction; readonly count: Fraction };
/** An input as it was understood. */
export type ReadInput = Fraction | string | readonly Member[];
/** The inputs as they were understood, and the same as plain JSON in the order of the steps. */
type ReadInputs = { readonly values: ReadonlyMap<string, ReadInput>; readonly normal: PriceInputs; readonly issues: readonly HjmIssue[] };

/** Reads the inputs of a formula. A name that the formula does not have is an issue, never ignored; one that is left out is missing. */
export function readInputs(formula: Formula, edition: PriceModelEdition, inputs: PriceInputs): ReadInputs {
  if (typeof inputs !== 'object' || (inputs as unknown) === null || Array.isArray(inputs)) {
    return { values: new Map(), normal: {}, issues: [{ path: 'inputs', expected: 'ett objekt med uppgifter', found: foundText(inputs) }] };
  }
  const asked = formula.steps.filter(isAsked);
  const issues: HjmIssue[] = Object.keys(inputs).flatMap((id) => misnamed(id, asked.map((step) => step.id), `inputs.${id}`, 'en uppgift i formeln'));
  const values = new Map<string, ReadInput>();
  const normal: [string, PriceInput][] = [];
  for (const step of asked) {
    const given = Object.hasOwn(inputs, step.id) ? inputs[step.id] : undefined;
    if (given === undefined) continue;
    const read = readInput(step, edition, given, `inputs.${step.id}`);
    if ('issues' in read) {
      issues.push(...read.issues);
      continue;
    }
    values.set(step.id, read.value);
    normal.push([step.id, read.normal]);
  }
  return { values, normal: Object.fromEntries(normal), issues };
}

type Read = { readonly value: ReadInput; readonly normal: PriceInput } | { readonly issues: readonly HjmIssue[] };

function readInput(step: Step, edition: PriceModelEdition, given: PriceInput, path: string): Read {
  if (step.kind === 'members') return readMembers(given, path);
  if (step.kind === 'input') {
    const value = readDecimal(given);
    const most = step.most ?? (step.unit === 'share' ? 1 : undefined);
    if (value === undefined || !within(value, step.least ?? 0, most)) return { issues: [{ path, expected: expectedNumber(step.least ?? 0, most), found: foundText(given) }] };
    return { value, normal: exactText(value) };
  }
  if (step.kind === 'yesNo') {
    if (typeof given !== 'boolean') return { issues: [{ path, expected: 'ja eller nej (true eller false)', found: foundText(given) }] };
    return { value: given ? 'yes' : 'no', normal: given };
  }
  const issues = misnamed(typeof given === 'string' ? given : foundText(given), optionsOf(step, edition.tables ?? []).map(({ id }) => id), path, 'ett val som finns');
  return issues.length > 0 || typeof given !== 'string' ? { issues } : { value: given, normal: given };
}

const MEMBER_FIELDS = ['name', 'value', 'count'];

function readMembers(given: PriceInput, path: string): Read {
  if (!Array.isArray(given)) return { issues: [{ path, expected: 'en lista med värde och antal', found: foundText(given) }] };
  const issues: HjmIssue[] = [];
  const members = (given as readonly GroupMember[]).flatMap((member, index): readonly Member[] => {
    const at = `${path}.${String(index)}`;
    const fields: Partial<Record<string, unknown>> = typeof member === 'object' ? { ...(member as GroupMember | null) } : {};
    const { name } = fields;
    const [value, count] = [readDecimal(fields['value']), readDecimal(fields['count'])];
    for (const key of Object.keys(fields)) issues.push(...misnamed(key, MEMBER_FIELDS, `${at}.${key}`, 'ett fält som finns'));
    if (name !== undefined && typeof name !== 'string') issues.push({ path: `${at}.name`, expected: 'text', found: foundText(name) });
    if (value === undefined || value.n < 0n) issues.push({ path: `${at}.value`, expected: 'ett tal som inte är negativt', found: foundText(fields['value']) });
    if (count === undefined || count.n < 0n || count.d !== 1n) issues.push({ path: `${at}.count`, expected: 'ett helt antal som inte är negativt', found: foundText(fields['count']) });
    return value === undefined || count === undefined ? [] : [{ name: member.name, value, count }];
  });
  if (issues.length > 0) return { issues };
  return { value: members, normal: members.map(({ name, value, count }) => ({ ...(name !== undefined && { name }), value: exactText(value), count: exactText(count) })) };
}

function within(value: Fraction, least: string | number, most: string | number | undefined): boolean {
  const high = most === undefined ? undefined : readDecimal(most);
  return compare(value, readDecimal(least) ?? whole(0)) >= 0 && (high === undefined || compare(value, high) <= 0);
}

function expectedNumber(least: string | number, most: string | number | undefined): string {
  return `ett tal med punkt före decimalerna, minst ${String(least)}${most === undefined ? '' : ` och högst ${String(most)}`}`;
}
