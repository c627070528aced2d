/** Command lines shown under the help of the commands for finding, publishing and approving packages; the tests run them. */
export const RELEASE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  search: ['hjm rules search samtalsapparat', 'hjm rules search 22 21', 'hjm rules search logoped samtalsapparat --json'],
  conform: ['hjm rules conform', 'hjm rules conform --file regelverk.json --examples exempel.json'],
  release: ['hjm rules release gammal.json ny.json', 'hjm rules release gammal.json --json'],
  changelog: ['hjm rules changelog gammal.json ny.json > ny.md'],
  touched: ['hjm rules touched gammal.json ny.json beslut.json', 'cat beslut.json | hjm rules touched gammal.json ny.json - --on 2024-01-01'],
  approve: ['hjm rules approve --new-key strateg.pem', 'hjm rules approve vastmanland/222109 --edition 2023-04-01 --role strateg --key strateg.pem --out godkand.json'],
  approvals: ['hjm rules approvals godkand.json --policy ordning.json --package vastmanland/222109 --edition 2023-04-01'],
};
