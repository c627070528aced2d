/** What every page, file and answer with demo rentals, items or prices says. Of events: `DEMO_REGIONS`. */
export const DEMO_NOTICE_SV =
  'Demodata: en påhittad hjälpmedelscentral. Volymerna per huvudman den 30 april 2023 och 2024 är de publicerade; allt annat om uthyrningarna – hyresgäster, händelser, artiklar och priser – är påhittat.';
