import type { How } from './derivation-types.js';
import { numberSv } from './printed-number.js';
import type { Check } from './verdict.js';

/** Counts printed figures, or those of them that say a status. */
export const checkCount: Check<Extract<How, { readonly kind: 'count' }>> = (how, _figure, printed, figureOf) => {
  const counted = how.of.filter((id) => {
    const { value } = figureOf(id);
    return how.status === undefined || (value.state === 'status' && value.status === how.status);
  });
  const recomputed = String(counted.length);
  const found = how.status === undefined ? `Tabellen har ${recomputed} rader` : `Tabellen har status ${STATUS_SV[how.status]} på ${recomputed} av ${String(how.of.length)} rader`;
  if (recomputed === printed.text) return { explanation: 'follows', recomputed, reasonSv: `${found}, som texten säger.` };
  return { explanation: 'doesNotFollow', recomputed, reasonSv: `${found}; texten säger ${numberSv(printed.text)}.` };
};

const STATUS_SV = { positive: 'Positiv', negative: 'Negativ', reached: 'grön' } as const;
