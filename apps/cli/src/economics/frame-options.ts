import { foundText, HjmError } from '@hjm/core';
import { parseNumber } from '@hjm/core/text';
import { FRAME_METHODS, type FrameControlOptions, type FrameInputs, type FrameMethod, frameMethodOf, type InvestmentChange, type InvestmentCommitment, type NeedMeasure } from '@hjm/economics';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { amountOption, pairOption, wholeOption, wordOption } from './written-amount.js';
import { readBudgetMonths } from './investment-inputs.js';
import { toldByFlag } from './told-by-flag.js';

export type FrameOptions = {
  readonly through?: string;
  readonly method?: string;
  readonly for?: readonly string[];
  readonly budgetMonths?: string;
  readonly purchase?: readonly string[];
  readonly asIf?: readonly string[];
  readonly limited?: readonly string[];
};

/** The last month with an outcome. */
export function throughOption({ through }: FrameOptions): number {
  if (through === undefined) throw usageError('Ange den sista månaden med utfall med --through, till exempel --through 4.');
  return wholeOption(through, '--through', 1, 12);
}

/** How the control is to be made, as the options say; purchases that are named come instead of those that the economy knows of. */
export async function frameOptions(options: FrameOptions, known: FrameInputs, io: Io): Promise<FrameControlOptions> {
  const { method, budgetMonths, purchase = [], asIf = [] } = options;
  const { plan, throughMonth, earlier, commitments, yearBefore } = known;
  if (method === undefined && throughMonth < 12) throw usageError(`Ange med --method hur resten av året beräknas: ${FRAME_METHODS.join(', ')}.`);
  const months = budgetMonths === undefined ? undefined : await readBudgetMonths(budgetMonths, plan, io);
  const methodOf = (word: string, flag: string): FrameMethod => {
    const kind = wordOption(word, flag, FRAME_METHODS);
    return toldByFlag({ budgetMonths: { flag: '--budget-months' } }, () => frameMethodOf(kind, { earlier }, months));
  };
  const others = Object.fromEntries((options.for ?? []).map((text) => pairOption(text, '--for', '<grupp=metod>')).map(([group, word]) => [group, methodOf(word, '--for')]));
  const main = methodOf(method ?? 'linear', '--method');
  if (months !== undefined && ![main, ...Object.values(others)].some((one) => 'months' in one)) throw usageError('--budget-months används av metoderna budgetShape och restAsBudgeted: välj en av dem med --method eller --for.');
  const purchases = purchase.length === 0 ? commitments : purchase.map(purchaseOf);
  return {
    throughMonth,
    method: main,
    ...(Object.keys(others).length === 0 ? {} : { methods: others }),
    ...(purchases === undefined || purchases.length === 0 ? {} : { commitments: purchases }),
    ...(asIf.length === 0 ? {} : { asIf: asIf.map(changeOf) }),
    ...(yearBefore === undefined ? {} : { yearBefore }),
  };
}

/** Measures that have limited the need, for the point of the internal control. */
export function limitedNeed({ limited = [] }: FrameOptions): readonly NeedMeasure[] {
  return limited.map((text) => {
    const [day = '', titleSv = '', roleSv = ''] = text.split(';').map((part) => part.trim());
    return { day, titleSv, roleSv };
  });
}

function purchaseOf(text: string): InvestmentCommitment {
  const [group, rest] = pairOption(text, '--purchase', PURCHASE);
  const [amount = '', month = '', ...reason] = rest.split(';').map((part) => part.trim());
  if (reason.join('') === '') throw usageError(`--purchase skrivs ${PURCHASE}, inte ${foundText(text)}.`);
  return { group, amount: amountOption(amount, '--purchase').ore, month: month === 'okänd' ? null : wholeOption(month, '--purchase: månaden', 1, 12), reasonSv: reason.join('; ') };
}

function changeOf(text: string): InvestmentChange {
  const [group, rest] = pairOption(text, '--as-if', CHANGE);
  const [percent = '', month = '', ...title] = rest.split(';').map((part) => part.trim());
  if (title.join('') === '') throw usageError(`--as-if skrivs ${CHANGE}, inte ${foundText(text)}.`);
  return { group: group === 'alla' ? null : group, fromMonth: wholeOption(month, '--as-if: månaden', 1, 12), percent: percentOf(percent, '--as-if'), titleSv: title.join('; ') };
}

/** Per cent as exact decimal text, with or without its sign. */
export function percentOf(text: string, flag: string): string {
  try {
    return parseNumber(text.replace(/\s*%$/, '')).toFixed();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    throw usageError(`${flag} är procent, till exempel 2,5 eller -20 %, inte ${foundText(text)}.`);
  }
}

const PURCHASE = '"grupp=belopp;månad;skäl", till exempel "cars=721 tkr;11;ny lastbil", med månaden okänd när den inte är bestämd';
const CHANGE = '"grupp=procent;månad;namn", till exempel "alla=-20 %;6;återhållsamhet"';
