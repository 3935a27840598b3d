import { InviteLink } from '../../../src/domain/invite-link';
import type { RawInput, ReadOperation } from '../../../src/domain/operation';
import type { Request } from '../../../src/domain/request';
import { operations } from '../../../src/operations';
import { list } from '../../../src/operations/list';
import { members } from '../../../src/operations/members';
import { show } from '../../../src/operations/show';
import { AS_OF, createFakeWorld, type FakeGroup } from '../../support/fake-directory';
import { t } from './run-write';
import { ASKED_AT, aReader, aRequest, createFakeBook, plainly } from './some-request';

type World = ReturnType<typeof createFakeWorld>;

const answer = (operation: ReadOperation, input: RawInput, { directory }: World, page = 1, book = createFakeBook([])) =>
  operation.answer(input, { directory, requests: book, operations, t, page, reader: aReader });

const link = 'https://chat.whatsapp.com/TESTOLDaaaa';
const many = Array.from({ length: 23 }, (_, i) => ({ id: `G-${i}`, subject: `VIP ${i}` }));

describe('the list of groups', () => {
  it('says of each group what one wants to know first', async () => {
    const world = createFakeWorld(
      { id: 'G', subject: '<!channel>', members: ['6281234567801'], link, updatedAt: ASKED_AT },
      { id: 'H', subject: 'Empty', status: 'SUSPENDED' },
    );
    expect(await answer(list, {}, world)).toEqual({
      title: 'Groups',
      lines: [['2 groups', ' in all.']],
      table: {
        columns: ['Subject', 'Status', 'Members', 'Link', 'Updated'],
        rows: [
          ['<!channel>', 'ACTIVE', '1 of 8', 'yes', '5 Jan 2026, 16:00'],
          ['Empty', 'SUSPENDED', '0 of 8', 'no', 'not known'],
        ],
      },
    });
  });

  it('comes in pages of ten', async () => {
    const last = await answer(list, {}, createFakeWorld(...many), 3);
    expect(last.page).toEqual({ index: 3, pages: 3 });
    expect(last.table?.rows.map(([subject]) => subject)).toEqual(['VIP 20', 'VIP 21', 'VIP 22']);
  });

  it('shows its last page where the one asked for is gone', async () => {
    for (const filter of [{}, { words: 'vip' }]) {
      const found = await answer(list, filter, createFakeWorld(...many), 9);
      expect(found.page).toEqual({ index: 3, pages: 3 });
      expect(found.table?.rows).toHaveLength(3);
    }
  });

  it('finds words and a status, and says as of when', async () => {
    const world = createFakeWorld(
      { id: 'G', subject: 'VIP Jakarta' },
      { id: 'H', subject: 'VIP Bali', status: 'INACTIVE' },
    );
    const found = await answer(list, { words: 'jakarta', status: 'active' }, world);
    expect(found.lines.map(plainly)).toEqual([`1 group matches, as of ${AS_OF}.`]);
    expect((await answer(list, { status: 'INACTIVE' }, world)).table?.rows).toHaveLength(1);
    expect((await answer(list, { words: 'vip' }, world)).lines.map(plainly)).toEqual([
      `2 groups match, as of ${AS_OF}.`,
    ]);
  });

  it('says what to do when there is nothing', async () => {
    const [none, noMatch] = [
      await answer(list, {}, createFakeWorld()),
      await answer(list, { words: 'x' }, createFakeWorld()),
    ];
    expect(none.lines.map(plainly)).toEqual(['There are no groups yet. Type /chatgroup create to make the first one.']);
    expect(noMatch.lines.map(plainly)[0]).toMatch(/Try fewer words or another status.*\/chatgroup list/);
    expect([none.table, noMatch.table]).toEqual([undefined, undefined]);
  });
});

