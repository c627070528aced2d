import { formatPercent } from '@hjm/core/text';
import { DEMO_GROUPS, demoPriceLists, demoRentals, demoSetup, seventeenRentals, seventeenSetup, seventeenSetupBefore } from '@hjm/demo';
import type { PriceList, Rental, RunPeriod, RunSetup } from '@hjm/pricing';
import { asIfInForce, repriced, type ScenarioResult, startScenario, startVolumes, type UnifiedPrices, unifiedPrices } from '@hjm/pricing/scenario';

/** What may be compared on the demo register. */
export type ComparisonKind = 'ett-pris' | 'godkannanden' | 'alla-godkanner' | 'nya-priser' | 'procent';
/** A comparison to make. `percent` and `group` belong to `procent`; without a group all prices change. */
export type ComparisonQuestion = { readonly kind: ComparisonKind; readonly month: string; readonly percent: string; readonly group: string };

/** What was compared, with the names of both sides. */
export type ComparisonReport = {
  /** `null` when the service has compared two of its own lists. */
  readonly question: ComparisonQuestion | null;
  readonly titles: { readonly a: string; readonly b: string };
  readonly result: ComparedSides;
  /** Where one price per product is made of prices by reason. */
  readonly unified: Pick<UnifiedPrices, 'articles' | 'totals' | 'withoutVolume'> | null;
};

/** What two sides make of the same rentals. The service tells it without the totals of the rent runs, which its tables add up to. */
export type ComparedSides = Omit<ScenarioResult, 'runs'> & { readonly runs?: ScenarioResult['runs'] };

/** Told now and then, and once at the end of each pass: so many rentals so far. */
export type OnProgress = (rentals: number, pass: { readonly at: number; readonly of: number }) => void;

const EVERY = 5000;
const VERSION = { decided: null, citation: null } as const;

/** Compares two price lists on the demo register: plain rent runs on both sides, rental by rental. */
export function compareOnDemo(question: ComparisonQuestion, onProgress: OnProgress = () => undefined, take = Infinity): ComparisonReport {
  const period = monthPeriod(question.month);
  const passes = question.kind === 'ett-pris' ? 2 : 1;
  const { a, b, titles, rentals, unified } = sidesOf(question, period, take, (count) => { onProgress(count, { at: 1, of: passes }); });
  const scenario = startScenario(a, b, period, ['principal', 'party', 'group', 'reason']);
  each(rentals(), take, (rental) => { scenario.add(rental); }, (count) => { onProgress(count, { at: passes, of: passes }); });
  return { question, titles, result: scenario.result(), unified };
}

/** The first and last day of a month such as `2024-04`. */
export function monthPeriod(month: string): RunPeriod {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { from: `${month}-01`, to: `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate())}` };
}

/** The demo world's name of a product group. */
export const groupName = (id: string): string => DEMO_GROUPS.find((group) => group.id === id)?.nameSv ?? id;

type Sides = { readonly a: RunSetup; readonly b: RunSetup; readonly titles: ComparisonReport['titles']; readonly rentals: () => Iterable<Rental>; readonly unified: ComparisonReport['unified'] };

function sidesOf({ kind, percent, group }: ComparisonQuestion, period: RunPeriod, take: number, onProgress: (count: number) => void): Sides {
  const lists = demoPriceLists();
  if (kind === 'nya-priser' || kind === 'procent') {
    const setup = demoSetup();
    const was = asIfInForce(lists.principals, kind === 'procent' ? undefined : '2023');
    const to = kind === 'procent' ? changed(lists.principals, setup, percent, group) : asIfInForce(lists.principals, '2024-03');
    const what = group === '' ? 'alla priser' : `priserna på ${groupName(group).toLocaleLowerCase('sv')}`;
    return {
      a: withPrices(setup, was),
      b: withPrices(setup, to),
      titles: kind === 'procent' ? { a: 'Priserna från mars 2024', b: `${what} ändrade ${formatPercent(percent)}` } : { a: 'Priserna 2023', b: 'Priserna från mars 2024' },
      rentals: () => ofPrincipals(setup),
      unified: null,
    };
  }
  const before = seventeenSetupBefore();
  const titles = { a: 'Pris efter orsak', b: 'Ett pris per produkt' };
  const rentals = (): Iterable<Rental> => seventeenRentals();
  if (kind === 'godkannanden') return { a: before, b: seventeenSetup(), titles: { ...titles, b: 'Det nya priset för dem som har godkänt det' }, rentals, unified: null };
  const bySegment = withPrices(before, asIfInForce(lists.unified, 'segmenterad'));
  if (kind === 'alla-godkanner') return { a: bySegment, b: withPrices(before, asIfInForce(lists.unified, 'enhetlig')), titles: { ...titles, b: 'Det nya priset, om alla godkänner det' }, rentals, unified: null };
  const volumes = startVolumes(bySegment, 'principals', period);
  each(rentals(), take, (rental) => { volumes.add(rental); }, onProgress);
  const unified = unifiedPrices(lists.unified, volumes.volumes(), { of: 'segmenterad', version: { ...VERSION, id: 'ett-pris', validFrom: '2024-05-01' }, rounding: 'halfUp' });
  return { a: bySegment, b: withPrices(before, asIfInForce(unified.list, 'ett-pris')), titles: { ...titles, b: 'Ett pris per produkt, samma intäkt' }, rentals, unified };
}

function changed(list: PriceList, { articles }: RunSetup, percent: string, group: string): PriceList {
  const version = { ...VERSION, id: 'andrad', validFrom: '2024-04-01' };
  return asIfInForce(repriced(list, { version, changes: [group === '' ? { percent } : { group, percent }], rounding: 'halfUp', articles }).list);
}

function withPrices(setup: RunSetup, prices: PriceList): RunSetup {
  const { principals, ...others } = setup.tariffs;
  return principals === undefined ? setup : { ...setup, tariffs: { ...others, principals: { ...principals, prices } } };
}

/** Private persons pay by a list of their own, which is not compared. */
function* ofPrincipals({ parties }: RunSetup): Generator<Rental, void, undefined> {
  const principals = new Set(parties.filter(({ customers }) => customers === 'principals').map(({ id }) => id));
  for (const rental of demoRentals()) if (rental.events.every((event) => !('payer' in event) || principals.has(event.payer))) yield rental;
}

function each(rentals: Iterable<Rental>, take: number, add: (rental: Rental) => void, onProgress: (count: number) => void): void {
  let count = 0;
  for (const rental of rentals) {
    if (count === take) break;
    add(rental);
    count += 1;
    if (count % EVERY === 0) onProgress(count);
  }
  onProgress(count);
}
