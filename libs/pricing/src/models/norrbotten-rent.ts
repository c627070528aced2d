import type { Formula } from '../model/model-types.js';
import type { StatedFigure } from '../model/kinds/sale-with-markup.js';
import { ask, assume, figure, reckon, rounded } from '../model/step-builders.js';

/**
 * Norrbotten's rent per day, as long as the item is being written off: the source names days and an overhead in per cent. That the
 * rest of the rent is straight depreciation, and nothing else, is ours. What it is afterwards is not said.
 */
export function norrbottenRent(citation: string, overheadPercent?: StatedFigure): Formula {
  return {
    id: 'rent',
    about: 'rent',
    labelSv: 'Hyra per dag',
    steps: [
      { id: 'writtenOff', labelSv: 'Hjälpmedlet är avskrivet', kind: 'yesNo', basis: 'parameter', citation },
      ask('purchasePrice', 'Inköpspris', 'kr'),
      ask('depreciationYears', 'Avskrivningstid', 'years'),
      assume('depreciation', 'Avskrivning per år', { kind: 'dividedBy', value: 'purchasePrice', by: 'depreciationYears' }, 'Avskrivningen är lika stor varje år.'),
      ask('daysPerYear', 'Dagar på ett år', 'days/year'),
      assume('depreciationPerDay', 'Avskrivning per dag', { kind: 'dividedBy', value: 'depreciation', by: 'daysPerYear' }, 'Årets avskrivning delas lika på dagarna.'),
      overheadPercent === undefined ? ask('overheadPercent', 'Overhead under avskrivningstiden', 'percent', citation) : figure('overheadPercent', 'Overhead under avskrivningstiden', overheadPercent.value, 'percent', overheadPercent.citation),
      assume('overhead', 'Overhead', { kind: 'percentOf', percent: 'overheadPercent', of: 'depreciationPerDay' }, 'Overhead läggs ovanpå avskrivningen.'),
      assume('rentPerDay', 'Hyra per dag under avskrivningstiden', { kind: 'sum', of: ['depreciationPerDay', 'overhead'] }, 'Hyran består av avskrivning och overhead, och av inget annat.'),
      { id: 'rentWrittenOff', labelSv: 'Hyra för avskrivet hjälpmedel', kind: 'notStated', unit: 'kr/day', textSv: 'Källan anger overhead under avskrivningstiden, men inte vad hyran är när hjälpmedlet är avskrivet.', basis: 'stated', citation },
      reckon('rent', 'Hyra per dag', { kind: 'choose', by: 'writtenOff', cases: { no: 'rentPerDay', yes: 'rentWrittenOff' } }),
      rounded('rent'),
    ],
  };
}
