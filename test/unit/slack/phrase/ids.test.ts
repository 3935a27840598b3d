import fc from 'fast-check';
import { linkDelete } from '../../../../src/operations/link-delete';
import {
  answerStateOf,
  decisionAction,
  decisionActions,
  decodeAnswerState,
  decodeDraftId,
  decodeReveal,
  encodeAnswerState,
  encodeDraftId,
  encodeReveal,
  rowIndex,
  rowToken,
} from '../../../../src/slack/ids';
import { removal } from '../../../support/card-for-slack';

describe('what buttons carry', () => {
  it('brings an answer’s state back as it was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.integer({ min: 1, max: 999 }), (words, page) => {
        const state = { operation: 'list', input: { words }, page };
        expect(decodeAnswerState(encodeAnswerState(state))).toEqual(state);
      }),
    );
  });

  it('leaves sensitive input, and what is no field, out of an answer’s state', () => {
    const input = { group: 'G', members: ['6281234567801'], other: 'x', reason: undefined };
    expect(answerStateOf(removal, input, 1).input).toEqual({ group: 'G' });
    expect(answerStateOf(linkDelete, { group: 'G' }, 2)).toEqual({
      operation: 'link delete',
      input: { group: 'G' },
      page: 2,
    });
  });

  it('says so when a state does not fit into a button', () => {
    expect(encodeAnswerState({ operation: 'list', input: { words: 'x'.repeat(2000) }, page: 1 })).toBeUndefined();
  });

  it.each([undefined, '', 'null', '{', '{"operation":"list"}', '{"operation":"list","input":{},"page":0}'])(
    'takes no forged state: %s',
    (value) => expect(decodeAnswerState(value)).toBeUndefined(),
  );

  it('tells a request’s secret from a group’s and takes nothing else', () => {
    expect(decodeReveal(encodeReveal({ request: 'R', what: 'link' }))).toEqual({ request: 'R', what: 'link' });
    expect(decodeReveal(encodeReveal({ group: 'G', what: 'numbers' }))).toEqual({ group: 'G', what: 'numbers' });
    expect(decodeReveal('{"group":"G","what":"everything"}')).toBeUndefined();
    expect(decodeReveal('{"group":"G","request":"R","what":"link"}')).toBeUndefined();
  });

  it('knows every decision by its action id, and no other', () => {
    expect(decisionActions.exec(decisionAction('did_not_happen'))?.[1]).toBe('did_not_happen');
    expect(decisionActions.test('decide_everything')).toBe(false);
  });

  it('names rows by their place', () => {
    expect(rowIndex(rowToken(7))).toBe(7);
    expect(rowIndex('row--1')).toBeUndefined();
    expect(rowIndex('6281234567801')).toBeUndefined();
  });

  it('keeps a draft’s id and nothing else in private metadata', () => {
    expect(decodeDraftId(encodeDraftId('draft-1'))).toBe('draft-1');
    expect(decodeDraftId('')).toBeUndefined();
  });
});
