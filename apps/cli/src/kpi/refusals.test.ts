import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.js';
import { smallFolder, WORK_ORDERS } from './testing/small-folder.js';

it.each([
  ['kpi run fliler --region vastmanland --period 2024', 'Menade du filer?'],
  ['kpi run tom --region vastmanland --period 2024', 'Mappen tom har inga filer att räkna på.'],
  ['kpi run egna.json --region vastmanland --period 2024', 'egna.json är en fil, inte en mapp'],
  ['kpi run filer --region vastmanlnd --period 2024', 'Menade du vastmanland?'],
  ['kpi run filer --period 2024', 'Ange --region'],
  ['kpi run filer --region vastmanland', '2024-delår1'],
  ['kpi run filer --region vastmanland --period 2024-delar1', 'Menade du 2024-delår1?'],
  ['kpi run filer --region vastmanland --period 2024 --kpi repair-done-5w', 'Menade du repair-done-5wd?'],
  ['kpi run filer --region vastmanland --period 2024 --covers 2024-13', 'Ogiltig period'],
  ['kpi run filer --region vastmanland --period 2024 --covers arbetsoldrar=2024', 'Menade du arbetsordrar?'],
  ['kpi run filer --region vastmanland --period 2024 --as-of 2024-02-30', 'är ingen dag som finns'],
  ['kpi run filer --region vastmanland --period 2024 --out egna.json', 'egna.json finns redan och skrivs inte över'],
  ['kpi run filer --region vastmanland --period 2024 --out mapp/ut.csv', 'mapp/ut.csv kan inte skrivas: mappen finns inte'],
  ['kpi run filer --region vastmanland --period 2024 --kolada 1860 --json', 'går inte ihop med --json'],
  ['kpi run filer --definitions saknas.json --period 2024', 'saknas.json finns inte'],
  ['kpi run rubriker --region vastmanland --period 2024', 'rubriker (rad 1): väntade en kolumn med rubriken Anmäld, fick ingen sådan, men en som liknar den: "Anmld".'],
  ['kpi run fel-tabell --region vastmanland --period 2024', 'De passar i stället tabellen Arbetsordrar (filnamn arbetsordrar).'],
  ['kpi run alla-fel --region vastmanland --period 2024', 'arbetsordrar.csv: ingen av 2 rader går att läsa.'],
  ['kpi run trasig --region vastmanland --period 2024', 'Ett citattecken som börjar på rad 2 stängs aldrig'],
  ['kpi run bara-rubriker --region vastmanland --period 2024', 'Filerna har ingen rad'],
  ['kpi run andra --region vastmanland --period 2024', 'har inte en tabells namn, men liknar arbetsordrar.csv'],
  ['kpi run parquet --region vastmanland --period 2024', 'parquet/arbetsordrar.parquet: Det går inte att läsa'],
  ['kpi merge --region vastmanland --period 2024', 'Det saknas ett argument: <delresultat>'],
  ['kpi scorecard --region vastmanland --period 2024', 'Ange mappen med filerna, eller --demo'],
  ['kpi scorecard filer --demo --region vastmanland --period 2024', 'Ange en mapp eller --demo, inte båda.'],
  ['kpi scorecard --demo --region dalarna --period 2024', 'Det finns inga demohändelser för dalarna'],
  ['kpi scorecard --demo --region vastmanland --period 2024 --as-of 2024-01-01', 'går inte ihop med --as-of'],
  ['kpi explain filer --region vastmanland --period 2024', 'Ange en indikator med --kpi <id>'],
  ['kpi explain filer --region vastmanland --period 2024 --kpi repair-done-5wd --counts sent', '--counts ska vara met, notMet, unknown, running'],
  ['kpi explain filer --region vastmanland --period 2024 --kpi repair-done-5wd --limit 0', '--limit ska vara ett heltal'],
  ['kpi tables --table arbetsoldrar', 'Menade du arbetsordrar?'],
  ['kpi define --region vastmanland --id repair', 'Indikatorn repair finns inte'],
  ['kpi define filer/samtal.csv', 'är inte giltig JSON'],
  ['kpi published --region skane', 'för skane finns inga tryckta tal'],
])('refuses %s with exit code 2 and leaves nothing behind', async (words, why) => {
  const cwd = smallFolder();
  const folders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    tom: {},
    rubriker: { 'arbetsordrar.csv': WORK_ORDERS.replace('Anmäld', 'Anmld') },
    'fel-tabell': { 'samtal.csv': WORK_ORDERS },
    'alla-fel': { 'arbetsordrar.csv': 'Arbetsorder;Slag;Anmäld\na;au;9/1\nb;au;10/1\n' },
    trasig: { 'arbetsordrar.csv': 'Arbetsorder;Slag;Anmäld\n"a;au;2024-01-01\n' },
    'bara-rubriker': { 'arbetsordrar.csv': 'Arbetsorder;Slag;Anmäld\n' },
    andra: { 'arbetsodrar.csv': WORK_ORDERS },
    parquet: { 'arbetsordrar.parquet': 'PAR1' },
  };
  for (const [folder, files] of Object.entries(folders)) {
    mkdirSync(join(cwd, folder));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, folder, name), content);
  }
  const before = readdirSync(cwd);
  const { code, stdout, stderr } = await runCli([...words.split(' '), ...(words.startsWith('kpi run') ? ['--bad-rows', 'ny.csv'] : [])], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\s*\n */g, ' ')).toContain(why);
  expect(readdirSync(cwd)).toEqual(before);
});
