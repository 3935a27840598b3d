import { createServer, request } from 'node:http';
import { z } from 'zod';
import { createVendorClient, type VendorKey } from '../../../support/vendor-client';

export interface Captured {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What the vendor's client sends, signature and all, so that a test can alter it and send it elsewhere. */
export async function captureCall(key: VendorKey, action: string, params: Record<string, unknown>): Promise<Captured> {
  let captured: Captured | undefined;
  const server = createServer((incoming, outgoing) => {
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    captured = { method: incoming.method ?? '', path: incoming.url ?? '', headers };
    outgoing.end('{}');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(z.object({ port: z.number() }).parse(server.address()).port));
  });
  await createVendorClient(`127.0.0.1:${port}`, key)(action, params);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  if (!captured) throw new Error('The vendor client sent nothing');
  return captured;
}

const errorBody = z.object({ Code: z.string(), Message: z.string() }).loose();

/** Sends a captured call, altered or not, and gives HTTP status and body. */
export async function replay(port: number, { method, path, headers, body }: Captured) {
  return await new Promise<{ status: number; body: z.output<typeof errorBody> }>((resolve, reject) => {
    const { connection: _, 'content-length': __, ...rest } = headers;
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers: rest, agent: false }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk) => (text += chunk));
      incoming.on('end', () => {
        try {
          resolve({ status: incoming.statusCode ?? 0, body: errorBody.parse(JSON.parse(text)) });
        } catch (error) {
          reject(error);
        }
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
