import type { Measure } from '../../measures/measure-types.js';
import { dalarnaMeasure } from './dalarna-measure.js';

/** The strategic measures of the action plan. */
export const DALARNA_STRATEGIC: readonly Measure[] = [
  dalarnaMeasure('strategic', {
    key: 'off-contract-purchases',
    titleSv: 'Mindre inköp utan avtal, eller avtal med de leverantörerna',
    effectsTkr: [210, 210, 210],
    consequences: {
      ownOperation: 'Merarbete om små produktområden ska upphandlas',
      otherOperation: 'Ingen risk',
      citizens: 'Ledtiderna kan bli längre',
      employees: 'Stress om arbete inte hinns med',
    },
  }),
  dalarnaMeasure('strategic', {
    key: 'mandatory-training',
    titleSv: 'Obligatorisk utbildning för förskrivare, förskrivning bara i portal',
    effectsTkr: [0, 0, 210],
    consequences: {
      ownOperation: 'Mer arbete i början med utbildning och behörigheter',
      otherOperation: 'Lägre kostnader på sikt',
      citizens: 'Säkrare, rätt hjälpmedel till rätt behov',
      employees: 'Ingen risk',
      sustainability: 'Hållbart, kan spara',
    },
  }),
  dalarnaMeasure('strategic', {
    key: 'close-shops',
    titleSv: 'Butikerna med hjälpmedel läggs ned',
    effectsTkr: [0, 420, 420],
    consequences: {
      ownOperation: 'Butiker och försäljning på fyra orter upphör; visningsmiljön i Borlänge blir kvar',
      otherOperation: 'Lasarettens avdelningar påverkas till en början; centralen i Mora får bättre plats',
      citizens: 'Svårare att köpa sådant som inte finns på öppna marknaden',
      employees: 'Tjänster kan försvinna',
      sustainability: 'Bedöms som god',
    },
  }),
];