describe('one group', () => {
  const everything = {
    id: 'G',
    description: 'News',
    members: ['6281234567801', '6281234567802'],
    link,
    picture: 'https://example.com/a.jpg?signature=TEST',
    updatedAt: ASKED_AT,
    groupType: 'supergroup',
    groupLink: new InviteLink('https://t.me/TESTjoincode'),
  };

  it('is shown with all that is known, its secrets masked', async () => {
    const shown = await answer(show, { group: 'G' }, createFakeWorld(everything));
    expect(shown.title).toBe('VIP Jakarta');
    expect(shown.facts?.map(({ label, value }) => `${label}: ${plainly(value)}`)).toEqual([
      'Group id: G',
      'Status: ACTIVE',
      'Description: News',
      'Members: 2 of 8: +62…7801, +62…7802',
      'Invite link: chat.whatsapp.com/…aaaa',
      'Picture: https://example.com/a.jpg?…',
      `Last updated: ${ASKED_AT}`,
      'Group type: supergroup',
      'Group link: t.me/…code',
    ]);
    expect(shown.reveals).toEqual({ groupId: 'G', what: ['link', 'numbers'] });
    expect(JSON.stringify(shown)).not.toMatch(/TESTOLD|TESTjoin|signature|6281234567801/);
  });

  it('is shown without what it has not, and then nothing can be revealed', async () => {
    const shown = await answer(show, { group: 'G' }, createFakeWorld({ id: 'G' }));
    const facts = Object.fromEntries(shown.facts?.map(({ label, value }) => [label, plainly(value)]) ?? []);
    expect(facts).toMatchObject({ Members: '0 of 8', 'Invite link': 'no link', 'Last updated': 'not known' });
    expect(facts).not.toHaveProperty('Group type');
    expect(shown.reveals).toBeUndefined();
    expect(shown.lines.map(plainly)).toEqual([
      'It has no invite link, so nobody can join. Type /chatgroup link create to make one.',
      'Nobody has asked for a change of this group here yet. Type /chatgroup to choose one.',
    ]);
  });

  it('without members leads to its link, and with both needs no advice', async () => {
    const lines = async (group: Partial<FakeGroup> & { id: string }) =>
      (await answer(show, { group: 'G' }, createFakeWorld(group))).lines.map(plainly);
    expect((await lines({ id: 'G', link }))[0]).toMatch(/no members yet.*“Show link”/);
    expect(await lines({ id: 'G', link, members: ['6281234567801'] })).toHaveLength(1);
  });

  it('comes with its last five requests, the waiting ones among them', async () => {
    const at = (minute: number): Partial<Request> => ({ createdAt: ASKED_AT + minute, subject: `asked ${minute}` });
    const pending = [
      aRequest({ ...at(4), state: 'pending' }),
      aRequest({ ...at(9), groupId: 'OTHER', state: 'pending' }),
    ];
    const past = [5, 3, 2, 1, 0].map((minute) => aRequest(at(minute)));
    const { lines } = await answer(
      show,
      { group: 'G' },
      createFakeWorld({ id: 'G' }),
      1,
      createFakeBook(pending, past),
    );
    expect(lines.map(plainly).map((line) => /asked \d/.exec(line)?.[0])).toEqual([
      undefined,
      undefined,
      'asked 5',
      'asked 4',
      'asked 3',
      'asked 2',
      'asked 1',
    ]);
  });
});

describe('the members of a group', () => {
  it('are masked, counted, and may be revealed', async () => {
    const world = createFakeWorld({ id: 'G', members: ['6281234567801', '6281234567802'] });
    expect(await answer(members, { group: 'G' }, world)).toEqual({
      title: 'VIP Jakarta',
      lines: [['2 members', '.']],
      table: { columns: ['Number'], rows: [['+62…7801'], ['+62…7802']] },
      reveals: { groupId: 'G', what: ['numbers'] },
    });
  });

  it('come in pages when CAMS lists more than fit a group', async () => {
    const numbers = Array.from({ length: 35 }, (_, i) => `62812345678${10 + i}`);
    const last = await answer(members, { group: 'G' }, createFakeWorld({ id: 'G', members: numbers }), 4);
    expect([last.page, last.table?.rows.length]).toEqual([{ index: 4, pages: 4 }, 5]);
  });

  it('of an empty group are nobody, and nothing can be revealed', async () => {
    const nobody = await answer(members, { group: 'G' }, createFakeWorld({ id: 'G' }));
    expect(nobody).toEqual({ title: 'VIP Jakarta', lines: [t.operations.members.none] });
    expect(plainly(nobody.lines[0] ?? [])).toContain('/chatgroup link create');
  });

  it('of an empty group are nobody yet where its link can be sent to somebody', async () => {
    const nobody = await answer(members, { group: 'G' }, createFakeWorld({ id: 'G', link }));
    expect(plainly(nobody.lines[0] ?? [])).toContain('Send its invite link');
    expect(nobody.reveals).toEqual({ groupId: 'G', what: ['link'] });
  });
});

describe('a group that vanished', () => {
  it.each([
    ['show', show],
    ['members', members],
  ])('is said to be gone by %s', async (_name, operation) => {
    const { lines, reveals } = await answer(operation, { group: 'G' }, createFakeWorld());
    expect(lines.map(plainly)).toEqual([
      'This group is not listed any more. Type /chatgroup list to see which groups there are.',
    ]);
    expect(reveals).toBeUndefined();
  });
});
