import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, isAdmin, roleIn, roles, type Grant } from '../../src/workspace/roles.js';

const study = fc.constantFrom('a', 'b');
const role = fc.constantFrom(...roles);
const grants = fc.array(fc.record({ role, study: fc.option(study) }), { maxLength: 4 });

describe('a role', () => {
  it('in a study is the higher of the one for all studies and the one for this', () => {
    const held: Grant[] = [{ role: 'reader', study: null }, { role: 'editor', study: 'a' }];
    expect([roleIn(held, 'a'), roleIn(held, 'b'), roleIn(held, null)]).toEqual(['editor', 'reader', 'reader']);
    expect(roleIn([{ role: 'admin', study: 'a' }], 'b')).toBeUndefined();
    expect(roleIn([], null)).toBeUndefined();
  });

  it('that is enough for something is enough for all that takes less', () => {
    fc.assert(fc.property(grants, role, fc.option(study), (held, needed, where) => {
      if (decide(held, needed, where) !== 'allowed') return;
      for (const less of roles.slice(0, roles.indexOf(needed))) expect(decide(held, less, where)).toBe('allowed');
    }));
  });

  it('more never takes anything away', () => {
    fc.assert(fc.property(grants, role, fc.option(study), role, fc.option(study), (held, needed, where, more, there) => {
      if (decide(held, needed, where) === 'allowed') expect(decide([...held, { role: more, study: there }], needed, where)).toBe('allowed');
    }));
  });

  it('in one study says nothing of another, which stays hidden, nor of all', () => {
    fc.assert(fc.property(role, role, (own, needed) => {
      expect(decide([{ role: own, study: 'a' }], needed, 'b')).toBe('hidden');
      expect(decide([{ role: own, study: 'a' }], needed, null)).toBe('refused');
      expect(isAdmin([{ role: own, study: 'a' }])).toBe(false);
    }));
  });
});
