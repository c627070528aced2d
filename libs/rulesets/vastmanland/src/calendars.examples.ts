import { type Example, defineExamples } from '@hjm/rules';
import { calendars } from './calendars.js';

const FIRST_DAY = '2020-01-01';
const educator = { profession: 'specialpedagog', workplace: 'habiliteringscentrum' } as const;
const own = { kind: 'ownResponsibility' } as const;

const prescribers = [
  { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { profession: 'arbetsterapeut' }, rule: 'listed-professions' },
  { id: 'special-educator', title: 'Specialpedagog på Habiliteringscentrum med en artikel på listan', facts: { ...educator, selectedArticle: true }, rule: 'special-educator-selected' },
] as const;

const products = [
  { id: 'device', title: 'handdator, vilket boende som helst', facts: { kind: 'device', housing: 'special', habilitation: false }, term: 'payer-region' },
  { id: 'app-300', title: 'app för jämnt 300 kronor', facts: { kind: 'software', price: 30_000, habilitation: false }, term: 'payer-region' },
  { id: 'app-299', title: 'app för 299 kronor', facts: { kind: 'software', price: 29_900, habilitation: false }, term: 'patient-pays-cheap-app' },
  { id: 'app-299-habilitation', title: 'app för 299 kronor, insatser från Habiliteringscentrum', facts: { kind: 'software', price: 29_900, habilitation: true }, term: 'patient-pays-cheap-app' },
  { id: 'calendar-ordinary', title: 'almanacka i ordinärt boende', facts: { kind: 'calendar', housing: 'ordinary', habilitation: false }, term: 'payer-ordinary-housing' },
  { id: 'calendar-special', title: 'almanacka i särskilt boende', facts: { kind: 'calendar', housing: 'special', habilitation: false }, term: 'payer-special-housing' },
  { id: 'calendar-habilitation', title: 'almanacka, insatser från Habiliteringscentrum', facts: { kind: 'calendar', housing: 'ordinary', habilitation: true }, term: 'payer-habilitation-open' },
  { id: 'device-habilitation', title: 'handdator, insatser från Habiliteringscentrum', facts: { kind: 'device', habilitation: true }, term: 'payer-habilitation-open' },
] as const;

const support = [
  { id: 'supported', title: 'med stöd av omgivningen', facts: { supportAround: true }, status: 'met' },
  { id: 'alone', title: 'utan stöd: ett råd som inte följts, inget nej', facts: { supportAround: false }, status: 'unmet' },
] as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const calendarExamples: readonly Example[] = defineExamples(calendars, [
  ...prescribers.flatMap((who) =>
    products.flatMap((what) =>
      support.map((how) => ({
        id: `${who.id}-${what.id}-${how.id}`,
        title: `${who.title}: ${what.title}, ${how.title}`,
        on: FIRST_DAY,
        facts: { ...who.facts, ...what.facts, ...how.facts },
        expect: {
          outcome: 'allowed' as const,
          rules: [who.rule, 'calendars-and-planning-aids'],
          advice: { 'support-around': how.status },
          terms: [what.term, 'patient-pays-running-costs'],
        },
      })),
    ),
  ),
  {
    id: 'own-responsibility',
    title: 'Arbetsterapeut och en veckokalender: patientens eget ansvar från 2020',
    on: FIRST_DAY,
    facts: { profession: 'arbetsterapeut', ...own },
    expect: { outcome: 'denied', rules: ['own-responsibility'], terms: [] },
  },
  {
    id: 'own-responsibility-special-educator',
    title: 'Specialpedagog och ett luckschema: patientens eget ansvar',
    on: FIRST_DAY,
    facts: { ...educator, selectedArticle: true, ...own },
    expect: { outcome: 'denied', rules: ['own-responsibility'] },
  },
  {
    id: 'before-2020',
    title: 'Dagen innan enkla kalendrar blev eget ansvar: inget är inlagt',
    on: '2019-12-31',
    facts: { profession: 'arbetsterapeut', ...own },
    expect: { outcome: 'undetermined', rules: [] },
  },
  {
    id: 'not-on-the-list',
    title: 'Specialpedagog på Habiliteringscentrum, handdatorn står inte på listan',
    on: FIRST_DAY,
    facts: { ...educator, article: 'A-3', kind: 'device' },
    parameters: { selectedArticles: ['A-1'] },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-own-responsibility',
    title: 'Annat yrke och en dagkalender',
    on: FIRST_DAY,
    facts: { profession: 'other', ...own },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'own-responsibility'] },
  },
]);
