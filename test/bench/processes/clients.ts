import { setTimeout } from 'node:timers/promises';
import { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { sandboxSettings } from '../../../sandbox/workspace';
import { type CamsCall, camsCall } from './cams-call';
import { serve } from './serve';
import { type SlackCall, slackCall } from './slack/slack-call';
import { vendorClient } from './vendor';

/** The vendor's client and Slack's, alone in a process: each made once, with their own settings, called and nothing else. */
const questions = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('connect'), slackUrl: z.url(), camsUrl: z.url() }),
  /** Keeps calls for `play`. */
  z.object({ kind: z.literal('load'), slack: z.array(slackCall), cams: z.array(camsCall) }),
  /** Makes all of them, as fast as they are answered, some at once. Throws when one is refused. @returns how long that took, in ms */
  z.object({ kind: z.literal('play'), atOnce: z.number() }),
  /** Makes all of them, evenly spread over so many ms. Throws when one is refused. */
  z.object({ kind: z.literal('spread'), over: z.number() }),
  /** Makes one call to CAMS. @returns how long it took, in ms */
  z.object({ kind: z.literal('time'), call: camsCall.omit({ at: true }) }),
]);

type Call = () => Promise<unknown>;

interface Clients {
  slack(call: SlackCall): Promise<unknown>;
  cams(call: Pick<CamsCall, 'action' | 'params'>): Promise<unknown>;
}

let clients: Clients | undefined;
let loaded: Call[] = [];

function connect(slackUrl: string, camsUrl: string): Clients {
  const settings = sandboxSettings({ apiUrl: '', camsUrl, dataDir: '' });
  const web = new WebClient(settings.SLACK_BOT_TOKEN, { slackApiUrl: `${slackUrl}/api/` });
  const call = vendorClient(camsUrl);
  return {
    slack: ({ method, path, body }) =>
      method === 'response_url' ? answer(`${slackUrl}${path}`, body) : web.apiCall(method, argumentsOf(body)),
    cams: ({ action, params }) => call(action, params),
  };
}

async function answer(url: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await (await fetch(url, { method: 'POST', headers, body })).arrayBuffer();
}

/** As they were given to Slack's client: blocks, views and metadata as objects, which it makes text of. */
const argumentsOf = (body: string): Record<string, unknown> =>
  Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );

function connected(): Clients {
  if (clients === undefined) throw new Error('the clients are not connected yet');
  return clients;
}

async function play(calls: Call[], atOnce: number): Promise<number> {
  const began = performance.now();
  const waiting = calls.values();
  const worker = async (): Promise<void> => {
    for (const call of waiting) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return performance.now() - began;
}

async function spread(calls: readonly Call[], over: number): Promise<void> {
  const began = performance.now();
  const made: Promise<unknown>[] = [];
  for (const [index, call] of calls.entries()) {
    const wait = began + (index * over) / calls.length - performance.now();
    if (wait >= 1) await setTimeout(wait);
    made.push(call());
  }
  await Promise.all(made);
}

serve(questions, async (question) => {
  switch (question.kind) {
    case 'connect':
      clients = connect(question.slackUrl, question.camsUrl);
      return;
    case 'load': {
      const { slack, cams } = connected();
      loaded = [...question.slack.map((call) => () => slack(call)), ...question.cams.map((call) => () => cams(call))];
      return;
    }
    case 'play':
      return play(loaded, question.atOnce);
    case 'spread':
      return spread(loaded, question.over);
    case 'time': {
      const began = performance.now();
      await connected().cams(question.call);
      return performance.now() - began;
    }
  }
});
