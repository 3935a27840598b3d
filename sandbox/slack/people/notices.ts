import type { Ack } from '../wire/delivery';
import type { World } from '../world';

/** Why the app did not answer, in the words Slack uses for a person. */
export function explain(ack: Extract<Ack, { ok: false }>): string {
  if (ack.error === 'app_error') return `app_error: the app responded with status ${ack.status}`;
  if (ack.error === 'operation_timeout') return 'operation_timeout: apps need to respond within 3 seconds';
  return 'dispatch_failed: the app did not respond';
}

/** Slack's own line, shown to one person in a channel. */
export function notice(user: string, channel: string, text: string, world: World, thread_ts?: string): void {
  world.messages.add({ kind: 'notice', channel, user: 'USLACKBOT', text, blocks: [], visibleTo: user, thread_ts });
  world.activity.changed();
}
