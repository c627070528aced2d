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
