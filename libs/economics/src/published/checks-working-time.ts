import { figuresOf, numberOf } from './checks-figures.js';
import { checkNumbers, checkPercent, checkShare, type Rounded } from './check-numbers.js';
import type { CheckOf } from './check-texts.js';
import type { PublishedCheck } from './published-types.js';

/** Printed changes of worked time in hours and per cent, and whether the parts give the worked time. */
export function workingTimeChecks(): readonly PublishedCheck[] {
  const table = figuresOf('s3-working-time');
  const number = (row: string, column: string): Rounded => numberOf(table, row, column);
  const of = (id: string, labelSv: string, howSv: string, more: Partial<CheckOf> = {}): CheckOf => ({ id: `${table.id}/${id}`, table: table.id, labelSv, howSv, citation: table.citation, ...more });
  const changes = table.rows.flatMap(({ key, labelSv }) => [
    checkNumbers(of(`${key}/change`, `${labelSv}, förändring`, 'Talet för 2024 minus talet för 2023.'), key === 'fte' ? 'årsarbetare' : 'timmar', number(key, 'change'), [
      { times: '1', of: number(key, 'y2024') },
      { times: '-1', of: number(key, 'y2023') },
    ]),
    checkPercent(of(`${key}/percent`, `${labelSv}, förändring i procent`, 'Förändringen i procent av talet för 2023.'), number(key, 'percent'), number(key, 'y2023'), number(key, 'y2024')),
  ]);
  const parts = ['y2023', 'y2024'].map((year) =>
    checkNumbers(
      of(`worked-incl-oncall/${year}/parts`, `Arbetad tid med jour och beredskap ${year.slice(1)}`, 'Egen, resursenhetens och inhyrd tid läggs ihop.', {
        basis: 'reading',
        ...(year === 'y2023' ? { moreSv: 'För 2024 är talen lika, så samma mått kan ha fått olika underlag de två åren.' } : {}),
      }),
      'timmar',
      number('worked-incl-oncall', year),
      ['own-staff', 'resource-unit', 'hired'].map((row) => ({ times: '1', of: number(row, year) })),
    ),
  );
  const text = figuresOf('s3-working-time-text');
  const net = of('fte/net', 'Årsarbetare i löptext', '83 årsarbetare gånger den tryckta förändringen −0,75 %.', { basis: 'reading', table: text.id, moreSv: 'Tabellen avrundar samma minskning till −1.' });
  return [...changes, ...parts, checkShare(net, 'årsarbetare', numberOf(text, 'fte', 'change'), number('fte', 'percent'), number('fte', 'y2023'))];
}
