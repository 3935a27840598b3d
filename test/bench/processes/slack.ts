import { z } from 'zod';
import { serve } from './serve';
import { answerAll, type Say } from './slack/answer-all';
import { createCards } from './slack/cards';
import { replies } from './slack/replies';
import type { SlackCall } from './slack/slack-call';
import { createViews } from './slack/views';

/**
 * Slack's Web API and response addresses, with nothing that costs time: no scopes, no limits, no log, only counts. What is
 * sent to it is not checked; the sandbox's stand-in does that in the tests.
 */
const questions = z.discriminatedUnion('kind', [
  /** `links` is where Socket Mode connects to; the app token is added to it. */
  z.object({ kind: z.literal('listen'), links: z.string().optional() }),
  /** How often each method was called, since the last `forget`. */
  z.object({ kind: z.literal('counts') }),
  z.object({ kind: z.literal('views'), callbackId: z.string() }),
  /** Cards with buttons to decide with. */
  z.object({ kind: z.literal('cards') }),
  /** From now on every call is kept, until `calls` asks for them. */
  z.object({ kind: z.literal('record') }),
  z.object({ kind: z.literal('calls') }),
  z.object({ kind: z.literal('forget') }),
]);

const counts = new Map<string, number>();
const views = createViews();
const cards = createCards();
let recorded: SlackCall[] | undefined;
let links = '';
let posted = 0;

const special: Readonly<Record<string, (args: URLSearchParams, token: string) => object>> = {
  'views.open': views.open,
  'views.update': views.update,
  'apps.connections.open': (_args, token) => ({ url: `${links}${encodeURIComponent(token)}` }),
  'chat.postMessage': (args) => {
    posted += 1;
    const [channel, ts] = [args.get('channel') ?? '', `1.${String(posted).padStart(6, '0')}`];
    cards.keep(channel, ts, args.get('blocks') ?? '');
    return { channel, ts };
  },
};

const reply: Say = ({ path, body, token }) => {
  const method = path.startsWith('/api/') ? path.slice('/api/'.length) : 'response_url';
  counts.set(method, (counts.get(method) ?? 0) + 1);
  recorded?.push({ method, path, body });
  const answer = special[method] ?? replies[method];
  if (answer === undefined) return '{"ok":true}';
  return JSON.stringify({ ok: true, ...answer(new URLSearchParams(body), token) });
};

serve(questions, async (question) => {
  switch (question.kind) {
    case 'listen':
      links = question.links ?? '';
      return { url: await answerAll(reply) };
    case 'counts':
      return Object.fromEntries(counts);
    case 'views':
      return views.showing(question.callbackId);
    case 'cards':
      return cards.posted();
    case 'record':
      recorded = [];
      return;
    case 'calls': {
      const calls = recorded ?? [];
      recorded = undefined;
      return calls;
    }
    case 'forget':
      counts.clear();
      cards.forget();
      return views.forget();
  }
});
