import { handbook, handbookMarkdown } from '@hjm/rules/handbook';
import { selectPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import type { Result } from '../result.js';

/** `hjm rules handbook`: a package as a page to read, in Markdown. */
export async function handbookVerb(io: Io, word: string | undefined, options: { readonly file?: string }): Promise<Result> {
  const { package: pkg } = await selectPackage(word, options.file, io);
  const page = handbook(pkg);
  return {
    json: page,
    print: (screen) => {
      screen.raw(`${handbookMarkdown(page).trimEnd()}\n`);
    },
  };
}
