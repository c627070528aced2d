import { HjmError, foundText, formatCitation } from '@hjm/core';
import { formatKronor, parseNumber } from '@hjm/core/text';
import { checkIncome, incomeChange, type IncomeFinding, type JointEffect } from '@hjm/pricing';
import { vastmanlandIncome2025 } from '@hjm/pricing/models';
import { readNumber } from '../input/read-number.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';

export type IncomeOptions = { readonly base?: string; readonly prices?: string; readonly volume?: string; readonly joint?: string; readonly printed?: boolean };

/** `hjm price income`: a budgeted change of price and volume as income, or a printed budget worked out anew. */
export function priceIncomeVerb({ base, prices, volume, joint, printed }: IncomeOptions): Result {
  if (printed === true) {
    if ([base, prices, volume, joint].some((given) => given !== undefined)) throw usageError('--printed visar en tryckt budget och tar inget annat.');
    return checkPrinted();
  }
  if (base === undefined || prices === undefined || volume === undefined) throw usageError('Ange --base (intäkten i kronor), --prices (procent) och --volume (procent, eller kronor), eller --printed för en tryckt budget.');
  const percent = /%\s*$/.test(volume);
  const change = incomeChange({
    base: oreOf('--base', base),
    pricePercent: percentOf('--prices', prices),
    volume: percent ? { percent: percentOf('--volume', volume) } : { ore: oreOf('--volume', volume) },
    joint: jointOf(joint),
    rounding: 'halfUp',
  });
  return {
    json: change,
    print: (screen) => {
      for (const { labelSv, textSv } of change.steps) screen.item(`${labelSv}: ${textSv}`);
    },
  };
}

const VERDICTS: Readonly<Record<IncomeFinding['verdict'], readonly [mark: string, word: string]>> = { follows: ['✓', 'stämmer'], deviates: ['✗', 'avviker'], notCheckable: ['?', 'går inte att pröva'] };

function checkPrinted(): Result {
  const findings = checkIncome(vastmanlandIncome2025);
  return {
    json: { id: vastmanlandIncome2025.id, findings },
    print: (screen) => {
      screen.line(screen.paint('bold', vastmanlandIncome2025.titleSv));
      for (const { labelSv, verdict, printed, recomputed, reasonSv, citation } of findings) {
        const [mark, word] = VERDICTS[verdict];
        screen.item(`${labelSv}: ${word}${printed === null || recomputed === null ? '' : `; tryckt ${formatKronor(printed)}, uträknat ${formatKronor(recomputed)}`}. ${reasonSv}`, mark);
        screen.detail(formatCitation(citation));
      }
    },
    fallsShort: findings.some(({ verdict }) => verdict === 'deviates'),
  };
}

/** Where new volume at new prices goes. There is no way that is right by itself, so it must be said. */
function jointOf(word: string | undefined): JointEffect {
  const found = word === undefined ? undefined : ({ pris: 'price', volym: 'volume', 'för sig': 'separate' } as const)[word.toLowerCase() as 'pris'];
  if (found !== undefined) return found;
  throw usageError(`Ange med --joint vart ny volym till nytt pris räknas: pris, volym eller "för sig"${word === undefined ? '' : `, inte ${foundText(word)}`}.`);
}

function oreOf(flag: string, text: string): number {
  const ore = readNumber(text.replace(/\s*kr$/i, ''), 2);
  if (ore !== undefined) return ore;
  throw usageError(`${flag} ska vara kronor, till exempel 182 269 000, inte ${foundText(text)}.`);
}

function percentOf(flag: string, text: string): string {
  try {
    return parseNumber(text.replace(/\s*%\s*$/, '')).toFixed();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    throw usageError(`${flag} ska vara procent, till exempel 2,5, inte ${foundText(text)}.`);
  }
}
