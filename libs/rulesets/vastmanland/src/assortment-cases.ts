import type { Citation } from '@hjm/core';
import type { PolicyFrame, PublishedStatistics } from '@hjm/rules/cases';

const report: Citation = {
  body: 'Region Västmanland, Hjälpmedelscentrum',
  decided: null,
  diaryNumber: 'HMC240002',
  document: 'delårsrapport 1 2024',
  section: 'Hjälpmedel utanför sortiment och regelverk',
  summary: 'Hur många ärenden utanför sortiment och regelverk som har beviljats och avslagits, och vad de beviljade kostade.',
};

/**
 * Out-of-assortment cases in Västmanland, as far as our sources go: that there are such cases, of two kinds. Who decides, what an
 * application must tell, whether a decision can be appealed and when a case lapses was not found, and is given by whoever
 * handles cases.
 */
export const outOfAssortment = {
  format: 'hjm.case-policy/1',
  id: 'vastmanland/out-of-assortment',
  title: 'Ärenden utanför sortiment och regelverk i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  kinds: [
    { id: 'outside-assortment', label: 'Utanför sortimentet', help: 'Ett hjälpmedel som inte ingår i sortimentet.' },
    { id: 'outside-rules', label: 'Utanför regelverket', help: 'Ett hjälpmedel i sortimentet som reglerna inte ger i det här fallet, till exempel ett till.' },
  ],
  citations: [report],
} as const satisfies PolicyFrame;

/** Cases of the first four months of 2024, as printed: whether the amount for two watches is for each or for both is not said. */
export const outOfAssortmentStatistics: PublishedStatistics = {
  id: 'vastmanland/out-of-assortment/2024-1',
  title: 'Delår 1 2024, Region Västmanland',
  period: { from: '2024-01-01', to: '2024-04-30' },
  granted: 7,
  refused: 5,
  lines: [
    { label: 'Modulärt sittsystem, Anatomic motion seat', cases: 1, amountOre: 6_949_200, amountFor: 'each' },
    { label: 'Medicinpåminnare, armbandsklocka Remindwatch', cases: 1, amountOre: 99_400, amountFor: 'each' },
    { label: 'Armbandsklocka Woble', cases: 2, amountOre: 49_500, amountFor: 'notStated' },
    { label: 'Motoriserad bentränare', cases: 1, amountOre: 4_849_000, amountFor: 'each' },
    { label: 'Gåbord Svea', cases: 1, amountOre: 1_199_100, amountFor: 'each' },
    { label: 'Arbetsstol nummer tre', cases: 1, amountOre: 1_559_200, amountFor: 'each' },
  ],
  citation: report,
};
