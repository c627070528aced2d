import { BY_GENDER, BY_GROUP, BY_PRINCIPAL, BY_SOURCE, BY_UNIT, MINIMUM_GROUP, MINIMUM_GROUP_SV } from '../breakdowns.js';
import { documented, type DocumentedKpi, type Wording } from '../documented.js';
import { atLeast } from '../stated-targets.js';
import { CITIZENS_2025, interim2024, plan2025, PROCESS_2023, processGoals2023, PRODUCTION_2024, scorecard2023, SERVICE_2023 } from './documents.js';

/** The four documents that have a share with the same target in all years. */
function sameEveryYear(value: string, short: string, long: string): readonly Wording[] {
  return [
    { labelSv: short, goalSv: SERVICE_2023, reported: ['interim', 'year'], targets: [atLeast('2023', value), atLeast('2025', value)], citation: scorecard2023(`Mål ${value} procent, 2023 och 2025.`) },
    { labelSv: long, goalSv: PROCESS_2023, targets: [atLeast('2023', value)], citation: processGoals2023(`Processmål ${value} procent.`) },
    { labelSv: long, goalSv: PRODUCTION_2024, targets: [atLeast('2024', value)], citation: interim2024('Produktionsdata', `Mål ${value} procent 2024; under målet är negativt.`) },
    { labelSv: short, goalSv: CITIZENS_2025, reported: ['month', 'interim', 'year'], targets: [atLeast('2025', value)], citation: plan2025(`Mål ${value} procent 2025.`) },
  ];
}

const CALENDAR_SV = 'Vilka arbetsdagar som räknas står inte. Här: måndag till fredag, inte helgdagar och inte midsommarafton, julafton och nyårsafton. Startdagen är dag 0.';
const RUNNING_SV = 'Ett ärende som inte är klart räknas som för sent när tiden har gått ut och inte alls dessförinnan. Dokumenten säger inget om det.';

/** Service levels of Västmanland, which all its documents have. */
export const SERVICE: readonly DocumentedKpi[] = [
  documented(
    {
      id: 'calls-answered',
      labelSv: 'Andel besvarade samtal',
      descriptionSv: 'Av samtalen till kundtjänst, andelen som någon svarade på.',
      measure: { kind: 'share', of: { table: 'calls', on: 'called' }, part: { field: 'answered', is: 'yes' } },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      breakdowns: [BY_UNIT],
      assumptionsSv: ['Dokumenten säger inte om den som lägger på genast räknas, eller inom vilken tid samtalet ska besvaras. Här räknas alla samtal som kommit in, oavsett väntetid.'],
    },
    sameEveryYear('96', 'Andel besvarade samtal', 'Andel besvarade telefonsamtal hos kundtjänst'),
  ),
  documented(
    {
      id: 'fitting-offered-15wd',
      labelSv: 'Andel erbjuden tid för utprovning inom 15 arbetsdagar',
      descriptionSv: 'Av remisserna om utprovning, andelen där patienten erbjöds en tid inom 15 arbetsdagar.',
      measure: { kind: 'share', of: { table: 'fittings', on: 'referred' }, part: { clock: { start: 'referred', stop: 'offered', within: 15, unit: 'workingDays' } } },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      breakdowns: [BY_UNIT, BY_PRINCIPAL, BY_GROUP, BY_GENDER],
      minimumGroup: MINIMUM_GROUP,
      assumptionsSv: [
        'När klockan startar och stannar står inte. Här: från dagen då remissen kom in till dagen i fältet Erbjuden tid; om det är dagen för erbjudandet eller dagen som erbjöds bestämmer centralen.',
        'Räknas i den månad då remissen kom in.',
        CALENDAR_SV,
        RUNNING_SV,
        'Dokumenten räknar patienter, här räknas remisser.',
        MINIMUM_GROUP_SV,
      ],
    },
    sameEveryYear('80', 'Andel erbjuden tid för utprovning inom 15 arbetsdagar', 'Andel patienter som erbjudits tid för utprovning inom 15 arbetsdagar'),
  ),
  documented(
    {
      id: 'repair-done-5wd',
      labelSv: 'Andel reparationer inom 5 arbetsdagar',
      descriptionSv: 'Av arbetsordrarna för avhjälpande underhåll, andelen som var klara inom 5 arbetsdagar.',
      measure: {
        kind: 'share',
        of: { table: 'workOrders', on: 'reported', where: { field: 'kind', is: 'corrective' } },
        part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays' } },
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      breakdowns: [BY_UNIT, BY_PRINCIPAL, BY_GROUP],
      assumptionsSv: [
        'När klockan startar och stannar står inte. Här: från dagen då arbetet beställdes till dagen då det var klart. Väntan på patient eller delar räknas med; den som vill undanta den anger pauser i definitionen.',
        'Räknas i den månad då arbetet beställdes.',
        CALENDAR_SV,
        RUNNING_SV,
        'Dokumenten räknar patienter som fått reparation eller service, här räknas arbetsordrar för avhjälpande underhåll. Förebyggande underhåll och rekonditionering ingår inte.',
      ],
    },
    sameEveryYear('88', 'Andel reparationer inom 5 arbetsdagar', 'Andel patienter som fått reparation/service slutförd inom 5 arbetsdagar'),
  ),
  documented(
    {
      id: 'delivery-on-planned-day',
      labelSv: 'Andel leveranser planerad leveransdag',
      descriptionSv: 'Av leveranserna med en planerad dag, andelen som kom fram just den dagen.',
      measure: {
        kind: 'share',
        of: { table: 'deliveries', on: 'planned' },
        part: { all: [{ clock: { start: 'planned', stop: 'delivered', within: 0, unit: 'days' } }, { field: 'delivered', sameDayAs: 'planned' }] },
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      breakdowns: [BY_UNIT, BY_PRINCIPAL, BY_GROUP, BY_SOURCE],
      assumptionsSv: [
        'Om en leverans före planerad dag räknas står inte. Här räknas bara den som kom samma dag.',
        'Räknas i den månad som leveransen var planerad till. En leverans utan planerad dag räknas inte.',
        'En leverans som inte är gjord räknas som missad dagen efter den planerade.',
        'Om dagen fick planeras om står inte. Här gäller den planerade dag som står i posten.',
      ],
    },
    sameEveryYear('95', 'Andel leveranser planerad leveransdag', 'Andel leveranser på planerad leveransdag'),
  ),
];
