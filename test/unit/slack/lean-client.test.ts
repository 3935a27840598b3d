import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createClients } from '../../../src/slack/clients';
import { slackErrorCode } from '../../../src/slack/slack-error';

let server: Server;
let answer: RequestListener;
const heard: { url: string | undefined; auth: string | undefined; form: Record<string, string> }[] = [];
const warned: string[] = [];
const log = {
  debug: () => {},
  info: () => {},
  warn: (_facts: object, message: string) => void warned.push(message),
  error: () => {},
};

const json = (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener => {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
};

beforeEach(async () => {
  heard.length = 0;
  warned.length = 0;
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(body));
      heard.push({ url: request.url, auth: request.headers.authorization, form });
      answer(request, response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function client() {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return createClients({ botToken: 'xoxb-ours', apiUrl: `http://127.0.0.1:${address.port}/api` }, log).interactive;
}

const codeOf = (call: Promise<unknown>): Promise<string> => call.then(() => 'ok', slackErrorCode);

test('calls a method with the token, objects as JSON and nothing that is not there', async () => {
  answer = json(200, { ok: true, view: { id: 'V1', hash: 'h1' } });
  const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Ä & b' }, blocks: [] };
  const said = await client().views.update({ view_id: 'V1', view, external_id: undefined });
  expect(said.view).toMatchObject({ id: 'V1', hash: 'h1' });
  expect(heard).toEqual([
    { url: '/api/views.update', auth: 'Bearer xoxb-ours', form: { view_id: 'V1', view: JSON.stringify(view) } },
  ]);
});

test('throws what Slack refused with, by its own name', async () => {
  answer = json(200, { ok: false, error: 'channel_not_found' });
  expect(await codeOf(client().conversations.info({ channel: 'C1' }))).toBe('channel_not_found');
});

test.each([{ ok: false }, '<html>', '{"error":"sign_in"}', '[]'])('takes %j for no answer at all', async (said) => {
  answer = json(200, said);
  expect(await codeOf(client().conversations.info({ channel: 'C1' }))).toBe('unreachable');
});

test('hands over at once how long Slack wants to be left alone', async () => {
  answer = json(429, '', { 'retry-after': '7' });
  const failed = client().conversations.info({ channel: 'C1' });
  await expect(failed).rejects.toMatchObject({ retryAfter: 7 });
  expect(heard).toHaveLength(1);
  answer = json(429, '');
  await expect(client().conversations.info({ channel: 'C1' })).rejects.toMatchObject({ retryAfter: 30 });
});

test('asks once, and says what came back instead of an answer', async () => {
  answer = json(503, 'busy');
  expect(await codeOf(client().conversations.info({ channel: 'C1' }))).toBe('http_503');
  answer = json(302, '', { location: '/elsewhere' });
  expect(await codeOf(client().conversations.info({ channel: 'C1' }))).toBe('http_302');
  answer = (request) => request.socket.destroy();
  expect(await codeOf(client().conversations.info({ channel: 'C1' }))).toBe('unreachable');
  expect(heard).toHaveLength(3);
});

test('waits no longer than Slack waits for us', async () => {
  answer = () => {};
  const began = performance.now();
  expect(await codeOf(client().conversations.info({ channel: 'C1' }))).toBe('unreachable');
  expect(performance.now() - began).toBeGreaterThan(2400);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('writes down what Slack warns of', async () => {
  answer = json(200, { ok: true, response_metadata: { warnings: ['missing_charset'], messages: ['[WARN] old'] } });
  await client().conversations.info({ channel: 'C1' });
  expect(warned).toEqual(['missing_charset', '[WARN] old']);
});
