import { type Example, defineExamples } from '@hjm/rules';
import { prescriberTraining } from './prescriber-training.js';

const ON = '2025-01-15';
type Statuses = Record<string, 'met' | 'unmet'>;

/** Who, and what of webSesam they need: the least that is enough and the most that is not. */
const WHO = [
  { id: 'ot', title: 'Arbetsterapeut', facts: { profession: 'arbetsterapeut', prescribes: 'fewProducts' }, rule: 'web-sesam', enough: 'full', tooLittle: 'selfStudy', terms: [] },
  { id: 'pt', title: 'Fysioterapeut som förskriver mer än TENS', facts: { profession: 'fysioterapeut', prescribes: 'fewProducts' }, rule: 'web-sesam', enough: 'full', tooLittle: 'selfStudy', terms: [] },
  { id: 'pt-tens', title: 'Fysioterapeut som bara förskriver TENS', facts: { profession: 'fysioterapeut', prescribes: 'onlyTens' }, rule: undefined, enough: 'none', tooLittle: undefined, terms: [] },
  { id: 'midwife-tens', title: 'Barnmorska som bara förskriver TENS', facts: { profession: 'barnmorska', prescribes: 'onlyTens' }, rule: undefined, enough: 'none', tooLittle: undefined, terms: [] },
  { id: 'midwife-few', title: 'Barnmorska som förskriver några få produkter', facts: { profession: 'barnmorska', prescribes: 'fewProducts' }, rule: 'web-sesam-self-study', enough: 'selfStudy', tooLittle: 'none', terms: [] },
  { id: 'other-more', title: 'Annat yrke som förskriver mycket', facts: { profession: 'other', prescribes: 'more' }, rule: undefined, enough: 'none', tooLittle: undefined, terms: ['web-sesam-open'] },
] as const;

/** Cases with the answers that the page gives, each course taken and not. Together they cover every region. */
export const prescriberTrainingExamples: readonly Example[] = defineExamples(prescriberTraining, [
  ...WHO.flatMap(({ id, title, facts, rule, enough, tooLittle, terms }) =>
    [true, false].flatMap((socialstyrelsenCourse) =>
      [true, false].flatMap((basicCourse) =>
        [enough, tooLittle].flatMap((webSesamTraining) => {
          if (webSesamTraining === undefined) return [];
          const trained = webSesamTraining === enough;
          const requirements: Statuses = { socialstyrelsen: socialstyrelsenCourse ? 'met' : 'unmet', basic: basicCourse ? 'met' : 'unmet' };
          if (rule !== undefined) requirements[rule] = trained ? 'met' : 'unmet';
          return [
            {
              id: `${id}-${socialstyrelsenCourse ? 'web' : 'no-web'}-${basicCourse ? 'basic' : 'no-basic'}-${webSesamTraining.toLowerCase()}`,
              title: `${title}: ${socialstyrelsenCourse ? 'webbutbildning' : 'ingen webbutbildning'}, ${basicCourse ? 'grund' : 'ingen grund'}, ${trained ? 'det som krävs av webSesam' : 'för lite av webSesam'}`,
              on: ON,
              facts: { ...facts, socialstyrelsenCourse, basicCourse, webSesamTraining },
              expect: { outcome: socialstyrelsenCourse && basicCourse && trained ? ('allowed' as const) : ('conditional' as const), rules: ['all-prescribers'], requirements, terms },
            },
          ];
        }),
      ),
    ),
  ),
  {
    id: 'physician',
    title: 'Läkare är undantagna från allt',
    on: ON,
    facts: { profession: 'lakare', prescribes: 'more', socialstyrelsenCourse: false, basicCourse: false, webSesamTraining: 'none' },
    expect: { outcome: 'allowed', requirements: {}, terms: [] },
  },
]);
