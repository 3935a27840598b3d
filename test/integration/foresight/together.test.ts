import { ask, groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const also = 'Also delete the invite link, so that nobody joins with it';
const removal = (world: World) =>
  `/chatgroup remove Reseller Onboarding +${groupCalled(world, 'Reseller').participants[2]}`;
const filled = { Reason: 'Spam', Besides: [also] };

describe('the form of a removal', () => {
  const the = useWorld();

  it('makes two requests of one form when the link is to go, too, each with its own confirmation and write', async () => {
    const { world } = the;
    const form = await openForm(world, world.dina, removal(world));
    expect(form).toContain(also);
    expect(form).toMatch(/Removes 1 of 8 members[\s\S]*This cannot be undone\./);
    await world.dina.submits(filled);
    const [first, second] = await world.until(() => (world.cards().length === 2 ? world.cards() : undefined));
    const cards = [first, second].map(world.reads).sort();
    expect(cards[0]).toMatch(/^[\s\S]*Delete invite link[\s\S]*Reason: Spam/);
    expect(cards[1]).toMatch(/^[\s\S]*Remove members[\s\S]*Reason: Spam/);
    const done = () => world.cards().filter((each) => /\bDone\b/.test(world.reads(each))).length;
    await world.raka.clicks('Confirm removal', { confirm: true });
    await world.until(() => done() === 1);
    expect(world.cams.writes().map(({ action }) => action)).toEqual(['DeleteChatGroupParticipants']);
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await world.until(() => done() === 2);
    expect(world.cams.writes().map(({ action }) => action)).toContain('DeleteChatGroupInviteLink');
    expect(world.cams.writes()).toHaveLength(2);
    const audit = await world.endAndReadAudit();
    const submitted = audit.filter(({ event }) => event === 'request.submitted');
    expect(submitted.map(({ data }) => data?.operation)).toEqual(['remove', 'link delete']);
    expect(new Set(submitted.map(({ requestId }) => requestId)).size).toBe(2);
  });

  it('makes one request when it is not ticked', async () => {
    const { world } = the;
    const card = await ask(world, removal(world), { Reason: 'Spam' });
    await world.raka.clicks('Confirm removal', { confirm: true });
    await reading(world, card, /\bDone\b/);
    expect(world.cards()).toHaveLength(1);
  });

  it('remembers the tick when the same was asked a moment ago', async () => {
    const { world } = the;
    await ask(world, removal(world), { Reason: 'Spam' });
    await openForm(world, world.dina, removal(world));
    await world.dina.submits(filled);
    await world.until(() => /Asked a moment ago/.test(world.reads(world.dina.view())) || undefined);
    await world.dina.submits();
    const cards = await world.until(() => (world.cards().length === 3 ? world.cards() : undefined));
    expect(cards.map(world.reads).filter((card) => card.includes('Delete invite link'))).toHaveLength(1);
  });

  it('offers nothing of the kind for a group without a link', async () => {
    const { world } = the;
    const { participants } = groupCalled(world, 'Lebaran');
    const form = await openForm(world, world.dina, `/chatgroup remove Lebaran +${participants[0]}`);
    expect(form).not.toContain(also);
    expect(form).toContain('The group has no invite link, so nobody else can join');
  });
});
