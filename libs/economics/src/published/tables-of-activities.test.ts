import { expect, it } from 'vitest';
import { PUBLISHED_ACTIVITIES } from './published-activities.js';
import { publishedTables } from './published-tables.js';

const rowsOf = (id: string): readonly (readonly string[])[] => publishedTables().find((one) => one.id === id)?.rows ?? [];
const quarters = (id: string): string => rowsOf(id).map((row) => row[2]?.slice(-1) ?? '').join('');
const roles = (id: string): string => rowsOf(id).map((row) => (row[3] ?? '').split(', ').map((role) => role[0]).join('+')).join(' ');

/** How many rows of a table have each value of a column, in the order of first occurrence. */
function counted(id: string, column: number): readonly (readonly [string, number])[] {
  const values = rowsOf(id).map((row) => row[column] ?? '');
  return [...new Set(values)].map((value) => [value, values.filter((one) => one === value).length]);
}

it('prints the 26 activities of 2025 with goal, quarter and role', () => {
  expect(quarters('s0-activities-2025')).toBe('43442444444444423442442434');
  expect(roles('s0-activities-2025')).toBe('e h v v h e h h h h v h v h v v h e e+h e e e v c v v');
  expect(counted('s0-activities-2025', 1)).toEqual([
    ['Invånare', 5],
    ['Tjänst/process', 12],
    ['Medarbetare', 5],
    ['Ekonomi', 4],
  ]);
});

it('prints the 30 activities of 2023 by focus area with quarter and role', () => {
  expect(quarters('s1-activities-2023-1a')).toBe('443442344444444444443444224444');
  expect(roles('s1-activities-2023-1a')).toBe('h h h h+h h h h+h c c c h c c c v h v v h c c h h c h h c c h h');
  expect(counted('s1-activities-2023-1a', 1).map(([, count]) => count)).toEqual([7, 7, 6, 1, 9]);
});

it('prints the same 30 activities by goal area without quarters; one is named otherwise', () => {
  expect(quarters('s1-activities-2023-1b')).toBe('');
  expect(roles('s1-activities-2023-1b')).toBe('h h h h h+h c h h+h c v h v v h c h h c h h c c c c h c c c h h');
  expect(counted('s1-activities-2023-1b', 1).map(([, count]) => count)).toEqual([6, 15, 6, 3]);
  const titles = (id: string): readonly string[] => rowsOf(id).map(([title]) => title ?? '').toSorted();
  const other = titles('s1-activities-2023-1b').filter((title) => !titles('s1-activities-2023-1a').includes(title));
  expect(other).toEqual(['Resultatet följs upp så att ekonomin är i balans']);
});

it('leaves status blank where it was a colour or nothing', () => {
  expect(['s0-activities-2025', 's1-activities-2023-1a', 's1-activities-2023-1b', 's3-activities'].flatMap((id) => rowsOf(id).map((row) => row[4])).every((status) => status === '')).toBe(true);
  expect(rowsOf('s2-activities').map((row) => row.slice(4))).toEqual([
    ['Försenad', 'Revideras i nästa nämndplan'],
    ['Avslutad', ''],
  ]);
});

it('prints the five assignments of 2025 and the ten rows of assignments in the report of 2024', () => {
  expect(rowsOf('s0-assignments').map(([id, from]) => `${String(id)} ${String(from)}`)).toEqual(['RF7 Regionfullmäktige', 'RF11 Regionfullmäktige', 'RF12 Regionfullmäktige', 'HN1 Hjälpmedelsnämnden', 'HN2 Hjälpmedelsnämnden']);
  expect(counted('s3-assignment-status', 0)).toEqual([
    ['Engagerade medarbetare med rätt kompetens', 3],
    ['Ekonomi i balans', 7],
  ]);
  expect(rowsOf('s3-assignment-status').map((row) => row[2])).toEqual(['Positiv', 'Positiv', '', 'Positiv', 'Positiv', 'Positiv', 'Positiv', '', '', '']);
});

it('prints the four goals of Värmland with their assessment', () => {
  expect(rowsOf('s2-goal-assessment').map((row) => row.slice(1).join(': '))).toEqual([
    'God hjälpmedelsförsörjning på lika villkor utifrån individens behov: Uppnås delvis',
    'Ekonomi i balans: Uppnås delvis',
    'Respektfulla möten: Uppnås delvis',
    'Vi bidrar till hälsosamma miljöer: Uppnås',
  ]);
});

it('cites each table where it stands, also those that one plan holds together', () => {
  const sections = ['s0-activities-2025', 's0-assignments', 's3-activities', 's3-assignment-status', 's2-goal-assessment'].map((id) => publishedTables().find((one) => one.id === id)?.citation.section);
  expect(sections).toEqual(['Aktiviteter för att nå mål, inriktning och uppdrag', 'Uppdrag från fullmäktige och hjälpmedelsnämnd', 'Aktiviteter', 'Måluppfyllelse', 'Sammanfattning']);
});

it('names nobody and tells keys apart', () => {
  for (const { activities } of PUBLISHED_ACTIVITIES) expect(new Set(activities.map(({ key }) => key)).size).toBe(activities.length);
  const known = ['handläggare', 'enhetschefer', 'verksamhetschef', 'controller', 'chefer', 'hjälpmedelsstrateg', 'miljöteam'];
  expect(PUBLISHED_ACTIVITIES.flatMap(({ activities }) => activities.flatMap(({ ownerRolesSv }) => ownerRolesSv)).filter((role) => !known.includes(role))).toEqual([]);
});
