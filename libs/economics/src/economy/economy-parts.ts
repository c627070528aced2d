import { issue, throwIssues } from '../issues/issues.js';
import type { StatementChart } from '../statement/statement-types.js';
import type { Economy, EconomyLists, EconomyPart, EconomyParts } from './economy-types.js';

/** The parts in the order in which people meet them, with what each is called. */
export const ECONOMY_PARTS: { readonly [part in EconomyPart]: { readonly labelSv: string } } = {
  statements: { labelSv: 'Resultaträkning' },
  months: { labelSv: 'Belopp månad för månad' },
  mappings: { labelSv: 'Konton till rader' },
  forecasts: { labelSv: 'Prognosplan' },
  policies: { labelSv: 'Resultatreglering' },
  keys: { labelSv: 'Fördelningsnyckel' },
  investments: { labelSv: 'Investeringsplan' },
  outcomes: { labelSv: 'Investeringsutfall' },
  measures: { labelSv: 'Handlingsplan' },
  risks: { labelSv: 'Intern kontroll' },
  activities: { labelSv: 'Verksamhetsplan' },
  scenarios: { labelSv: 'Scenario' },
};

const NAMES: { readonly [part in EconomyPart]: (content: EconomyParts[part]) => string } = {
  statements: () => 'statement',
  months: ({ account, year }) => `${account}-${String(year)}`,
  mappings: ({ id }) => id,
  forecasts: ({ id }) => id,
  policies: ({ id }) => id,
  keys: ({ id }) => id,
  investments: ({ id }) => id,
  outcomes: ({ plan }) => plan,
  measures: ({ id }) => id,
  risks: ({ id }) => id,
  activities: ({ id }) => id,
  scenarios: ({ id }) => id,
};

/** What tells a thing from the others of its part: `actual-2024` for months, its id for most. */
export function partName<Part extends EconomyPart>(part: Part, content: EconomyParts[Part]): string {
  return NAMES[part](content);
}

/** An economy with nothing in it but its chart. */
export function emptyEconomy(head: { readonly id: string; readonly region: string; readonly titleSv: string; readonly noticeSv?: string; readonly chart: StatementChart }): Economy {
  const lists = Object.fromEntries(Object.keys(ECONOMY_PARTS).map((part) => [part, []])) as unknown as { readonly [part in EconomyPart]: readonly never[] };
  return { format: 'hjm.economy/1', id: head.id, region: head.region, titleSv: head.titleSv, noticeSv: head.noticeSv ?? null, chart: head.chart, ...lists };
}

/** The economy with this content in place of the one of the same name, or after the others. */
export function withPart<Part extends EconomyPart>(economy: Economy, part: Part, content: EconomyParts[Part]): Economy {
  const name = partName(part, content);
  const list = listOf(economy, part);
  const at = list.findIndex((one) => partName(part, one) === name);
  return { ...economy, [part]: at === -1 ? [...list, content] : list.with(at, content) };
}

/** The economy without the content of that name. */
export function withoutPart(economy: Economy, part: EconomyPart, name: string): Economy {
  return { ...economy, [part]: [...economy[part]].filter((one) => partName(part, one as never) !== name) };
}

/**
 * The content of that name; without one the only one there is.
 *
 * @throws HjmError `unknown-part` with the names that there are and the nearest
 */
export function partOf<Part extends EconomyPart>(economy: Pick<EconomyLists, Part>, part: Part, name?: string): EconomyParts[Part] {
  const list: readonly EconomyParts[Part][] = economy[part];
  const names = list.map((one) => partName(part, one));
  const at = name === undefined ? (list.length === 1 ? 0 : -1) : names.indexOf(name);
  const found = list[at];
  if (found !== undefined) return found;
  const expected = names.length === 0 ? `${ECONOMY_PARTS[part].labelSv}, som först behöver läsas in` : `en av ${names.join(', ')}`;
  throwIssues('unknown-part', `${ECONOMY_PARTS[part].labelSv} finns inte.`, [issue(part, expected, name, names)]);
  throw new TypeError('unreachable');
}

function listOf<Part extends EconomyPart>(lists: EconomyLists, part: Part): readonly EconomyParts[Part][] {
  return lists[part];
}
