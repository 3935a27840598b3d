import fc from 'fast-check';
import { ConfigError, readConfig } from '../../../src/config/config';
import { minutes } from '../../../src/domain/clock';
import { settings, settingWarnings } from '../../../src/texts/operator/settings';
import { problemsOf, SOCKET, without } from './some-settings';

const HTTP = { ...without(SOCKET, 'SLACK_APP_TOKEN'), SLACK_SIGNING_SECRET: 'test-signing-secret', PORT: '3000' };

describe('settings that fit', () => {
  it('choose Socket Mode by an app token', () => {
    expect(readConfig(SOCKET).slack).toEqual({
      ...{ mode: 'socket', botToken: 'xoxb-test-bot', appToken: 'xapp-test-app', apiUrl: undefined },
    });
  });

  it('choose HTTP mode by a signing secret and a port', () => {
    expect(readConfig(HTTP).slack).toEqual({
      ...{ mode: 'http', botToken: 'xoxb-test-bot', signingSecret: 'test-signing-secret', port: 3000 },
      apiUrl: undefined,
    });
  });

  it('make a desk of each channel, with the same approvers and times', () => {
    const config = readConfig({ ...SOCKET, DEFAULT_DESK_CHANNELS: ' C0SALES , G0OPS,', REQUEST_EXPIRES_MINUTES: '30' });
    expect(config.desks.map(({ id, channelId }) => [id, channelId])).toEqual([
      ['C0SALES', 'C0SALES'],
      ['G0OPS', 'G0OPS'],
    ]);
    expect(config.desks[0]).toMatchObject({
      scope: { custSpaceId: 'cams-test0001', businessNumber: '6281100000001' },
      policy: { approvers: ['U0BUDI', 'S0LEADS'], expiresAfter: minutes(30), startWithin: minutes(15) },
    });
  });

  it('ask two approvers before a group is deleted, unless that is turned off', () => {
    expect(readConfig(SOCKET).desks[0]?.policy.twoApprovers).toBe(true);
    const off = readConfig({ ...SOCKET, DEFAULT_DESK_TWO_APPROVERS: 'off' });
    expect(off.desks[0]?.policy.twoApprovers).toBe(false);
  });

  it.each([
    { approvers: 'U0BUDI', two: 'on', warned: 1 },
    { approvers: 'U0BUDI,U0BUDI', two: 'on', warned: 1 },
    { approvers: 'U0BUDI', two: 'off', warned: 0 },
    { approvers: 'U0BUDI,U0RAKA', two: 'on', warned: 0 },
    { approvers: 'S0LEADS', two: 'on', warned: 0 },
  ])('warn of $warned things where $approvers may confirm and two are asked: $two', ({ approvers, two, warned }) => {
    const given = { ...SOCKET, DEFAULT_DESK_APPROVERS: approvers, DEFAULT_DESK_TWO_APPROVERS: two };
    expect(readConfig(given).warnings).toEqual(warned === 0 ? [] : [settingWarnings.one_approver]);
  });

  it('may leave all desks to be set up in Slack', () => {
    const config = readConfig(
      without(SOCKET, 'CAMS_CUST_SPACE_ID', 'CAMS_BUSINESS_NUMBER', 'DEFAULT_DESK_CHANNELS', 'DEFAULT_DESK_APPROVERS'),
    );
    expect(config.desks).toEqual([]);
    expect(config.times).toEqual({ expiresAfter: minutes(24 * 60), startWithin: minutes(15) });
  });

  it('leave out what need not be set', () => {
    expect(readConfig(SOCKET)).toMatchObject({
      cams: { endpoint: 'cams.ap-southeast-1.aliyuncs.com', accessKey: { id: 'test-key', secret: 'test-secret' } },
      ...{ dataDir: './data', databaseUrl: undefined, admin: undefined, logLevel: 'info', admins: [] },
    });
    const { desks } = readConfig(SOCKET);
    expect(desks[0]?.policy.expiresAfter).toBe(minutes(24 * 60));
  });

  it('answer about health on this machine only, unless told otherwise', () => {
    const asked = { ...SOCKET, ADMIN_PORT: '8081' };
    expect(readConfig(asked).admin).toEqual({ host: '127.0.0.1', port: 8081 });
    expect(readConfig({ ...asked, ADMIN_HOST: '::' }).admin).toEqual({ host: '::', port: 8081 });
  });

  it('leave the access key to the vendor’s chain when none is set', () => {
    const { cams } = readConfig(without(SOCKET, 'ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'));
    expect(cams.accessKey).toBeUndefined();
  });

  it('take an empty value as unset', () => {
    expect(readConfig({ ...SOCKET, SLACK_SIGNING_SECRET: '', LOG_LEVEL: ' ', PORT: '' }).logLevel).toBe('info');
  });

  it.each([
    'http://127.0.0.1:8080',
    'http://localhost:1',
    'http://[::1]:8080',
    'https://cams.example.com',
    'cams.example.com:443',
  ])('take %s as an address of CAMS', (endpoint) => {
    expect(readConfig({ ...SOCKET, CAMS_ENDPOINT: endpoint }).cams.endpoint).toBe(endpoint);
  });
});

describe('a message about settings', () => {
  it('names all that is wrong at once, each with what it is for', () => {
    const error = problemsOf({});
    expect(error.message.split('\n')).toEqual([
      'Groupkeeper cannot start, because of its settings:',
      '  SLACK_BOT_TOKEN is missing.',
      `    Meaning: ${settings.SLACK_BOT_TOKEN}.`,
      '  SLACK_APP_TOKEN is missing: set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET and PORT for HTTP mode.',
      `    Meaning: ${settings.SLACK_APP_TOKEN}.`,
      'See .env.example for all settings.',
    ]);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.name).toBe('ConfigError');
  });

  it('never holds a value, whatever it is', () => {
    const value = fc.stringMatching(/^~[A-Za-z0-9]{6,20}~$/);
    const names = Object.keys(settings);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (environment) => {
        const { message } = problemsOf(environment);
        for (const given of Object.values(environment)) expect(message).not.toContain(given);
      }),
    );
  });
});
