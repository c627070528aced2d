import type { ScenarioChange } from './scenario-types.js';
import { byLine, type Check, decimal, kinds, line, list, month, name, oreFrom, record, text, textOrDay, told, wholeOre } from './field-checks.js';

const PERCENT = decimal('procent', '-100');
const SHARE = decimal('en andel i procent', '0', '100');
const RATE = decimal('en avgiftssats i procent', '0');

const citation = record({ body: text, decided: textOrDay, document: text, summary: text }, { paragraph: text, diaryNumber: text, section: text, url: text });
const citationOrNull: Check = (value, path, chart) => (value === null ? [] : citation(value, path, chart));
const drivers = record({ id: name, titleSv: text, follows: byLine(SHARE), citation: citationOrNull });
const capital = kinds('from', {
  amount: record({ from: told, ore: oreFrom(0), basisSv: text }),
  remainingValues: record({ from: told, items: list(record({ key: text, labelSv: text, ore: oreFrom(0) }), 1, false) }),
});

const cost = line('cost');
const change = (fields: { readonly [field: string]: Check }): Check => record({ kind: told, ...fields }, { labelSv: text, citation });

const CHANGES: { readonly [kind in ScenarioChange['kind']]: Check } = {
  volume: change({ percent: PERCENT, drivers }),
  price: change({ percent: PERCENT, lines: list(line('income', 'cost'), 1, true) }),
  socialContributions: change({ line: cost, fromPercent: RATE, toPercent: RATE, carriesPercent: SHARE }),
  interest: change({ line: cost, points: decimal('procentenheter'), capital, fromMonth: month }),
  staff: change({ line: cost, fullTimeEquivalents: decimal('årsarbetare'), costPerYearOre: oreFrom(1), fromMonth: month }),
  line: change({ line: line('income', 'cost'), ore: wholeOre, reasonSv: text }),
};

/** Everything that is wrong with a change. */
export const changeCheck: Check = kinds('kind', CHANGES);
