import { minutes } from '../../../src/domain/clock';
import { openRawAudit, type RawAudit, writeChain } from '../../support/raw-audit';
import { freshId } from '../../support/store-of';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('the audit in $name', (kind) => {
  let audit: RawAudit;
  let desk: string;
  beforeAll(async () => {
    audit = await openRawAudit(kind);
  });
  afterAll(() => audit.close());
  beforeEach(async () => {
    desk = freshId('desk');
    await writeChain(audit.store, desk);
  });
  const flawOf = async (deskId = desk) => (await audit.verify(deskId)).flaw;
  const update = (set: string, seq: number) =>
    audit.harm(`update audit set ${set} where desk_id = $1 and seq = $2`, [desk, seq]);
  const headOf = async (seq: number) => {
    const [entry] = await audit.store.audit.read(desk, seq - 1, 1);
    return { seq, hash: entry?.hash ?? '' };
  };

  it.each([1, 3, 10, 500])('is whole as it was written, read %i at a time', async (page) => {
    const report = await audit.verify(desk, { page });
    expect(report).toEqual({ deskId: desk, head: await headOf(10), flaw: undefined, violations: [], found: [] });
  });

  it.each([
    ['seq', 'seq = 99', 'reordered'],
    ['at', 'at = at + 1', 'changed'],
    ['actor', "actor = replace(actor, 'U5', 'U6')", 'changed'],
    ['actor, which is no JSON now', "actor = replace(actor, '{', '[')", 'changed'],
    ['actor, by a word more', `actor = replace(actor, '}', ',"x":1}')`, 'changed'],
    ['event', "event = 'secret.shows'", 'changed'],
    ['request', "request_id = 'R6'", 'changed'],
    ['request, which is none now', 'request_id = null', 'changed'],
    ['data', "data = replace(data, 'link', 'lin_')", 'changed'],
    ['data, by a blank that means nothing', "data = replace(data, '{\"what', '{ \"what')", 'changed'],
    ['data, by a member given twice', `data = replace(data, '{"what', '{"n":5,"what')`, 'changed'],
    ['data, which is none now', 'data = null', 'changed'],
    ['link to the entry before', "previous_hash = 'f' || substr(previous_hash, 2) || 'f'", 'changed'],
    ['hash', "hash = 'x' || substr(hash, 2)", 'changed'],
  ])('names an entry changed in its %s', async (_column, set, problem) => {
    await update(set, 5);
    // An entry under a number far off is found where it belongs, when both are read at once.
    const report = await audit.verify(desk, { page: 500 });
    expect(report.flaw).toEqual({ problem, seq: 5 });
  });

  it('names an entry that was moved to another desk, in both', async () => {
    const other = freshId('desk');
    await audit.harm('update audit set desk_id = $1 where desk_id = $2 and seq = 5', [other, desk]);
    expect(await flawOf()).toEqual({ problem: 'missing', seq: 5 });
    expect(await audit.reader.deskIds()).toContain(other);
    expect(await flawOf(other)).toMatchObject({ seq: 1 });
  });

  it.each([1, 4, 5, 8])('names entry %i when it was dropped', async (seq) => {
    await audit.harm('delete from audit where desk_id = $1 and seq = $2', [desk, seq]);
    expect(await flawOf()).toEqual({ problem: 'missing', seq });
  });

  it.each([2, 3, 4, 8])('names entries %i and the next when they were swapped', async (seq) => {
    await update('seq = 999', seq);
    await update(`seq = ${seq}`, seq + 1);
    await update(`seq = ${seq + 1}`, 999);
    const flaw = await flawOf();
    // Where a page ends between the two, the second is not at hand.
    expect(flaw?.seq).toBe(seq);
    expect(seq % 4 === 0 ? ['changed', 'reordered'] : ['reordered']).toContain(flaw?.problem);
  });

  it('names entries that are missing at its end, by the head that is kept', async () => {
    await audit.harm('delete from audit where desk_id = $1 and seq > 7', [desk]);
    expect(await flawOf()).toEqual({ problem: 'missing', seq: 8 });
    await audit.harm('delete from audit where desk_id = $1', [desk]);
    expect(await flawOf()).toEqual({ problem: 'missing', seq: 1 });
  });

  it('does not notice a tail cut together with its head, but a head that was noted does', async () => {
    const noted = [await headOf(7), await headOf(9)];
    expect((await audit.verify(desk, { heads: noted })).found).toEqual(noted);
    await audit.harm('delete from audit where desk_id = $1 and seq > 7', [desk]);
    const { hash } = await headOf(7);
    await audit.harm('update audit_heads set seq = 7, hash = $2 where desk_id = $1', [desk, hash]);
    expect(await audit.verify(desk, { heads: noted })).toMatchObject({ flaw: undefined, found: [noted[0]] });
  });

  it.each([
    ['says an earlier entry', 'update audit_heads set seq = 9 where desk_id = $1', { problem: 'head', seq: 10 }],
    ['says a later entry', 'update audit_heads set seq = 11 where desk_id = $1', { problem: 'missing', seq: 11 }],
    ['says another hash', "update audit_heads set hash = 'x' where desk_id = $1", { problem: 'head', seq: 10 }],
    ['is gone', 'delete from audit_heads where desk_id = $1', { problem: 'head', seq: 10 }],
  ])('names a kept head that %s', async (_what, statement, flaw) => {
    await audit.harm(statement, [desk]);
    expect(await flawOf()).toEqual(flaw);
  });

  it.each([
    ['at its end', 11, { problem: 'changed', seq: 11 }],
    ['before its first entry', 0, { problem: 'extra', seq: 0 }],
    ['before its first entry', -3, { problem: 'extra', seq: -3 }],
  ])('names an entry that was put %s without the key', async (_where, seq, flaw) => {
    const { hash } = await headOf(10);
    await audit.harm(
      `insert into audit (desk_id, seq, at, actor, event, previous_hash, hash)
       values ($1, $2, 5, '{"kind":"policy"}', 'any', $3, $4)`,
      [desk, seq, hash, 'a'.repeat(64)],
    );
    expect(await flawOf()).toEqual(flaw);
  });

  it(
    'is found in order while entries are added to it',
    async () => {
      const writing = writeChain(audit.store, desk, 40);
      const reports = [await audit.verify(desk, { page: 2 }), await audit.verify(desk, { page: 2 })];
      await writing;
      expect(reports.map(({ flaw }) => flaw)).toEqual([undefined, undefined]);
      expect(await audit.verify(desk)).toMatchObject({ flaw: undefined, head: { seq: 50 } });
    },
    minutes(1),
  );

  it('hides no text behind a NUL', async () => {
    expect(await audit.reader.hidesText()).toBe(false);
    if (kind.name === 'PostgreSQL') return;
    await audit.harm("update audit set event = event || char(0) || 'more' where desk_id = $1 and seq = 5", [desk]);
    expect(await audit.reader.hidesText()).toBe(true);
  });
});
