import type { Fill } from '../../../sandbox/slack';
import { groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes, type World } from '../../support/world/world';

interface Case {
  readonly what: string;
  readonly command: string;
  readonly fields: Record<string, Fill>;
  readonly at: string;
  readonly says: RegExp;
}

const create = '/chatgroup create';
const update = '/chatgroup update Warehouse Night Shift';
const long = 'a'.repeat(129);

const cases: readonly Case[] = [
  { what: 'an empty subject', command: create, fields: { Subject: '' }, at: 'Subject', says: /fill this in/ },
  { what: 'a subject of spaces', command: create, fields: { Subject: '   ' }, at: 'Subject', says: /fill this in/ },
  { what: 'a subject of 129 letters', command: create, fields: { Subject: long }, at: 'Subject', says: /128/ },
  {
    what: 'a description of 2049 letters',
    command: create,
    fields: { Subject: 'Fine', Description: '新'.repeat(2049) },
    at: 'Description',
    says: /2,048/,
  },
  { what: 'a longer subject of a group', command: update, fields: { Subject: long }, at: 'Subject', says: /128/ },
  {
    what: 'a picture that is no https address',
    command: update,
    fields: { 'Picture URL': 'http://example.com/a.jpg' },
    at: 'Picture URL',
    says: /begins with https/,
  },
  {
    what: 'a picture that is no address',
    command: update,
    fields: { 'Picture URL': 'x' },
    at: 'Picture URL',
    says: /https/,
  },
  {
    what: 'a reason of 501 letters',
    command: '/chatgroup delete Empty group',
    fields: { Reason: 'r'.repeat(501) },
    at: 'Reason',
    says: /500/,
  },
  {
    what: 'no member ticked',
    command: '/chatgroup remove Reseller Onboarding',
    fields: { Reason: 'Spam' },
    at: 'Members',
    says: /at least one member|fill this in/,
  },
];

async function nothingCameOfIt(world: World): Promise<void> {
  await world.passes(10_000);
  expect(world.cards()).toEqual([]);
  expect(world.cams.writes()).toEqual([]);
}

describe.each(modes)('a form, in %s mode', (mode) => {
  const the = useWorld({ mode });

  it.each(cases)('with $what says so at its field', async ({ command, fields, at, says }) => {
    const { world } = the;
    await openForm(world, world.dina, command);
    const handed = await world.dina.submits(fields, { force: true });
    expect(handed).toMatchObject({ outcome: 'errors', by: 'app' });
    expect(handed.labels?.[at]).toMatch(says);
    await nothingCameOfIt(world);
  });

  it('in which nothing was changed says so', async () => {
    const { world } = the;
    await openForm(world, world.dina, update);
    const handed = await world.dina.submits();
    expect(Object.values(handed.errors ?? {}).join()).toMatch(/Nothing has been changed/);
    await nothingCameOfIt(world);
  });
});

describe('a subject', () => {
  const the = useWorld();

  it.each(['🎉'.repeat(128), '群'.repeat(128), 'نادي العملاء', 'Été 👩‍👩‍👧‍👦 & <b>'])(
    'that is unusual but allowed is created as it is: %#',
    async (subject) => {
      const { world } = the;
      await openForm(world, world.dina, create);
      const handed = await world.dina.submits({ Subject: subject }, { force: true });
      expect(handed.outcome).not.toBe('errors');
      const card = await world.until(() => world.cards()[0]);
      await reading(world, card, /\bDone\b/);
      expect(groupCalled(world, subject).subject).toBe(subject);
    },
  );

  it('that mentions everybody mentions nobody', async () => {
    const { world } = the;
    const hostile = '<!channel> <@U0RAKA> <https://evil.example|ok> *b* &amp;';
    await openForm(world, world.dina, create);
    await world.dina.submits({ Subject: hostile, Description: '<!here>' });
    const card = await world.until(() => world.cards()[0]);
    const shown = await reading(world, card, /\bDone\b/);
    expect(shown.card).toContain(hostile);
    expect(groupCalled(world, '<!channel>').subject).toBe(hostile);
    for (const { text, blocks } of [...world.cards(), ...world.thread(card)]) {
      expect(text).not.toMatch(/<!|<@U0RAKA>|<https:\/\/evil/);
      expect(JSON.stringify(blocks)).not.toMatch(/"type":"(mrkdwn|markdown)"[^}]*<!/);
      expect(JSON.stringify(blocks)).not.toMatch(/"type":"(broadcast|link)"/);
    }
  });
});
