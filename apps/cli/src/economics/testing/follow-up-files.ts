import { temporaryFolder } from '../../testing/temporary-folder.js';

/** Files of a made-up centre: a key, a plan of investments with its outcome, measures, risks with results, and activities. All figures are ours. */
const FILES: Readonly<Record<string, string>> = {
  'nyckel.csv': `Huvudman-id;Huvudman;Andel
norrby;Norrby kommun;60,5
soderby;Söderby kommun;25
osterby;Österby kommun;14,5
`,
  'investeringar.csv': `Grupp;Nyckel;Del;Ny- eller reinvestering;Budget
Förflyttning;mobility;;reinvestering;600 000
Kommunikation;communication;;reinvestering;300 000
Bilar;cars;;nyinvestering;
`,
  'utfall.csv': `Grupp;År;Månad;Belopp
Förflyttning;2024;1;60 000
Förflyttning;2024;2;70 000
Förflyttning;2024;3;80 000
Kommunikation;2024;1;20 000,50
Kommunikation;2024;2;0
Kommunikation;2024;3;25 000
cars;2024;1;0
cars;2024;2;0
cars;2024;3;0
`,
  'insatser.csv': `Nyckel;Insats;Kategori;Slag;Ansvarig roll;Beror på insatser;Konsekvens medarbetare;Status;Planerad 2023;Realiserad 2023;Planerad 2024;Realiserad 2024
returer;Effektivare returer;Omedelbar;Besparing;lagerchef;;tyngre lyft;Pågår;54 600;60 000;54 600;
overskott;Överskottet återbetalas;Omedelbar;Omfördelning;;;;Klar;378 000;378 000;;
system;Nytt systemstöd;Strategisk;Besparing;IT-chef;returer;ny vana;Ej påbörjad;100 000;0;;
`,
  'uppfoljning.csv': `Insats;Dag;Uppföljning;Status
returer;2024-02-01;Går enligt plan;Pågår
`,
  'risker.csv': `Nyckel;Risk;Granskningsområde;Metod för granskning;Sannolikhet;Konsekvens;Granskning klar;Ansvarig för granskning
avtal;Inköp utanför avtal;Inköp;stickprov;3;3;2025-03-31;ekonomichef
nycklar;Nycklar på villovägar;Lokaler;genomgång;1;2;2025-12-15;vaktmästare
ramen;Ramen räcker inte;Investeringar;månadsvis mot ramen;4;4;Delår 2025;verksamhetschef
personal;Personalavtal följs inte;Personal;;;;;
`,
  'resultat.csv': `Risk;Dag;Utfall;Kommentar
nycklar;2025-02-01;Utan anmärkning;alla på plats
`,
  'aktiviteter.csv': `Nyckel;Aktivitet;Koppling till;Uppdrag;Tidplan;Ansvarig;Status;Kommentar
efaktura;E-faktura införs;Ekonomi;U1;Q1;controller;Pågår;två leverantörer kvar
enkat;Patientenkät;Invånare;;Q4;handläggare;;
`,
  'uppdrag.csv': `Id;Uppdrag;Från;Mål;Status
U1;Mindre papper;nämnden;Ekonomi;Positiv
U2;Fler e-utbildningar;nämnden;Medarbetare;
`,
  'mal.csv': `Nyckel;Mål;Del av;Bedömning
balans;Ekonomi i balans;;Uppnås delvis
`,
};

/** A folder with these files; those that are given stand in their place. */
export function followUpFolder(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({ ...FILES, ...files });
}

/** The file with one text in it replaced. */
export function changed(name: string, from: string, to: string): Readonly<Record<string, string>> {
  const content = FILES[name];
  if (content?.includes(from) !== true) throw new Error(`${name} has no ${from}`);
  return { [name]: content.replace(from, to) };
}
