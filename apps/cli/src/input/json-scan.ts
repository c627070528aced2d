/** Where the values of a JSON text stand, by dotted path (`editions.0.title`), or where it stops being JSON. */
export type JsonScan = {
  readonly offsets: ReadonlyMap<string, number>;
  readonly error?: { readonly offset: number; readonly expected: string };
};

/** Deeper values are not asked for: the schemas stop before. */
const DEEPEST = 100;

type Frame = { readonly list: boolean; readonly path: string; index: number };

const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y;
const SPACE = /[ \t\n\r]*/y;

/** Goes through a JSON text without building it, to find lines and columns. Works level by level: depth costs no stack. */
export function scanJson(text: string): JsonScan {
  const offsets = new Map<string, number>();
  const frames: Frame[] = [];
  let at = 0;
  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const child = (key: string | number): string => {
    const path = frames.at(-1)?.path ?? '';
    return path === '' || frames.length >= DEEPEST ? String(key) : `${path}.${key}`;
  };
  /** Whether a value could be begun at `path`; what was expected when not. */
  const begin = (path: string): string | undefined => {
    if (frames.length < DEEPEST) offsets.set(path, at);
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      at++;
      frames.push({ list: opening === '[', path, index: 0 });
      return undefined;
    }
    return (opening === '"' ? skip(STRING) : skip(SCALAR)) === undefined ? 'ett värde' : undefined;
  };

  skip(SPACE);
  let expected = begin('');
  while (expected === undefined && frames.length > 0) {
    const frame = frames.at(-1) as Frame;
    const closing = frame.list ? ']' : '}';
    skip(SPACE);
    if (text[at] === closing) {
      at++;
      frames.pop();
      continue;
    }
    if (frame.index > 0) {
      if (text[at] !== ',') {
        expected = `, eller ${closing}`;
        break;
      }
      at++;
      skip(SPACE);
    }
    let key: string | number = frame.index++;
    if (!frame.list) {
      const name = skip(STRING);
      skip(SPACE);
      if (name === undefined || text[at] !== ':') {
        expected = name === undefined ? 'ett fältnamn inom "' : ':';
        break;
      }
      key = JSON.parse(name) as string;
      at++;
      skip(SPACE);
    }
    expected = begin(child(key));
  }
  if (expected === undefined) {
    skip(SPACE);
    if (at < text.length) expected = 'slut på filen';
  }
  return expected === undefined ? { offsets } : { offsets, error: { offset: at, expected } };
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: Array.from(before.slice(start)).length + 1 };
}
