import { HjmError, foundText } from '@hjm/core';
import { type InvoiceLine, type LineExplanation, type RentTotals, type RentalProblem, type RunOutput, explainLine, nextRun, startRentRun } from '@hjm/pricing';
import { swedishDay } from '../records/swedish-day.js';
import type { KeptTotals, RunLink } from './ledger.js';
import { type RentMeans, appendRents, readBook, sourceOf } from './rent-book.js';
import { rowWriter, rowsIntact } from './row-writer.js';
import { without } from './without.js';

/** A line of a kept run, or of a person whose content is erased. */
export type NumberedLine = { readonly n: number; readonly line: InvoiceLine | null };
export type NumberedProblem = { readonly n: number; readonly problem: RentalProblem | null };
type Asked = { readonly after: number; readonly limit: number };

/** Charges months, keeps what came of it, and shows it line by line. */
export function runKeeper(means: RentMeans) {
  const { rows, now, newId, newSalt } = means;

  async function find(id: string): Promise<RunLink> {
    const { runs, demoRuns } = await readBook(means.ledger);
    const found = [...runs, ...demoRuns].find((run) => run.id === id);
    if (found === undefined) throw new HjmError('unknown-rent-run', 'Det finns ingen hyreskörning med det id:t.', [{ path: 'id', expected: 'id för en hyreskörning', found: foundText(id) }]);
    return found;
  }

  return {
    find,
    /** Newest first. */
    async list(): Promise<RunLink[]> {
      const { runs, demoRuns } = await readBook(means.ledger);
      return [...runs, ...demoRuns].sort((a, b) => b.seq - a.seq);
    },
    /** Charges a month. Others have their turn between the batches; the run is there once its link is. */
    async run(month: string, given: string | undefined): Promise<RunLink> {
      const book = await readBook(means.ledger);
      const source = await sourceOf(book, means);
      const today = swedishDay(now());
      const knownAt = given ?? today;
      if (knownAt > today) throw new HjmError('invalid-known-at', `Den ${knownAt} har inte varit än.`, [{ path: 'knownAt', expected: `senast ${today}`, found: foundText(knownAt) }]);
      const period = nextRun((source.demo ? book.demoRuns : book.runs).map(({ content }) => content), month, knownAt);
      const id = newId();
      const writer = rowWriter(rows, id, newSalt);
      try {
        const run = startRentRun(source.setup, period);
        for await (const batch of source.batches(true)) {
          for (const { rental, keepUntil } of batch) {
            const until = keepUntil === null ? {} : { keepUntil };
            const output: RunOutput = {
              line: (line) => {
                writer.put('line', { ...line, ...until });
              },
              problem: (problem) => {
                writer.put('problem', { ...problem, ...until });
              },
            };
            run.add(rental, output);
          }
          await writer.flush();
        }
        await writer.flush(true);
        const content = { format: 'hjm.rent-run/1', month, from: period.from, to: period.to, knownAt, settled: period.settled ?? null, demo: source.demo, totals: keptTotals(run.totals(), source.isPrivate), rows: writer.digests() } as const;
        return await appendRents<RunLink>(means, book, 'rent-run', content, source.demo, id);
      } catch (error) {
        await rows.removeUnlinked(id);
        throw error;
      }
    },
    async lines(id: string, { after, limit, payer }: Asked & { readonly payer?: string | undefined }): Promise<{ lines: NumberedLine[]; next: number | null }> {
      await find(id);
      const page = await rows.page({ owner: id, part: 'line', after, limit: limit + 1, payer });
      const lines = page.slice(0, limit).map(({ n, content }) => ({ n, line: content === null ? null : (bare(content) as InvoiceLine) }));
      return { lines, next: page.length > limit ? (lines.at(-1)?.n ?? null) : null };
    },
    async problems(id: string, { after, limit }: Asked): Promise<{ problems: NumberedProblem[]; next: number | null }> {
      await find(id);
      const page = await rows.page({ owner: id, part: 'problem', after, limit: limit + 1 });
      const problems = page.slice(0, limit).map(({ n, content }) => ({ n, problem: content === null ? null : (bare(content) as RentalProblem) }));
      return { problems, next: page.length > limit ? (problems.at(-1)?.n ?? null) : null };
    },
    /** How a line came about, by the setup and the prices that it was charged by. */
    async explain(id: string, n: number): Promise<{ line: InvoiceLine; explanation: LineExplanation }> {
      const run = await find(id);
      const [row] = await rows.page({ owner: id, part: 'line', after: n - 1, limit: 1 });
      if (row?.n !== n) throw new HjmError('unknown-line', `Körningen har ingen rad ${n}.`, [{ path: 'n', expected: `1–${run.content.rows.line?.rows ?? 0}`, found: foundText(n) }]);
      if (row.content === null) throw new HjmError('line-erased', `Rad ${n} är raderad och kan inte förklaras. Beloppet finns kvar i summorna.`, [{ path: 'n', expected: 'en rad med innehåll', found: foundText(n) }]);
      const line = bare(row.content) as InvoiceLine;
      const { setup } = await sourceOf(run.content.demo ? { setups: [], imports: [], runs: [], demoRuns: [] } : await readBook(means.ledger), means);
      return { line, explanation: explainLine(line, setup) };
    },
    /** Whether the kept lines and problems are those that the link was made of. */
    verify: async (id: string) => rowsIntact(rows, id, (await find(id)).content.rows),
  };
}

/** Totals as they are kept in the chain, where nothing can be erased: private persons together. */
function keptTotals(totals: RentTotals, isPrivate: (payer: string) => boolean): KeptTotals {
  const persons = totals.payers.filter(({ payer }) => isPrivate(payer));
  const sum = (of: 'lines' | 'ore'): number => persons.reduce((total, person) => total + person[of], 0);
  return { ...totals, payers: totals.payers.filter(({ payer }) => !isPrivate(payer)), privatePersons: { payers: persons.length, lines: sum('lines'), ore: sum('ore') } };
}

/** The content of a row without what was added to keep it. */
function bare(content: string): unknown {
  return without(JSON.parse(content) as { salt: string; keepUntil?: string }, 'salt', 'keepUntil');
}
