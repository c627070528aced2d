import { HjmError, foundText, nearest } from '@hjm/core';
import { type PartyRow, partyColumns, partyTable, type PayerAnswer, type PayerRules } from '@hjm/pricing/payers';
import { type Answer, evaluate, type Facts, type Parameters, type RulePackage } from '@hjm/rules';
import { daysOfEditions, payerOf } from '@hjm/rules/payer';
import { describeWarning, PAYER_LABELS } from '@hjm/rules/text';
import { packaged } from '../../input/select-package.js';
import type { Io } from '../../io.js';
import { InputError } from '../../problem.js';
import type { FileRead } from '../read-records.js';
import { readAllRows } from '../strict-rows.js';
import type { Asked } from './read-situations.js';

/** The rules of a package, asked for payers; and what there is to bear in mind about its answers. */
export type AskedRules = { readonly rules: PayerRules<Asked>; readonly warnings: ReadonlySet<string> };

/** Asks a package: the same question is only asked once. `constant` holds for every rental. */
export function rulesOf(pkg: RulePackage, constant: Facts, parameters: Parameters, party: ReturnType<typeof partyTable>, open: string): AskedRules {
  const { begins, decided } = daysOfEditions(pkg);
  const warnings = new Set<string>();
  const known = new Map<string, PayerAnswer>();
  const answerTo = (facts: Facts, on: string, knownAt: string): PayerAnswer => {
    const answer: Answer = evaluate(pkg, { ...constant, ...facts }, { on, knownAt, parameters });
    for (const warning of answer.warnings) if (warning.code !== 'advice-unmet') warnings.add(describeWarning(pkg, answer, warning));
    return payerOf(answer);
  };
  const ask: PayerRules<Asked>['ask'] = ({ facts }, on, knownAt) => {
    // Between two such days nothing in the rules changes.
    const key = JSON.stringify([facts, begins.findLast((day) => day <= on), decided.findLast((day) => day <= knownAt)]);
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = answerTo(facts, on, knownAt)));
    return answer;
  };
  return { rules: { ask, party, begins, decided, open }, warnings };
}

/** The parties of a file: all of it holds or nothing. A column that nobody reads could be the one that tells the municipalities apart. */
export async function readParties(file: string, io: Io): Promise<{ readonly party: ReturnType<typeof partyTable>; readonly read: FileRead }> {
  const kinds = Object.fromEntries(Object.entries(PAYER_LABELS).map(([id, label]) => [id, [...new Set([label, label.replace(/en$/, '')])]]));
  const { read, records } = await readAllRows<PartyRow>(file, io, partyColumns(kinds), () => undefined);
  const issues = read.unknown.map(({ header, nearest: near }) => ({ path: foundText(header), expected: 'en av kolumnerna betalare, kommun, enhet, kostnadsansvarig', found: foundText(header), ...(near === undefined ? {} : { nearest: near }) }));
  if (issues.length > 0) throw new InputError(new HjmError('unknown-column', `${read.name} har en kolumn som inte går att använda.`, issues), read.name);
  return { party: partyTable(records), read };
}

/** What a fact or a kind of payer is called. */
export function labelIn(pkg: RulePackage): (id: string) => string {
  const labels = new Map<string, string>([...Object.entries(PAYER_LABELS), ...pkg.facts.map(({ id, label }) => [id, label] as const)]);
  return (id) => labels.get(id) ?? id;
}

/** @throws HjmError `no-payer-rules` for a package that never says who pays */
export function checkNamesPayers(pkg: RulePackage): void {
  if (!namesPayers(pkg)) throw withoutPayers(pkg);
}

function namesPayers({ editions }: RulePackage): boolean {
  return editions.some(({ rules }) => rules.some((rule) => rule.kind === 'term' && rule.topic === 'payer'));
}

function withoutPayers({ id, title }: RulePackage): HjmError {
  const ids = packaged.map(({ package: pkg }) => pkg).filter(namesPayers).map((pkg) => pkg.id);
  const near = nearest(id, ids);
  return new HjmError('no-payer-rules', `${title} säger inte vem som betalar. Det gör ${ids.join(', ')}.`, [{ path: '--package', expected: ids.join(', '), found: foundText(id), ...(near === undefined ? {} : { nearest: near }) }]);
}
