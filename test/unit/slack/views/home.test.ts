import fc from 'fast-check';
import type { Group } from '../../../../src/domain/group';
import { MAX_MEMBERS } from '../../../../src/domain/group';
import { operations } from '../../../../src/operations';
import type { Overview } from '../../../../src/requests/api';
import { checkView } from '../../../../src/slack/check-payload';
import { limits } from '../../../../src/slack/limits';
import { countsOf } from '../../../../src/slack/views/home/counts';
import type { DeskAtHome } from '../../../../src/slack/views/home/desks';
import { homeSaying, homeView } from '../../../../src/slack/views/home/home';
import { LANGUAGES, textsFor } from '../../../../src/texts';
import { viewProblems } from '../../../support/accessible/check';
import { ASKED, cardOf, POLICY } from '../../../support/card-for-slack';
import { group } from '../../../support/slack/memory-directory';
import { asPeopleRead } from '../../../support/slack-text';

const t = textsFor('en');
const desk = (i: number): DeskAtHome => ({
  desk: { id: `D${i}`, channelId: `C${i}`, scope: { custSpaceId: 'S', businessNumber: '1' }, policy: POLICY },
  counts: { groups: 12, links: 5, full: 2, members: 70, asOf: ASKED },
  pending: i,
});
const nothing: Overview = { waiting: [], more: [], own: [], pending: new Map(), recent: [], voters: new Map() };
const times = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));

const view = (overview: Partial<Overview>, desks = [desk(1)], said: string[] = [], isAdmin = false) =>
  homeView({
    ...{ t, operations, isAdmin, desks },
    said: said.map((each) => [each]),
    overview: { ...nothing, ...overview },
    linkTo: () => 'https://example.com/archives/C1/p1',
  });
const reads = (...given: Parameters<typeof view>): string => {
  const shown = view(...given);
  expect(checkView(shown)).toEqual([]);
  return asPeopleRead(shown.blocks);
};

describe('App Home', () => {
  it('says what to do where nothing is', () => {
    const empty = reads({});
    for (const said of [t.home.waiting.none, t.home.own.none, t.home.recent.none]) expect(empty).toContain(said);
    const nowhere = reads({}, [], [], true);
    expect(nowhere).toContain(t.home.setUp);
    expect(nowhere).not.toContain(t.home.manage);
  });

  it('shows a request as its card does, in short, with what this person may press', () => {
    const { request } = cardOf();
    const shown = reads({
      waiting: [cardOf({ tokens: { confirm: 'c', deny: 'd' } })],
      own: [{ request: { ...request, id: 'R-2' }, withdraw: 'w' }],
      recent: [{ ...request, state: 'denied', decidedBy: 'U0RAKA', endedAt: ASKED }],
      more: [{ desk: desk(1).desk, count: 4 }],
    });
    expect(shown).toMatchSnapshot();
    expect(shown).not.toMatch(/\d{7}/);
  });

  it('says what came of a click on top', () => {
    expect(reads({}, [desk(1)], ['You confirmed this.']).split('\n')[0]).toBe('You confirmed this.');
  });

  it('offers no button without a token', () => {
    expect(JSON.stringify(view({ waiting: [cardOf({ tokens: { confirm: 'c' } })] }))).not.toContain('decide_deny');
    const { request } = cardOf();
    expect(JSON.stringify(view({ own: [{ request, withdraw: undefined }] }))).not.toContain('decide_withdraw');
  });

  it('stays within the limits of Slack and can be heard, however much there is, in every language', () => {
    const subject = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 128 });
    fc.assert(
      fc.property(
        ...([fc.nat(10), fc.nat(15), fc.nat(60), fc.nat(10), subject, fc.constantFrom(...LANGUAGES)] as const),
        (waiting, own, desks, recent, named, language) => {
          const { request } = cardOf();
          const about = (i: number) => ({ ...request, id: `R-${i}`, subject: named });
          const shown = homeView({
            ...{ t: textsFor(language), operations, isAdmin: true, said: [[named], ['x']], linkTo: () => undefined },
            desks: times(desks, desk),
            overview: {
              ...nothing,
              waiting: times(waiting, (i) =>
                cardOf({ request: about(i), tokens: { confirm: `c${i}`, deny: `d${i}` } }),
              ),
              own: times(own, (i) => ({ request: about(i), withdraw: i < 10 ? `w${i}` : undefined })),
              recent: times(recent, (i) => ({ ...about(i), state: 'expired' as const, endedAt: ASKED })),
              more: times(desks, (i) => ({ desk: desk(i).desk, count: 1001 })),
            },
          });
          expect(checkView(shown)).toEqual([]);
          expect(viewProblems(JSON.parse(JSON.stringify(shown)))).toEqual([]);
          expect(shown.blocks.length).toBeLessThan(limits.view.blocks);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says one sentence where it has nothing else to say', () => {
    expect(homeSaying([[t.refusals.guest]]).blocks).toHaveLength(1);
  });
});

describe('the groups of a desk in numbers', () => {
  it('counts links, full groups, and members at most', () => {
    const groups: Group[] = [
      { ...group('G1', 'A', 'https://chat.whatsapp.com/TESTabcd'), memberCount: MAX_MEMBERS },
      { ...group('G2', 'B'), memberCount: 3 },
      { ...group('G3', 'C'), memberCount: undefined },
    ];
    expect(countsOf({ groups, asOf: 5 })).toEqual({ groups: 3, links: 1, full: 1, members: 19, asOf: 5 });
  });
});
