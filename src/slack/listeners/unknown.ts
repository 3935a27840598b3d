import type { Option } from '@slack/types';
import type { Reply } from '../flows/handing-in';
import { saidIn } from '../flows/tell';
import { type Listener, placeOf } from '../guard';
import type { ActionPayload, ShortcutPayload, SubmissionPayload, SuggestionPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';

/** Whatever no other listener knows, left over from another version: acknowledged and answered, never silence. */
export const onUnknownAction =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    // A link opens by itself, and inputs report what is typed: nothing is expected of either.
    if (payload.actions[0].value === undefined) return;
    const t = await wordsOf(tools, payload.user.id);
    await tools.tell.say(placeOf(payload), t, [t.slack.unknownAction]);
  };

export const onUnknownView =
  (tools: Tools): Listener<SubmissionPayload, Reply> =>
  async ({ user }, ack) => {
    const t = await wordsOf(tools, user.id);
    await ack({ response_action: 'update', view: saidIn(t, t.slack.title, [t.slack.unknownView]) });
  };

export const onUnknownOptions = (): Listener<SuggestionPayload, { options: Option[] }> => async (_payload, ack) => {
  await ack({ options: [] });
};

export const onUnknownShortcut =
  (tools: Tools): Listener<ShortcutPayload> =>
  async (payload, ack) => {
    await ack();
    const t = await wordsOf(tools, payload.user.id);
    await tools.tell.say(placeOf(payload), t, [t.slack.unknownShortcut]);
  };
