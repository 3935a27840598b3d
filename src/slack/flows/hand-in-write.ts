import type { Ack } from '../guard';
import { permalink } from '../identity';
import type { Tools } from '../tools';
import { askedBeforeView } from '../views';
import { type HandedIn, type Reply, refuseInput } from './handing-in';
import { submitWrite, type WriteForm } from './submit-write';
import { saidIn } from './tell';

/** Makes the request first and acknowledges then: who sees the form close knows that it is written down. */
export async function handInWrite(tools: Tools, handedIn: HandedIn, form: WriteForm, ack: Ack<Reply>): Promise<void> {
  const { admitted, draft } = handedIn;
  const { t } = admitted;
  const handed = await submitWrite(tools, admitted, draft, form);
  if (handed.kind === 'bad') return refuseInput(handedIn, handed.problems, ack);
  const { submitted, besides } = handed;
  switch (submitted.kind) {
    case 'submitted': {
      if (besides?.kind !== 'refused') return ack({ response_action: 'clear' });
      const { title } = form.operation.together?.operation.words(t) ?? { title: '' };
      const said = t.together.refused(title, t.refusals[besides.refusal]);
      return ack({ response_action: 'update', view: saidIn(t, form.operation.words(t).title, [said]) });
    }
    case 'group_gone':
      return ack({
        response_action: 'update',
        view: saidIn(t, form.operation.words(t).title, [[t.slack.groupGone]]),
      });
    case 'refused': {
      const said = saidIn(t, form.operation.words(t).title, [[t.refusals[submitted.refusal]]]);
      return ack({ response_action: 'update', view: said });
    }
    case 'asked_before': {
      const { earlier } = submitted;
      const { url } = await tools.identity();
      const view = askedBeforeView({ t, draftId: draft.id, earlier, permalink: permalink(url, earlier.card) });
      return ack({ response_action: 'update', view });
    }
  }
}
