import { fold, holdsWords, matchGroups, sameSubject } from '../../../src/cams/find-words';
import { group } from './some-group';

const groups = [
  group('G1', 'Reseller Onboarding'),
  group('G2', 'Reseller'),
  group('G3', 'reseller'),
  group('G4', '新加坡 VIP 客户群'),
  group('Reseller Onboarding', 'Named like an id'),
  group('G6', 'Ａｌｐｈａ  Café'),
];
const idsOf = (text: string) => matchGroups(groups, text).groups.map(({ id }) => id);

test.each([
  ['an id before any subject', 'Reseller Onboarding', ['Reseller Onboarding']],
  ['an exact subject before one in another case', ' Reseller ', ['G2']],
  ['a subject in another case before its words', 'RESELLER', ['G2', 'G3']],
  ['all words in any order and case', 'onboarding RESEL', ['G1']],
  ['words of other scripts', '客户群 vip', ['G4']],
  ['letters in another form, spaces apart', 'alpha cafe\u0301', ['G6']],
  ['nothing that is there', 'nobody', []],
  ['an id in another case', 'g4', []],
  ['nothing typed', '  ', []],
])('a typed text means %s', (_, text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});

test('no words match every subject, a missing one none', () => {
  expect(holdsWords('Any', '')).toBe(true);
  expect(holdsWords('Any', 'any other')).toBe(false);
  expect(fold(' A  B ')).toBe('a b');
});

test('subjects are the same when only spaces at the ends or the way of writing an accent differ', () => {
  expect(sameSubject(' Café', 'Cafe\u0301 ')).toBe(true);
  expect(sameSubject('Café', 'café')).toBe(false);
});
