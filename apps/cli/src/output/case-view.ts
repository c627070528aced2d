import type { LocalDate } from '@hjm/core';
import { formatNumber } from '@hjm/core/text';
import { type Case, type CaseEvent, type CasePolicy, ageInDays, roleLabel, stateLabel, stepOf, stepsFrom, viewCase } from '@hjm/rules/cases';
import type { Screen } from './screen.js';

/** An amount in öre as kronor; whole ones without decimals. */
export function kronorText(ore: number | null): string {
  return ore === null ? 'inte känd' : `${formatNumber(`${String(ore)}e-2`, { decimals: ore % 100 === 0 ? 0 : 2 })}\u00A0kr`;
}

export function ageText(days: number): string {
  return days === 1 ? '1 dag' : `${formatNumber(days)} dagar`;
}

/** A case for programs. */
export function caseJson(policy: CasePolicy, one: Case, on: LocalDate): object {
  const view = viewCase(policy, one);
  return { case: one, view, ageDays: ageInDays(view, on), next: stepsFrom(view.state).map(({ event }) => event) };
}

/** A case for people: where it stands, what it lacks, what was decided, and what has happened. */
export function printCase(screen: Screen, policy: CasePolicy, one: Case, on: LocalDate): void {
  const { paint } = screen;
  const view = viewCase(policy, one);
  const { application, decision } = view;
  screen.line(`${paint('bold', `Ärende ${one.id}: ${stateLabel(view.state).toLowerCase()}`)}. ${application.product}, ISO 9999 ${application.isoCode.replaceAll(' ', '\u00A0')}.`);
  screen.line(`${policy.kinds.find(({ id }) => id === application.kind)?.label ?? application.kind}. Beräknad kostnad ${kronorText(application.costOre)}. ${ageText(ageInDays(view, on))}${decision === null ? ' sedan ansökan' : ' till beslut'}.`);
  if (decision !== null) {
    screen.line(`${decision.level.label} ${decision.outcome === 'granted' ? `beviljade ${kronorText(decision.costOre)}` : 'avslog'} ${decision.on}: ${decision.reason}`);
    screen.line(decision.appeal.text);
  }
  if (view.open && view.missing.length > 0) screen.item(`Saknas: ${view.missing.map(({ id, label }) => `${label} (${id})`).join('; ')}`, '!');
  if (view.lastDay !== null) screen.item(`${view.state === 'granted' ? 'Kan användas' : 'Ska kompletteras'} till och med ${view.lastDay}.`, '!');
  screen.heading('Händelser');
  for (const event of one.events) screen.item(`${event.on}  ${stepOf(event.kind).done} (${whoText(policy, event)})${saidIn(event)}`);
  const next = stepsFrom(view.state).map(({ event, label }) => `${event} (${label.toLowerCase()})`);
  if (next.length > 0) screen.line(paint('dim', `Härifrån går: ${next.join(', ')}.`));
}

function whoText({ levels }: CasePolicy, { by }: CaseEvent): string {
  return by.role === 'decider' ? (levels.find(({ id }) => id === by.level)?.label ?? by.level) : roleLabel(by.role).toLowerCase();
}

function saidIn(event: CaseEvent): string {
  switch (event.kind) {
    case 'prepare':
      return `: ${event.statement}`;
    case 'sendBack':
    case 'grant':
    case 'refuse':
      return `: ${event.reason}`;
    case 'replace':
      return `: ${event.replacedBy}`;
    default:
      return '';
  }
}
