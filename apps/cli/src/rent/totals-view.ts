import { sumOre } from '@hjm/core/money';
import { formatKronor, formatNumber } from '@hjm/core/text';
import { problemTitle, type RentTotals, type RunSetup, type Sum } from '@hjm/pricing';
import type { Screen } from '../output/screen.js';

/** Of more payers than this with one tariff, such as private persons, the sum is shown. */
const MOST_PAYERS = 40;

/** The control totals of a run as tables. */
export async function printTotals(screen: Screen, totals: RentTotals, setup: RunSetup, unreadable: number): Promise<void> {
  screen.heading('Kontrollsummor');
  await screen.table({
    columns: ['Uthyrningar', 'Antal'],
    rows: [
      ...(unreadable === 0 ? [] : [['rader som inte blev uthyrningar', formatNumber(unreadable)]]),
      ['uthyrningar', formatNumber(totals.rentals)],
      ['– debiterade', formatNumber(totals.charged)],
      ['– utan något att debitera i perioden', formatNumber(totals.notCharged)],
      ['– lämnade utanför', formatNumber(totals.leftOut)],
    ],
  });
  const sum = (label: string, { lines, ore }: { lines: number; ore: number }): string[] => [label, formatNumber(lines), formatKronor(ore)];
  await screen.table({
    columns: ['Fakturarader', 'Rader', 'Belopp utan moms'],
    rows: [sum('perioden', totals.period), sum('krediter för tidigare perioder', totals.credits), sum('i efterhand för tidigare perioder', totals.late), sum('summa', totals)],
  });
  if (totals.problems.length > 0) {
    screen.heading('Lämnat utanför, efter skäl');
    await screen.table({
      columns: ['Skäl', 'Uthyrningar', 'Belopp som går att räkna ut', 'Utan belopp'],
      rows: totals.problems.map(({ code, rentals, ore, withoutAmount }) => [
        `${problemTitle(code)}${code === 'no-price' ? ' (bara dagarna utan pris)' : ''}`,
        formatNumber(rentals),
        withoutAmount === rentals ? '–' : formatKronor(ore),
        formatNumber(withoutAmount),
      ]),
    });
  }
  await printPayers(screen, totals, setup);
}

async function printPayers(screen: Screen, { payers }: RentTotals, { parties }: RunSetup): Promise<void> {
  if (payers.length === 0) return;
  const known = new Map(parties.map((party) => [party.id, party]));
  const kinds = groupedBy(payers, ({ payer }) => known.get(payer)?.customers ?? '');
  const row = (label: string, principal: string, { lines, ore }: Sum): string[] => [label, principal, formatNumber(lines), formatKronor(ore)];
  screen.heading('Per kostnadsansvarig');
  await screen.table({
    columns: ['Kostnadsansvarig', 'Huvudman', 'Rader', 'Belopp utan moms'],
    rows: [
      ...[...kinds].flatMap(([customers, some]) =>
        some.length > MOST_PAYERS
          ? [row(`${formatNumber(some.length)} med taxan ${customers}`, '', sumOf(some))]
          : some.map((payer) => row(known.get(payer.payer)?.nameSv ?? payer.payer, payer.principal, payer)),
      ),
      row('summa', '', sumOf(payers)),
    ],
  });
  const principals = groupedBy(payers, ({ principal }) => principal);
  if (principals.size === payers.length) return;
  const several = [...principals].filter(([, some]) => some.length > 1);
  screen.heading('Per huvudman med flera kostnadsansvariga');
  await screen.table({ columns: ['Huvudman', 'Kostnadsansvariga', 'Rader', 'Belopp utan moms'], rows: several.map(([principal, some]) => [principal, formatNumber(some.length), formatNumber(sumOf(some).lines), formatKronor(sumOf(some).ore)]) });
}

function groupedBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

function sumOf(sums: readonly Sum[]): Sum {
  return { lines: sums.reduce((sum, { lines }) => sum + lines, 0), ore: sumOre(sums.map(({ ore }) => ore)) };
}
