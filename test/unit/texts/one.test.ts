import { toText } from '../../../src/slack/phrase';
import { textsFor } from '../../../src/texts';
import { person } from '../../../src/texts/phrase';

const t = textsFor('en');
const { news } = t.ownership;
const [sinta, mei] = [person('U0SINTA'), person('U0MEI')];

describe('what is said of one is said of one', () => {
  it.each<[string, (count: number) => string]>([
    ['<@U0SINTA> gave this desk this group:', (count) => toText(news.gained(sinta, count))],
    ['<@U0SINTA> gave this desk this group of <@U0MEI>:', (count) => toText(news.gainedFrom(sinta, count, mei))],
    ['<@U0SINTA> took this group from this desk. No desk has it now:', (count) => toText(news.lost(sinta, count))],
    ['<@U0SINTA> gave this group of this desk to <@U0MEI>:', (count) => toText(news.lostTo(sinta, count, mei))],
    ['Requests that wait for this group here end without effect.', news.requests],
    ['And 1 more desk.', t.home.desks.more],
    ['1 row.', t.sheets.rows],
    ['1 group in all.', (count) => toText(t.operations.list.total(count))],
    ['1 request, newest first.', (count) => toText(t.operations.history.count(count))],
    ['1 request waits for confirmation.', (count) => toText(t.operations.requests.count(count))],
    ['A group with this subject exists already', t.operations.create.consequences.exists],
    ['Its only member loses the group', t.operations.delete.consequences.membersOut],
  ])('%s', (one, said) => {
    expect(said(1)).toBe(one);
    expect(said(2)).not.toMatch(/\b(this group|only|desk\.|1|it now)\b/);
    expect(said(2)).not.toBe(one);
  });

  it('also where several counts stand in one sentence', () => {
    expect(toText(t.home.desks.counts(1, 1, 0, 1, 0))).toMatch(
      /^1 group, 1 with an invite link, 0 full, 1 member at most, as of/,
    );
    expect(toText(t.home.desks.counts(2, 1, 0, 2, 0))).toMatch(/^2 groups, .*, 2 members at most,/);
  });

  it('and of several as several', () => {
    expect(t.operations.update.undo.changedSince(['Subject'])).toMatch(/^Subject: .* this is left as it is now\.$/);
    expect(t.operations.update.undo.changedSince(['Subject', 'Description'])).toMatch(
      /^Subject and Description: .* these are left as they are now\.$/,
    );
  });

  it('and a removal of one member ends in words that hold for one', () => {
    expect(t.operations.remove.succeeded).not.toMatch(/\b(members|they|were)\b/i);
  });
});
