import { createSlackStandIn, type SlackStandIn } from '../../../../sandbox/slack';
import { createClients } from '../../../../src/slack/clients';
import { createPeople, type SlackPeople } from '../../../../src/slack/people';
import { createFakeClock, type FakeClock } from '../../../support/fake-clock';
import { workspace } from '../../../support/slack/workspace';

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
let slack: SlackStandIn;
let people: SlackPeople;
let clock: FakeClock;

beforeEach(async () => {
  slack = createSlackStandIn(workspace);
  const { apiUrl } = await slack.listen();
  clock = createFakeClock();
  const { interactive: client } = createClients({ botToken: workspace.app.botToken, apiUrl }, quiet);
  people = createPeople({ client, teamId: async () => 'T0TEAM', clock, log: quiet });
});
afterEach(() => slack.close());

const calls = (method: string): number => slack.log.calls(method).length;

test.each([
  ['U0DINA', {}],
  ['U0GUEST', { isGuest: true }],
  ['U0GONE', { isDeactivated: true }],
  ['U0BOT', { isBot: true }],
  ['U0OTHER', { isExternal: true }],
])('tells who %s is', async (id, facts) => {
  const nobodySpecial = { isGuest: false, isDeactivated: false, isBot: false, isExternal: false };
  expect(await people.find(id)).toMatchObject({ id, ...nobodySpecial, ...facts });
});

test('takes somebody of another team for external even when Slack does not call them a stranger', async () => {
  slack.workspace.user('U0DINA').team_id = 'T0OTHER';
  expect(await people.find('U0DINA')).toMatchObject({ isExternal: true });
});

test('keeps a zone that dates can be said in, and no other', async () => {
  slack.workspace.user('U0DINA').tz = 'Asia/Jakarta';
  slack.workspace.user('U0GUEST').tz = 'Mars/Olympus_Mons';
  expect((await people.find('U0DINA')).timeZone).toBe('Asia/Jakarta');
  expect((await people.find('U0GUEST')).timeZone).toBeUndefined();
});

test('remembers a person for a minute and asks Slack once for many askers', async () => {
  await Promise.all([people.find('U0DINA'), people.find('U0DINA')]);
  await clock.advance(59_000);
  await people.find('U0DINA');
  expect(calls('users.info')).toBe(1);
  expect(people.known('U0DINA')?.locale).toBe('en-GB');

  slack.workspace.user('U0DINA').deleted = true;
  await clock.advance(2000);
  expect(await people.find('U0DINA')).toMatchObject({ isDeactivated: true });
});

test('does not go on trusting what it remembers when the clock was set back', async () => {
  await people.find('U0DINA');
  slack.workspace.user('U0DINA').deleted = true;
  clock.leap(clock.now() - 600_000);
  expect(await people.find('U0DINA')).toMatchObject({ isDeactivated: true });
});

test('throws for somebody whom Slack does not know, and asks again the next time', async () => {
  slack.faults.add({ method: 'users.info', kind: 'ratelimited', retryAfter: 30 });
  await expect(people.find('U0DINA')).rejects.toMatchObject({ code: 'slack_unreachable', vendorCode: 'ratelimited' });
  await expect(people.find('U0NOBODY')).rejects.toMatchObject({ code: 'slack_unreachable' });
  await expect(people.find('U0DINA')).resolves.toMatchObject({ id: 'U0DINA' });
});

test('counts a person named by id, or by a user group as it is within 5 seconds', async () => {
  expect(await people.isAmong('U0DINA', ['U0DINA'])).toBe(true);
  expect(await people.isAmong('U0RAKA', ['U0DINA', 'S0LEADS'])).toBe(true);
  expect(await people.isAmong('U0DINA', ['S0LEADS'])).toBe(false);

  slack.workspace.userGroup('S0LEADS').users.splice(0);
  await clock.advance(5001);
  expect(await people.isAmong('U0RAKA', ['S0LEADS'])).toBe(false);
});

test.each(['plan_upgrade_required', 'no_such_subteam'])('takes %s for no', async (error) => {
  slack.faults.add({ method: 'usergroups.users.list', kind: 'error', error });
  expect(await people.isAmong('U0RAKA', ['S0LEADS'])).toBe(false);
});

test('finds a member on a later page, and one who has just joined', async () => {
  const crowd = Array.from({ length: 1200 }, (_, i) => `U${i}`);
  const channel = slack.workspace.channel('C0OPS');
  channel.members.unshift(...crowd);
  expect(await people.isMemberOf('U0DINA', 'C0OPS')).toBe(true);
  expect(calls('conversations.members')).toBe(2);

  expect(await people.isMemberOf('U0WAYAN', 'C0OPS')).toBe(false);
  channel.members.push('U0WAYAN');
  await clock.advance(4000);
  expect(await people.isMemberOf('U0WAYAN', 'C0OPS')).toBe(true);
});

test('takes nobody for a member when Slack cannot be asked', async () => {
  slack.faults.add({ method: 'conversations.members', kind: 'http-500', times: 9 });
  expect(await people.isMemberOf('U0DINA', 'C0OPS')).toBe(false);
});
