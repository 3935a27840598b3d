import { request } from 'node:http';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { createCamsStandIn } from '../../../../sandbox/cams';
import { demoWorkspace } from '../../../../sandbox/cams/seed';
import { createPage } from '../../../../sandbox/page/server';
import { createSlackStandIn } from '../../../../sandbox/slack';
import { businessNumber, desk, people, roles, sandboxWorkspace } from '../../../../sandbox/workspace';

const root = join(__dirname, '..', '..', '..', '..');

const slack = createSlackStandIn(sandboxWorkspace(root));
const page = createPage({
  slack,
  cams: createCamsStandIn(demoWorkspace()),
  ...sandboxWorkspace(root).app,
  roles,
  businessNumber,
  root,
  start: { me: people.dina, place: desk },
  port: 0,
});
let url = '';
let slackUrl = '';

beforeAll(async () => {
  ({ apiUrl: slackUrl } = await slack.listen());
  ({ url } = await page.listen());
});

afterAll(() => Promise.all([page.close(), slack.close()]));

/** The answer to a request with headers of one's own; `fetch` would set some of them itself. */
const ask = (method: string, path: string, headers: Record<string, string>, body = ''): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject);
    sent.end(body);
  });

const post = (path: string, body: object): Promise<Response> =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** The first state that comes with a stream. */
async function stateOf(person: string): Promise<{ messages: { text: string }[]; channels: { name: string }[] }> {
  const abort = new AbortController();
  const response = await fetch(`${url}/api/people/${person}/state`, { signal: abort.signal });
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    if (text.includes('\n\n')) break;
  }
  abort.abort();
  return JSON.parse(text.slice('data: '.length));
}

describe('the sandbox page', () => {
  it('listens on the loopback interface', () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('comes whole from here, and lets nothing from elsewhere in', async () => {
    const document = await fetch(url);
    expect(document.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await document.text()).not.toMatch(/https?:\/\//);
    const [script, styles] = await Promise.all([fetch(`${url}/page.js`), fetch(`${url}/page.css`)]);
    expect([script.status, styles.status]).toEqual([200, 200]);
    expect(await styles.text()).not.toMatch(/@import|url\((?!data:)/);
  });

  it('shows a person their own channels and what they said', async () => {
    const said = await post(`/api/people/${people.dina}/acts`, { act: 'type', channel: desk, text: 'Good morning' });
    expect(await said.json()).toEqual({});
    const [dina, guest] = await Promise.all([stateOf(people.dina), stateOf(people.guest)]);
    expect(dina.messages.map(({ text }) => text)).toEqual(['Good morning']);
    expect(dina.channels.map(({ name }) => name)).toContain('vip-desk');
    expect(guest.channels.map(({ name }) => name)).not.toContain('vip-desk');
  });

  it('hands a file to who was sent it, and to nobody else', async () => {
    const { id: dm } = slack.workspace.directMessage(people.dina);
    const bot = new WebClient('xoxb-sandbox-bot-token', { slackApiUrl: slackUrl });
    await bot.filesUploadV2({ channel_id: dm, filename: 'history.csv', content: 'a,b' });
    const [file] = slack
      .person(people.dina)
      .sees(dm)
      .flatMap(({ files = [] }) => files);
    const read = (person: string) => fetch(`${url}/api/people/${person}/files/${file?.id}`);
    const hers = await read(people.dina);
    expect(hers.headers.get('content-disposition')).toBe('attachment; filename=history.csv');
    expect(hers.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await hers.text()).toBe('a,b');
    expect((await read(people.mei)).status).toBe(400);
  });

  it('says why something cannot be done', async () => {
    const at = { kind: 'view', id: 'V0GONE' };
    const pressed = await post(`/api/people/${people.dina}/acts`, {
      act: 'press',
      place: at,
      element: { block: 'b', action: 'a' },
    });
    expect(await pressed.json()).toEqual({ problem: 'This is not shown any more.' });
  });

  it.each([
    ['an act that does not exist', `/api/people/${people.dina}/acts`, { act: 'fly' }, 400],
    ['a person who does not exist', '/api/people/U0NOBODY/acts', { act: 'open-home' }, 404],
  ])('refuses %s', async (_what, path, body, status) => {
    expect((await post(path, body)).status).toBe(status);
  });

  it.each([
    ['another website', { origin: 'https://evil.example' }],
    ['a name that was made to point here', { host: 'evil.example' }],
    ['a form of another website', { 'content-type': 'text/plain' }],
  ])('refuses what %s asks for', async (_who, headers) => {
    const body = JSON.stringify({ act: 'type', channel: desk, text: 'Not mine' });
    const path = `/api/people/${people.dina}/acts`;
    expect(await ask('POST', path, { 'content-type': 'application/json', ...headers }, body)).toBe(403);
    expect(slack.messages(desk).map(({ text }) => text)).not.toContain('Not mine');
  });
});
