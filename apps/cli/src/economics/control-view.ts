import type { LocalDate } from '@hjm/core';
import { type ActivityStanding, CONTROL_OUTCOMES_SV, describeActivityList, describeActivityPlan, describeRiskRegister, describeRiskValues, RISK_COLOURS_SV, type RiskColour, riskListTable, standingSv } from '@hjm/economics';
import type { Screen } from '../output/screen.js';
import type { ActivitiesRead, RegisterRead } from './control-verb.js';

const COLOURS: Readonly<Record<RiskColour, 'red' | 'yellow' | 'green'>> = { red: 'red', yellow: 'yellow', green: 'green' };
const MARKS: Readonly<Record<ActivityStanding, string>> = { late: '✗', notKnown: '?', finished: '✓', due: '•', noQuarter: '•' };

/** A register for people: what it is, its risks with overdue and red ones first, and what has no day. */
export async function showRegister(screen: Screen, { register, rows, undated }: RegisterRead, today: LocalDate): Promise<void> {
  const [lead = '', scale = ''] = describeRiskRegister(register);
  screen.line(screen.paint('bold', lead));
  screen.detail(scale);
  const columns = riskListTable([]).columns;
  const header = (at: number): string => columns[at] ?? '';
  screen.line(`Läget ${today}:`);
  await screen.table({
    columns: [header(0), header(2), header(3), header(4), header(6), header(7)],
    rows: rows.map((row) => [
      row.risk.riskSv,
      row.value === null ? 'inte känt' : String(row.value),
      row.colour === null ? '' : screen.paint(COLOURS[row.colour], RISK_COLOURS_SV[row.colour]),
      standingSv(row),
      row.risk.ownerRoleSv ?? 'står inte',
      row.last === null ? '' : `${row.last.day}, ${CONTROL_OUTCOMES_SV[row.last.outcome].toLowerCase()}. ${row.last.textSv}`,
    ]),
    under: 5,
  });
  for (const text of describeRiskValues(register)) screen.item(text, '!');
  for (const name of undated) screen.item(`Vilken dag ${name} är står inte. Ange den med --interim "${name}=ÅÅÅÅ-MM-DD", så syns vad som är försenat.`, '!');
}

/** A plan of activities for people: late ones first within each group, then goals and assignments. */
export function showActivities(screen: Screen, { plan, groups }: ActivitiesRead, today: LocalDate): void {
  const [lead = '', ...rest] = describeActivityPlan(plan);
  screen.line(screen.paint('bold', lead));
  screen.line(`Läget ${today}:`);
  for (const { nameSv, rows } of groups) {
    screen.line(screen.paint('bold', nameSv ?? 'Utan'));
    for (const [at, text] of describeActivityList(rows).entries()) screen.item(text, MARKS[rows[at]?.standing ?? 'due']);
  }
  if (rest.length > 0) screen.heading('Mål och uppdrag');
  for (const text of rest) screen.item(text);
}
