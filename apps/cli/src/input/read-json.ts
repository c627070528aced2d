import { foundText, HjmError } from '@hjm/core';
import type { Io } from '../io.js';
import { InputError } from '../problem.js';
import { lineAndColumn, scanJson } from './json-scan.js';
import { readSource } from './read-source.js';

/**
 * Reads JSON from a file or standard input (`-`) and gives it to `parse`. What is not JSON is an `InputError` with line and
 * column; so is what `parse` finds wrong, by the path that it names.
 */
export async function readJson<T>(file: string, io: Io, parse: (json: unknown) => T, most?: number): Promise<T> {
  const { name, text } = await readSource(file, io, most);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw notJson(name, text);
  }
  try {
    return parse(json);
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const { offsets } = scanJson(text);
    const places = error.issues.map(({ path }) => {
      const offset = offsetOf(offsets, path);
      return offset === undefined ? undefined : { line: lineAndColumn(text, offset).line };
    });
    throw new InputError(error, name, places);
  }
}

function notJson(name: string, text: string): InputError {
  const { error } = scanJson(text);
  const { offset, expected } = error ?? { offset: 0, expected: 'JSON' };
  const place = lineAndColumn(text, offset);
  const found = offset >= text.length ? 'filen tog slut' : foundText(text.slice(offset, offset + 12).split('\n')[0] ?? '');
  const issue = { path: 'json', expected, found };
  const message = `${name} är inte giltig JSON: rad ${String(place.line)}, kolumn ${String(place.column)}.`;
  return new InputError(new HjmError('not-json', message, [issue]), name, [place]);
}

/** Where the value at a path stands, or the nearest one around it when it is missing. */
function offsetOf(offsets: ReadonlyMap<string, number>, path: string): number | undefined {
  const steps = path.split('.');
  while (steps.length > 0) {
    const offset = offsets.get(steps.join('.'));
    if (offset !== undefined) return offset;
    steps.pop();
  }
  return offsets.get('');
}
