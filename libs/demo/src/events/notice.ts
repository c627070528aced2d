/** What every page, file and answer with demo events says. */
export const DEMO_EVENTS_NOTICE_SV =
  'Demodata: påhittade händelser. Antal, volymer och andelar för januari–april 2023 och 2024 blir de publicerade; vad som hände vem, var och vilken dag är påhittat, liksom alla andra månader.';
