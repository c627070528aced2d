import { type Example, type FactsOf, defineExamples } from '@hjm/rules';
import { tens } from './tens.js';

const FIRST_DAY = '2022-03-01';
type Facts = FactsOf<typeof tens>;
type Expect = Example['expect'];

/** A physician prescribes for acute pain to an adult, today; what an example says is what differs from that. */
const plain: Facts = { profession: 'lakare', indication: 'pain', pacemaker: false, age: 50, prescribedOn: FIRST_DAY, loan: 'withinSixMonths', habilitation: false };
const always = ['payer-region', 'patient-pays-consumables'];
const newLoan = [...always, 'six-months', 'reassess-within-six-months'];
const physio: Facts = { profession: 'fysioterapeut', prescribes: 'onlyTens', socialstyrelsenCourse: true, basicCourse: true };
const nurse: Facts = { ...physio, profession: 'sjukskoterska', tensCompetence: true };
const trained = { socialstyrelsen: 'met', basic: 'met' } as const;
const earlier: Facts = { prescribedOn: '2022-02-28', extensionForm: false };

const one = (id: string, title: string, differs: Facts, expect: Expect, on = FIRST_DAY): Example<Facts> => ({ id, title, on, facts: { ...plain, ...differs }, expect });
const yes = (terms: readonly string[], more: Partial<Expect> = {}): Expect => ({ outcome: 'allowed', terms, ...more });
const onlyIf = (requirements: Expect['requirements']): Expect => ({ outcome: 'conditional', requirements: requirements ?? {} });
const no = (...rules: string[]): Expect => ({ outcome: 'denied', rules, terms: [] });

