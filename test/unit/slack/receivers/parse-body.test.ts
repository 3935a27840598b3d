import fc from 'fast-check';
import { parseBody } from '../../../../src/slack/receivers/parse-body';

test('reads a command, an interaction and an event', () => {
  expect(parseBody('command=%2Fchatgroup&text=list+all')).toEqual({ command: '/chatgroup', text: 'list all' });
  expect(parseBody(new URLSearchParams({ payload: '{"type":"block_actions"}' }).toString())).toEqual({
    type: 'block_actions',
  });
  expect(parseBody('{"event_id":"Ev1"}')).toEqual({ event_id: 'Ev1' });
});

test('finds nothing in what is broken, and falls over nothing', () => {
  expect(parseBody('payload={')).toBeUndefined();
  expect(parseBody('{')).toBeUndefined();
  fc.assert(fc.property(fc.string(), (body) => void parseBody(body)));
});
