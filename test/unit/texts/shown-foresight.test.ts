import { hours, minutes } from '../../../src/domain/clock';
import type { WhySeveral } from '../../../src/domain/need';
import { undoUpdate } from '../../../src/operations/undo-update';
import { update } from '../../../src/operations/update';
import { cardMessage } from '../../../src/slack/blocks';
import { limits } from '../../../src/slack/limits';
import { operationView, sayView } from '../../../src/slack/views';
import { LANGUAGES, textsFor } from '../../../src/texts';
import { ASKED, cardOf, linkCard, POLICY } from '../../support/card-for-slack';
import { readMessage, readView } from '../../support/slack-text';
import { cutIn } from '../../support/texts/cut';
import { plainly } from '../operations/some-request';

const WHY: readonly WhySeveral[] = [{ kind: 'deletes' }, { kind: 'removes', members: 5 }, { kind: 'policy' }];
const present = { subject: 'VIP', description: 'Hello', picture: null };
const self = { ...POLICY, approvers: ['U0DINA'], selfConfirmation: { by: 'U0SINTA', reason: 'Small team' } };

describe.each(LANGUAGES)('in %s', (language) => {
  const t = textsFor(language);

  it.each(WHY)('a card that takes several approvers says so, and why: $kind', (why) => {
    for (const approvals of [2, 3]) {
      for (const revision of [1, 2]) {
        const need = { approvals, why, policy: POLICY };
        const shown = readMessage(cardMessage(cardOf({ need, votes: ['U0RAKA'], request: { revision } }), t));
        const say = t.card.about.several;
        expect(shown).toContain(
          why.kind === 'removes' ? say.removes(approvals, why.members) : say[why.kind](approvals),
        );
      }
    }
  });

  it('a card that its requester confirmed says that the desk allows it', () => {
    const request = { policy: self, state: 'approved', approvedAt: ASKED, decidedBy: 'U0DINA' } as const;
    expect(readMessage(cardMessage(cardOf({ votes: ['U0DINA'], request }), t))).toContain(t.notes.selfConfirmed);
  });

  it('a card that can be undone says until when, and has the button', () => {
    const card = cardOf({ undoUntil: ASKED + minutes(30), request: { state: 'succeeded', effect: 'change' } });
    const shown = readMessage(cardMessage(card, t));
    expect(shown).toContain(`[${t.undo.button}]`);
    expect(t.undo.button.length).toBeLessThanOrEqual(limits.confirm.button);
    const { title, tooLate, notDone, nothing } = t.undo;
    const refusals = [tooLate(ASKED), notDone, [nothing]];
    for (const said of refusals) expect(readView(sayView(t, { title, lines: [said] }))).toContain(title);
    expect(title.length).toBeLessThanOrEqual(limits.view.title);
  });

  it('the form that puts back says what it cannot', () => {
    const wanted = { group: 'G', subject: 'New', description: 'Other', picture: 'https://example.com/a.jpg' };
    const now = { subject: 'New', description: 'Theirs', picture: null };
    const { notes, values } = undoUpdate.form({ input: wanted, before: present, now }, t);
    expect(values).toEqual({ subject: 'VIP' });
    expect(notes).toEqual([
      t.operations.update.undo.changedSince([t.fields.description.label]),
      t.operations.update.undo.pictureLost,
    ]);
    const group = { id: 'G', subject: 'New' };
    const view = operationView({
      ...{ operation: update, draftId: 'd', t, group, initial: values, choices: {} },
      notes: [t.undo.about, ...notes],
    });
    for (const note of notes) expect(readView(view)).toContain(note);
    expect(cutIn(view)).toEqual([]);
  });

  it('a link whose maker is known names them and its age', () => {
    const card = { ...linkCard(), origin: { by: 'U0MEI', age: hours(24 * 41) } };
    const shown = readMessage(cardMessage(card, t));
    for (const said of ['@U0MEI', '41']) expect(shown).toContain(said);
    const { dies } = t.operations.linkDelete.consequences;
    const said = [1, 2, 30, 60].map((count) => plainly(dies('L', { by: 'U0MEI', age: hours(count) })));
    expect(new Set([plainly(dies('L', undefined)), ...said]).size).toBe(5);
  });
});
