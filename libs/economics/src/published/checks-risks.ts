import { checkNumbers, exact } from './check-numbers.js';
import { undecided } from './check-texts.js';
import { PUBLISHED_RISKS } from './published-risks.js';
import type { PublishedCheck } from './published-types.js';

/** Every printed risk value beside S times K; one is not printed. */
export function riskChecks(): readonly PublishedCheck[] {
  return PUBLISHED_RISKS.flatMap(({ id, citation, risks }) =>
    risks.flatMap(({ key, riskSv, probability, consequence, printedValue }) => {
      if (probability === null || consequence === null) return [];
      const product = String(probability * consequence);
      const of = { id: `${id}/${key}`, table: id, labelSv: riskSv, citation, howSv: `S ${String(probability)} gånger K ${String(consequence)} är ${product}.` };
      if (printedValue === null) return [undecided({ ...of, moreSv: 'Planen trycker inget riskvärde på raden.' }, '', null, product)];
      return [checkNumbers(of, '', exact(String(printedValue)), [{ times: String(probability), of: exact(String(consequence)) }])];
    }),
  );
}
