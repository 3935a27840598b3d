import { inputSchema } from '../../../src/domain/define';
import { InviteLink } from '../../../src/domain/invite-link';
import type { Effect, Evidence, Operation, WriteOperation } from '../../../src/domain/operation';
import { REQUEST_STATES } from '../../../src/domain/request-state';
import { operations } from '../../../src/operations';
import {
  answerMessage,
  cardMessage,
  noteMessage,
  secretMessage,
  undeliverableMessage,
} from '../../../src/slack/blocks';
import { notReadyMessage, welcomeMessage } from '../../../src/slack/blocks/welcome';
import { limits } from '../../../src/slack/limits';
import {
  askedBeforeView,
  groupOptions,
  helpMessage,
  loadingView,
  menuView,
  operationView,
  pickGroupView,
  sayView,
} from '../../../src/slack/views';
import { LANGUAGES, type Texts, textsFor } from '../../../src/texts';
import { ASKED, cardOf } from '../../support/card-for-slack';
import { startWorldFor } from '../../support/conformance/world';
import { readMessage, readView } from '../../support/slack-text';
import { cardIn } from '../../support/texts/card-in';
import { aReader, aRequest, createFakeBook, plainly } from '../operations/some-request';

const EFFECTS: readonly Effect[] = ['change', 'destructive'];
const writes = operations.flatMap((each) => (each.kind === 'write' ? [each] : []));
const reads = operations.flatMap((each) => (each.kind === 'read' ? [each] : []));
const inputOf = (operation: Operation) => inputSchema(operation.fields).parse(operation.example);

/** What is known of the example's group, read once for all languages. */
const evidences = new Map<string, Evidence>();
beforeAll(async () => {
  for (const operation of writes) {
    const found = await operation.inspect(operation.target(inputOf(operation)), await startWorldFor(operation));
    if (found !== undefined) evidences.set(operation.name, found);
  }
});
const evidenceOf = ({ name }: WriteOperation): Evidence => evidences.get(name) ?? {};

const formOf = (operation: Operation, t: Texts) => {
  const group = { id: 'GROUP-1', subject: 'Resellers Jakarta' };
  const form = { operation, draftId: 'DRAFT-1', t, notes: [t.commands.noMatch('VIP')], initial: {}, choices: {} };
  if (operation.kind === 'read') return operationView(form);
  const evidence = evidenceOf(operation);
  return operationView({
    ...form,
    group,
    initial: operation.prefill(evidence),
    choices: operation.choices(evidence),
    evidence,
  });
};

