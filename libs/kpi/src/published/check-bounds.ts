import type { How } from './derivation-types.js';
import { compare } from './exact/fraction.js';
import { numberSv, printedNumber, type PrintedNumber } from './printed-number.js';
import { type Check, noNumber } from './verdict.js';

/** A part is not more than its whole. */
export const checkSubset: Check<Extract<How, { readonly kind: 'subset' }>> = (how, figure, printed, figureOf) => {
  const whole = figureOf(how.whole);
  const number = printedNumber(whole);
  if (number === undefined) return noNumber(whole);
  const beside = `${numberSv(printed.text, figure.unit)} av ${numberSv(number.text, whole.unit)} (”${whole.labelSv}”)`;
  if (compare(printed.number, number.number) <= 0) return { explanation: 'follows', recomputed: null, reasonSv: `${beside}: delen är inte större än helheten.` };
  if (compare(printed.before.low, number.before.high) <= 0) return { explanation: 'rounding', recomputed: null, reasonSv: `${beside}: delen är större än helheten, men inte mer än avrundning förklarar.` };
  return { explanation: 'impossible', recomputed: null, reasonSv: `${beside}: en del kan inte vara större än sin helhet.` };
};

/** A mean over all lies between the lowest and the highest of its groups. */
export const checkGroups: Check<Extract<How, { readonly kind: 'groups' }>> = (how, figure, printed, figureOf) => {
  const groups: PrintedNumber[] = [];
  for (const id of how.groups) {
    const group = figureOf(id);
    const number = printedNumber(group);
    if (number === undefined) return noNumber(group);
    groups.push(number);
  }
  const lowest = groups.reduce((least, group) => (compare(group.number, least.number) < 0 ? group : least), groups[0] ?? printed);
  const highest = groups.reduce((most, group) => (compare(group.number, most.number) > 0 ? group : most), groups[0] ?? printed);
  const between = `${numberSv(printed.text, figure.unit)} för alla, ${numberSv(lowest.text)}–${numberSv(highest.text)} i grupperna`;
  if (compare(printed.number, lowest.number) >= 0 && compare(printed.number, highest.number) <= 0) return { explanation: 'follows', recomputed: null, reasonSv: `${between}: värdet ligger mellan gruppernas.` };
  const rounding = groups.some(({ before }) => compare(before.low, printed.before.high) <= 0) && groups.some(({ before }) => compare(before.high, printed.before.low) >= 0);
  if (rounding) return { explanation: 'rounding', recomputed: null, reasonSv: `${between}: utanför gruppernas värden, men inte mer än avrundning förklarar.` };
  return { explanation: 'impossible', recomputed: null, reasonSv: `${between}: ett medelvärde för alla kan inte ligga utanför gruppernas.` };
};
