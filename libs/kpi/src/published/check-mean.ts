import type { How } from './derivation-types.js';
import { compare, fraction, roundHalfUp } from './exact/fraction.js';
import { numberSv, printedNumber } from './printed-number.js';
import { type Check, noNumber } from './verdict.js';
import { smallestCount, wholeParts } from './whole-parts.js';

/** How many meetings, at the most, are tried when it is told which number would do. */
const MOST_MEETINGS = 366n;

/** Whether a printed mean can be a mean of whole numbers at all. */
export const checkMean: Check<Extract<How, { readonly kind: 'mean' }>> = (how, figure, printed) => {
  const highest = BigInt(how.highest);
  const quotient = { number: printed.number, text: printed.text, decimals: printed.decimals, scale: 1n };
  const tried = how.counts.map((count) => ({ count, ...wholeParts(quotient, BigInt(count), highest * BigInt(count)) }));
  const counts = how.counts.toSorted((a, b) => a - b);
  const countsSv = counts.length === 1 ? counts.join() : `${counts.slice(0, -1).join(', ')} eller ${String(counts.at(-1))}`;
  const found = tried.find(({ fit }) => fit === 'exact') ?? tried.find(({ fit }) => fit === 'tie');
  if (found !== undefined) {
    const { count, whole, rounded, fit } = found;
    const mean = fraction(whole, BigInt(count));
    const exact = compare(mean, printed.number) === 0 ? 'precis' : `${numberSv(roundHalfUp(mean, printed.decimals + 1))}, avrundat`;
    const reasonSv = `Till exempel ger sammanlagt ${String(whole)} på ${String(count)} ${count === 1 ? 'möte' : 'möten'} ${exact} ${numberSv(printed.text)}.`;
    return { explanation: fit === 'exact' ? 'follows' : 'rounding', recomputed: fit === 'exact' ? rounded : null, reasonSv };
  }
  const [nearest] = tried;
  const enough = smallestCount(quotient, highest, MOST_MEETINGS);
  const tail = enough === undefined ? '' : ` Minsta antal möten som kan ge talet är ${String(enough)}.`;
  return {
    explanation: 'impossible',
    recomputed: tried.length === 1 && nearest !== undefined ? nearest.rounded : null,
    reasonSv: `Inget medelvärde av ${countsSv} hela tal mellan 0 och ${String(how.highest)} avrundas till ${numberSv(printed.text, figure.unit)}; närmast är ${[...new Set(tried.map(({ rounded }) => numberSv(rounded)))].join(' eller ')}.${tail}`,
  };
};

/** Whether a printed share can be a whole number out of a printed count. */
export const checkShareOfCount: Check<Extract<How, { readonly kind: 'shareOfCount' }>> = (how, figure, printed, figureOf) => {
  const whole = figureOf(how.whole);
  const count = printedNumber(whole);
  if (count === undefined || count.decimals > 0 || count.number.above <= 0n) return noNumber(whole);
  const { fit, whole: part, rounded } = wholeParts({ number: printed.number, text: printed.text, decimals: printed.decimals, scale: 100n }, count.number.above, count.number.above);
  const [partSv, countSv] = [numberSv(String(part)), numberSv(count.text)];
  if (fit !== 'no') {
    return { explanation: fit === 'exact' ? 'follows' : 'rounding', recomputed: rounded, reasonSv: `Till exempel ${partSv} av ${countSv} är ${numberSv(printed.text, figure.unit)}.` };
  }
  return {
    explanation: 'impossible',
    recomputed: rounded,
    reasonSv: `Inget helt antal av ${countSv} är ${numberSv(printed.text, figure.unit)}; närmast är ${partSv}, som är ${numberSv(rounded, figure.unit)}.`,
  };
};
