import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { z } from 'zod';
import { eventually } from '../../support/eventually';
import { json, startRawServer } from './raw-server';
import { CONNECT_TIMEOUT, clientFor, closeAfterTest, READ_TIMEOUT, rejection, runThrough } from './start-client';

const nothing = z.object({});
const write = { Subject: 'x' };
const page = { Page: { Index: 1, Size: 20 } };
const fine = json(200, { Code: 'OK', Success: true });

/** Long enough for what was sent over loopback to have arrived. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

type Answer = (response: ServerResponse, request: IncomingMessage, nth: number) => void;

/** A server that answers the nth call as told, and over which connections the calls came. */
async function startServer(answer: Answer = fine) {
  let calls = 0;
  const server = await startRawServer((response, request) => {
    calls += 1;
    answer(response, request, calls);
  });
  const ways = (): number[] => {
    const sockets = [...new Set(server.requests.map(({ socket }) => socket))];
    return server.requests.map(({ socket }) => sockets.indexOf(socket));
  };
  return { ...clientFor(server.url), requests: server.requests, ways };
}

test('reads share a connection, and a write has one of its own although theirs is free', async () => {
  const { cams, ways } = await startServer();
  for (let n = 0; n < 3; n += 1) await cams.call('ListChatGroup', page, nothing);
  await cams.call('AddChatGroup', write, nothing);
  await cams.call('AddChatGroup', write, nothing);
  await cams.call('ListChatGroup', page, nothing);
  expect(ways()).toEqual([0, 0, 0, 1, 2, 0]);
});

test('a write asks for its connection to be closed after it', async () => {
  const { cams, requests } = await startServer();
  await cams.call('AddChatGroup', write, nothing);
  expect(requests[0]?.headers.connection).toBe('close');
});

test('reads at once do not wait for each other', async () => {
  const waiting: ServerResponse[] = [];
  const { cams, ways } = await startServer((response, request) => {
    waiting.push(response);
    if (waiting.length === 2) for (const each of waiting) fine(each, request);
  });
  await Promise.all([cams.call('ListChatGroup', page, nothing), cams.call('ListChatGroup', page, nothing)]);
  expect(ways()).toEqual([0, 1]);
});

test('a connection that CAMS closed while it was not used fails nobody', async () => {
  const { cams, requests, ways } = await startServer();
  await cams.call('ListChatGroup', page, nothing);
  requests[0]?.socket.destroy();
  await aMoment();
  await cams.call('ListChatGroup', page, nothing);
  expect(ways()).toEqual([0, 1]);
});

test('a read that meets a connection which is just being closed is sent again over another one', async () => {
  const { cams, clock, ways } = await startServer((response, request, nth) =>
    nth === 2 ? request.socket.destroy() : fine(response, request),
  );
  await cams.call('ListChatGroup', page, nothing);
  await expect(runThrough(clock, cams.call('ListChatGroup', page, nothing))).resolves.toBeDefined();
  expect(ways()).toEqual([0, 0, 1]);
});

test('a reply over a kept connection may take as long as any other, and no longer', async () => {
  const { cams, clock, requests } = await startServer((response, request, nth) => {
    if (nth !== 2) fine(response, request);
  });
  await cams.call('ListChatGroup', page, nothing);
  let over = false;
  const call = cams.call('ListChatGroup', page, nothing).finally(() => {
    over = true;
  });
  await eventually(() => requests.length === 2);
  await clock.advance(READ_TIMEOUT - 1);
  expect(over).toBe(false);
  await clock.advance(1);
  await expect(runThrough(clock, call)).resolves.toBeDefined();
  expect(requests).toHaveLength(3);
});

test('a reply that stops half-way is given up in time, and leaves a write in doubt', async () => {
  const { cams, clock } = await startServer((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"Code":"OK",');
  });
  const call = rejection(cams.call('AddChatGroup', write, nothing));
  await aMoment();
  await clock.advance(READ_TIMEOUT);
  await expect(call).resolves.toMatchObject({ code: 'reply_slow', certainty: 'unknown' });
});

test('a reply that breaks off with its connection leaves a write in doubt', async () => {
  const { cams } = await startServer((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"Code":"OK",', () => response.destroy());
  });
  await expect(cams.call('AddChatGroup', write, nothing)).rejects.toMatchObject({
    code: 'reply_lost',
    certainty: 'unknown',
  });
});

test('nothing was sent where the connection did not stand in time', async () => {
  const connected: Socket[] = [];
  const heard: Buffer[] = [];
  const server = createServer((socket) => {
    connected.push(socket);
    socket.on('data', (chunk) => heard.push(chunk));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closeAfterTest({
    close: async () => {
      for (const socket of connected) socket.destroy();
      server.close();
    },
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const { cams, clock } = clientFor(`127.0.0.1:${port}`);
  const call = rejection(cams.call('AddChatGroup', write, nothing));
  await eventually(() => heard.length > 0);
  await clock.advance(CONNECT_TIMEOUT);
  await expect(call).resolves.toMatchObject({ code: 'cams_unreachable', certainty: 'not_sent', passing: true });
  expect(Buffer.concat(heard).includes('AddChatGroup')).toBe(false);
});
