import { foundText, HjmError, isLocalDate } from '@hjm/core';
import { type KpiPartial, mergePartials } from '@hjm/kpi';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { writeNewFile } from '../output/new-file.js';
import type { ChosenKpis } from './chosen-kpis.js';
import { nothingOf } from './dataset.js';

/** What a part of the records came to, with what is to be said of it. */
export type PartialFile = { readonly titleSv: string; readonly demo: string | undefined; readonly partial: KpiPartial };

const FORMAT = 'hjm.kpi-partial/1';
const MOST_BYTES = 500 * 1024 * 1024;

export async function writePartial(file: string, { titleSv, demo, partial }: PartialFile, force: boolean, io: Io): Promise<void> {
  await writeNewFile(file, `${JSON.stringify({ format: FORMAT, titleSv, ...(demo === undefined ? {} : { demo }), partial })}\n`, io, { force });
}

/**
 * Reads a partial result, and sees that it was counted by these definitions.
 *
 * @throws HjmError `invalid-partial`, `different-partials`
 */
export async function readPartial(file: string, { definitions, tables, named }: ChosenKpis, io: Io): Promise<PartialFile> {
  return readJson(
    file,
    io,
    (json) => {
      if (!isObject(json) || json['format'] !== FORMAT) throw invalid('format', `"${FORMAT}"`, isObject(json) ? json['format'] : json);
      const partial = partialOf(json['partial']);
      mergePartials(nothingOf(definitions.filter(({ id }) => Object.hasOwn(partial.measures, id)), { asOf: partial.asOf, tables, ...named }), partial);
      return { titleSv: typeof json['titleSv'] === 'string' ? json['titleSv'] : file, demo: typeof json['demo'] === 'string' ? json['demo'] : undefined, partial };
    },
    MOST_BYTES,
  );
}

/** The shape, as far as merging and measuring go by it. */
function partialOf(json: unknown): KpiPartial {
  if (!isObject(json)) throw invalid('partial', 'ett delresultat', json);
  const { asOf } = json;
  if (!isLocalDate(asOf)) throw invalid('partial.asOf', 'en dag ÅÅÅÅ-MM-DD', asOf);
  checkEach(json, 'measures', (value) => typeof value === 'string', 'en text');
  checkEach(json, 'cells', (cells) => isObject(cells) && Object.values(cells).every((cell) => isNumbers(cell, 5)), 'celler med fem tal');
  checkEach(json, 'groups', (cells) => isObject(cells) && Object.values(cells).every((groups) => isObject(groups) && Object.values(groups).every((pair) => isNumbers(pair, 2))), 'grupper med två tal');
  checkEach(json, 'seen', (span) => isNumbers(span, 2), 'två månader');
  checkEach(json, 'covers', (months) => isNumbers(months), 'månader');
  checkEach(json, 'open', isObject, 'väntande poster');
  return json as unknown as KpiPartial;
}

function checkEach(json: Record<string, unknown>, key: string, isRight: (value: unknown) => boolean, expected: string): void {
  const found = json[key];
  if (!isObject(found)) throw invalid(`partial.${key}`, 'ett objekt', found);
  for (const [name, value] of Object.entries(found)) if (!isRight(value)) throw invalid(`partial.${key}.${name}`, expected, value);
}

function isNumbers(value: unknown, length?: number): boolean {
  return Array.isArray(value) && (length === undefined || value.length === length) && value.every((number) => Number.isSafeInteger(number));
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function invalid(path: string, expected: string, found: unknown): HjmError {
  return new HjmError('invalid-partial', 'Det är inget delresultat från hjm kpi run --partial.', [{ path, expected, found: foundText(found) }]);
}
