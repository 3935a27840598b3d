import type { Person } from '../../../src/domain/person';
import { wordsFor, wordsOf } from '../../../src/slack/words';
import { textsFor } from '../../../src/texts';
import { createFakeClock } from '../../support/fake-clock';

const someone = (locale: string): Person => ({
  ...{ id: 'U1', isBot: false, isGuest: false, isDeactivated: false, isExternal: false, isAdmin: false },
  ...{ locale, timeZone: undefined },
});

/** People of whom nobody is known until they were found. */
function peopleWho(find: () => Promise<Person>) {
  let known: Person | undefined;
  const asked: string[] = [];
  return {
    asked,
    known: () => known,
    isAmong: async () => false,
    isMemberOf: async () => false,
    find: async (id: string): Promise<Person> => {
      asked.push(id);
      known = await find();
      return known;
    },
  };
}

describe('the words for somebody', () => {
  const clock = createFakeClock();

  it('are looked up once, and known from then on', async () => {
    const people = peopleWho(async () => someone('zh-CN'));
    const tools = { people, textsFor, clock };
    expect(wordsFor(tools, 'U1')).toBe(textsFor('en'));
    expect(await wordsOf(tools, 'U1')).toBe(textsFor('zh-CN'));
    expect(await wordsOf(tools, 'U1')).toBe(textsFor('zh-CN'));
    expect(wordsFor(tools, 'U1')).toBe(textsFor('zh-CN'));
    expect(people.asked).toEqual(['U1']);
  });

  it('are English when Slack refuses, is slow, or nobody is meant', async () => {
    const refusing = peopleWho(() => Promise.reject(new Error('user_not_found')));
    expect(await wordsOf({ people: refusing, textsFor, clock }, 'U1')).toBe(textsFor('en'));

    const slow = peopleWho(() => new Promise(() => undefined));
    const waiting = wordsOf({ people: slow, textsFor, clock }, 'U1');
    await clock.advance(1000);
    expect(await waiting).toBe(textsFor('en'));

    expect(await wordsOf({ people: refusing, textsFor, clock }, '')).toBe(textsFor('en'));
    expect(refusing.asked).toEqual(['U1']);
  });
});
