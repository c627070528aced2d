/** A field of a post: a text, or what stands in braces. */
export type SieField = string | { readonly list: readonly string[] };

/** The fields of a line, or what is wrong with how it is written. */
export type SplitLine = { readonly fields: readonly SieField[] } | { readonly expected: string; readonly found: string };

const QUOTED = /"((?:\\"|[^"])*)"/y;
const PLAIN = /(?:\\"|[^ \t"])+/y;
const ITEM = /(?:\\"|[^ \t"}])+/y;
const LIST = /\{((?:"(?:\\"|[^"])*"|[^"}])*)\}/y;
const SPACE = /[ \t]*/y;

/**
 * The fields of a line: apart by spaces and tabs, in quotes where they hold a space or are empty, with a backslash before a quote
 * that belongs to the text; lists of objects in braces.
 */
export function splitFields(text: string): SplitLine {
  const fields: SieField[] = [];
  let at = skip(text, 0);
  while (at < text.length) {
    const list = text[at] === '{' ? match(LIST, text, at) : undefined;
    const item = list === undefined ? word(text, at, PLAIN) : undefined;
    if (list === undefined && text[at] === '{') return { expected: 'en objektlista som slutar med } på samma rad, eller klammern ensam på sin rad', found: text.slice(at) };
    const end = at + (list?.length ?? item?.length ?? 0);
    if (end === at || (end < text.length && !/[ \t]/.test(text[end] ?? ''))) {
      return { expected: 'fält med blanktecken emellan, och \\" där ett citattecken hör till texten', found: text.slice(at) };
    }
    if (list === undefined) fields.push(item?.value ?? '');
    else {
      const items = splitItems(list.slice(1, -1));
      if (items === undefined) return { expected: 'objekt som dimension och nummer med blanktecken emellan', found: list };
      fields.push({ list: items });
    }
    at = skip(text, end);
  }
  return { fields };
}

function splitItems(text: string): readonly string[] | undefined {
  const items: string[] = [];
  for (let at = skip(text, 0); at < text.length; ) {
    const item = word(text, at, ITEM);
    if (item === undefined) return undefined;
    items.push(item.value);
    const next = skip(text, at + item.length);
    if (next === at + item.length && next < text.length) return undefined;
    at = next;
  }
  return items;
}

function word(text: string, at: number, plain: RegExp): { readonly value: string; readonly length: number } | undefined {
  const found = match(text[at] === '"' ? QUOTED : plain, text, at);
  if (found === undefined) return undefined;
  const inner = text[at] === '"' ? found.slice(1, -1) : found;
  return { value: inner.replaceAll('\\"', '"'), length: found.length };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function skip(text: string, at: number): number {
  return at + (match(SPACE, text, at)?.length ?? 0);
}
