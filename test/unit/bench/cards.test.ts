import { createCards } from '../../bench/processes/slack/cards';

const buttons = (...elements: object[]): string =>
  JSON.stringify([
    { type: 'section', text: { type: 'plain_text', text: 'A card' } },
    { type: 'actions', elements },
  ]);

test('a card is kept with what its decisions carry, and nothing else of it', () => {
  const cards = createCards();
  cards.keep(
    'C0DESK',
    '1.000001',
    buttons(
      { type: 'button', action_id: 'decide_confirm', value: 'one' },
      { type: 'button', action_id: 'decide_deny', value: 'two' },
      { type: 'button', action_id: 'reveal_link', value: 'three' },
    ),
  );
  expect(cards.posted()).toEqual([{ channel: 'C0DESK', ts: '1.000001', tokens: { confirm: 'one', deny: 'two' } }]);
});

test('what nobody can decide on is no card, and forgotten cards are gone', () => {
  const cards = createCards();
  cards.keep('C0DESK', '1.000001', buttons({ type: 'button', action_id: 'reveal_link', value: 'three' }));
  cards.keep('C0DESK', '1.000002', '');
  expect(cards.posted()).toEqual([]);
  cards.keep('C0DESK', '1.000003', buttons({ type: 'button', action_id: 'decide_withdraw', value: 'four' }));
  cards.forget();
  expect(cards.posted()).toEqual([]);
});
