import { HjmError } from '@hjm/core';
import { type PriceModel, priceText, type PriceRecord, type PriceReplay, replayPrice } from '@hjm/pricing';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import type { Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { modelOfRecord, readModel } from './find-model.js';

type Replayed = { readonly file: string; readonly record: PriceRecord; readonly replay: PriceReplay };

/** `hjm price replay`: works recorded prices out again and says whether each step is the same. */
export async function priceReplayVerb(io: Io, files: readonly string[], options: { readonly file?: string }): Promise<Result> {
  const model = options.file === undefined ? undefined : await readModel(options.file, io);
  const replayed: Replayed[] = [];
  for (const file of files) replayed.push(await replayFile(file, model, io));
  const same = replayed.every(({ replay }) => replay.same);
  return {
    json: { same, records: replayed.map(({ file, record, replay }) => ({ file, model: record.model, formula: record.formula, on: record.on, same: replay.same, differences: replay.differences, record: replay.result.record })) },
    print: (screen) => {
      for (const one of replayed) printReplay(screen, one);
    },
    fallsShort: !same,
  };
}

async function replayFile(file: string, model: PriceModel | undefined, io: Io): Promise<Replayed> {
  const { parsePriceRecord } = await import('@hjm/pricing/schema');
  return readJson(file, io, (json) => {
    const record = parsePriceRecord(recordIn(json));
    try {
      return { file, record, replay: replayPrice(record, model ?? modelOfRecord(record.model)) };
    } catch (error) {
      if (!(error instanceof HjmError) || (error.code !== 'unknown-formula' && error.code !== 'invalid-input')) throw error;
      throw new HjmError(error.code, `Prisposten passar inte modellen. ${error.message}`, error.issues);
    }
  });
}

/** A record by itself, or inside what `hjm price model --json` wrote. */
function recordIn(json: unknown): unknown {
  const inside = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
  return inside(inside(json, 'result'), 'record') ?? inside(json, 'record') ?? json;
}

function printReplay(screen: Screen, { file, record, replay: { same, differences, result } }: Replayed): void {
  const { paint } = screen;
  const now = result.outcome === 'price' ? priceText(result.ore, result.unit) : 'inget pris';
  screen.line(`${same ? paint('green', '✓ samma pris') : paint('red', '✗ priset skiljer sig')}  ${file === '-' ? 'standard in' : file}: ${record.model}, ${record.formula}, ${record.on}: ${now}`);
  const labels = new Map(result.outcome === 'price' ? result.steps.map(({ id, labelSv }) => [`steps.${id}`, labelSv]) : []);
  for (const { path, then, now: again } of differences) screen.item(`${FIELDS[path] ?? labels.get(path) ?? path}: då ${then}, nu ${again}`);
}

const FIELDS: Readonly<Record<string, string>> = { outcome: 'utfall', code: 'skäl', edition: 'utgåva', ore: 'pris i öre' };
