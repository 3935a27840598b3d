import { z } from 'zod';
import { delivery } from './load/delivery';
import { drive } from './load/drive';
import { flood } from './load/flood';
import { type Links, openLinks } from './load/links';
import { overHttp } from './load/over-http';
import { serve } from './serve';

const deliveries = z.array(delivery).max(20_000);
const rate = z.number().positive().max(1000);

/** What sends the load, in a process of its own: over HTTP, or as Slack's side of Socket Mode. */
const questions = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('links') }),
  z.object({ kind: z.literal('connections'), token: z.string() }),
  z.object({ kind: z.literal('http'), url: z.url(), secret: z.string(), rate, deliveries }),
  z.object({ kind: z.literal('socket'), token: z.string(), rate, deliveries }),
  z.object({
    kind: z.literal('flood'),
    url: z.url(),
    body: z.string(),
    atOnce: z.number(),
    ms: z.number().max(10_000),
  }),
]);

let links: Promise<Links> | undefined;
const opened = (): Promise<Links> => {
  links ??= openLinks();
  return links;
};

serve(questions, async (question) => {
  switch (question.kind) {
    case 'links':
      return { url: (await opened()).url };
    case 'connections':
      return (await opened()).count(question.token);
    case 'http':
      return drive(question.deliveries, question.rate, overHttp(question.url, question.secret));
    case 'socket':
      return drive(question.deliveries, question.rate, (await opened()).to(question.token));
    case 'flood':
      return flood(question.url, question);
  }
});
