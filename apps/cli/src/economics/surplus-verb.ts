import { distributeSurplus, type Economy, impliedSurplus, printedRange, refundLines, resultBeforeRefund, type Statement, type SurplusDistribution, type SurplusInput, type SurplusPolicy, surplusLetters, surplusLettersTable, surplusTable, partOf } from '@hjm/economics';
import type { Io } from '../io.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { amountOption, wordOption, yearOption } from './written-amount.js';
import { noticeOf } from './demo-notice.js';
import { economyNamed, type EconomyOptions } from './load-economy.js';
import { keyNamed, type KeyOptions, policyNamed, type PolicyOptions, principalsNamed } from './surplus-inputs.js';
import { showDistribution, showLetters } from './surplus-view.js';
import { toldByFlag } from './told-by-flag.js';
import { writeFileTable } from './write-file-table.js';

export type SurplusOptions = EconomyOptions & PolicyOptions & KeyOptions & {
  readonly year?: string;
  readonly result?: string;
  readonly column?: string;
  readonly refundLine?: string;
  readonly retained?: string;
  readonly closedOn?: string;
  readonly roundTo?: string;
  readonly remainderTo?: string;
  readonly implied?: string;
  readonly letters?: string;
  readonly out?: string;
  readonly force?: boolean;
};

/** Where the command line gives what the library asks for. */
const FLAGS = { year: '--year', closedOn: '--closed-on', result: '--result', retainedFunds: { flag: '--retained', expected: 'hur mycket som är resultatreglerat sedan tidigare, till exempel --retained "4 000 tkr"' }, key: '--key', principals: '--principals', roundTo: '--round-to', remainderTo: '--remainder-to', 'remainderTo.principal': '--remainder-to', column: '--column', refundLine: '--refund-line' };

/** `hjm economics surplus`: the result of a year shared by a policy, or the way back from what was retained. */
export async function economicsSurplusVerb(io: Io, options: SurplusOptions): Promise<Result> {
  const economy = await economyNamed(options, io);
  const policy = await policyNamed(options, economy, io);
  if (options.implied !== undefined) return implied(policy, options.implied, options);
  const from = resultOf(options, economy);
  const principals = await principalsNamed(options.principals, io);
  const { key, demo } = await keyNamed(options, economy, principals, io);
  const { retained, closedOn, roundTo } = options;
  const input: SurplusInput = {
    year: from.year,
    result: from.ore,
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(key === undefined ? {} : { key }),
    ...(principals === undefined ? {} : { principals }),
    ...(retained === undefined ? {} : { retainedFunds: amountOption(retained, '--retained').ore }),
    ...(roundTo === undefined ? {} : { roundTo: wordOption(roundTo, '--round-to', ['ore', 'kr']) }),
    ...remainderOf(options.remainderTo),
  };
  const distribution = toldByFlag(FLAGS, () => distributeSurplus(policy, input));
  const notice = noticeOf(economy, demo);
  const written = await writeFiles(distribution, options, notice, io);
  return {
    json: { ...(notice === null ? {} : { demo: notice }), from: from.textSv, distribution, letters: surplusLetters(distribution).letters, files: written },
    print: async (screen) => {
      if (notice !== null) screen.line(`${notice}\n`);
      await showDistribution(screen, distribution, from.textSv, helpOf(distribution, economy));
      if (options.letters !== undefined) showLetters(screen, distribution);
      if (written.length > 0) screen.line();
      for (const file of written) screen.line(`${screen.paint('green', '✓')} Skrivet: ${file}`);
    },
  };
}

type From = { readonly year: number; readonly ore: number; readonly textSv: string | null };

