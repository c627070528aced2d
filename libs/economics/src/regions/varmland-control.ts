import type { RiskRegister } from '../control/risk-types.js';

/**
 * How the joint board of Värmland followed up its internal control in 2025. The annual report prints no risks and no scale; it names the
 * plans and reports by which the board controls.
 */
export const VARMLAND_INTERNAL_CONTROL: RiskRegister = {
  id: 'varmland-internal-control-2025',
  titleSv: 'Intern kontroll 2025',
  region: 'varmland',
  year: 2025,
  scale: { probabilitySv: 'sannolikhet', consequenceSv: 'konsekvens', lowest: null, highest: null, readingSv: 'Årsredovisningen har inga risker och ingen skala; orden är våra.' },
  risks: [],
  followUp: [
    { textSv: 'mätplan med indikatorer och prioriterade aktiviteter', interval: null },
    { textSv: 'lägesrapporter om helheten, vid sidan av mätplanen', interval: null },
    { textSv: 'fördjupning, analys och åtgärder för avvikelser i lägesrapporterna', interval: null },
    { textSv: 'delårsrapport efter andra tertialet', interval: null },
    { textSv: 'årsredovisning', interval: null },
  ],
  citation: {
    body: 'Hjälpmedelsnämnd, gemensam nämnd för Värmlands kommuner och Region Värmland',
    decided: null,
    document: 'Årsredovisning 2025',
    section: 'Internkontroll',
    summary: 'Fem sätt som nämnden har arbetat med intern kontroll på 2025.',
  },
};
