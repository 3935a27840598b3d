import fc from 'fast-check';
import { purposeOf } from '../../../../src/slack/payloads';
import { deliveryKey, isAct, signedKey } from '../../../../src/slack/receivers/delivery-key';

const DIGEST = /^[\w-]{43}$/;
const command = { command: '/chatgroup', text: 'remove +6281234567890', user_id: 'U1', trigger_id: '1.2.abc' };

describe('what makes a delivery the same', () => {
  it('is the trigger id, whatever else differs, and nothing of it can be read', () => {
    expect(deliveryKey(command)).toMatch(DIGEST);
    expect(deliveryKey({ ...command, text: 'list' })).toBe(deliveryKey(command));
    expect(deliveryKey({ ...command, trigger_id: '1.2.abd' })).not.toBe(deliveryKey(command));
  });

  it('tells kinds apart, should a trigger id serve two', () => {
    const kinds = ['block_actions', 'view_submission', 'shortcut'].map((type) => deliveryKey({ ...command, type }));
    expect(new Set([...kinds, deliveryKey(command)]).size).toBe(4);
  });

  it('is the event id for an event', () => {
    const event = { type: 'event_callback', event_id: 'Ev1', event: { type: 'app_home_opened' } };
    expect(deliveryKey(event)).toMatch(DIGEST);
    expect(deliveryKey({ ...event, event_time: 5 })).toBe(deliveryKey(event));
    expect(deliveryKey({ ...event, event_id: 'Ev2' })).not.toBe(deliveryKey(event));
  });

  it('is nothing where a repeat does no harm, or nothing tells', () => {
    expect(deliveryKey({ ...command, type: 'block_suggestion' })).toBeUndefined();
    expect(deliveryKey({ type: 'view_closed' })).toBeUndefined();
    expect(deliveryKey('nonsense')).toBeUndefined();
  });

  it('is what a person did only where a trigger id tells it', () => {
    expect(isAct(command)).toBe(true);
    expect(isAct({ ...command, type: 'view_submission' })).toBe(true);
    expect(isAct({ ...command, event_id: 'Ev1' })).toBe(false);
    expect(isAct({ ...command, type: 'block_suggestion' })).toBe(false);
    expect(isAct({ type: 'view_closed' })).toBe(false);
    expect(isAct('nonsense')).toBe(false);
  });

  it('is the signature of a request, which no trigger id can pass for', () => {
    expect(signedKey('v0=abc')).toMatch(DIGEST);
    expect(signedKey('v0=abc')).not.toBe(signedKey('v0=abd'));
    expect(deliveryKey({ type: 'signed', trigger_id: 'v0=abc' })).not.toBe(signedKey('v0=abc'));
  });

  it('is found in anything without falling over', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const key = deliveryKey(body);
        return key === undefined || DIGEST.test(key);
      }),
    );
  });
});

describe('what a log says a delivery is for', () => {
  it.each([
    [command, { command: '/chatgroup' }],
    [{ actions: [{ action_id: 'confirm', value: 'token' }], user: { id: 'U1' } }, { id: 'confirm' }],
    [{ view: { id: 'V1', callback_id: 'operation', private_metadata: 'draft' } }, { id: 'operation' }],
    [{ callback_id: 'manage_chat_groups', trigger_id: '1' }, { id: 'manage_chat_groups' }],
    ['nonsense', {}],
  ])('is a name of ours and nothing that somebody typed (%#)', (body, purpose) => {
    expect(purposeOf(body)).toEqual(purpose);
  });
});
