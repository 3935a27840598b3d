import type { Payload } from '../settings';
import type { Ack, DeliveryKind, Signing, Transport } from '../wire/delivery';
import type { World } from '../world';

/** What a hostile test may change about a delivery. */
export interface DeliverOptions {
  /** How many times the same payload is delivered, at once; 1 when absent. */
  times?: number;
  /** Changes the payload before it is delivered. */
  tamper?: (payload: Payload) => Payload;
  /** Another secret or time for the signature (HTTP only). */
  signing?: Signing;
}

/** Delivers one payload to the app and says how the first copy was acknowledged. */
export type Deliver = (kind: DeliveryKind, payload: Payload, options?: DeliverOptions) => Promise<Ack>;

function nameOf(kind: DeliveryKind, payload: Payload): string {
  const { type, command, event } = payload;
  if (kind === 'slash_commands') return String(command);
  if (kind === 'events_api' && typeof event === 'object' && event && 'type' in event) return String(event.type);
  return String(type);
}

export function createDeliver(world: World, send: Transport['deliver']): Deliver {
  async function once(kind: DeliveryKind, payload: Payload, options: DeliverOptions): Promise<Ack> {
    const entry = world.log.add({ direction: 'to-app', name: nameOf(kind, payload), payload });
    const end = world.activity.begin();
    const ack = await send(kind, payload, options.signing);
    if (ack.ok) entry.reply = ack.body;
    else entry.error = ack.error;
    end();
    return ack;
  }

  return async (kind, payload, options = {}) => {
    const sent = options.tamper ? options.tamper(structuredClone(payload)) : payload;
    const copies = Array.from({ length: options.times ?? 1 }, () => once(kind, sent, options));
    const [first] = await Promise.all(copies);
    return first ?? { ok: false, error: 'dispatch_failed' };
  };
}
