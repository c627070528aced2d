import { roundOre, type Ore } from '@hjm/core/money';
import type { Measure, MeasureEffect, MeasurePlan, MeasureStatus } from '@hjm/economics';
import { PUBLISHED_MEASURES } from '@hjm/economics/published';
import { economyDice } from './economy-dice.js';

/** Made-up statuses in September 2025, by measure; those that are not named are ongoing. */
const STATUS: { readonly [measure: string]: MeasureStatus } = {
  vacancies: 'done',
  'purchase-restraint': 'done',
  'aid-containers': 'done',
  'manager-training': 'done',
  'surplus-2023': 'done',
  'fitting-process': 'notStarted',
  'self-checkin': 'stopped',
  samhall: 'notStarted',
  'used-spare-parts': 'done',
  'mandatory-training': 'notStarted',
};

/** Measures that nobody has counted the effect of. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['prescription-patterns', 'habilitation', 'cloud-services']);
const COUNTED_YEARS: ReadonlySet<string> = new Set(['2023', '2024']);

/** The published plan of measures of Hjälpmedel Dalarna, the only one with effects by year, with made-up realised effects and follow-ups. */
export function demoMeasures(): readonly MeasurePlan[] {
  return PUBLISHED_MEASURES.filter(({ region }) => region === 'dalarna').map((plan) => ({
    ...plan,
    id: `demo-${plan.id}`,
    titleSv: `${plan.titleSv} (Dalarnas plan med påhittad uppföljning)`,
    measures: plan.measures.map(followed),
  }));
}

function followed(measure: Measure): Measure {
  const status = STATUS[measure.key] ?? 'ongoing';
  return {
    ...measure,
    effects: Object.fromEntries(Object.entries(measure.effects).map(([year, effect]) => [year, COUNTED_YEARS.has(year) ? realised(effect, measure.key, year) : effect])),
    status,
    followUp: [...measure.followUp, { day: '2025-09-15', textSv: `Demo: ${NOTES_SV[status]}`, status }],
  };
}

const NOTES_SV: { readonly [status in MeasureStatus]: string } = {
  notStarted: 'har inte börjat.',
  ongoing: 'pågår.',
  done: 'är genomförd.',
  stopped: 'avbröts innan den var klar.',
};

/** From 85 to 114 per cent of what was planned, in whole hundreds of kronor; nothing of what has not begun or was stopped. */
function realised(effect: MeasureEffect, key: string, year: string): MeasureEffect {
  if ('column' in effect || effect.planned === null || NOT_COUNTED.has(key)) return effect;
  const status = STATUS[key];
  return { ...effect, realised: status === 'notStarted' || status === 'stopped' ? 0 : share(effect.planned, 85 + economyDice(`${key}${year}`).below(30)) };
}

function share(planned: Ore, percent: number): Ore {
  return roundOre((planned * percent) / 100, 'halfUp', 10_000);
}
