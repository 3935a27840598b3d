import type { SlackStandIn } from '../../../sandbox/slack';
import { type Json, messageProblems, viewProblems } from './check';

const MESSAGES = ['chat.postMessage', 'chat.update', 'chat.postEphemeral', 'response_url'];
const VIEWS = ['views.open', 'views.push', 'views.update', 'views.publish'];

type Entry = SlackStandIn['log']['entries'][number];

/** Slack takes blocks and views as JSON in a form, or as JSON. */
const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
const asJson = (value: unknown): Json => Object.fromEntries(Object.entries(parsed(value) ?? {}));

function viewOf({ direction, name, payload, reply }: Entry): unknown {
  return direction === 'to-app' ? reply?.view : VIEWS.includes(name) ? payload.view : undefined;
}

/** Every message and every view in a Slack's log that the app sent, and what is wrong with each for who cannot see it. */
export function sentIn(entries: readonly Entry[]): { name: string; problems: string[] }[] {
  return entries.flatMap((entry) => {
    const { name, payload, direction } = entry;
    const view = viewOf(entry);
    if (view !== undefined) return [{ name, problems: viewProblems(asJson(view)) }];
    const isMessage = direction === 'from-app' && MESSAGES.includes(name) && payload.delete_original !== true;
    return isMessage ? [{ name, problems: messageProblems({ ...payload, blocks: parsed(payload.blocks) }) }] : [];
  });
}

/** Only what is wrong. */
export const inaccessible = (entries: readonly Entry[]): { name: string; problems: string[] }[] =>
  sentIn(entries).filter(({ problems }) => problems.length > 0);
