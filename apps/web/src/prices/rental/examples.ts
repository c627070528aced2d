import type { LocalDate } from '@hjm/core';
import { demoSetup } from '@hjm/demo';
import { explainLine, type InvoiceLine, type LineExplanation, type Rental, type RentalProblem, type RunPeriod, startRentRun } from '@hjm/pricing';

/** A made-up rental that shows one thing, with one day that may be moved. */
export type RentalExample = {
  readonly id: string;
  readonly labelSv: string;
  readonly aboutSv: string;
  readonly period: RunPeriod;
  /** What the day that may be moved is, and where it stands at first. */
  readonly day: { readonly labelSv: string; readonly on: LocalDate };
  readonly rental: (day: LocalDate) => Rental;
};

/** A rental with what it is charged, line by line, and why. */
export type ExplainedRental = {
  readonly rental: Rental;
  readonly lines: readonly (InvoiceLine & { readonly explanation: LineExplanation; readonly payerSv: string })[];
  readonly ore: number;
  readonly problems: readonly RentalProblem[];
};

const APRIL: RunPeriod = { from: '2024-04-01', to: '2024-04-30', knownAt: '2024-04-30' };
const SETTLED: RunPeriod = { ...APRIL, settled: { from: '2024-01-01', to: '2024-03-31', knownAt: '2024-03-31' } };
const OUT = { kind: 'delivered', quantity: 1, reason: 'varaktigt', vat: 'S' } as const;

/** One for each thing that makes a rent hard to follow. */
export const EXAMPLES: readonly RentalExample[] = [
  {
    id: 'flytt',
    labelSv: 'Flytt till särskilt boende mitt i månaden',
    aboutSv: 'En vårdsäng är ute hela april. När brukaren flyttar går kostnaden över från regionens enhet till kommunen samma dag.',
    period: APRIL,
    day: { labelSv: 'Dag för flytten', on: '2024-04-11' },
    rental: (day) => ({ id: 'exempel-flytt', article: 'vardsang', item: 'exempel-1', events: [{ ...OUT, on: '2024-01-15', payer: 'familjelakarenheter' }, { kind: 'changed', on: day, payer: 'vasteras' }] }),
  },
  {
    id: 'sent',
    labelSv: 'Återlämning som registreras för sent',
    aboutSv: 'Rullstolen kom tillbaka i mars, men det registrerades först den 8 april. Januari till mars var då redan debiterade: dagarna efter återlämningen krediteras, och inget skrivs om.',
    period: SETTLED,
    day: { labelSv: 'Dag då rullstolen kom tillbaka', on: '2024-03-20' },
    rental: (day) => ({ id: 'exempel-sent', article: 'rullstol-allround', item: 'exempel-2', events: [{ ...OUT, on: '2023-11-06', payer: 'vasteras' }, { kind: 'received', on: day, registered: day > '2024-04-08' ? day : '2024-04-08' }] }),
  },
  {
    id: 'pris',
    labelSv: 'Nytt pris mitt i perioden',
    aboutSv: 'Den 1 mars 2024 kom en ny prislista. Samma rullstol har ett pris till och med sista februari och ett annat därefter.',
    period: { from: '2024-02-01', to: '2024-03-31', knownAt: '2024-03-31' },
    day: { labelSv: 'Dag för leveransen', on: '2024-02-12' },
    rental: (day) => ({ id: 'exempel-pris', article: 'rullstol-komfort', item: 'exempel-3', events: [{ ...OUT, on: day, payer: 'vasteras' }] }),
  },
  {
    id: 'hamtning',
    labelSv: 'Hyran stannar efter hämtorder',
    aboutSv: 'Någon har beställt hämtning, men hjälpmedlet är inte mottaget. Då stannar hyran av sig själv fem arbetsdagar efter beställningen. Antalet dagar är demovärldens.',
    period: APRIL,
    day: { labelSv: 'Dag då hämtningen beställdes', on: '2024-04-10' },
    rental: (day) => ({ id: 'exempel-hamtning', article: 'duschstol-hjul', item: 'exempel-4', events: [{ ...OUT, on: '2024-02-05', payer: 'vasteras' }, { kind: 'pickupOrdered', on: day }] }),
  },
  {
    id: 'privat',
    labelSv: 'Privat uthyrning, minst en månad',
    aboutSv: 'En privatperson hyr en rollator en kort tid. En startavgift tas ut, och hyran är minst en månad.',
    period: APRIL,
    day: { labelSv: 'Dag då rollatorn kom tillbaka', on: '2024-04-15' },
    rental: (day) => ({ id: 'exempel-privat', article: 'rollator-ute', item: null, events: [{ ...OUT, on: '2024-04-02', payer: 'privat-001', reason: null }, { kind: 'received', on: day }] }),
  },
];

const setup = demoSetup();

/** Runs the rents of the one rental, and explains each line. */
export function explainExample({ period, rental: of }: RentalExample, day: LocalDate): ExplainedRental {
  const rental = of(day);
  const lines: InvoiceLine[] = [];
  const problems: RentalProblem[] = [];
  const run = startRentRun(setup, period);
  run.add(rental, { line: (line) => lines.push(line), problem: (problem) => problems.push(problem) });
  return {
    rental,
    lines: lines.map((line) => ({ ...line, explanation: explainLine(line, setup), payerSv: payerName(line.payer) })),
    ore: run.totals().ore,
    problems,
  };
}

export const payerName = (id: string): string => setup.parties.find((party) => party.id === id)?.nameSv ?? id;
export const articleName = (id: string): string => setup.articles.find((article) => article.id === id)?.nameSv ?? id;
