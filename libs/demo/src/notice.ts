/** What every page, file and answer with demo data says. */
export const DEMO_NOTICE_SV =
  'Demodata: en påhittad hjälpmedelscentral. Volymerna per huvudman den 30 april 2023 och 2024 är de publicerade; allt annat – hyresgäster, händelser, artiklar och priser – är påhittat.';
