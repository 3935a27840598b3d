import fc from 'fast-check';
import { decodeDelete, encodeDelete } from '../../../../src/slack/files/delete-button';
import { limits } from '../../../../src/slack/limits';
import { createSealer } from '../../../../src/store/sealer';

const sealer = createSealer('key');
const dina = { personId: 'U0DINA', deskId: 'C0DESK' };

describe('the button that deletes a file', () => {
  it('is good for the person it was made for', () => {
    const value = encodeDelete(sealer, 'F1', dina);
    expect(decodeDelete(sealer, value, 'U0DINA')).toEqual({ file: 'F1', deskId: 'C0DESK' });
    expect(value.length).toBeLessThanOrEqual(limits.button.value);
  });

  it('is good for nobody else, for no other file and at no other desk', () => {
    const value = encodeDelete(sealer, 'F1', dina);
    expect(decodeDelete(sealer, value, 'U0MEI')).toBeUndefined();
    expect(decodeDelete(sealer, value.replace('F1', 'F2'), 'U0DINA')).toBeUndefined();
    expect(decodeDelete(sealer, value.replace('C0DESK', 'C0ELSE'), 'U0DINA')).toBeUndefined();
    expect(decodeDelete(createSealer('another'), value, 'U0DINA')).toBeUndefined();
  });

  it('is not made up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(undefined)), (value) => {
        expect(decodeDelete(sealer, value, 'U0DINA')).toBeUndefined();
      }),
    );
  });
});
