import fc from 'fast-check';
import { canonical } from '../../../src/domain/canonical';

/** The same value with the members of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

describe('canonical JSON', () => {
  it('does not depend on the order of members, however deep', () => {
    expect(canonical({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
    fc.assert(fc.property(fc.jsonValue(), (value) => canonical(value) === canonical(turned(value))));
  });

  it('leaves out what is undefined', () => {
    expect(canonical({ reason: undefined, group: 'G' })).toBe(canonical({ group: 'G' }));
  });

  it('tells apart what is not equal, and the order of a list', () => {
    expect(canonical({ members: ['1', '2'] })).not.toBe(canonical({ members: ['2', '1'] }));
    expect(canonical({ link: null })).not.toBe(canonical({}));
    expect(canonical({ count: 1 })).not.toBe(canonical({ count: '1' }));
  });

  it('survives JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => canonical(JSON.parse(canonical(value))) === canonical(value)));
  });
});
