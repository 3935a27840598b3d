import type { Person } from '../../../sandbox/slack';
import { answerTo, ask, formOf, openForm, reading } from '../../support/world/acts';
import { giveGroup, reseller, saidTo } from '../../support/world/ownership';
import { admins } from '../../support/world/setup';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const subject = 'Reseller Onboarding';
const reason = { Reason: 'The poster was copied' };

type Payload = Record<string, unknown>;

/** The same click, with another value in its button. */
const withValue =
  (value: string) =>
  (payload: Payload): Payload => ({
    ...payload,
    actions: Array.isArray(payload.actions) ? payload.actions.map((action: object) => ({ ...action, value })) : [],
  });

/** A picker handed in with a group that it never offered. */
const picked =
  (value: string) =>
  (payload: Payload): Payload => {
    const option = { text: { type: 'plain_text', text: 'A group' }, value };
    const values = { group: { group_picker: { type: 'external_select', selected_option: option } } };
    return { ...payload, view: { ...(payload.view as object), state: { values } } };
  };

/** What stands in the channel besides news of the desk. */
const shared = (world: World) => world.cards().filter((each) => !/fewer groups/.test(world.reads(each)));

const modalLike = (world: World, who: Person, like: RegExp): Promise<string> =>
  world.until(() => {
    const shown = world.reads(who.view());
    return like.test(shown) ? shown : undefined;
  });

describe('a group of another desk', () => {
  const the = useWorld();

  it('is in no list, no search and no picker', async () => {
    const { world } = the;
    await giveGroup(world, admins(world).sinta, subject);
    await world.dina.types(world.desk, '/chatgroup list');
    const all = world.reads(await answerTo(world, world.dina, /This desk has 11 groups in all, as of/));
    expect(all).not.toContain(subject);
    await world.dina.types(world.desk, '/chatgroup list reseller');
    await answerTo(world, world.dina, /No group matches/);
    await openForm(world, world.dina, '/chatgroup delete');
    const offered = await world.dina.suggestions('');
    expect(offered).toHaveLength(11);
    expect(await world.dina.suggestions('reseller')).toEqual([]);
    await world.dina.types(reseller, '/chatgroup list');
    const own = await saidTo(world, world.dina, reseller, /This desk has 1 group in all/);
    expect(own).toContain(subject);
  });

  it('reads like one that does not exist, by subject and by id', async () => {
    const { world } = the;
    const groupId = await giveGroup(world, admins(world).sinta, subject);
    const shown = async (typed: string): Promise<string> => {
      await world.dina.closes({ all: true }).catch(() => undefined);
      const form = await openForm(world, world.dina, `/chatgroup delete ${typed}`);
      return form.replaceAll(typed, '…');
    };
    const unknown = await shown('Y2FwaV9ncm91cDo5OTk5OTk5OTk5OTk=');
    expect(unknown).toMatch(/No group/);
    expect(await shown(groupId)).toBe(unknown);
    expect(await shown('Reseller')).toBe(await shown('Nosuchgroup'));
  });

  it('is not filled into a form by a click that was made up', async () => {
    const { world } = the;
    const groupId = await giveGroup(world, admins(world).sinta, subject);
    const picks = async (id: string): Promise<string> => {
      await openForm(world, world.dina, '/chatgroup delete');
      await world.dina.submits({}, { tamper: picked(id), force: true });
      const said = await modalLike(world, world.dina, /not there|gone|no longer/i);
      await world.dina.closes({ all: true });
      return said;
    };
    expect(await picks(groupId)).toBe(await picks('made-up'));
    expect(shared(world)).toEqual([]);
  });

  it('shows no secret, no page and no copy for everybody, by buttons that stood there before', async () => {
    const { world } = the;
    await world.dina.types(world.desk, `/chatgroup show ${subject}`);
    const answer = await answerTo(world, world.dina, /\[Show link\]/);
    const groupId = await giveGroup(world, admins(world).sinta, subject);
    const before = world.slack.messages(world.desk).length;
    for (const button of ['Show link', 'Show full numbers', 'Send me the QR code']) {
      await world.dina.clicks(button, { in: answer });
      await world.until(
        () =>
          world.dina.sees(world.desk).filter((each) => /There is nothing to show/.test(world.reads(each))).length > 0,
      );
    }
    await world.dina.clicks('Share in channel', { in: answer });
    const first = await world.until(() => shared(world)[0]);
    expect(world.reads(first)).toContain('This group is not listed any more');
    const state = JSON.stringify({ operation: 'members', input: { group: groupId }, page: 2 });
    await world.dina.clicks('Share in channel', { in: answer, tamper: withValue(state) });
    const second = await world.until(() => shared(world)[1]);
    const everything = world.slack
      .messages(world.desk)
      .slice(before)
      .map(world.reads)
      .filter((each) => !/fewer groups/.test(each))
      .join('\n');
    expect(world.reads(second)).not.toContain(subject);
    expect(everything).not.toContain(subject);
    expect(everything).not.toMatch(/chat\.whatsapp\.com|\+62…/);
    const audit = await world.endAndReadAudit();
    expect(audit.filter(({ event }) => event === 'secret.shown')).toEqual([]);
  });

  it('has no history here that was made there', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    const groupId = await giveGroup(world, sinta, subject);
    await sinta.types(reseller, `/chatgroup link delete ${subject}`);
    await world.until(() => formOf(world, sinta));
    await sinta.submits(reason);
    await world.until(() => world.slack.messages(reseller).find((each) => /Waiting/.test(world.reads(each))));
    await world.dina.types(world.desk, '/chatgroup history');
    const history = await answerTo(world, world.dina, /No|Nothing/);
    expect(world.reads(history)).not.toContain(subject);
    await world.dina.types(world.desk, '/chatgroup list');
    const list = await answerTo(world, world.dina, /11 groups/);
    const state = JSON.stringify({ operation: 'history', input: { group: groupId }, page: 1 });
    await world.dina.clicks('Share in channel', { in: list, tamper: withValue(state) });
    expect(world.reads(await world.until(() => shared(world)[0]))).not.toContain(subject);
  });
});

