/**
 * A text as a field of a SIE line, in quotes where it must be. Undefined for a text that needs quotes and ends with a backslash: the
 * closing quote would be read as part of the text, and the format has no other way to write it.
 */
export function fieldText(text: string): string | undefined {
  if (/^[^ \t"{}]+$/.test(text)) return text;
  return text.endsWith('\\') ? undefined : `"${text.replaceAll('"', '\\"')}"`;
}
