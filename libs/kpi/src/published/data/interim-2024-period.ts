import type { PublishedTable } from '../published-types.js';
import { cite, INTERIM_2024 } from './documents.js';

export const INTERIM_2024_PERIOD: PublishedTable = {
  id: 'interim-2024-period',
  region: 'vastmanland',
  titleSv: 'Perioden i siffror',
  unit: 'percent',
  columns: [{ key: 'value', labelSv: 'Perioden', role: 'outcome', period: '2024-delår1' }],
  rows: [
    { key: 'sick-leave-accumulated', labelSv: 'Sjukfrånvaro, ackumulerad', kpi: 'sick-leave-accumulated', cells: ['7,2 %'] },
    { key: 'full-time-change', labelSv: 'Förändring årsarbetare', unit: 'fullTime', cells: ['-1'] },
    { key: 'employees', labelSv: 'Antal anställda', kpi: 'employees', unit: 'count', cells: ['82'] },
    { key: 'employees-change', labelSv: 'Förändring av antal anställda sedan april 2023', unit: 'count', cells: ['-3'] },
    { key: 'result', labelSv: 'Ekonomiskt resultat till och med april', kpi: 'financial-result', unit: 'tkr', cells: ['-1 442 tkr'] },
    { key: 'forecast', labelSv: 'Årsprognos, ekonomiskt resultat', kpi: 'financial-result', unit: 'tkr', cells: [{ printed: '-371 tkr', period: '2024-prognos' }] },
    { key: 'gross-cost-growth', labelSv: 'Bruttokostnadsutveckling', kpi: 'comparable-gross-cost-growth', cells: ['+25,1 %'] },
    { key: 'gross-cost-growth-products', labelSv: 'Bruttokostnadsutveckling, varav hjälpmedel', kpi: 'gross-cost-growth-products', cells: ['+20,2 %'] },
    { key: 'orders-growth', labelSv: 'Antal beställningar, ökning', kpi: 'orders-growth', cells: ['+9,1 %'] },
    { key: 'technical-work-orders-growth', labelSv: 'Arbetsordrar för teknik (AU och FU), ökning', kpi: 'technical-work-orders-growth', cells: ['+7,0 %'] },
  ],
  citation: cite(INTERIM_2024, 'Perioden i siffror', 'Tio tal om januari–april 2024.'),
};

export const INTERIM_2024_TEXT: PublishedTable = {
  id: 'interim-2024-text',
  region: 'vastmanland',
  titleSv: 'Rapportens text',
  unit: 'count',
  columns: [{ key: 'value', labelSv: 'I texten', role: 'outcome', period: '2024-delår1' }],
  rows: [
    { key: 'goals', labelSv: 'Mål i styrkortet', cells: [{ printed: 'fem', value: { state: 'number', number: '5' } }] },
    { key: 'goals-reached', labelSv: 'Mål i styrkortet som är nådda', cells: [{ printed: 'två', value: { state: 'number', number: '2' } }] },
    { key: 'full-time-net', labelSv: 'Förändring i årsarbetare, netto', unit: 'fullTime', cells: ['-0,6'] },
    { key: 'forecast', labelSv: 'Resultaträkningens prognos', kpi: 'financial-result', unit: 'tkr', cells: [{ printed: '-371', period: '2024-prognos' }] },
    { key: 'result-2023', labelSv: 'Resultaträkningens bokslut 2023', kpi: 'financial-result', unit: 'tkr', cells: [{ printed: '788', period: '2023' }] },
  ],
  citation: cite(INTERIM_2024, 'Inledning, Arbetad tid och Ekonomi', 'Tal i den löpande texten och två rader ur resultaträkningen.'),
};
