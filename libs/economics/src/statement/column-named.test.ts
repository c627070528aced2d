import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import { columnNamed } from './column-named.js';
import { statementColumn } from './statement-column.js';
import type { Statement } from './statement-types.js';

const [closed, budget] = [statementColumn('closed', 2023), statementColumn('budget', 2024)];
const statement = (over: Partial<Statement> = {}): Statement => ({ chart: SMALL_CHART, columns: [closed, budget], amounts: {}, roundedTo: null, ...over });

function nearestIn(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof HjmError ? [error.code, error.issues[0]?.nearest] : error;
  }
}

describe('columns', () => {
  it('are named by key or label, with the nearest where there is none', () => {
    expect([columnNamed(statement(), 'budget2024'), columnNamed(statement(), 'Bokslut 2023')]).toEqual(['budget2024', 'closed2023']);
    expect(nearestIn(() => columnNamed(statement(), 'budget2025'))).toEqual(['unknown-column', 'budget2024']);
    expect(() => columnNamed(statement(), 'gone')).toThrow('väntade en av closed2023 (Bokslut 2023), budget2024 (Budget 2024), fick "gone"');
  });

  it('are named with a hyphen as with a dash, with space around it or none, and by whole month names', () => {
    const toDate = statement({ columns: [statementColumn('actual', 2026, 4), budget] });
    for (const word of ['Utfall jan–apr 2026', 'Utfall jan-apr 2026', 'utfall jan - apr 2026', 'Utfall jan—apr 2026', 'utfall  januari-april 2026', ' actual2026-04 ']) expect(columnNamed(toDate, word), word).toBe('actual2026-04');
    expect(nearestIn(() => columnNamed(toDate, 'Utfal jan–apr 2026'))).toEqual(['unknown-column', 'Utfall jan–apr 2026']);
  });

  it('of the outcome of a closed year are told to be the accounts, and the other way about', () => {
    for (const word of ['actual2023', 'Utfall 2023']) {
      expect(nearestIn(() => columnNamed(statement(), word))).toEqual(['unknown-column', 'closed2023']);
      expect(() => columnNamed(statement(), word)).toThrow('väntade closed2023 (Bokslut 2023): bokslutet är årets utfall här');
    }
    const open = statement({ columns: [statementColumn('actual', 2023)] });
    expect(() => columnNamed(open, 'closed2023')).toThrow('väntade actual2023 (Utfall 2023): årets bokslut är inte inläst');
  });
});
