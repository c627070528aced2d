import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Complete, type RootCommand, script } from '@bomb.sh/tab';
import completionsOf from '@bomb.sh/tab/commander';
import { EVENT_TABLES } from '@hjm/kpi';
import { REGION_KPIS } from '@hjm/kpi/definitions';
import type { FactDef } from '@hjm/rules';
import { findModel, packagedModels } from '../price/find-model.js';
import { findPackage, packaged, regionOf } from '../input/select-package.js';
import type { SwedishCommand } from '../swedish-command.js';
import { usageError } from '../usage-error.js';

const SHELLS = ['bash', 'zsh', 'fish'];

/**
 * `hjm complete bash|zsh|fish`: writes the script that a shell loads. It goes to the process's standard output: the
 * completion library writes by itself.
 */
export function writeScript(shell: string | undefined): void {
  if (shell === undefined) throw usageError('Ange ett skal: bash, zsh eller fish. Se hjm complete --help.');
  if (!SHELLS.includes(shell)) throw usageError(`Komplettering för ${shell} finns inte.`, shell, SHELLS);
  script(shell, 'hjm', 'hjm');
}

/** What stands after an option or in the place of an argument, by its name. */
type Suggest = (complete: Complete) => void;

/** `hjm complete -- <ord>`: what that script calls. Adds what the words mean to what the command line says about itself. */
export function writeSuggestions(program: SwedishCommand, words: string[], cwd: string): void {
  const root: RootCommand = completionsOf(program);
  const facts = factsNamed(words);
  const files: Suggest = suggestFiles(words.at(-1) ?? '', cwd);
  const known: Readonly<Record<string, Suggest>> = {
    regelverk: suggestPackages,
    with: suggestPackages,
    package: suggestPackages,
    'touched-by': suggestPackages,
    fact: (complete) => {
      for (const [value, text] of facts.flatMap(assignments)) complete(value, text);
    },
    by: (complete) => {
      for (const { id, label } of facts) complete(id, label);
    },
    shell: (complete) => {
      for (const shell of SHELLS) complete(shell, '');
    },
    modell: (complete) => {
      complete('list', 'alla prismodeller');
      suggestModels(complete);
    },
    gammal: suggestModels,
    ny: suggestModels,
    region: (complete) => {
      for (const [id, { nameSv }] of Object.entries(REGION_KPIS)) complete(id, nameSv);
    },
    kpi: suggestKpis(words),
    id: suggestKpis(words),
    table: (complete) => {
      for (const { id, labelSv } of EVENT_TABLES) complete(id, labelSv);
    },
    counts: (complete) => {
      for (const [word, text] of [['met', 'uppfyller'], ['notMet', 'uppfyller inte'], ['unknown', 'okänt'], ['running', 'pågår']] as const) complete(word, text);
    },
    formula: (complete) => {
      for (const { id, labelSv } of formulasNamed(words)) complete(id, labelSv);
    },
    ...Object.fromEntries(['file', 'facts', 'examples', 'record', 'with-file', 'cases', 'policy', 'event', 'key', 'register', 'changes', 'situations', 'users', 'setup', 'against', 'lines', 'parties', 'seller', 'rest', 'out', 'problems', 'out-dir', 'inputs', 'articles', 'add-to', 'items', 'history', 'case', 'prisfil', 'prispost', 'mapp', 'fil', 'delresultat', 'definitions', 'stated', 'mapping', 'save-mapping', 'bad-rows', 'partial', 'beslutspost', 'förra', 'nya', 'godkännande'].map((name) => [name, files])),
  };
  for (const command of root.commands.values()) {
    for (const [name, place] of [...command.options, ...command.arguments]) {
      const suggest = known[name];
      if (suggest !== undefined) place.handler = suggest;
    }
  }
  const complete = root.commands.get('complete');
  if (complete !== undefined) complete.description = 'Skriver ut komplettering för skalet.';
  root.parse(words);
}

function suggestPackages(complete: Complete): void {
  for (const { package: pkg } of packaged) {
    complete(pkg.id, pkg.title);
    for (const code of pkg.scope.isoCodes) complete(`${regionOf(pkg)}/${code.replaceAll(' ', '')}`, pkg.title);
  }
}

function suggestModels(complete: Complete): void {
  for (const { id, titleSv } of packagedModels) complete(id, titleSv);
}

/** The indicators of the region that the words name, or of all. */
function suggestKpis(words: readonly string[]): Suggest {
  return (complete) => {
    const named = words[words.indexOf('--region') + 1];
    for (const [id, { definitions }] of Object.entries(REGION_KPIS)) {
      if (words[0] === 'kpi' && (!words.includes('--region') || id === named)) for (const kpi of definitions) complete(kpi.id, kpi.labelSv);
    }
  };
}

/** What the price model that the words name gives the price of. */
function formulasNamed(words: readonly string[]): readonly { readonly id: string; readonly labelSv: string }[] {
  for (const word of words.slice(2)) {
    try {
      return findModel(word).editions.flatMap(({ formulas }) => formulas);
    } catch {
      // Not a model: an option or an input.
    }
  }
  return [];
}

/** The scripts do not fall back on file names, so they are suggested here; hidden ones only when a dot is typed. */
function suggestFiles(typed: string, cwd: string): Suggest {
  return (complete) => {
    const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
    const begun = typed.slice(folder.length);
    try {
      for (const entry of readdirSync(resolve(cwd, folder === '' ? '.' : folder), { withFileTypes: true })) {
        if (!/\s/.test(entry.name) && (begun.startsWith('.') || !entry.name.startsWith('.'))) complete(`${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`, '');
      }
    } catch {
      // No such folder: nothing to suggest.
    }
  };
}

/** The facts of the package that the words name. */
function factsNamed(words: readonly string[]): readonly FactDef[] {
  for (const word of words.slice(2)) {
    try {
      return findPackage(word).package.facts;
    } catch {
      // Not a package: an option, an edition, a value.
    }
  }
  const [only, ...more] = packaged;
  return only !== undefined && more.length === 0 ? only.package.facts : [];
}

function assignments(def: FactDef): (readonly [string, string])[] {
  if (def.type === 'yesNo') return ['ja', 'nej'].map((value) => [`${def.id}=${value}`, def.label]);
  if (def.type === 'oneOf') return def.values.map(({ id, label }) => [`${def.id}=${id}`, label]);
  return [[`${def.id}=`, def.label]];
}
