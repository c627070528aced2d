import { FORECAST_METHODS, planOfMethod } from '@hjm/economics';
import { describe, expect, it } from 'vitest';
import { methodsOf, methodsText, withChosen } from './methods-in-address.js';

const [linear] = FORECAST_METHODS;
if (linear === undefined) throw new Error('no method');
const plan = planOfMethod(linear, 2024, 4);

describe('methods chosen by hand in the address', () => {
  it('are read and written, and what there is not is let go', () => {
    expect(methodsOf('rent.seasonal,sales.budget,it.guess,.linear,x')).toEqual({ rent: 'seasonal', sales: 'budget' });
    expect(methodsOf(undefined)).toEqual({});
    expect(methodsText({ rent: 'seasonal' }, 'sales', 'budget')).toBe('rent.seasonal,sales.budget');
    expect(methodsText({ rent: 'seasonal' }, 'rent', 'linear')).toBe('rent.linear');
    expect(methodsText({ rent: 'seasonal' }, 'rent', undefined)).toBeUndefined();
  });

  it('change the plan for lines that there are', () => {
    expect(withChosen(plan, { rent: 'budget', gone: 'budget' }, ['rent', 'sales']).methods).toEqual({ rent: { kind: 'budget' } });
    expect(withChosen(plan, {}, ['rent'])).toBe(plan);
  });
});
