import { evaluate, type RulePackage } from '@hjm/rules';
import { packaged } from '../input/select-package.js';
import type { Io } from '../io.js';
import { today } from '../today.js';
import type { Result } from '../result.js';

/** `hjm rules list`: the rule packages that come with the program, region by region. */
export function listVerb(io: Io): Result {
  const on = today(io.now());
  const packages = packaged.map(({ package: pkg, examples }) => ({ ...summary(pkg), inForce: evaluate(pkg, {}, { on }).edition?.id ?? null, examples: examples.length }));
  return {
    json: { on, packages },
    print: async (screen) => {
      for (const region of new Set(packages.map((pkg) => pkg.region))) {
        screen.heading(region);
        await screen.table({
          columns: ['Regelverk', 'Titel', 'ISO 9999', 'Utgåva i dag'],
          rows: packages.filter((pkg) => pkg.region === region).map(({ id, title, isoCodes, version, inForce }) => [`${id}\n${version}`, title, isoCodes.map((code) => code.replaceAll(' ', '\u00A0')).join('\n') || 'alla hjälpmedel', inForce ?? 'ingen utgåva']),
        });
      }
      screen.line(screen.paint('dim', 'Läs ett regelverk: hjm rules show <regelverk>. Fråga: hjm rules ask <regelverk>. Jämför regioner: hjm rules diff --iso <kod>.'));
    },
  };
}

function summary({ id, version, title, region, scope, editions }: RulePackage) {
  return { id, version, title, region, label: scope.label, isoCodes: scope.isoCodes, editions: editions.map((edition) => edition.id) };
}
