import { trainingPage } from './sources.js';

/** The web course of Socialstyrelsen on prescribing assistive products. */
export const socialstyrelsenCourse = {
  id: 'socialstyrelsenCourse',
  type: 'yesNo',
  label: 'Socialstyrelsens webbutbildning',
  question: 'Har du gått Socialstyrelsens webbutbildning om förskrivning av hjälpmedel?',
  changeable: true,
} as const;

/** The basic course of the region. */
export const basicCourse = {
  id: 'basicCourse',
  type: 'yesNo',
  label: 'Förskrivarutbildning grund',
  question: 'Har du gått förskrivarutbildningens grund?',
  changeable: true,
} as const;

/** Training in webSesam, the ordering system: none, the simplified self-study, or the whole training. */
export const webSesamTraining = {
  id: 'webSesamTraining',
  type: 'oneOf',
  label: 'Utbildning i webSesam',
  question: 'Vilken utbildning i webSesam har du gått?',
  changeable: true,
  graded: true,
  values: [
    { id: 'none', label: 'Ingen' },
    { id: 'selfStudy', label: 'Den förenklade självstudien' },
    { id: 'full', label: 'Hela utbildningen' },
  ],
} as const;

/** How much the prescriber prescribes: it decides which training in webSesam it takes. */
export const prescribes = {
  id: 'prescribes',
  type: 'oneOf',
  label: 'Vad du förskriver',
  question: 'Vad förskriver du?',
  values: [
    { id: 'onlyTens', label: 'Bara TENS' },
    { id: 'fewProducts', label: 'Sällan, eller bara några få produkter' },
    { id: 'more', label: 'Mer än så' },
  ],
} as const;

/**
 * The training that a prescriber must have taken, said once for the package on training and for packages of products.
 * `who` says in the professions of the package: who is not exempt, who takes all of webSesam, who the self-study, and of
 * whom the page does not say. Goes with the four facts above.
 */
export function trainingDuties<const All, const Full, const Self, const Open>(who: { readonly notExempt: All; readonly full: Full; readonly selfStudy: Self; readonly open: Open }) {
  return [
    {
      id: 'socialstyrelsen',
      kind: 'requirement',
      text: 'Alla förskrivare utom läkare ska ha gått Socialstyrelsens webbutbildning om förskrivning av hjälpmedel.',
      when: who.notExempt,
      requires: { socialstyrelsenCourse: true },
      citations: [trainingPage('Socialstyrelsens webbutbildning för alla utom läkare.')],
    },
    {
      id: 'basic',
      kind: 'requirement',
      text: 'Alla förskrivare utom läkare ska ha gått förskrivarutbildningens grund.',
      when: who.notExempt,
      requires: { basicCourse: true },
      citations: [trainingPage('Förskrivarutbildning grund för alla utom läkare.')],
    },
    {
      id: 'web-sesam',
      kind: 'requirement',
      text: 'Arbetsterapeut, fysioterapeut och logoped ska ha gått utbildningen i webSesam. En fysioterapeut som bara förskriver TENS är undantagen.',
      when: who.full,
      requires: { webSesamTraining: 'full' },
      citations: [trainingPage('webSesam för tre yrken; undantag för fysioterapeut som bara förskriver TENS.')],
    },
    {
      id: 'web-sesam-self-study',
      kind: 'requirement',
      text: 'Andra yrken som förskriver sällan, eller bara några få produkter, ska ha gått den förenklade självstudien i webSesam. Läkare, och barnmorska som bara förskriver TENS, är undantagna.',
      when: who.selfStudy,
      requires: { webSesamTraining: { atLeast: 'selfStudy' } },
      citations: [trainingPage('Förenklad självstudie för yrken som förskriver sällan eller få produkter; undantag för läkare och för barnmorska som bara förskriver TENS.')],
    },
    {
      id: 'web-sesam-open',
      kind: 'term',
      topic: 'handling',
      text: 'Vilken utbildning i webSesam ditt yrke ska ha när du förskriver mer än några få produkter framgår inte av det underlag som finns inlagt. Fråga Hjälpmedelscentrum.',
      when: who.open,
      citations: [trainingPage('Tre yrken nämns för hela utbildningen, och få produkter för självstudien; däremellan sägs inget.')],
    },
  ] as const;
}
