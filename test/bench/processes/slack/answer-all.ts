import { createServer } from 'node:http';

/** What a stand-in says to one call, as JSON. */
export type Say = (call: { readonly path: string; readonly body: string; readonly token: string }) => string;

/** Answers every call over HTTP, with nothing that costs time. @returns its address */
export async function answerAll(say: Say): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = '';
    request.setEncoding('utf8');
    for await (const chunk of request) body += chunk;
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const answer = say({ path: request.url ?? '', body, token });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}
