import type { RulePackage } from '@hjm/rules';
import { type Finding, verify } from '@hjm/rules/verify';
import { brokenSeals } from '@hjm/rules/canonical';
import { selectPackages } from '../input/select-package.js';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import type { Screen } from '../output/screen.js';
import { factsText } from '../output/witness-text.js';
import type { Result } from '../result.js';

type Checked = { readonly package: RulePackage; readonly findings: readonly Finding[]; readonly brokenSeals: readonly string[] };

/** `hjm rules verify`: every defect of a package over its whole input space, each with an input that shows it. */
export async function verifyVerb(io: Io, word: string | undefined, options: { readonly file?: string }): Promise<Result> {
  const chosen = await selectPackages(word, options.file, io);
  const checked = chosen.map(({ package: pkg }): Checked => ({ package: pkg, findings: verify(pkg), brokenSeals: sealsOf(pkg) }));
  return {
    json: {
      ok: checked.every(sound),
      packages: checked.map(({ package: { id, version }, findings, brokenSeals: broken }) => ({ id, version, ok: findings.length + broken.length === 0, findings, brokenSeals: broken })),
    },
    print: (screen) => {
      for (const found of checked) printFindings(screen, found);
    },
    fallsShort: !checked.every(sound),
  };
}

/** A package that seals none of its editions is a draft; one that seals some must keep the seals whole. */
function sealsOf(pkg: RulePackage): readonly string[] {
  return pkg.editions.every(({ hash }) => hash === undefined) ? [] : brokenSeals(pkg);
}

const sound = ({ findings, brokenSeals: broken }: Checked): boolean => findings.length + broken.length === 0;

const KINDS: Readonly<Record<Finding['kind'], string>> = {
  gap: 'Lucka',
  conflict: 'Konflikt',
  'redundant-overlap': 'Dubbelreglering',
  'dead-rule': 'Död regel',
  'edition-hole': 'Lucka mellan utgåvor',
  'edition-overlap': 'Utgåvor som överlappar',
};

/** Rules of a finding that are written out; a dead rule may be masked by very many. */
const MOST_RULES = 5;

function printFindings(screen: Screen, { package: pkg, findings, brokenSeals: broken }: Checked): void {
  const { paint } = screen;
  screen.line(`${paint('bold', pkg.title)} (${pkg.id} ${pkg.version})`);
  if (findings.length + broken.length === 0) {
    screen.item(paint('green', `Inga brister: hela indatarymden i ${countOf(pkg.editions.length, 'utgåva', 'utgåvor')} är genomgången.`), '✓');
    return;
  }
  screen.line(paint('red', `${countOf(findings.length + broken.length, 'brist', 'brister')}:`));
  for (const { kind, edition, rules, witness, text } of findings) {
    screen.item(`${paint('red', KINDS[kind])} i utgåva ${edition}: ${text}`, '✗');
    if (witness !== null) screen.detail(`Visar sig vid: ${isDay(witness) ? witness.on : factsText(pkg, witness)}`);
    const concerned = (pkg.editions.find(({ id }) => id === edition)?.rules ?? []).filter(({ id }) => rules.includes(id));
    for (const { id, text: sentence } of concerned.slice(0, MOST_RULES)) screen.detail(`${id}: ${sentence}`);
    if (concerned.length > MOST_RULES) screen.detail(`… och ${countOf(concerned.length - MOST_RULES, 'regel', 'regler')} till.`);
  }
  for (const edition of broken) {
    screen.item(`${paint('red', 'Bruten försegling')} i utgåva ${edition}: innehållet stämmer inte med kontrollsumman.`, '✗');
  }
}

function isDay(witness: object): witness is { readonly on: string } {
  return Object.keys(witness).join() === 'on';
}
