import { type HjmIssue, foundText } from '@hjm/core';
import { compare, readDecimal } from '../fraction.js';
import { misnamed, twice } from '../json/issues.js';
import type { Formula, PriceModelEdition, PriceTable, Step } from './model-types.js';
import { operandsOf, optionsOf } from './operands.js';
import { type StepType, stepType } from './step-type.js';
import { UNITS } from './units.js';

const CHOICES = new Set(['yesNo', 'oneOf']);

/** What is wrong with a formula: names that do not exist or come later, units that do not fit, steps that nothing reads. */
export function formulaIssues(formula: Formula, edition: PriceModelEdition, path: string): readonly HjmIssue[] {
  const tables = edition.tables ?? [];
  const issues: HjmIssue[] = [...twice(`${path}.steps`, formula.steps)];
  const types = new Map<string, StepType | undefined>();
  for (const [index, step] of formula.steps.entries()) {
    const at = `${path}.steps.${String(index)}`;
    const own = [...groundIssues(step, edition, at), ...nameIssues(step, formula.steps.slice(0, index), tables, at), ...figureIssues(step, at)];
    const type = own.length > 0 ? undefined : stepType(step, tables, (id) => types.get(id));
    if (type !== undefined && 'path' in type) issues.push({ ...type, path: `${at}.${type.path}` });
    types.set(step.id, type === undefined || 'path' in type ? undefined : type);
    issues.push(...own);
  }
  return [...issues, ...endIssues(formula, path), ...(issues.length > 0 ? [] : unusedIssues(formula, path))];
}

function groundIssues(step: Step, edition: PriceModelEdition, at: string): readonly HjmIssue[] {
  const known = Object.keys(edition.citations);
  if (step.citation !== undefined) return misnamed(step.citation, known, `${at}.citation`, 'en av utgåvans hänvisningar');
  return step.basis === 'stated' ? [{ path: `${at}.citation`, expected: 'en hänvisning, för steget står i källan', found: foundText(undefined) }] : [];
}

function nameIssues(step: Step, earlier: readonly Step[], tables: readonly PriceTable[], at: string): readonly HjmIssue[] {
  const ids = earlier.map(({ id }) => id);
  const issues = operandsOf(step).flatMap(({ path, id }) => misnamed(id, ids, `${at}.${path}`, 'ett tidigare steg'));
  const wanted = step.kind === 'table' ? step.table : step.kind === 'oneOf' && 'rowsOf' in step ? step.rowsOf : undefined;
  if (wanted !== undefined) issues.push(...misnamed(wanted, tables.map(({ id }) => id), `${at}.${step.kind === 'table' ? 'table' : 'rowsOf'}`, 'en av utgåvans tabeller'));
  if (issues.length > 0) return issues;
  for (const { path, id } of operandsOf(step)) {
    const operand = earlier.find((other) => other.id === id) as Step;
    const choosing = (step.kind === 'table' || step.kind === 'choose') && path === 'by';
    if (choosing !== CHOICES.has(operand.kind)) issues.push({ path: `${at}.${path}`, expected: choosing ? 'ett steg där man väljer' : 'ett steg som ger ett tal', found: foundText(id) });
    else if (choosing) issues.push(...keyIssues(step, operand, tables, at));
    else if ((operand.kind === 'members') !== ['average', 'total', 'count'].includes(step.kind)) issues.push({ path: `${at}.${path}`, expected: operand.kind === 'members' ? 'ett steg som ger ett tal' : 'ett steg av slaget members', found: foundText(id) });
  }
  return issues;
}

/** Each option has a case or a row, and no case is for what cannot be chosen. */
function keyIssues(step: Step, by: Step, tables: readonly PriceTable[], at: string): readonly HjmIssue[] {
  const options = optionsOf(by, tables).map(({ id }) => id);
  const keys = step.kind === 'choose' ? Object.keys(step.cases) : (tables.find(({ id }) => step.kind === 'table' && id === step.table)?.rows ?? []).map(({ id }) => id);
  return [
    ...options.flatMap((id) => (keys.includes(id) ? [] : [{ path: `${at}.${step.kind === 'choose' ? `cases.${id}` : 'table'}`, expected: `något för ${id}`, found: foundText(undefined) }])),
    ...(step.kind === 'choose' ? keys.flatMap((key) => misnamed(key, options, `${at}.cases.${key}`, 'ett val som finns')) : []),
  ];
}

function figureIssues(step: Step, at: string): readonly HjmIssue[] {
  const issues: HjmIssue[] = 'unit' in step ? [...misnamed(step.unit, UNITS, `${at}.unit`, 'en enhet')] : [];
  const figures = step.kind === 'constant' ? { value: step.value } : step.kind === 'input' ? { least: step.least, most: step.most } : {};
  for (const [key, figure] of Object.entries(figures)) {
    if (figure !== undefined && readDecimal(figure) === undefined) issues.push({ path: `${at}.${key}`, expected: 'ett tal med punkt före decimalerna', found: foundText(figure) });
  }
  if (step.kind === 'input' && issues.length === 0 && step.most !== undefined) {
    const [least, most] = [readDecimal(step.least ?? 0), readDecimal(step.most)];
    if (least !== undefined && most !== undefined && compare(least, most) > 0) issues.push({ path: `${at}.most`, expected: `minst ${String(step.least ?? 0)}`, found: String(step.most) });
  }
  if ((step.kind === 'sum' || step.kind === 'times') && step.of.length < 2) issues.push({ path: `${at}.of`, expected: 'minst två steg', found: foundText(step.of) });
  if (step.kind === 'oneOf' && 'options' in step) issues.push(...twice(`${at}.options`, step.options), ...(step.options.length < 2 ? [{ path: `${at}.options`, expected: 'minst två val', found: foundText(step.options) }] : []));
  return issues;
}

function endIssues(formula: Formula, path: string): readonly HjmIssue[] {
  const last = formula.steps.length - 1;
  const early = formula.steps.findIndex(({ kind }, index) => kind === 'rounding' && index < last);
  if (early >= 0) return [{ path: `${path}.steps.${String(early)}`, expected: 'avrundning bara sist', found: `steg ${String(early + 1)} av ${String(last + 1)}` }];
  const kind = formula.steps[last]?.kind;
  return kind === 'rounding' ? [] : [{ path: `${path}.steps.${String(Math.max(last, 0))}`, expected: 'ett sista steg av slaget rounding', found: foundText(kind) }];
}

function unusedIssues(formula: Formula, path: string): readonly HjmIssue[] {
  const read = new Set(formula.steps.flatMap((step) => operandsOf(step).map(({ id }) => id)));
  return formula.steps.flatMap((step, index) =>
    step.kind === 'rounding' || read.has(step.id) ? [] : [{ path: `${path}.steps.${String(index)}.id`, expected: 'ett steg som ett senare steg använder', found: foundText(step.id) }],
  );
}
