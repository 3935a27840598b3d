import type { Answered } from '../../desks/api';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { admitToSetup } from '../flows/setup/admit';
import { type Listener, placeOf } from '../guard';
import type { ActionPayload } from '../payloads';
import type { Tools } from '../tools';
import { channelOf } from './channel-of';

/** Agree, below the announcement of a change. */
export const onAgree = (tools: Tools): Listener<ActionPayload> =>
  answering(tools, tools.deskLife.agree, (t) => t.setup.answers.agreed);

/** Take back, below the announcement of a change. */
export const onTakeBack = (tools: Tools): Listener<ActionPayload> =>
  answering(tools, tools.deskLife.takeBack, (t) => t.setup.answers.takenBack);

const answering =
  (tools: Tools, answer: Tools['deskLife']['agree'], done: (t: Texts) => Phrase): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const by = payload.user.id;
    const admitted = await admitToSetup(tools, by, channelOf(payload) ?? '');
    const { t } = admitted;
    if (admitted.kind === 'refused') return tools.tell.say(placeOf(payload), t, [admitted.say]);
    const answered = await answer({ changeId: payload.actions[0].value ?? '', by });
    await tools.tell.say(placeOf(payload), t, [answerLine(answered, done, tools.admins, t)]);
  };

function answerLine(answered: Answered, done: (t: Texts) => Phrase, admins: readonly string[], t: Texts): Phrase {
  const say = t.setup.answers;
  switch (answered.kind) {
    case 'done':
      return done(t);
    case 'own_change':
      return say.ownChange;
    case 'refused':
      return answered.refusal === 'not_admin' ? t.setup.notAdmin(admins) : [t.refusals[answered.refusal]];
    case 'too_late': {
      const { state, by } = answered;
      return state === undefined ? say.unknown : say.tooLate(t.deskNews.states[state], by);
    }
  }
}
