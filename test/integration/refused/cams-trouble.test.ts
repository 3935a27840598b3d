import { answerTo, ask, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes, type World } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';

interface Case {
  readonly what: string;
  readonly happens: (world: World) => void;
  readonly says: RegExp;
  readonly next: RegExp;
}

const keyOf = ({ cams }: World) => {
  const key = cams.keys['sandbox-access-key'];
  if (key === undefined) throw new Error('the sandbox has another key');
  return key;
};

const cases: readonly Case[] = [
  {
    what: 'the secret of the key is wrong',
    happens: (world) => Object.assign(keyOf(world), { secret: 'another' }),
    says: /the secret does not belong to the access key/,
    next: /ALIBABA_CLOUD_ACCESS_KEY_SECRET/,
  },
  {
    what: 'the key is unknown',
    happens: ({ cams }) => void delete cams.keys['sandbox-access-key'],
    says: /does not know the access key/,
    next: /ALIBABA_CLOUD_ACCESS_KEY_ID/,
  },
  {
    what: 'the key is switched off',
    happens: (world) => Object.assign(keyOf(world), { inactive: true }),
    says: /access key of Groupkeeper is switched off/,
    next: /RAM console/,
  },
  {
    what: 'the RAM right to read is missing',
    happens: (world) => Object.assign(keyOf(world), { denied: ['ListChatGroup'] }),
    says: /does not allow Groupkeeper to do this/,
    next: /cams:ListChatGroup/,
  },
  {
    what: 'something in front answers with HTML',
    happens: ({ cams }) => void cams.faults.add({ kind: 'html', times: Infinity }),
    says: /does not speak like CAMS/,
    next: /CAMS_ENDPOINT and any proxy/,
  },
  {
    what: 'CAMS answers yes and no',
    happens: ({ cams }) => void cams.faults.add({ kind: 'ok-but-success-false', times: Infinity }),
    says: /both yes and no/,
    next: /RequestId/,
  },
];

describe.each(modes)('when, in %s mode,', (mode) => {
  const the = useWorld({ mode });

  it.each(cases)('$what, whoever reads or opens a form is told so', async ({ happens, says, next }) => {
    const { world } = the;
    happens(world);
    await world.dina.types(world.desk, '/chatgroup list');
    const answer = await answerTo(world, world.dina, says);
    expect(world.reads(answer)).toMatch(next);
    await world.dina.types(world.desk, deleteLink);
    await world.until(() => says.test(world.reads(world.dina.view())));
    expect(world.reads(world.dina.view())).toMatch(next);
    expect(world.cards()).toEqual([]);
    expect(world.cams.writes().filter(({ outcome }) => outcome.applied)).toEqual([]);
  });

  it('CAMS cannot be reached, whoever reads or opens a form is told so', async () => {
    const { world } = the;
    await world.cams.close();
    await world.dina.types(world.desk, '/chatgroup list');
    await answerTo(world, world.dina, /cannot reach CAMS[\s\S]*CAMS_ENDPOINT/);
    await world.dina.types(world.desk, deleteLink);
    await world.until(() => /cannot reach CAMS/.test(world.reads(world.dina.view())));
    expect(world.cards()).toEqual([]);
  });
});

describe('a confirmed request', () => {
  const the = useWorld();

  it('for which the RAM right is missing fails in its thread, with the action that is missing', async () => {
    const { world } = the;
    Object.assign(keyOf(world), { denied: ['DeleteChatGroupInviteLink'] });
    const card = await ask(world, deleteLink, reason);
    await world.raka.clicks('Confirm deletion', { confirm: true });
    const { thread } = await reading(world, card, /Not done/, /does not allow/);
    expect(thread).toContain('cams:DeleteChatGroupInviteLink');
    expect(thread).toMatch(/CAMS RequestId/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('waits while CAMS cannot be read, says so, and runs when it can', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    const takeBack = world.cams.faults.add({ action: 'ListChatGroup', kind: 'html', times: Infinity });
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await reading(world, card, /Starting/, /It is tried again until/);
    expect(world.cams.writes()).toEqual([]);
    takeBack();
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('expires unwritten when CAMS cannot be read for a quarter of an hour', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    world.cams.faults.add({ action: 'ListChatGroup', kind: 'html', times: Infinity });
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await reading(world, card, /Starting/, /It is tried again until/);
    world.clock.leap(15 * 60_000);
    await reading(world, card, /Expired/, /could not start in time/);
    expect(world.cams.writes()).toEqual([]);
  });

  it('whose card was not posted yet is not written', async () => {
    const { world } = the;
    await openForm(world, world.dina, '/chatgroup create Weekend offers');
    world.slack.faults.add({ method: 'chat.postMessage', kind: 'http-500', times: 2 });
    await world.dina.submits();
    await world.until(() => world.slack.log.calls('chat.postMessage').length === 1);
    expect(world.cams.writes()).toEqual([]);
    const card = await world.until(() => world.cards()[0]);
    await reading(world, card, /\bDone\b/);
    expect(world.cards()).toHaveLength(1);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
