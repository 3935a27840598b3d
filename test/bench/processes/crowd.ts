import { z } from 'zod';
import { commands, homes } from './crowd/answers';
import { live, work } from './crowd/lives';
import { rawLists } from './crowd/raw-lists';
import { type CrowdSlack, openCrowdSlack } from './crowd/slack';
import { keystrokes, openPickers } from './crowd/typing';
import type { Deliver } from './load/delivery';
import { drive } from './load/drive';
import { overHttp } from './load/over-http';
import { serve } from './serve';
import type { OpenView } from './slack/views';

/** To these in turn. */
const urls = z.array(z.url()).min(1);
const secret = z.string();
const rate = z.number().positive().max(1000);
const count = z.number().max(20_000);

/** Slack and the people in it, in one process: they go on when the app has answered, and not only acknowledged. */
const questions = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listen') }),
  z.object({ kind: z.literal('commands'), urls, secret, rate, count, text: z.string(), expects: z.string() }),
  z.object({ kind: z.literal('homes'), urls, secret, rate, count, expects: z.string() }),
  z.object({ kind: z.literal('open pickers'), urls, secret }),
  z.object({ kind: z.literal('type'), urls, secret, rate, count, subjects: z.array(z.string()).min(1) }),
  /** The first page of groups, asked of CAMS by nothing but the vendor's client. */
  z.object({ kind: z.literal('raw list'), camsUrl: z.url(), rate, count, size: z.number() }),
  z.object({ kind: z.literal('live'), urls, secret, desks: z.array(work) }),
]);

let opened: Promise<CrowdSlack> | undefined;
const slackOf = (): Promise<CrowdSlack> => {
  opened ??= openCrowdSlack();
  return opened;
};
let pickers: readonly OpenView[] = [];

function sender({ urls: all, secret: key }: { urls: readonly string[]; secret: string }): Deliver {
  const ways = all.map((url) => overHttp(url, key));
  let turn = 0;
  return (delivery) => {
    turn += 1;
    return ways[turn % ways.length]?.(delivery) ?? Promise.resolve('nobody to deliver to');
  };
}

serve(questions, async (question) => {
  const slack = await slackOf();
  switch (question.kind) {
    case 'listen':
      return { url: slack.url };
    case 'commands': {
      const errand = commands(slack, sender(question), question);
      return drive(errand.deliveries, question.rate, errand.deliver);
    }
    case 'homes': {
      const errand = homes(slack, sender(question), question);
      return drive(errand.deliveries, question.rate, errand.deliver);
    }
    case 'open pickers':
      pickers = await openPickers(slack, sender(question));
      return pickers.length;
    case 'type':
      return drive(keystrokes(pickers, question.subjects, question.count), question.rate, sender(question));
    case 'raw list': {
      const errand = rawLists(question);
      return drive(errand.deliveries, question.rate, errand.deliver);
    }
    case 'live':
      return live(slack, sender(question), question.desks);
  }
});
