import { HjmError, type HjmIssue } from '@hjm/core';
import { decodeCp437 } from './cp437.js';
import { type SieEncoding, signOfOtherEncoding } from './detect.js';
import { decodeUtf8 } from './utf8.js';
import { decodeWindows1252 } from './windows-1252.js';

const NAMES: { readonly [encoding in SieEncoding]: string } = { cp437: 'code page 437 (PC8)', 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' };
/** The end-of-file mark that DOS programs leave. */
const END_MARK = 0x1a;

/**
 * The lines of a file without their line ends (LF, or CR and LF), in the encoding that is named; in code page 437 where none is.
 *
 * @throws HjmError `sie-encoding` when the bytes show that the file is in another encoding than the format's and none was named, or
 * not in the one named
 */
export function sieLines(bytes: Uint8Array, named: SieEncoding | undefined): readonly string[] {
  const lines = byteLines(bytes.at(-1) === END_MARK ? bytes.subarray(0, -1) : bytes);
  const sign = named === undefined ? signOfOtherEncoding(lines) : undefined;
  if (sign !== undefined) {
    throw wrongEncoding(`Filen ser ut att vara skriven i ${NAMES[sign.encoding]}, men SIE-formatet säger code page 437.`, [
      {
        path: `rad ${sign.line}`,
        expected: `tecken enligt code page 437 (PC8); åtgärd: exportera om filen, eller ange att kodningen är ${sign.encoding}`,
        found: `tecken i ${NAMES[sign.encoding]}`,
        nearest: sign.encoding,
      },
    ]);
  }
  const encoding = named ?? 'cp437';
  const texts = lines.map((line) => DECODERS[encoding](line));
  const bad = texts.flatMap((text, index) => (text === undefined ? [index + 1] : []));
  if (bad.length > 0) {
    const expected = `tecken i ${NAMES[encoding]}; åtgärd: ange den kodning som filen är skriven i`;
    throw wrongEncoding(`Filen är inte skriven i ${NAMES[encoding]}.`, bad.map((line) => ({ path: `rad ${line}`, expected, found: 'byte som inte är något tecken där' })));
  }
  return texts.map((text) => (text ?? '').replace(/^\uFEFF/, '').replace(/\r$/, ''));
}

const DECODERS: { readonly [encoding in SieEncoding]: (bytes: Uint8Array) => string | undefined } = { cp437: decodeCp437, 'utf-8': decodeUtf8, 'windows-1252': decodeWindows1252 };

function byteLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  lines.push(bytes.subarray(start));
  return lines;
}

function wrongEncoding(message: string, issues: readonly HjmIssue[]): HjmError {
  return new HjmError('sie-encoding', message, issues);
}
