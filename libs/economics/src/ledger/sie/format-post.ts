import { foundText, type HjmIssue } from '@hjm/core';

/** Notes a `#FORMAT` that names another character set than the format's only one, when the caller has named none. */
export function checkFormat(lines: readonly string[], faults: HjmIssue[]): void {
  for (const [index, text] of lines.entries()) {
    const [, format] = /^\s*#FORMAT[ \t]+"?([^"]*?)"?\s*$/.exec(text) ?? [];
    if (format === undefined || format === 'PC8') continue;
    faults.push({ path: `rad ${index + 1}, #FORMAT`, expected: 'PC8 (code page 437); åtgärd: exportera om filen, eller ange vilken kodning den är skriven i', found: foundText(format) });
  }
}
