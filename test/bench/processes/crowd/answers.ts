import { randomUUID } from 'node:crypto';
import type { Deliver, Delivery } from '../load/delivery';
import { homeOpened, typed } from '../payloads';
import { LOOKING } from './people';
import { type CrowdSlack, kinds } from './slack';

/** Deliveries, and how each is delivered and waited for until it is answered, not only acknowledged. */
export interface Errand {
  readonly deliveries: readonly Delivery[];
  readonly deliver: Deliver;
}

const ANSWERED = '200 answered';

/** Commands until their answers are there; an answer has to hold `expects`, or it says what it held. */
export function commands(
  slack: CrowdSlack,
  send: Deliver,
  { text, count, expects }: { readonly text: string; readonly count: number; readonly expects: string },
): Errand {
  const answers = new Map<Delivery, Promise<string>>();
  const deliveries = Array.from({ length: count }, () => {
    const path = `/commands/${randomUUID()}`;
    const delivery = typed(text, `${slack.url}${path}`);
    const said = slack.next(kinds.answer(path)).then(({ body }) => (body.includes(expects) ? ANSWERED : clip(body)));
    answers.set(delivery, said);
    return delivery;
  });
  return { deliveries, deliver: acknowledgedThen(send, (delivery) => answers.get(delivery)) };
}

/** App Home, opened by one after another, until it is published. */
export function homes(
  slack: CrowdSlack,
  send: Deliver,
  { count, expects }: { readonly count: number; readonly expects: string },
): Errand {
  const people = new Map<Delivery, string>();
  const deliveries = Array.from({ length: count }, (_, index) => {
    const personId = LOOKING[index % LOOKING.length] ?? '';
    const delivery = homeOpened(personId);
    people.set(delivery, personId);
    return delivery;
  });
  const published: Deliver = (delivery) => {
    const shown = slack.next(kinds.home(people.get(delivery) ?? ''));
    const said = shown.then(({ args }) => {
      const view = args.get('view') ?? '';
      return view.includes(expects) ? ANSWERED : clip(view);
    });
    return acknowledgedThen(send, () => said)(delivery);
  };
  return { deliveries, deliver: published };
}

const acknowledgedThen =
  (send: Deliver, answer: (delivery: Delivery) => Promise<string> | undefined): Deliver =>
  async (delivery) => {
    const acknowledged = await send(delivery);
    return acknowledged === '200' ? ((await answer(delivery)) ?? 'no answer') : acknowledged;
  };

const clip = (text: string): string => `other: ${text.slice(0, 600)}`;
