import type { HjmError } from '@hjm/core';
import { xmlText } from './xml-text.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The error for a place where something else was expected. */
export type Fail = (expected: string) => HjmError;

/** A start tag: its name as written, its attributes, whether it ends itself, and where it ends. */
type StartTag = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly empty: boolean; readonly end: number };

const NAME = /[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?/uy;
const ATTRIBUTE = /[ \t\r\n]+([\p{L}_][\p{L}\p{N}_.:-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /[ \t\r\n]*(\/?)>/y;

/** Reads the start tag that begins at a place. */
export function startTag(xml: string, start: number, fail: Fail): StartTag {
  const name = matchAt(NAME, xml, start + 1)?.[0];
  if (name === undefined) throw fail('ett elementnamn');
  const attributes = new Map<string, string>();
  let end = start + 1 + name.length;
  for (let found = matchAt(ATTRIBUTE, xml, end); found !== null; found = matchAt(ATTRIBUTE, xml, end)) {
    const key = found[1] ?? '';
    if (attributes.has(key)) throw fail(`attributet ${key} bara en gång`);
    attributes.set(key, unescaped(found[2] ?? found[3] ?? '', fail).replace(/[\t\r\n]/g, ' '));
    end += found[0].length;
  }
  const close = matchAt(TAG_END, xml, end);
  if (close === null) throw fail('attribut med värden inom citattecken och sedan >');
  return { name, attributes, empty: close[1] === '/', end: end + close[0].length };
}

function matchAt(pattern: RegExp, xml: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(xml);
}

/** Text with its references resolved and its line ends as one kind. */
export function unescaped(text: string, fail: Fail): string {
  if (text.includes(']]>')) throw fail(']]&gt; i text');
  if (!text.includes('&')) return legal(text, fail);
  const rest = text.replace(/&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g, '');
  if (rest.includes('&')) throw fail('&amp; eller en känd teckenreferens');
  const plain = text.replace(/&([^;]+);/g, (_, word: string) => {
    if (!word.startsWith('#')) return ENTITIES[word] ?? '';
    const code = word.startsWith('#x') ? Number.parseInt(word.slice(2), 16) : Number(word.slice(1));
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw fail('ett tecken som finns');
    return String.fromCodePoint(code);
  });
  return legal(plain, fail);
}

/** Text as it stands, when XML can carry it. */
export function legal(text: string, fail: Fail): string {
  try {
    xmlText(text, 'xml');
  } catch {
    throw fail('text utan styrtecken');
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
