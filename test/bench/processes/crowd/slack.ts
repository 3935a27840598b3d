import { z } from 'zod';
import { answerAll } from '../slack/answer-all';
import { type Card, createCards } from '../slack/cards';
import { replies } from '../slack/replies';
import { createViews, type OpenView } from '../slack/views';

/** One call of the app, as far as people wait for it. */
export interface Told {
  readonly args: URLSearchParams;
  /** What was sent, as it was sent. */
  readonly body: string;
  /** Of a post that people decide on. */
  readonly card: Card | undefined;
  readonly view: OpenView | undefined;
}

/** A Slack that tells what the app did in it, so that people can go on; it checks nothing, as the other one of the bench. */
export interface CrowdSlack {
  readonly url: string;
  /** Resolves with the next call of that kind that fits; has to be waited for before it is made. */
  next(kind: string, fits?: (told: Told) => boolean): Promise<Told>;
}

const answerWithView = z.object({ view: z.object({ id: z.string() }) });

/** What a call is, by whom it concerns. */
export const kinds = {
  answer: (path: string) => `answer ${path}`,
  form: (triggerId: string, callbackId: string) => `form ${triggerId} ${callbackId}`,
  root: (channel: string) => `root ${channel}`,
  edit: (channel: string, ts: string) => `edit ${channel} ${ts}`,
  home: (personId: string) => `home ${personId}`,
} as const;

interface Waiting {
  readonly fits: (told: Told) => boolean;
  readonly resolve: (told: Told) => void;
}

export async function openCrowdSlack(): Promise<CrowdSlack> {
  const waiting = new Map<string, Waiting[]>();
  const views = createViews();
  let posted = 0;

  function tell(kind: string, told: Told): void {
    const all = waiting.get(kind) ?? [];
    const [fitting, others] = [all.filter(({ fits }) => fits(told)), all.filter(({ fits }) => !fits(told))];
    if (others.length > 0) waiting.set(kind, others);
    else waiting.delete(kind);
    for (const { resolve } of fitting) resolve(told);
  }

  function reply(path: string, body: string): object {
    const told = { body, args: new URLSearchParams(), card: undefined, view: undefined };
    if (!path.startsWith('/api/')) {
      tell(kinds.answer(path), told);
      return {};
    }
    const method = path.slice('/api/'.length);
    const args = new URLSearchParams(body);
    const channel = args.get('channel') ?? '';
    switch (method) {
      case 'views.open':
      case 'views.update': {
        const answer = method === 'views.open' ? views.open(args) : views.update(args);
        const view = views.find(answerWithView.parse(answer).view.id);
        if (view !== undefined) tell(kinds.form(view.triggerId, view.view.callback_id), { ...told, args, view });
        return answer;
      }
      case 'views.publish':
        tell(kinds.home(args.get('user_id') ?? ''), { ...told, args });
        return {};
      case 'chat.postMessage': {
        posted += 1;
        const ts = `1.${String(posted).padStart(6, '0')}`;
        const cards = createCards();
        cards.keep(channel, ts, args.get('blocks') ?? '');
        if (!args.has('thread_ts')) tell(kinds.root(channel), { ...told, args, card: cards.posted()[0] });
        return { channel, ts };
      }
      case 'chat.update':
        tell(kinds.edit(channel, args.get('ts') ?? ''), { ...told, args });
        return { channel, ts: args.get('ts') };
      default:
        return replies[method]?.(args) ?? {};
    }
  }

  return {
    url: await answerAll(({ path, body }) => JSON.stringify({ ok: true, ...reply(path, body) })),
    next: (kind, fits = () => true) =>
      new Promise((resolve) => waiting.set(kind, [...(waiting.get(kind) ?? []), { fits, resolve }])),
  };
}
