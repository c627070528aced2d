import { describe, expect, it } from 'vitest';
import { PUBLISHED_FIGURES, type PublishedFigure } from '../published/index.js';
import { REGION_KPIS, type RegionKpis } from './index.js';

const FIGURES = [...PUBLISHED_FIGURES.values()];
const regionOf = ({ region }: PublishedFigure): RegionKpis | undefined => Object.entries(REGION_KPIS).find(([id]) => id === region)?.[1];

/** What a printed target says, of the year that it stands in, without a direction where it prints none. */
function printed({ period: printedPeriod, value }: PublishedFigure): readonly (string | null | undefined)[] {
  const period = printedPeriod?.slice(0, 4);
  if (value.state === 'number') return [period, Number(value.number).toString(), value.direction];
  return value.state === 'direction' ? [period, null, value.direction] : [period, value.state];
}

describe('printed figures', () => {
  it('are of indicators that their region has', () => {
    const unknown = FIGURES.filter((figure) => figure.kpi !== undefined && regionOf(figure)?.wordings[figure.kpi] === undefined);
    expect(unknown.map(({ id, kpi }) => `${id}: ${kpi ?? ''}`)).toEqual([]);
  });

  it('that are targets stand in the words of a document', () => {
    const targets = FIGURES.filter(({ role, kpi, value }) => role === 'target' && kpi !== undefined && (value.state === 'number' || value.state === 'direction'));
    expect(targets.length).toBeGreaterThan(30);
    const missing = targets.filter((figure) => {
      const stated = (regionOf(figure)?.wordings[figure.kpi ?? ''] ?? []).flatMap(({ targets: all = [] }) => all);
      const [period, value, direction] = printed(figure);
      return !stated.some((target) => target.period === period && (target.value === null ? null : Number(target.value).toString()) === value && (direction === undefined || direction === target.direction));
    });
    expect(missing.map((figure) => `${figure.id}: ${figure.printed}`)).toEqual([]);
  });
});
