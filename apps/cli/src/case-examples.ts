const BOOK = '--policy ordning.json';

/** Command lines shown under the help of each command about cases; the tests run them in this order. */
export const CASE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  apply: [
    `hjm case apply ${BOOK} --kind outside-assortment --product "Armbandsklocka med påminnelse" --code 2228 --cost 994 --info need="Minns inte tider" --info tried="Tre modeller"`,
    `hjm case apply ${BOOK} --event ansokan.json`,
    `hjm case apply ${BOOK} --event - --json < ansokan.json`,
  ],
  decide: [
    `hjm case decide 2023-0001 prepare ${BOOK} --reason "Inget i sortimentet räcker."`,
    `hjm case decide 2023-0001 grant ${BOOK} --cost 994 --reason "Behovet går inte att möta på annat sätt."`,
    `hjm case decide 2023-0002 sendBack ${BOOK} --reason "Säg vad som är prövat."`,
  ],
  list: [`hjm case list ${BOOK}`, `hjm case list 2023-0001 ${BOOK}`, `hjm case list ${BOOK} --touched-by vastmanland/222109`],
  stats: [`hjm case stats ${BOOK} --from 2023-01-01 --to 2023-12-31`, 'hjm case stats --printed'],
};

/** The examples as they stand under the help of a command. */
export function caseExamplesOf(command: string): string {
  return `\nExempel:\n${(CASE_EXAMPLES[command] ?? []).map((line) => `  $ ${line}`).join('\n')}`;
}