/** The result and its year, from the line or from a column of the economy. */
function resultOf({ result, column, refundLine, year }: SurplusOptions, economy: Economy | undefined): From {
  if (result !== undefined && column !== undefined) throw usageError('Ange resultatet med --result eller hämta det med --column, inte båda.');
  if (result !== undefined) {
    if (year === undefined) throw usageError('Ange vilket år resultatet gäller med --year.');
    return { year: yearOption(year), ore: amountOption(result, '--result').ore, textSv: null };
  }
  if (column === undefined) throw usageError('Ange resultatet före återbetalning med --result, till exempel --result "3 940 tkr", eller hämta det ur en ekonomi med --column.');
  if (economy === undefined) throw usageError('--column hämtar resultatet ur en ekonomi: ange --economy <ekonomi.json> eller --demo.');
  if (refundLine === undefined) throw usageError(refundLineMissing(economy));
  const statement: Statement = { chart: economy.chart, ...partOf(economy, 'statements') };
  const found = toldByFlag(FLAGS, () => resultBeforeRefund(statement, column, refundLine === 'ingen' ? null : refundLine));
  if (year !== undefined && yearOption(year) !== found.year) throw usageError(`--year är ${year}, men kolumnen ${column} gäller ${String(found.year)}.`);
  return found;
}

/** Which of the economy's own lines can hold what is repaid; a line of another chart is never named. */
function refundLineMissing({ chart }: Economy): string {
  const lines = refundLines(chart).map(({ key }) => key);
  const none = '--refund-line ingen när inget är återbetalat i kolumnen';
  return lines.length === 0 ? `Ekonomins uppställning har ingen intäktsrad med minus, som återbetalat resultat brukar stå på. Ange ${none}, eller raden det står på.` : `Ange med --refund-line vilken rad som är det återbetalade resultatet (${lines.join(' eller ')}), eller ${none}.`;
}

function remainderOf(text: string | undefined): Pick<SurplusInput, 'remainderTo'> {
  if (text === undefined) return {};
  return { remainderTo: text === 'retained' ? 'retained' : { principal: text } };
}

/** What to add to the line so that more is shared. */
function helpOf({ undivided, uncovered }: SurplusDistribution, economy: Economy | undefined): readonly string[] {
  const keys = economy?.keys.map(({ id }) => id) ?? [];
  return [
    ...(undivided.length === 0 ? [] : [`Dela med --key <fil>${keys.length === 0 ? '' : ` eller --key ${keys.join(', ')}`}.`]),
    ...(uncovered?.reason === 'closing-day-unknown' ? ['Ange dagen då bokslutet gjordes med --closed-on ÅÅÅÅ-MM-DD.'] : []),
  ];
}

async function writeFiles(distribution: SurplusDistribution, { out, letters, force = false }: SurplusOptions, notice: string | null, io: Io): Promise<readonly string[]> {
  if (out !== undefined) await writeFileTable(out, surplusTable(distribution), { name: 'Fördelning', force, notice, mark: 'column' }, io);
  if (letters !== undefined) await writeFileTable(letters, surplusLettersTable(surplusLetters(distribution)), { name: 'Brev', force, notice, mark: 'column' }, io);
  return [out, letters].filter((file) => file !== undefined);
}

function implied(policy: SurplusPolicy, text: string, { result, column, key }: SurplusOptions): Result {
  if ([result, column, key].some((given) => given !== undefined)) throw usageError('--implied räknar baklänges från det som behölls, och tar varken --result, --column eller --key.');
  const { ore, print } = amountOption(text, '--implied');
  const retained = print.unit === 'kr' && print.decimals === 2 ? ore : toldByFlag({ printed: '--implied' }, () => printedRange(ore, print));
  const readings = toldByFlag({ retained: '--implied' }, () => impliedSurplus(policy, retained));
  return {
    json: { policy: policy.id, retained, readings },
    print: (screen) => {
      screen.line(screen.paint('bold', `${policy.titleSv}: vad ${text.trim()} behållet kan komma från`));
      if (readings.length === 0) screen.item('Regeln behåller aldrig så mycket.', '?');
      for (const { textSv } of readings) screen.item(textSv);
    },
  };
}
