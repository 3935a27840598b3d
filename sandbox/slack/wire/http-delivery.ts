import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Payload } from '../settings';
import type { World } from '../world';
import { ACK_MS, type Ack, type DeliveryKind, type Signing, type Transport } from './delivery';

const object = z.record(z.string(), z.unknown());

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

function encode(kind: DeliveryKind, payload: Payload): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields =
    kind === 'interactive' ? { payload: JSON.stringify(payload) } : z.record(z.string(), text).parse(payload);
  return { body: new URLSearchParams(fields).toString(), type: 'application/x-www-form-urlencoded' };
}

/** An acknowledgement: nothing, plain text for a command, or JSON. */
function readAck(body: string): Payload {
  if (body === '') return {};
  try {
    return object.parse(JSON.parse(body));
  } catch {
    return { text: body };
  }
}

/** Delivers by HTTP requests signed with `v0=HMAC-SHA256(v0:timestamp:body)`. */
export function createHttpDelivery(world: World, url: string): Transport {
  const waiting = new Set<AbortController>();

  async function deliver(kind: DeliveryKind, payload: Payload, signing: Signing = {}): Promise<Ack> {
    const { body, type } = encode(kind, payload);
    const timestamp = String(signing.timestamp ?? Math.floor(world.clock.now() / 1000));
    const secret = signing.secret ?? world.options.app.signingSecret;
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const abort = new AbortController();
    let late = false;
    const cancel = world.clock.after(ACK_MS, () => {
      late = true;
      abort.abort();
    });
    waiting.add(abort);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': type, 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
        body,
        signal: abort.signal,
      });
      const answer = await response.text();
      if (response.status !== 200) return { ok: false, error: 'app_error', status: response.status };
      return { ok: true, body: readAck(answer) };
    } catch {
      return { ok: false, error: late ? 'operation_timeout' : 'dispatch_failed' };
    } finally {
      cancel();
      waiting.delete(abort);
    }
  }

  const close = async () => {
    for (const abort of waiting) abort.abort();
  };

  return { deliver, close };
}
