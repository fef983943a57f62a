// A slice of bench/brokenRules.bench.ts, which breaks every rule of every form.
import { formById } from '../../src/forms/forms';
import { randomFrom } from '../core/locate/consistentTable';
import { breakRules } from './breakRules';

test.each(['giai-quyet-tthc', 'con-nuoi-22a', 'tang-giam-dang-vien', 'to-chuc-thi-dua'])(
  '%s: a mistyped figure breaks its rule and is suspected first',
  (id) => {
    const { broken } = breakRules(formById(id)!, randomFrom(3), 3);
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter(({ found, suspected }) => !found || !suspected)).toEqual([]);
  },
);
