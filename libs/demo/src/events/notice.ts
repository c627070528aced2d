/** What every page, file and answer with demo events of the centre in Västmanland says. */
export const DEMO_EVENTS_NOTICE_SV =
  'Demodata: påhittade händelser. Antal, volymer och andelar för januari–april 2023 och 2024 blir de publicerade; vad som hände vem, var och vilken dag är påhittat, liksom alla andra månader.';

/** What they say with those of Värmland. */
export const DEMO_VARMLAND_NOTICE_SV =
  'Demodata: påhittade händelser. Andelarna levererat inom 10 dagar 2025 och medeltalen av representerade huvudmän 2021–2025 blir de publicerade, eller så nära som fyra möten kan komma; hur många, vem, var och vilken dag är påhittat.';

/** What is said of files that are marked as demo data, whatever they hold. */
export const DEMO_FILES_NOTICE_SV = 'Demodata: påhittade händelser. Filerna säger själva att de är demodata.';
