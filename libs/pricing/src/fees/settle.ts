import type { FeeChoices } from './case-types.js';
import type { FeeCharge } from './charge-types.js';
import { CHOICES, choiceNeed, type ChoiceName, undetermined } from './needs.js';

/** What must be the same for an answer to be settled: the amount only, or the days of its parts too. */
export type Settled = 'amount' | 'parts';

/**
 * The charge when every reading of what is left open gives the same; else undetermined, naming the choices that matter. So
 * nothing is asked that cannot change the answer. Only choices that a run looks at are tried both ways.
 */
export function settle(given: FeeChoices, by: Settled, run: (choices: FeeChoices) => FeeCharge): FeeCharge {
  const open: ChoiceName[] = [];
  for (;;) {
    const seen = new Set<ChoiceName>();
    const results = readings(open).map((reading) => {
      const charge = run(watched({ ...given, ...reading }, seen));
      return { reading, charge, key: open.length === 0 ? '' : keyOf(charge, by) };
    });
    if (seen.size > 0) {
      open.push(...seen);
      continue;
    }
    const [first] = results;
    if (first !== undefined && (results.length === 1 || results.every(({ key }) => key === first.key))) return first.charge;
    const matters = open.filter((name) => results.some((a) => results.some((b) => a.key !== b.key && differOnlyIn(a.reading, b.reading, name))));
    const deeper = results.flatMap(({ charge }) => (charge.outcome === 'undetermined' ? charge.needs : []));
    return undetermined([...(Object.keys(CHOICES) as ChoiceName[]).filter((name) => matters.includes(name)).map(choiceNeed), ...deeper]);
  }
}

/** The choices, noting which of those that are not made a run looks at. */
function watched(choices: FeeChoices, seen: Set<ChoiceName>): FeeChoices {
  const all = { ...choices };
  for (const name of Object.keys(CHOICES) as ChoiceName[]) {
    if (choices[name] !== undefined) continue;
    Object.defineProperty(all, name, {
      get: () => {
        seen.add(name);
        return Object.keys(CHOICES[name].values)[0];
      },
    });
  }
  return all;
}

type Reading = Readonly<Partial<Record<ChoiceName, string>>> & FeeChoices;

function readings(open: readonly ChoiceName[]): Reading[] {
  return open.reduce<Reading[]>((ways, name) => ways.flatMap((way) => Object.keys(CHOICES[name].values).map((value) => ({ ...way, [name]: value }))), [{}]);
}

function differOnlyIn(a: Reading, b: Reading, name: ChoiceName): boolean {
  return (Object.keys(a) as ChoiceName[]).every((each) => (each === name) === (a[each] !== b[each]));
}

function keyOf(charge: FeeCharge, by: Settled): string {
  switch (charge.outcome) {
    case 'charged':
      return JSON.stringify([charge.amount, by === 'parts' ? charge.parts : null, charge.ceiling ?? String(charge.ceiling)]);
    case 'exempt':
      // No fee is no fee; the reasons may differ.
      return JSON.stringify(['exempt', by]);
    case 'undetermined':
      return JSON.stringify([charge.reason, charge.needs]);
  }
}
