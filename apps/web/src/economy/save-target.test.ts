import { describe, expect, it } from 'vitest';
import { saveTarget, withSaved } from './save-target.js';

const april = { id: 'prognos-april', titleSv: 'Prognos april' };
const may = { id: 'prognos-maj', titleSv: 'Prognos maj' };
const method = { id: 'all-linear', titleSv: 'Alla rader linjärt' };

describe('what is saved under a name', () => {
  it('becomes a version more when the name is its own', () => {
    expect(saveTarget(april, ' Prognos april ', [april, may], [])).toEqual({ kind: 'same', id: 'prognos-april' });
  });

  it('becomes one of its own under a new name, also when it was made from a kept one', () => {
    expect(saveTarget(april, 'Prognos B', [april, may], [])).toEqual({ kind: 'new', id: 'prognos-b' });
    expect(saveTarget(method, 'Prognos B', [], [])).toEqual({ kind: 'new', id: 'prognos-b' });
    expect(saveTarget(method, method.titleSv, [april], [])).toEqual({ kind: 'new', id: 'alla-rader-linjart' });
  });

  it('never takes the id of another, or of one that was taken away', () => {
    const renamed = { id: 'prognos-b', titleSv: 'Något annat' };
    expect(saveTarget(method, 'Prognos B', [renamed], ['prognos-b-2'])).toEqual({ kind: 'new', id: 'prognos-b-3' });
  });

  it('goes nowhere under the name of another', () => {
    expect(saveTarget(april, 'Prognos maj', [april, may], [])).toEqual({ kind: 'taken', by: may });
    expect(saveTarget(method, 'Prognos april', [april], [])).toEqual({ kind: 'taken', by: april });
  });

  it('stands among the others at once', () => {
    const changed = { ...april, titleSv: 'Prognos april, ändrad' };
    expect(withSaved([april, may], changed)).toEqual([changed, may]);
    expect(withSaved([may], april)).toEqual([may, april]);
    expect(withSaved([may], undefined)).toEqual([may]);
  });
});
