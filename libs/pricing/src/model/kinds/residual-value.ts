import type { Formula, Step } from '../model-types.js';
import { ask, assume, byDefinition, reckon, rounded } from '../step-builders.js';

/**
 * The steps to what is left of a purchase price when it is written off straight over its years; never less than nothing. That it
 * is straight, and counted in months, is ours: no source at hand says how.
 */
function residualSteps(): readonly Step[] {
  return [
    ask('purchasePrice', 'Inköpspris', 'kr'),
    ask('depreciationYears', 'Avskrivningstid', 'years'),
    ask('age', 'Hjälpmedlets ålder i hela månader', 'months'),
    byDefinition('monthsPerYear', 'Månader på ett år', 12, 'months/year'),
    reckon('ageInYears', 'Ålder i år', { kind: 'dividedBy', value: 'age', by: 'monthsPerYear' }),
    reckon('yearsLeft', 'År kvar att skriva av', { kind: 'difference', from: 'depreciationYears', minus: 'ageInYears' }),
    byDefinition('noYears', 'Inget år', 0, 'years'),
    reckon('yearsLeftOrNone', 'År kvar, minst noll', { kind: 'atLeast', value: 'yearsLeft', limit: 'noYears' }),
    reckon('shareLeft', 'Del kvar att skriva av', { kind: 'dividedBy', value: 'yearsLeftOrNone', by: 'depreciationYears' }),
    assume('residualValue', 'Restvärde', { kind: 'times', of: ['purchasePrice', 'shareLeft'] }, 'Restvärdet sjunker lika mycket varje månad.'),
  ];
}

/** What is left of a purchase price, written off straight. */
export function residualValue(id = 'residual', labelSv = 'Restvärde'): Formula {
  return { id, about: 'residual', labelSv, steps: [...residualSteps(), rounded('residualValue')] };
}
