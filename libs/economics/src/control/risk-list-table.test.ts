import { expect, it } from 'vitest';
import { smallRegister, smallRisk } from '../testing/small-register.js';
import { riskListTable } from './risk-list-table.js';
import { riskList } from './risk-list.js';

it('has the list as it is shown: overdue ones first, days as days, and what is not known empty', () => {
  const register = smallRegister(
    smallRisk('staff', { deadline: 'Delår 2025' }),
    smallRisk('frame', { probability: 4, consequence: 4, deadline: '2025-08-15', ownerRoleSv: 'chef', results: [{ day: '2025-03-10', outcome: 'ongoing', textSv: 'februari' }] }),
  );
  const { columns, rows } = riskListTable(riskList(register, { today: '2025-08-16', colours: { redFrom: 12, yellowFrom: 6 }, occasions: {} }));
  expect(columns).toHaveLength(10);
  expect(rows).toEqual([
    ['Risk frame', 'Ramen', { number: '16' }, 'röd', 'Försenad en dag, skulle vara klar 2025-08-15', { day: '2025-08-15' }, 'chef', 'Pågår', { day: '2025-03-10' }, 'februari'],
    ['Risk staff', 'Ramen', null, null, 'Ska vara klar Delår 2025, ingen dag angiven', 'Delår 2025', null, null, null, null],
  ]);
});
