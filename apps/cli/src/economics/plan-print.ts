import { type AmountPrint, EXACT_KR } from '@hjm/economics';
import { usageError } from '../usage-error.js';
import { amountPrint, type AmountOptions } from './amount-options.js';

/** How the amounts of a plan are shown: as the options say, else as it was printed, else exact. */
export function planPrint(options: AmountOptions, roundedTo: AmountPrint | null): AmountPrint {
  if (options.unit === undefined && options.decimals !== undefined) throw usageError('Ange --unit tillsammans med --decimals.');
  return options.unit === undefined ? (roundedTo ?? EXACT_KR) : amountPrint(options);
}
