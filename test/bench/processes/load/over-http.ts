import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { answeredAs, type Deliver, type Delivery } from './delivery';

/** As Slack encodes it. */
function encoded({ type, payload }: Delivery): string {
  if (type === 'events_api') return JSON.stringify(payload);
  if (type === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(
    Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

/** Delivers by requests signed as Slack signs them, over connections that are kept for as long as load is sent. */
export function overHttp(url: string, secret: string): Deliver {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 256, timeout: 3000 });
  return (delivery) => {
    const attempt = (): Promise<string> =>
      new Promise((resolve) => {
        const body = encoded(delivery);
        const timestamp = `${Math.floor(Date.now() / 1000)}`;
        const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
        const headers = {
          'content-type': delivery.type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
        };
        const sent = request(url, { method: 'POST', agent, headers }, (response) => {
          let said = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            said += chunk;
          });
          response.on('end', () => resolve(answeredAs(response.statusCode ?? 0, parsed(said))));
        });
        // A connection that was kept may be closed by the other side just when it is used again.
        sent.on('error', (error) => resolve(sent.reusedSocket ? attempt() : `cut: ${error.message}`));
        sent.end(body);
      });
    return attempt();
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
