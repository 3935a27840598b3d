import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Method } from '../methods/method';
import { PRIVATE_FILES } from '../people/wire-file';
import { UPLOADS } from '../state/files';
import type { World } from '../world';
import { readArguments, readBody } from './body';
import { answerPrivateFile, answerUpload } from './files';
import { answerResponseUrl } from './response-url';
import type { SocketMode } from './socket-mode';
import { type Answer, createWebApi } from './web-api';

const API = '/api/';

function write(answer: Answer, response: ServerResponse): void {
  if (answer.kind === 'silence') return;
  if (answer.kind === 'cut') return void response.destroy();
  if (answer.kind === 'bytes') return void response.writeHead(answer.status, answer.headers).end(answer.body);
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  response.end(JSON.stringify(answer.body));
}

const bearer = (request: IncomingMessage) => /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];

/** The HTTP side, on the loopback interface only: the Web API, response_urls and the socket's upgrade. */
export function createWireServer(world: World, socketMode: SocketMode, methods: readonly Method[]) {
  const callApi = createWebApi(world, methods);

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const body = await readBody(request);
    if (pathname.startsWith(UPLOADS)) return answerUpload(pathname, body, request, world);
    if (pathname.startsWith(PRIVATE_FILES)) return answerPrivateFile(pathname, bearer(request), world);
    const args = readArguments(body, request.headers['content-type']);
    if (pathname.startsWith(API)) return callApi(pathname.slice(API.length), args, bearer(request));
    if (pathname.startsWith('/hooks/')) return answerResponseUrl(pathname, args, world);
    return { kind: 'reply', status: 404, body: { ok: false, error: 'not_found' } };
  }

  const server = createServer(async (request, response) => {
    const end = world.activity.begin();
    response.once('close', end);
    try {
      write(await answer(request), response);
    } catch (error) {
      write({ kind: 'reply', status: 500, body: { ok: false, error: String(error) } }, response);
    }
  });
  server.on('upgrade', socketMode.upgrade);

  return {
    listen: () =>
      new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(world.options.port ?? 0, '127.0.0.1', () => {
          const address = server.address();
          if (address && typeof address === 'object') world.origin = `http://127.0.0.1:${address.port}`;
          resolve();
        });
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
