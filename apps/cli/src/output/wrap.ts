/** Width of a text in a terminal, colours not counted. */
export function textWidth(text: string): number {
  return Array.from(text.replace(/\u001B\[\d+m/g, '').normalize('NFC')).length;
}

/**
 * A text in lines of at most `width`, broken at spaces (a no-break space is none) and inside a word only when the word is
 * longer than a line. Spaces at the beginning stay; lines after the first begin with `indent`.
 */
export function wrapText(text: string, width: number, indent = ''): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(width, indent.length + 1), indent));
}

function wrapParagraph(paragraph: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  const [lead = ''] = /^ */.exec(paragraph) ?? [];
  let line: string | undefined;
  for (const word of paragraph.slice(lead.length).split(' ').flatMap((whole) => pieces(whole, width - indent.length))) {
    if (line === undefined) line = lead + word;
    else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line ?? ''];
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, piece) => letters.slice(piece * width, (piece + 1) * width).join(''));
}
