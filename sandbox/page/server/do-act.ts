import type { SlackStandIn } from '../../slack';
import type { Act, Done } from '../protocol/acts';

/**
 * Does in Slack what a person did in the page. What the app answers shows in the state; a `problem` is only what could
 * not be done at all.
 */
export async function doAct(slack: SlackStandIn, me: string, act: Act): Promise<Done> {
  const hands = slack.hands(me);
  try {
    switch (act.act) {
      case 'type':
        await slack.person(me).types(act.channel, act.text, act.thread === undefined ? {} : { thread: act.thread });
        break;
      case 'shortcut':
        await slack.person(me).shortcut(act.callbackId);
        break;
      case 'open-home':
        await slack.person(me).opensHome();
        break;
      case 'press':
        await hands.press(act.place, act.element);
        break;
      case 'fill':
        await hands.fill(act.place, act.element, act.fill);
        break;
      case 'submit':
        await hands.submit(act.view);
        break;
      case 'close':
        await hands.close(act.view, { all: act.all });
        break;
    }
    return {};
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
