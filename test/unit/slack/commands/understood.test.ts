import { remove } from '../../../../src/operations/remove';
import { readTyped } from '../../../../src/slack/commands/typed-input';

describe('typed values', () => {
  it('are taken as their field understands them: a number however it is written', () => {
    const words = ['VIP', 'Jakarta', '+62', '812-3456', '7801', '6281234567802'];
    expect(readTyped(remove, words)).toMatchObject({
      groupText: 'VIP Jakarta',
      values: { members: ['6281234567801', '6281234567802'] },
    });
  });

  it('stay as they were typed when the field does not accept them', () => {
    const numbers = Array.from({ length: 9 }, (_, i) => `628123456780${i}`);
    expect(readTyped(remove, ['VIP', ...numbers]).values.members).toEqual(numbers);
  });
});
