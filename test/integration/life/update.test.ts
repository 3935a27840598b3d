import { groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';

const update = '/chatgroup update Kelas Memasak Bu Sari';

describe('an update', () => {
  const the = useWorld();

  it('begins with what the group has today, and sends only what changed', async () => {
    const { world } = the;
    const { groupId } = groupCalled(world, 'Kelas');
    const form = await openForm(world, world.dina, update);
    expect(form).toContain('Kelas Memasak Bu Sari');
    expect(form).toContain('Resep, jadwal kelas & tanya jawab');
    await world.dina.submits({ Subject: 'Kelas Bu Sari' });
    const card = await world.until(() => world.cards()[0]);
    const { card: shown } = await reading(world, card, /\bDone\b/);
    expect(shown).toContain('Kelas Memasak Bu Sari → Kelas Bu Sari');

    const [write] = world.cams.writes();
    expect(write?.params).toMatchObject({ GroupId: groupId, Subject: 'Kelas Bu Sari' });
    expect(Object.keys(write?.params ?? {})).not.toContain('Description');
    expect(Object.keys(write?.params ?? {})).not.toContain('ProfilePictureFile');
  });

  it('of a group that was renamed meanwhile goes back to people, not over what they have not seen', async () => {
    const { world } = the;
    await openForm(world, world.dina, update);
    world.cams.world.renameInConsole(groupCalled(world, 'Kelas').groupId, 'Kelas Baru');
    await world.dina.submits({ Subject: 'Kelas Bu Sari' });
    const card = await world.until(() => world.cards()[0]);
    const { card: shown } = await reading(world, card, /Version 2/, /The group changed/);
    expect(shown).toContain('Kelas Baru');
    expect(world.cams.writes()).toEqual([]);
  });

  it('with a new picture shows its address as text only', async () => {
    const { world } = the;
    await openForm(world, world.dina, update);
    await world.dina.submits({ 'Picture URL': 'https://pictures.example/new.jpg' });
    const card = await world.until(() => world.cards()[0]);
    await reading(world, card, /\bDone\b|Result unknown/);
    const everything = JSON.stringify([...world.cards(), ...world.thread(card)].map(({ blocks }) => blocks));
    expect(everything).toContain('https://pictures.example/new.jpg');
    expect(everything).not.toMatch(/"type":"(image|link)"/);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
