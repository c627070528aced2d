// Writes docs/coverage: for each collected fact the rules that say it, or the reason why none does. The lists are
// libs/rulesets/<region>/fact-coverage.json and, for facts of no region here, tools/fact-coverage.json; which facts there
// are stands in tools/fact-series.json. Fails when a list is wrong or a fact is missing. Run by `npm run generate`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packagesOf, sourceModule } from './source-module.mjs';
import { root, workspaces } from './workspaces.mjs';

const { handbookPageName, ruleAnchor } = await sourceModule(join(root, 'libs/rules/src/handbook.ts'));
const series = json(join(root, 'tools/fact-series.json'));
const known = new Set(Object.keys(series).flatMap(factsIn));
const rulesets = workspaces.filter(({ manifest }) => manifest.nx?.tags?.includes('layer:ruleset'));

const packages = new Map();
for (const { path } of rulesets) for (const entry of await packagesOf(path)) packages.set(entry.package.id, entry.package);

const pages = new Map();
const problems = [];
const seen = new Map();
mkdirSync(join(root, 'docs/coverage'), { recursive: true });
for (const { path, folder } of rulesets) {
  const list = read(join(path, 'fact-coverage.json'), `${folder}/fact-coverage.json`);
  if (list === undefined) continue;
  const region = [...packages.values()].find(({ id }) => id.startsWith(`${basename(path)}/`))?.region ?? basename(path);
  write(`docs/coverage/${basename(path)}.md`, page(`${region}: uppgifter och regler`, list));
}
write('docs/coverage/avgifter.md', page('Avgifter i andra regioner', read(join(root, 'tools/fact-coverage.json'), 'tools/fact-coverage.json')));
for (const fact of known) if (!seen.has(fact)) problems.push(`${fact}: saknas i alla listor; den ska ha regler eller ett skäl`);

for (const problem of problems) console.error(problem);
console.log(`fact coverage: ${seen.size} of ${known.size} facts, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The ids of the facts of a series: `dalarna#0`, `rules-prescription#P17`. */
function factsIn(name) {
  const { first, count, prefix = '' } = series[name];
  return Array.from({ length: count }, (_, index) => `${name}#${prefix}${first + index}`);
}

/** A list with its entries checked; wrong ones are told and left out of the page. `undefined` without a file. */
function read(file, name) {
  if (!existsSync(file)) {
    problems.push(`${name}: filen saknas`);
    return undefined;
  }
  return json(file).filter((entry, index) => {
    const wrong = faultsOf(entry).map((fault) => `${name}, post ${index} (${entry.fact ?? 'utan fact'}): ${fault}`);
    const before = seen.get(entry.fact);
    if (before !== undefined) wrong.push(`${name}, post ${index}: ${entry.fact} står redan i ${before}`);
    seen.set(entry.fact, name);
    problems.push(...wrong);
    return wrong.length === 0;
  });
}

function faultsOf({ fact, topic, rules, reason }) {
  return [
    ...(known.has(fact) ? [] : [`uppgiften finns inte; serierna i tools/fact-series.json är ${Object.keys(series).join(', ')}`]),
    ...(typeof topic === 'string' && topic !== '' ? [] : ['topic saknas']),
    ...((rules?.length ?? 0) > 0 || (typeof reason === 'string' && reason !== '') ? [] : ['varken rules eller reason är ifyllt']),
    ...(rules ?? []).flatMap((reference) => {
      const [id, rule, ...rest] = reference.split('#');
      if (rest.length > 0 || !rule) return [`”${reference}” ska skrivas regelpaket#regel`];
      if (!packages.has(id)) return [`regelpaketet ${id} finns inte`];
      if (editionWith(packages.get(id), rule) === undefined) return [`regeln ${rule} finns inte i ${id}`];
      return handbookPage(id).includes(`<a id="${anchorOf(reference)}"></a>`) ? [] : [`regeln ${rule} står inte på handbokssidan av ${id}; kör node tools/rulesets.mjs`];
    }),
  ];
}

/** The latest edition that has the rule. */
function editionWith(pkg, rule) {
  return pkg.editions.findLast(({ rules }) => rules.some(({ id }) => id === rule));
}

function page(title, list) {
  const modelled = list.filter(({ rules }) => (rules?.length ?? 0) > 0).length;
  const rows = list.map(({ fact, topic, rules = [], reason }) => [`\`${fact}\``, plain(topic), [rules.map(link).join(', '), plain(reason ?? '')].filter(Boolean).join('. ')]);
  const from = Object.keys(series).filter((name) => list.some(({ fact }) => fact.startsWith(`${name}#`)));
  return `# ${title}

Gjord av \`npm run generate\`. Uppgifterna kommer ur ${from.map((name) => `${series[name].label} (\`${name}\`)`).join(', ')}. ${list.length} uppgifter: ${modelled} står i regler, ${list.length - modelled} gör det inte och har ett skäl.

${[['Uppgift', 'Vad den handlar om', 'Regler, eller skäl'], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

function link(reference) {
  const [id, rule] = reference.split('#');
  return `[${id.split('/').at(-1)}#${rule}](../handbook/${handbookPageName(id)}.md#${anchorOf(reference)})`;
}

function anchorOf(reference) {
  const [id, rule] = reference.split('#');
  return ruleAnchor(editionWith(packages.get(id), rule).id, rule);
}

function handbookPage(id) {
  if (!pages.has(id)) {
    const file = join(root, 'docs/handbook', `${handbookPageName(id)}.md`);
    pages.set(id, existsSync(file) ? readFileSync(file, 'utf8') : '');
  }
  return pages.get(id);
}

function plain(text) {
  return text.replace(/[\\|<]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function write(file, text) {
  writeFileSync(join(root, file), text);
}
