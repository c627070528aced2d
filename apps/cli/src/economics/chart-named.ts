import type { StatementChart } from '@hjm/economics';
import { ECONOMY_REGIONS } from '@hjm/economics/regions';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';

/** Charts that are known here, by their region. */
const CHARTS: { readonly [region: string]: StatementChart } = Object.fromEntries(ECONOMY_REGIONS.flatMap(({ id, chart }) => (chart === null ? [] : [[id, chart]])));

/** A chart by its region, or from a JSON file. */
export async function chartNamed(word: string, io: Io): Promise<StatementChart> {
  const known = Object.hasOwn(CHARTS, word) ? CHARTS[word] : undefined;
  if (known !== undefined) return known;
  if (!/\.json$|^-$/i.test(word)) throw usageError(`--chart: ${word} är ingen uppställning här. Ange en region (${Object.keys(CHARTS).join(', ')}) eller en JSON-fil.`, word, Object.keys(CHARTS));
  const { readChart } = await import('@hjm/economics/schema');
  return readJson(word, io, (json) => readChart(json));
}

/** What to say where no chart is named. */
export function chartMissing(): Error {
  return usageError(`Ange uppställningen med --chart <region|fil.json> (${Object.keys(CHARTS).join(', ')}), eller en ekonomi med --economy eller --demo.`);
}
