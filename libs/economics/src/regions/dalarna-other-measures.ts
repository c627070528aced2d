import type { Measure, MeasurePlan } from '../measures/measure-types.js';

const measure = (key: string, titleSv: string): Measure => ({
  key,
  titleSv,
  category: null,
  kind: null,
  effects: {},
  ownerRoleSv: null,
  dependsOn: [],
  riskSv: null,
  consequences: {},
  status: null,
  followUp: [],
});

/**
 * What the action plan of Hjälpmedel Dalarna takes up outside its tables: no effects, no category, no years of its own; the years are those of
 * the tables beside it.
 */
export const DALARNA_OTHER_MEASURES: MeasurePlan = {
  id: 'dalarna-other-measures',
  region: 'dalarna',
  titleSv: 'Övriga insatser',
  years: [2023, 2024, 2025],
  measures: [
    { ...measure('same-staff', 'Acceptans för att inte bli fler trots ett större flöde'), riskSv: 'Mer stress och sjukfrånvaro under omställningen' },
    measure('prevention', 'Förebyggande arbete fortsätter, bland annat genom god och nära vård'),
    measure('skills', 'Kompetensutveckling för medarbetare och förskrivare behålls'),
    measure('learning-organisation', 'En lärande organisation med fokus på värde och flöde'),
    { ...measure('welfare-technology', 'Sortimentsansvar också för välfärdsteknik inom socialtjänsten'), dependsOn: [{ textSv: 'utredning som ska starta under 2023' }] },
  ],
  citation: { body: 'Hjälpmedel Dalarna', decided: null, document: 'handlingsplan FV 86', section: 'Övriga insatser', summary: 'Fem insatser utanför tabellerna, utan ekonomisk effekt.' },
  roundedTo: null,
};
