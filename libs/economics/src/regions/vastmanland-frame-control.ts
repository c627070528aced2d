import type { FrameControlPoint } from '../investments/frame-control-point.js';

/** Region Västmanland: the board's point of internal control about the frame for investments. */
export const VASTMANLAND_FRAME_CONTROL: FrameControlPoint = {
  id: 'vastmanland-investment-frame',
  titleSv: 'Investeringsramen',
  roleSv: 'Verksamhetschef',
  doneBySv: 'Delår 2025',
  asksSv: ['Utgifterna för investeringar följs varje månad mot ramen.', 'Åtgärder som begränsar behovet av investeringar har vidtagits.'],
  citation: {
    body: 'Region Västmanland, Hjälpmedelscentrum',
    decided: null,
    document: 'Verksamhetsplan och budget 2025',
    section: 'Intern kontroll / Hjälpmedelsnämndens kontrollområden',
    summary: 'Ramen för investeringar följs månadsvis, och det kontrolleras att behovet begränsas; risken värderas till 16.',
  },
};
