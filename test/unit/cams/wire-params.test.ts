import fc from 'fast-check';
import { toWireParams } from '../../../src/cams/wire-params';

test('objects travel as JSON text, numbers as digits, empty texts as they are, absent ones not at all', () => {
  expect(toWireParams({ Page: { Index: 1, Size: 20 }, Count: 3, Description: '', Subject: undefined })).toEqual({
    Page: '{"Index":1,"Size":20}',
    Count: '3',
    Description: '',
  });
});

test('half an emoji does not make a call impossible', () => {
  expect(toWireParams({ Subject: 'a\uD83Cb', List: [{ Name: '\uDF19' }] })).toEqual({
    Subject: 'a\uFFFDb',
    List: '[{"Name":"\uFFFD"}]',
  });
  expect(toWireParams({ Subject: 'Promo 🌙' })).toEqual({ Subject: 'Promo 🌙' });
});

test('whatever text is given can be put into a URL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0xd800, max: 0xdfff })), (text, halves) => {
      const Subject = text + String.fromCharCode(...halves);
      const wire = toWireParams({ Subject, List: [{ Subject }] });
      expect(() => Object.values(wire).map(encodeURIComponent)).not.toThrow();
    }),
  );
});
