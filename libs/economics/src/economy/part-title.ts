import { statementColumn } from '../statement/statement-column.js';
import type { Economy, EconomyPart, EconomyParts } from './economy-types.js';

/** What a thing of a part is called among the others: its title, the year and account of months, the columns of a statement. */
export function partTitle<Part extends EconomyPart>(economy: Pick<Economy, 'investments'>, part: Part, content: EconomyParts[Part]): string {
  return TITLES[part](content, economy);
}

const titled = ({ titleSv }: { readonly titleSv: string }): string => titleSv;

const TITLES: { readonly [Part in EconomyPart]: (content: EconomyParts[Part], economy: Pick<Economy, 'investments'>) => string } = {
  statements: ({ columns }) => columns.map(({ labelSv }) => labelSv).join(', '),
  months: ({ account, year }) => statementColumn(account, year).labelSv,
  mappings: titled,
  forecasts: titled,
  policies: titled,
  keys: titled,
  investments: titled,
  outcomes: ({ plan, outcomes }, { investments }) => `${investments.find(({ id }) => id === plan)?.titleSv ?? plan}, ${String(outcomes.year)}`,
  measures: titled,
  risks: titled,
  activities: titled,
  scenarios: titled,
};