/** Cases with the answers that the page gives: who, for what, what it takes, ages and days in pairs. */
export const tensExamples: readonly Example[] = defineExamples(tens, [
  // Who may prescribe, and the training that it takes
  one('physician', 'Läkare förskriver vid akut smärta; utbildning krävs inte', {}, yes(newLoan, { rules: ['physician-or-physiotherapist', 'pain'], requirements: {} })),
  one('physiotherapist-only-tens', 'Fysioterapeut som bara förskriver TENS', physio, yes(newLoan, { requirements: trained })),
  one('physiotherapist-websesam', 'Fysioterapeut som förskriver också annat har gått webSesam', { ...physio, prescribes: 'fewProducts', webSesamTraining: 'full' }, yes(newLoan, { requirements: { ...trained, 'web-sesam': 'met' } })),
  one('physiotherapist-no-websesam', 'Fysioterapeut som förskriver också annat, med bara självstudien', { ...physio, prescribes: 'more', webSesamTraining: 'selfStudy' }, onlyIf({ ...trained, 'web-sesam': 'unmet' })),
  one('physiotherapist-no-web-course', 'Fysioterapeut utan Socialstyrelsens webbutbildning', { ...physio, socialstyrelsenCourse: false }, onlyIf({ ...trained, socialstyrelsen: 'unmet' })),
  one('physiotherapist-no-basic-course', 'Fysioterapeut utan förskrivarutbildningens grund', { ...physio, basicCourse: false }, onlyIf({ ...trained, basic: 'unmet' })),
  one('nurse', 'Sjuksköterska med kompetens i TENS som bara förskriver TENS har gått självstudien', { ...nurse, webSesamTraining: 'selfStudy' }, yes(newLoan, { rules: ['nurse-with-competence', 'pain'], requirements: { ...trained, 'web-sesam-self-study': 'met' } })),
  one('nurse-no-self-study', 'Sjuksköterska som bara förskriver TENS, utan självstudien: undantaget gäller inte sjuksköterskor', { ...nurse, webSesamTraining: 'none' }, onlyIf({ ...trained, 'web-sesam-self-study': 'unmet' })),
  one('nurse-more', 'Sjuksköterska som förskriver mer än några få produkter: vilken utbildning i webSesam framgår inte', { ...nurse, prescribes: 'more' }, yes(['web-sesam-open', ...newLoan], { requirements: trained })),
  one('nurse-no-competence', 'Sjuksköterska utan kompetens i TENS', { profession: 'sjukskoterska', tensCompetence: false }, no('no-other-prescriber')),
  one('midwife', 'Barnmorska: sidorna säger olika', { profession: 'barnmorska' }, { outcome: 'undetermined', rules: ['midwife-open', 'pain'] }),
  one('midwife-other-need', 'Barnmorska, men skälet ger ingen rätt', { profession: 'barnmorska', indication: 'other' }, no('no-other-need')),
  one('other-profession', 'Annat yrke', { profession: 'other' }, no('no-other-prescriber')),
  one('other-profession-other-need', 'Annat yrke och ett annat skäl', { profession: 'other', indication: 'other' }, no('no-other-prescriber', 'no-other-need')),
  // For what
  one('other-need', 'Läkare, men ett annat skäl', { indication: 'other' }, no('no-other-need')),
  one('menstrual-pain', 'Mensvärk som en läkare har utrett', { indication: 'special', physicianInvestigated: true }, yes(newLoan, { rules: ['physician-or-physiotherapist', 'nausea-menstruation-wounds'], requirements: { 'physician-investigation': 'met' } })),
  one('menstrual-pain-not-investigated', 'Mensvärk utan läkarutredning', { indication: 'special', physicianInvestigated: false }, onlyIf({ 'physician-investigation': 'unmet' })),
  one('long-lasting', 'Långvarig smärta, bedömd och vald i webSesam: ingen tidsgräns', { indication: 'longLasting', longLastingInList: true }, yes([...always, 'long-lasting-no-limit'], { requirements: { 'long-lasting-in-list': 'met' } })),
  one('long-lasting-not-chosen', 'Långvarig smärta, inte vald i webSesam', { indication: 'longLasting', longLastingInList: false }, onlyIf({ 'long-lasting-in-list': 'unmet' })),
  one('long-lasting-after-a-year', 'Långvarig smärta, utan ny bedömning: fortfarande ingen avgift', { indication: 'longLasting', longLastingInList: true, loan: 'notReassessed' }, yes([...always, 'long-lasting-no-limit'])),
  ...([[17, 'denied', 'no-other-need'], [18, 'undetermined', 'adult-from-open'], [19, 'undetermined', 'adult-from-open'], [20, 'allowed', 'long-lasting-pain']] as const).map(([age, outcome, rule]) =>
    one(`long-lasting-age-${String(age)}`, `Långvarig smärta, ${String(age)} år`, { indication: 'longLasting', longLastingInList: true, age }, { outcome, rules: outcome === 'denied' ? [rule] : ['physician-or-physiotherapist', rule] }),
  ),
  one('midwife-child', 'Barnmorska, och långvarig smärta hos ett barn', { profession: 'barnmorska', indication: 'longLasting', age: 10 }, no('no-other-need')),
  one('pacemaker', 'Pacemaker, och kardiolog är kontaktad', { pacemaker: true, cardiologistContacted: true }, yes(newLoan, { requirements: { cardiologist: 'met' } })),
  one('pacemaker-no-contact', 'Pacemaker utan kontakt med kardiolog', { pacemaker: true, cardiologistContacted: false }, onlyIf({ cardiologist: 'unmet' })),
  one('habilitation', 'Patienten får insatser från Habiliteringscentrum', { habilitation: true }, yes(['payer-habilitation-open', 'patient-pays-consumables', 'six-months', 'reassess-within-six-months'])),
  // Ages in pairs, after six months without a new assessment
  ...([[19, 'free-by-age'], [20, 'fee'], [85, 'fee'], [86, 'free-by-age']] as const).map(([age, says]) =>
    one(`age-${String(age)}`, `${String(age)} år, mer än sex månader utan ny bedömning`, { age, loan: 'notReassessed' }, yes(says === 'fee' ? [...always, 'six-months', 'fee-not-reassessed'] : [...always, 'free-by-age'])),
  ),
  one('reassessed', 'Mer än sex månader, och behovet har bedömts på nytt: ingen avgift', { loan: 'reassessed' }, yes([...always, 'six-months'])),
  // Prescribed before 2022-03-01
  one('earlier-no-form', 'Förskrivet dagen innan, ingen anmälan, mindre än sex månader', earlier, yes([...always, 'send-extension-form'])),
  one('earlier-no-form-later', 'Förskrivet dagen innan, ingen anmälan, mer än sex månader: avgift', { ...earlier, loan: 'notReassessed' }, yes([...always, 'send-extension-form', 'fee-without-form']), '2022-09-01'),
  one('earlier-reassessed-no-form', 'En ny bedömning ersätter inte anmälan', { ...earlier, loan: 'reassessed' }, yes([...always, 'send-extension-form', 'fee-without-form']), '2022-09-01'),
  one('earlier-with-form', 'Förskrivet dagen innan, anmälan inskickad: ingen avgift', { ...earlier, extensionForm: true, loan: 'notReassessed' }, yes([...always, 'extended']), '2022-09-01'),
  one('earlier-long-lasting-no-form', 'Långvarig smärta sedan tidigare: utan anmälan tas avgift ut', { ...earlier, indication: 'longLasting', longLastingInList: true, loan: 'notReassessed' }, yes([...always, 'send-extension-form', 'fee-without-form']), '2022-09-01'),
  one('earlier-age-86', '86 år, förskrivet tidigare: varken anmälan eller avgift', { ...earlier, age: 86, loan: 'notReassessed' }, yes([...always, 'free-by-age']), '2022-09-01'),
  one('before-the-edition', 'Dagen innan reglerna började gälla', {}, { outcome: 'undetermined', rules: [] }, '2022-02-28'),
]);
