import { settings } from '../../../src/texts/operator/settings';
import { problemsOf, SOCKET, without } from './some-settings';

const isName = (name: string): name is keyof typeof settings => name in settings;

/** Exactly this is wrong, and the message says what it is for. */
function expectOnly(environment: Readonly<Record<string, string>>, name: string, problem: string): void {
  const { message } = problemsOf(environment);
  const lines = message.split('\n');
  expect(lines[1]).toBe(`  ${name} ${problem}.`);
  expect(lines[2]).toBe(`    Meaning: ${isName(name) ? settings[name] : 'nothing'}.`);
  expect(lines).toHaveLength(4);
}

describe('a setting that is missing', () => {
  it('is named: SLACK_BOT_TOKEN', () => {
    expectOnly(without(SOCKET, 'SLACK_BOT_TOKEN'), 'SLACK_BOT_TOKEN', 'is missing');
    expectOnly({ ...SOCKET, SLACK_BOT_TOKEN: '   ' }, 'SLACK_BOT_TOKEN', 'is missing');
  });

  it.each(['CAMS_CUST_SPACE_ID', 'CAMS_BUSINESS_NUMBER', 'DEFAULT_DESK_CHANNELS', 'DEFAULT_DESK_APPROVERS'])(
    'of the default desk is named, when the others are set: %s',
    (name) => {
      const half = 'is missing, though another setting of the default desk is set';
      expectOnly(without(SOCKET, name), name, half);
      expectOnly({ ...SOCKET, [name]: '   ' }, name, half);
    },
  );

  it('is the port when only a signing secret is there', () => {
    const http = { ...without(SOCKET, 'SLACK_APP_TOKEN'), SLACK_SIGNING_SECRET: 'test-signing-secret' };
    expectOnly(http, 'PORT', 'is missing');
  });

  it('is the way to Slack when neither mode is chosen', () => {
    expectOnly(
      without(SOCKET, 'SLACK_APP_TOKEN'),
      'SLACK_APP_TOKEN',
      'is missing: set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET and PORT for HTTP mode',
    );
  });
});

describe('settings that are half set or contradict each other', () => {
  const half = 'is missing, though the other half of the access key is set';

  it('are named: two modes at once', () => {
    expectOnly(
      { ...SOCKET, SLACK_SIGNING_SECRET: 'test-signing-secret', PORT: '3000' },
      'SLACK_SIGNING_SECRET',
      'is set as well as SLACK_APP_TOKEN: keep one, to choose between Socket Mode and HTTP mode',
    );
  });

  it('are named: one half of the access key', () => {
    expectOnly(without(SOCKET, 'ALIBABA_CLOUD_ACCESS_KEY_ID'), 'ALIBABA_CLOUD_ACCESS_KEY_ID', half);
    expectOnly(without(SOCKET, 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'), 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', half);
  });

  it('are named: a temporary token without its key', () => {
    const token = { ALIBABA_CLOUD_SECURITY_TOKEN: 'test-token' };
    expectOnly(
      { ...without(SOCKET, 'ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'), ...token },
      'ALIBABA_CLOUD_SECURITY_TOKEN',
      'is set, but the access key it belongs to is not',
    );
  });
});

describe('a setting that does not fit', () => {
  it.each([
    ['SLACK_BOT_TOKEN', 'xapp-swapped'],
    ['SLACK_APP_TOKEN', 'xoxb-swapped'],
    ['SLACK_API_URL', 'http://slack.example.com/api/'],
    ['SLACK_API_URL', 'ftp://127.0.0.1/'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['CAMS_ENDPOINT', 'http://cams.example.com'],
    ['CAMS_ENDPOINT', 'http://127.0.0.1.example.com'],
    ['CAMS_ENDPOINT', 'cams example com'],
    ['CAMS_BUSINESS_NUMBER', '+6281100000001'],
    ['CAMS_BUSINESS_NUMBER', '62811'],
    ['DEFAULT_DESK_CHANNELS', '#sales'],
    ['DEFAULT_DESK_CHANNELS', ','],
    ['DEFAULT_DESK_APPROVERS', '@budi'],
    ['DATABASE_URL', 'mysql://127.0.0.1/test'],
    ['AUDIT_KEY', 'too short'],
    ['ADMIN_PORT', '-1'],
    ['ADMIN_HOST', 'http://0.0.0.0'],
    ['LOG_LEVEL', 'chatty'],
    ['APP_ADMINS', 'S0LEADS'],
    ['REQUEST_EXPIRES_MINUTES', '0'],
    ['REQUEST_EXPIRES_MINUTES', 'a day'],
    ['EXECUTION_DEADLINE_MINUTES', '1441'],
  ])('is named, without its value: %s=%s', (name, value) => {
    expectOnly({ ...SOCKET, [name]: value }, name, 'has a value that does not fit');
  });

  it('is named once, though two things are wrong about it', () => {
    const { message } = problemsOf({ ...without(SOCKET, 'SLACK_APP_TOKEN'), SLACK_SIGNING_SECRET: 'short', PORT: 'x' });
    expect(message.match(/SLACK_SIGNING_SECRET has/g)).toHaveLength(1);
    expect(message.match(/^ {2}PORT /gm)).toHaveLength(1);
  });
});
