import { UNDO_FOR } from '../../domain/foresight';
import type { Card } from '../../domain/ports/poster';
import { newId } from '../../requests/ids';
import type { Phrase } from '../../texts/phrase';
import type { Tools } from '../tools';
import { wordsOf } from '../words';
import type { Admission } from './admit';
import { showFilled } from './group-form';
import { openAndAdmit } from './in-modal';
import type { Modal } from './modal';
import { type Place, saidIn } from './tell';

type Admitted = Extract<Admission, { kind: 'admitted' }>;

interface Pressed {
  readonly personId: string;
  readonly requestId: string;
  readonly triggerId: string;
  readonly place: Place;
}

/** Opens the form that puts a request back, for whoever may ask at its desk. Throws `modal_late`. */
export async function openUndo(tools: Tools, { personId, requestId, triggerId, place }: Pressed): Promise<void> {
  const known = await wordsOf(tools, personId);
  const reading = tools.requests.card(requestId);
  // Awaited below, once the modal is open: until then its failure is nobody's.
  reading.catch(() => undefined);
  await openAndAdmit(
    tools,
    { title: (t) => t.undo.title, triggerId, place },
    async (): Promise<Admission> => {
      const card = await reading;
      return card === undefined
        ? { kind: 'refused', say: known.slack.oldButton, t: known }
        : tools.admit.toDesk(personId, card.request.deskId);
    },
    async (admitted, modal) => {
      const card = await reading;
      const said = card === undefined ? [admitted.t.slack.oldButton] : await fill(tools, admitted, modal, card);
      if (said.length > 0) await modal.show(saidIn(admitted.t, admitted.t.undo.title, said));
    },
  );
}

/**
 * Fills the form with what was there before, as far as the group still has what the request wrote. Throws CamsError.
 * @returns why there is no form
 */
async function fill(
  tools: Tools,
  { desk, person, t }: Admitted,
  modal: Modal,
  { operation, request, evidence: before, undoUntil }: Card,
): Promise<readonly Phrase[]> {
  const { state, endedAt, input } = request;
  const target = operation.target(input);
  if (operation.undo === undefined || state !== 'succeeded' || endedAt === undefined || target.kind !== 'group') {
    return [t.undo.notDone];
  }
  if (undoUntil === undefined) return [t.undo.tooLate(endedAt + UNDO_FOR)];
  const now = await operation.inspect(target, { directory: tools.directories(desk) });
  if (now === undefined) return [[t.slack.groupGone]];
  const { values, notes } = operation.undo.form({ input, before, now }, t);
  if (Object.keys(values).length === 0) return [...notes.map((note): Phrase => [note]), [t.undo.nothing]];
  const { groupId } = target;
  const draftId = newId();
  await tools.drafts.insert({
    id: draftId,
    personId: person.id,
    operation: operation.name,
    deskId: desk.id,
    groupId,
    evidence: now,
    prefill: values,
    requestId: undefined,
    createdAt: tools.clock.now(),
  });
  const form = { operation, desk, t, modal, draftId, values, notes: [t.undo.about, ...notes] };
  await showFilled(tools, form, groupId, now);
  return [];
}
