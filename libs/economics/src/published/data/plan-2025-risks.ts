import type { RiskRegister, RiskScale } from '../../control/risk-types.js';
import { cite, PLAN_2025 } from '../documents.js';
import type { Cited } from '../published-types.js';

const SCALE: RiskScale = {
  probabilitySv: 'sannolikhet',
  consequenceSv: 'konsekvens',
  lowest: null,
  highest: null,
  readingSv: 'Planen skriver S och K utan att förklara dem. Sannolikhet och konsekvens är vår läsning; rubriken säger ”väsentlighet och risk”. Hur många steg skalan har står inte.',
};

const RANDOM_SV = 'Stickprov';
const AUGUST = '2025-08-15';

/** Västmanland, the region's common risks in 2025; the first prints no product. */
export const PLAN_2025_REGION_RISKS: Cited<RiskRegister> = {
  id: 's0-internal-control-region',
  titleSv: 'Regionövergripande kontrollområden 2025',
  region: 'vastmanland',
  year: 2025,
  scale: SCALE,
  risks: [
    {
      key: 'personnel-agreements',
      riskSv: 'Personalavtal följs inte och det blir dyrare',
      areaSv: 'Ny lön när anställningsformen ändras i samma uppdrag',
      regulationSv: 'Avtal, riktlinjer',
      methodSv: 'Tillsvidareanställningar som har slutat och följts av timanställning 2024-06-01 till 2025-05-31',
      probability: 4,
      consequence: 3,
      printedValue: null,
      deadline: AUGUST,
      ownerRoleSv: 'CHR',
      controlPoints: [],
      results: [],
    },
    {
      key: 'chemicals',
      riskSv: 'Kemiska risker bedöms inte som lag och rutin kräver',
      areaSv: 'Att kemiska risker för arbetsmiljö och miljö bedöms',
      regulationSv: 'Lag och rutiner',
      methodSv: RANDOM_SV,
      probability: 4,
      consequence: 3,
      printedValue: 12,
      deadline: AUGUST,
      ownerRoleSv: 'Regionstaben',
      controlPoints: [],
      results: [],
    },
    {
      key: 'contract-loyalty',
      riskSv: 'Inköp utanför avtal kostar pengar',
      areaSv: 'Att inköp görs på upphandlade avtal',
      regulationSv: 'Inköpspolicy',
      methodSv: 'Stickprov av inköp från andra än upphandlade leverantörer; resten av texten är avklippt i källan',
      probability: 3,
      consequence: 3,
      printedValue: 9,
      deadline: AUGUST,
      ownerRoleSv: 'CE',
      controlPoints: [],
      results: [],
    },
    {
      key: 'keys',
      riskSv: 'Passerkort och nycklar används av obehöriga',
      areaSv: 'Att den som har passerkort eller nyckel är behörig',
      regulationSv: 'Riktlinjer',
      methodSv: RANDOM_SV,
      probability: 3,
      consequence: 4,
      printedValue: 12,
      deadline: AUGUST,
      ownerRoleSv: 'Regionstaben',
      controlPoints: [],
      results: [],
    },
  ],
  citation: cite(PLAN_2025, 'Intern kontroll / Regionövergripande kontrollområden', 'Fyra risker med granskning, riskvärde, slutdag och ansvarig.'),
};

/** Västmanland, the board's own risk in 2025: that the frame for investments does not suffice. */
export const PLAN_2025_BOARD_RISKS: Cited<RiskRegister> = {
  id: 's0-internal-control-board',
  titleSv: 'Hjälpmedelsnämndens kontrollområden 2025',
  region: 'vastmanland',
  year: 2025,
  scale: SCALE,
  risks: [
    {
      key: 'investment-frame',
      riskSv: 'Investeringsramen räcker inte och patienter får inte de hjälpmedel som de behöver',
      areaSv: 'Att ramen inte överskrids och att behovet begränsas',
      regulationSv: 'Investeringsreglemente',
      methodSv: 'Utgifterna mot ramen varje månad, och om åtgärder som begränsar behovet har vidtagits',
      probability: 4,
      consequence: 4,
      printedValue: 16,
      deadline: 'Delår 2025',
      ownerRoleSv: 'Verksamhetschef',
      controlPoints: [
        { textSv: 'Investeringsutgifter mot investeringsram', interval: 'monthly' },
        { textSv: 'Åtgärder som begränsar investeringsbehovet', interval: null },
      ],
      results: [],
    },
  ],
  citation: cite(PLAN_2025, 'Intern kontroll / Hjälpmedelsnämndens kontrollområden', 'En risk med riskvärde 16: att investeringsramen inte räcker.'),
};
