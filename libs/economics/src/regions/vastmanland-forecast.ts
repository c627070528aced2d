import type { CitedForecastMethod, CitedIndex } from '../forecast/cited-method-types.js';

/** How the interim report of 2024 forecasts its investments: the figures show it, the text does not say it. */
export const VASTMANLAND_INVESTMENT_FORECAST: CitedForecastMethod = {
  region: 'vastmanland',
  aboutSv: 'Prognos för investeringar i tekniska hjälpmedel',
  method: { kind: 'linear' },
  throughMonth: 4,
  basis: 'inferred',
  basisSv: 'Framgår av talen: för var och en av de sex grupperna är prognosen tre gånger utfallet efter fyra månader, inom avrundningen till tkr. Metoden nämns inte.',
  citation: {
    body: 'Region Västmanland, Hjälpmedelscentrum',
    decided: null,
    diaryNumber: 'HMC240002',
    document: 'Delårsrapport 1 2024',
    section: 'Investeringar',
    summary: 'Utfall och prognos 2024 för sex grupper av tekniska hjälpmedel, i tkr.',
  },
};

/** The index that the rent of premises follows. Its values, and from which month a new one counts, the source does not say. */
export const VASTMANLAND_PREMISES_INDEX: CitedIndex = {
  region: 'vastmanland',
  line: 'premises',
  nameSv: 'Konsumentprisindex, oktober',
  openSv: 'Indexets värden och från vilken månad den nya hyran gäller framgår inte av källan och måste anges.',
  citation: {
    body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
    decided: '2023-02-24',
    paragraph: '§ 10',
    diaryNumber: 'HMC230003',
    document: 'Verksamhetsplan och budget 2023',
    section: 'Bilaga 1a / Budget 2023',
    summary: 'Lokalhyran följer konsumentprisindex för oktober, och den budgeterade hyran är därför en uppskattning.',
  },
};
