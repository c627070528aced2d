import type { ActivityPlan, Assignment } from '../../activities/activity-types.js';
import { cite, PLAN_2025 } from '../documents.js';
import type { Cited } from '../published-types.js';
import { planned } from './planned-activity.js';

const [RESIDENT, PROCESS, STAFF, ECONOMY] = ['Invånare', 'Tjänst/process', 'Medarbetare', 'Ekonomi'] as const;
const [HEADS, OFFICER, MANAGER] = ['enhetschefer', 'handläggare', 'verksamhetschef'] as const;
const [ASSEMBLY, BOARD] = ['Regionfullmäktige', 'Hjälpmedelsnämnden'] as const;

const assignment = (id: string, bodySv: string, titleSv: string): Assignment => ({ id, titleSv, bodySv, goalsSv: [], status: null });

/** Västmanland, the activities and assignments of 2025. */
export const PLAN_2025_ACTIVITIES: Cited<ActivityPlan> = {
  id: 's0-activities-2025',
  region: 'vastmanland',
  titleSv: 'Aktiviteter 2025',
  year: 2025,
  activities: [
    planned('children', 'Aktivitet för barn', RESIDENT, 'Q4', HEADS),
    planned('patient-survey', 'Patientenkäten 2024 utvärderas', RESIDENT, 'Q3', OFFICER),
    { ...planned('organisation', 'En organisation för jämlik vård i hela länet', RESIDENT, 'Q4', MANAGER), assignments: ['HN2'] },
    planned('near-care', 'Hjälpmedlens betydelse för nära vård förs fram', RESIDENT, 'Q4', MANAGER),
    planned('resident-information', 'Invånarna informeras och hörs', RESIDENT, 'Q2', OFFICER),
    planned('mdr', 'Arbetssätt enligt MDR införs', PROCESS, 'Q4', HEADS),
    planned('basic-course', 'Digital grundkurs för icke legitimerade utvärderas', PROCESS, 'Q4', OFFICER),
    planned('other-professions', 'Fler yrken får förskriva enkla hjälpmedel efter beslut', PROCESS, 'Q4', OFFICER),
    planned('e-courses', 'Fler e-utbildningar för förskrivare', PROCESS, 'Q4', OFFICER),
    planned('incontinence', 'Vårdcentraler lär sig förskriva inkontinenshjälpmedel', PROCESS, 'Q4', OFFICER),
    planned('less-administration', 'Mindre administration vid förskrivning', PROCESS, 'Q4', MANAGER),
    planned('diabetes', 'Övertagandet av diabeteshjälpmedel utvärderas', PROCESS, 'Q4', OFFICER),
    { ...planned('new-mission', 'Ett nytt uppdrag för andra typer av hjälpmedel utreds', PROCESS, 'Q4', MANAGER), assignments: ['HN1'] },
    planned('e-invoice', 'E-faktura införs', PROCESS, 'Q4', OFFICER),
    planned('follow-up', 'Lättare för förskrivare att följa upp', PROCESS, 'Q4', MANAGER),
    planned('digital', 'Centralens svar på digitaliseringen utreds, till exempel chatt', PROCESS, 'Q2', MANAGER),
    planned('log-control', 'Sesam kopplas till Loggkoll', PROCESS, 'Q3', OFFICER),
    planned('evidence', 'Mer kunskap om forskning och evidens', STAFF, 'Q4', HEADS),
    planned('information-security', 'Informationssäkerheten utvecklas', STAFF, 'Q4', HEADS, OFFICER),
    planned('shadowing', 'Medarbetare får auskultera på andra enheter', STAFF, 'Q2', HEADS),
    planned('skills', 'Kompetensförsörjningen säkras', STAFF, 'Q4', HEADS),
    planned('work-methods', 'Arbetssätten ses över så att processer blir effektivare', STAFF, 'Q4', HEADS),
    planned('premises', 'Samverkan om fastigheten inför ombyggnad eller köp', ECONOMY, 'Q2', MANAGER),
    planned('balance', 'Ekonomin följs upp så att den är i balans', ECONOMY, 'Q4', 'controller'),
    planned('breathing-accessories', 'Förslag som begränsar uttag av tillbehör till andningshjälpmedel', ECONOMY, 'Q3', MANAGER),
    planned('range', 'Utbudet av tjänster, hjälpmedel och tillbehör ses över', ECONOMY, 'Q4', MANAGER),
  ],
  assignments: [
    assignment('RF7', ASSEMBLY, 'Digital teknik som sparar administrativ tid och dämpar kostnaderna'),
    assignment('RF11', ASSEMBLY, 'Större andel egen personal och högre frisknärvaro'),
    assignment('RF12', ASSEMBLY, 'Lägre kostnadsnivå och långsammare kostnadsökning'),
    assignment('HN1', BOARD, 'Utred ett nytt uppdrag och regelverk för andra typer av hjälpmedel'),
    assignment('HN2', BOARD, 'Se över organisationen för jämlik vård i hela länet'),
  ],
  goals: [],
  citation: cite(PLAN_2025, 'Aktiviteter för att nå mål, inriktning och uppdrag; Uppdrag från fullmäktige och hjälpmedelsnämnd', 'Tjugosex aktiviteter 2025 med koppling, kvartal och roll, och fem uppdrag.'),
};