describe('a group that goes to another desk', () => {
  const the = useWorld();

  it('ends the request that waits for it at the click, and nothing is written', async () => {
    const { world } = the;
    const card = await ask(world, `/chatgroup link delete ${subject}`, reason);
    await reading(world, card, /Waiting for confirmation/);
    await giveGroup(world, admins(world).sinta, subject);
    await world.raka.clicks('Confirm deletion', { in: card, confirm: true });
    await answerTo(world, world.raka, /Too late|No longer/i);
    await reading(world, card, /belongs to another desk now/);
    expect(world.cams.writes()).toEqual([]);
    const audit = await world.endAndReadAudit();
    expect(audit.map(({ event }) => event)).toContain('request.stale');
  });

  it('cannot be asked for with a form that was open', async () => {
    const { world } = the;
    await openForm(world, world.dina, `/chatgroup link delete ${subject}`);
    await giveGroup(world, admins(world).sinta, subject);
    await world.dina.submits(reason);
    await modalLike(world, world.dina, /not there|gone|no longer/i);
    await world.passes(10_000);
    expect(world.cards().filter((each) => /Delete invite link/.test(world.reads(each)))).toEqual([]);
  });

  it('cannot be put back with Undo', async () => {
    const { world } = the;
    const card = await ask(world, `/chatgroup update ${subject}`, { Subject: 'Reseller Baru' });
    await reading(world, card, /\bDone\b[\s\S]*\[Undo\]/);
    await giveGroup(world, admins(world).sinta, 'Reseller Baru');
    const now = world.cards().find(({ ts }) => ts === card.ts);
    await world.mei.clicks('Undo', { ...(now && { in: now }) });
    const said = await modalLike(world, world.mei, /not there|gone|no longer/i);
    expect(said).not.toContain('Baru');
    expect(world.cams.writes()).toHaveLength(1);
  });
});

describe('a group that is made', () => {
  const the = useWorld();

  it('is of the desk that made it, although another desk has one of the same name', async () => {
    const { world } = the;
    await world.dina.types(reseller, `/chatgroup create "${subject}"`);
    const form = await world.until(() => formOf(world, world.dina));
    expect(form).not.toMatch(/1 group|already/);
    await world.dina.submits();
    await world.until(() => world.slack.messages(reseller).find((each) => /\bDone\b/.test(world.reads(each))));
    await world.dina.types(reseller, '/chatgroup list');
    await saidTo(world, world.dina, reseller, /This desk has 1 group in all/);
    await world.dina.types(world.desk, '/chatgroup list reseller');
    await answerTo(world, world.dina, /1 group matches/);
    await world.restart();
    await world.dina.types(reseller, '/chatgroup list');
    await saidTo(world, world.dina, reseller, /This desk has 1 group in all/);
  });
});
