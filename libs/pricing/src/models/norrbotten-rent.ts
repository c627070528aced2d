import type { Formula } from '../model/model-types.js';
import type { StatedFigure } from '../model/kinds/sale-with-markup.js';
import { ask, figure, reckon, rounded } from '../model/step-builders.js';

/** Norrbotten's rent per day: depreciation and an overhead on it, as long as the item is being written off. What it is afterwards is not said. */
export function norrbottenRent(citation: string, overheadPercent?: StatedFigure): Formula {
  return {
    id: 'rent',
    about: 'rent',
    labelSv: 'Hyra per dag',
    steps: [
      { id: 'writtenOff', labelSv: 'Hjälpmedlet är avskrivet', kind: 'yesNo', basis: 'parameter', citation },
      ask('purchasePrice', 'Inköpspris', 'kr', citation),
      ask('depreciationYears', 'Avskrivningstid', 'years', citation),
      reckon('depreciation', 'Avskrivning per år, lika stor varje år', { kind: 'dividedBy', value: 'purchasePrice', by: 'depreciationYears' }),
      ask('daysPerYear', 'Dagar på ett år', 'days/year'),
      reckon('depreciationPerDay', 'Avskrivning per dag', { kind: 'dividedBy', value: 'depreciation', by: 'daysPerYear' }),
      overheadPercent === undefined ? ask('overheadPercent', 'Overhead under avskrivningstiden', 'percent', citation) : figure('overheadPercent', 'Overhead under avskrivningstiden', overheadPercent.value, 'percent', overheadPercent.citation),
      reckon('overhead', 'Overhead, som påslag på avskrivningen', { kind: 'percentOf', percent: 'overheadPercent', of: 'depreciationPerDay' }),
      reckon('rentPerDay', 'Hyra per dag under avskrivningstiden', { kind: 'sum', of: ['depreciationPerDay', 'overhead'] }),
      { id: 'rentWrittenOff', labelSv: 'Hyra för avskrivet hjälpmedel', kind: 'notStated', unit: 'kr/day', textSv: 'Källan anger overhead under avskrivningstiden, men inte vad hyran är när hjälpmedlet är avskrivet.', basis: 'stated', citation },
      reckon('rent', 'Hyra per dag', { kind: 'choose', by: 'writtenOff', cases: { no: 'rentPerDay', yes: 'rentWrittenOff' } }),
      rounded('rent'),
    ],
  };
}
