import type { CamsStandIn } from '../cams';
import type { Person, ShownView, SlackMessage, SlackStandIn } from '../slack';
import { desk, roles } from '../workspace';

/** How long a scene may wait for something to appear, in milliseconds. */
const PATIENCE = 30_000;
const RULE = '─'.repeat(100);

/** The terminal: what people do and what each of them sees. */
export interface Stage {
  readonly slack: SlackStandIn;
  readonly cams: CamsStandIn;
  title(text: string): void;
  /** What a person does, or what happens outside. */
  tells(text: string): void;
  /** Types a command into the desk's channel. */
  types(who: Person, text: string): Promise<void>;
  /** Prints the modal this person has open, once it can be handed in. */
  modal(who: Person): Promise<void>;
  /** Waits for the next private answer to this person and prints it. */
  answer(who: Person): Promise<void>;
  /** Waits for the next card in the channel and prints it. */
  card(): Promise<SlackMessage>;
  /** Waits until a card reads like this and its thread says that, then prints what is new in both. */
  outcome(card: SlackMessage, reads: RegExp, says: RegExp): Promise<void>;
}

export function createStage(slack: SlackStandIn, cams: CamsStandIn, write: (line: string) => void): Stage {
  const shown = new Set<string>();
  const print = (heading: string, body: string): void => {
    write(`\n  ${heading}\n${body.replace(/^/gm, '    ')}`);
  };
  const tells = (text: string): void => write(`\n▸ ${text}`);
  const nameOf = (who: Person): string =>
    `${slack.workspace.user(who.id).real_name ?? who.id} (${roles[who.id] ?? 'guest'})`;

  async function fresh(find: () => SlackMessage | undefined): Promise<SlackMessage> {
    const message = await slack.until(() => {
      const found = find();
      return found !== undefined && !shown.has(found.ts) ? found : undefined;
    }, PATIENCE);
    shown.add(message.ts);
    return message;
  }

  const inChannel = (ts: string): SlackMessage | undefined => slack.messages(desk).find((each) => each.ts === ts);

  return {
    slack,
    cams,
    tells,
    title: (text) => write(`\n${RULE}\n${text}\n${RULE}`),
    types: async (who, text) => {
      tells(`${nameOf(who)} types ${text}`);
      await who.types(desk, text);
    },
    modal: async (who) => {
      const view = await slack.until(() => openForm(who), PATIENCE);
      print(`${nameOf(who)} sees a form:`, slack.render(view));
    },
    answer: async (who) => {
      const answer = await fresh(() => who.sees(desk).findLast((each) => each.kind === 'ephemeral'));
      print(`Only ${nameOf(who)} sees:`, slack.render(answer));
    },
    card: async () => {
      const card = await fresh(() =>
        slack.messages(desk).findLast((each) => each.kind === 'message' && each.thread_ts === undefined),
      );
      print('The channel sees a card:', slack.render(card));
      return card;
    },
    outcome: async (card, reads, says) => {
      await slack.until(() => reads.test(textOf(inChannel(card.ts))), PATIENCE);
      const news = (): SlackMessage[] => replies(slack, card).filter(({ ts }) => !shown.has(ts));
      await slack.until(() => news().some((reply) => says.test(slack.render(reply))), PATIENCE);
      for (const reply of news()) {
        shown.add(reply.ts);
        print('In its thread:', slack.render(reply));
      }
      const now = inChannel(card.ts);
      if (now !== undefined) print('The card now reads:', slack.render(now));
    },
  };

  function textOf(message: SlackMessage | undefined): string {
    return message === undefined ? '' : slack.render(message);
  }
}

/** A modal that can be handed in. */
function openForm(who: Person): ShownView | undefined {
  const view = who.view();
  return view?.type === 'modal' && view.submit !== undefined ? view : undefined;
}

const replies = (slack: SlackStandIn, card: SlackMessage): SlackMessage[] =>
  slack.messages(desk).filter((each) => each.kind === 'message' && each.thread_ts === card.ts);