describe.each(LANGUAGES)('in %s', (language) => {
  const t = textsFor(language);

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    'the form of %s fits into Slack, its words uncut',
    (_name, operation) => {
      const { title, submit, summary } = operation.words(t);
      expect([title.length <= limits.view.title, submit.length <= limits.view.submit]).toEqual([true, true]);
      const view = formOf(operation, t);
      expect([view.title.text, view.submit?.text]).toEqual([title, submit]);
      expect(readView(view)).toContain(summary);
      expect(readView(pickGroupView({ operation, draftId: 'DRAFT-1', t, notes: [] }))).toContain(t.views.continue);
      for (const field of Object.values(operation.fields)) {
        expect(field.label(t).length).toBeLessThanOrEqual(48);
        expect((field.hint?.(t) ?? '').length).toBeLessThanOrEqual(150);
        expect((field.placeholder?.(t) ?? '').length).toBeLessThanOrEqual(limits.placeholder);
      }
    },
  );

  it.each(writes.map((operation) => [operation.name, operation] as const))(
    'the card of %s fits into Slack in every state, and says it in this language',
    (_name, operation) => {
      for (const effect of EFFECTS) {
        for (const state of REQUEST_STATES) {
          const shown = readMessage(
            cardMessage(cardIn(operation, { effect, state, evidence: evidenceOf(operation) }), t),
          );
          expect(shown).toContain(operation.words(t).heading(effect));
          expect(shown).toContain(plainly(t.card.fact(t.card.asked, ['@U0DINA'])));
        }
        expect(operation.words(t).confirm(effect).length).toBeLessThanOrEqual(limits.confirm.button);
      }
    },
  );

  it.each(reads.map((operation) => [operation.name, operation] as const))(
    'the answer of %s fits into Slack',
    async (_name, operation) => {
      const requests = createFakeBook([aRequest({ groupId: 'GROUP-1', state: 'pending' })], [aRequest()]);
      const context = {
        ...(await startWorldFor(operation)),
        requests,
        operations,
        t,
        reader: { ...aReader, timeZone: 'Asia/Jakarta' },
        page: 1,
      };
      const answer = await operation.answer(inputOf(operation), context);
      const state = { operation: operation.name, input: {}, page: 1 };
      for (const options of [{}, { plain: true }, { sharedBy: 'U0DINA' }]) {
        expect(readMessage(answerMessage(answer, state, t, options))).toContain(answer.title);
      }
    },
  );

  it('everything else that is shown fits into Slack', () => {
    readView(
      menuView({
        t,
        operations,
        draftId: 'd',
        desks: [
          { id: '1', name: '#a' },
          { id: '2', name: '#b' },
        ],
      }),
    );
    readView(loadingView(t, t.views.menu.title));
    readView(
      sayView(t, {
        title: t.slack.title,
        lines: [t.slack.noDesk('C1', t.setup.whoCan(['U0ADMIN']))],
        next: t.views.loading,
      }),
    );
    readView(askedBeforeView({ t, draftId: 'd', earlier: cardOf().request, permalink: 'https://x.test/1' }));
    readMessage(helpMessage({ t, operations, command: '/chatgroup' }));
    readMessage(
      helpMessage({
        t,
        operations,
        command: '/chatgroup',
        mayNot: ({ kind }) => (kind === 'write' ? 'guest' : undefined),
      }),
    );
    readMessage(welcomeMessage(t));
    readMessage(notReadyMessage(t, ['U0ADMIN']));
    readMessage(secretMessage({ kind: 'numbers', subject: 'VIP', numbers: ['6281234567801'] }, t));
    readMessage(
      secretMessage({ kind: 'link', subject: 'VIP', link: new InviteLink('https://chat.whatsapp.com/TESTab01') }, t),
    );
    for (const reason of ['not_in_channel', 'is_archived', 'restricted_action', 'expired', 'odd']) {
      readMessage(undeliverableMessage(cardOf(), reason, t));
    }
    readMessage(
      noteMessage(cardOf(), { kind: 'trouble', failure: { code: 'unexpected' }, until: ASKED }, t, { repeated: true }),
    );
    const [option] = groupOptions([aGroup], t);
    expect(option?.description?.text).toBe(t.views.option(3, 8, 'ACTIVE'));
  });

  it('labels of buttons are short, and titles are whole', () => {
    for (const label of [
      ...Object.values(t.card.buttons),
      t.welcome.open,
      t.answers.share,
      t.answers.next,
      t.answers.previous,
    ]) {
      expect([label, label.length <= limits.confirm.button]).toEqual([label, true]);
    }
    const { views } = t;
    for (const title of [views.menu.title, views.askedBefore.title, views.askedBefore.submit, t.slack.title]) {
      expect([title, title.length <= limits.view.title]).toEqual([title, true]);
    }
    for (const label of [views.cancel, views.close, views.continue])
      expect(label.length).toBeLessThanOrEqual(limits.view.submit);
  });

  it('a moment is said in the zone of its reader, and in UTC by name where there is none', () => {
    const at = Date.UTC(2026, 2, 5, 18, 30);
    const said = { en: '6 Mar 2026, 01:30', id: '6 Mar 2026, 01.30', 'zh-CN': '2026年3月6日 01:30' }[language];
    expect(t.group.moment(at, 'Asia/Jakarta')).toBe(said);
    expect(t.group.moment(at, undefined)).toMatch(/5.*18.30 UTC$/);
    expect(t.answers.rows(12_345)).toContain(language === 'id' ? '12.345' : '12,345');
  });
});

const aGroup = {
  ...{ id: 'G', subject: 'VIP', memberCount: 3, status: 'ACTIVE', description: undefined, link: undefined },
  ...{ picture: undefined, updatedAt: undefined, groupType: undefined, groupLink: undefined },
};
