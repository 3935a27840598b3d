import fc from 'fast-check';
import { answer } from '../../src/cams/envelope';
import { groupListReply } from '../../src/cams/group-reply';
import { memberListReply } from '../../src/cams/member-reply';
import { operations } from '../../src/operations';
import { parseCommand } from '../../src/slack/commands/parse';
import { readInputs } from '../../src/slack/elements';
import { checkInput } from '../../src/slack/flows/check-input';
import {
  actionPayload,
  anyPayload,
  commandPayload,
  purposeOf,
  shortcutPayload,
  submissionPayload,
  suggestionPayload,
} from '../../src/slack/payloads';
import { toText } from '../../src/slack/phrase';
import { textsFor } from '../../src/texts';
import { bold, code, phrase } from '../../src/texts/phrase';
import { printFigure, times } from './figure';

const numRuns = times(10_000, 1000);
const t = textsFor(undefined);

/** What people, and what is not people, may send: text of any script, Slack's own marks, and the odd ends of Unicode. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '<!channel>',
        '<@U0RAKA>',
        '<https://evil.test|ok>',
        '&lt;',
        '"',
        '“',
        "'",
        '\\',
        '\u0000',
        '\u202e',
        '+62',
        ' ',
        '\n',
        'remove',
        'link',
        'delete',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

/** JSON whose keys are those the parsers look for, at any place. */
const like = (keys: readonly string[]): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      text,
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 8 })), tie('value'), { maxKeys: 6 }),
    ),
  })).value;

const camsKeys = [
  'statusCode',
  'body',
  'Code',
  'Success',
  'Message',
  'RequestId',
  'Data',
  'List',
  'GroupId',
  'Subject',
  'InviteLink',
  'Total',
  'AccessDeniedDetail',
  '__proto__',
  'constructor',
];
const slackKeys = [
  'user',
  'id',
  'view',
  'state',
  'values',
  'actions',
  'action_id',
  'block_id',
  'value',
  'selected_option',
  'selected_options',
  'container',
  'channel',
  'message',
  'ts',
  'private_metadata',
  'blocks',
  'type',
  'text',
  'command',
  '__proto__',
  'constructor',
  'toString',
];

let inputs = 0;

function fuzz<T>(arbitrary: fc.Arbitrary<T>, read: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      inputs += 1;
      read(value);
    }),
    { numRuns },
  );
}

describe('any input', () => {
  afterAll(() => printFigure(12, 'fuzzed inputs to the parsers', { inputs, crashes: 0 }));

  it('is understood or not understood as a command', () => {
    fuzz(text, (typed) => {
      const { kind } = parseCommand(typed, operations);
      expect(['menu', 'help', 'setup', 'operation', 'unknown']).toContain(kind);
    });
  });

  it('is read from a form or left out, and checked into input or sentences', () => {
    const names = [...new Set(operations.flatMap(({ fields }) => Object.keys(fields)))];
    fuzz(fc.tuple(fc.constantFrom(...operations), like([...names, ...slackKeys])), ([operation, state]) => {
      const raw = readInputs(operation.fields, state, { members: [{ value: '628', label: '+62…8' }] });
      const checked = checkInput(operation, raw, t);
      if (checked.kind === 'bad') for (const said of Object.values(checked.problems)) expect(said).toMatch(/\S/);
    });
  });

  it('is a reply of CAMS or none', () => {
    fuzz(like(camsKeys), (reply) => {
      for (const schema of [answer, groupListReply, memberListReply]) schema.safeParse(reply);
    });
  });

  it('is a payload of Slack or none', () => {
    const schemas = [actionPayload, anyPayload, commandPayload, shortcutPayload, submissionPayload, suggestionPayload];
    fuzz(like(slackKeys), (payload) => {
      for (const schema of schemas) schema.safeParse(payload);
      purposeOf(payload);
    });
  });

  it('notifies nobody when it stands in a message: no mention, no link, no formatting', () => {
    let notifications = 0;
    fuzz(text, (outside) => {
      const said = toText(phrase`${outside} ${bold(outside)} ${code(outside)}`);
      if (/<[!@#h]/.test(said)) notifications += 1;
    });
    printFigure(12, 'fuzzed texts in messages', { texts: numRuns, notifications });
    expect(notifications).toBe(0);
  });
});
