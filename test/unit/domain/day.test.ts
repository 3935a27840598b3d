import fc from 'fast-check';
import { dayOf, isDay, lastDays, shortDay, startOfDay, wallTime, zoneOf } from '../../../src/domain/day';

const zones = [
  ...['UTC', 'Asia/Jakarta', 'Asia/Kolkata', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ...['America/Sao_Paulo', 'Asia/Beirut', 'Africa/Cairo', 'Pacific/Apia', 'Australia/Lord_Howe'],
];
const days = fc
  .date({ min: new Date('2000-01-02'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  // Samoa went over the date line: it never had this day.
  .filter((day) => day !== '2011-12-30');

test('a day begins with its first moment, in every zone, whatever clocks do at midnight', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (day, zone) => {
      const start = startOfDay(day, zone);
      expect(dayOf(start, zone)).toBe(day);
      expect(dayOf(start - 1, zone) < day).toBe(true);
    }),
    {
      numRuns: 500,
      examples: [
        ['2018-11-04', 'America/Sao_Paulo'],
        ['2022-03-27', 'Asia/Beirut'],
      ],
    },
  );
});

test('midnight in Jakarta is 17:00 of the day before in UTC', () => {
  expect(new Date(startOfDay('2026-11-01', 'Asia/Jakarta')).toISOString()).toBe('2026-10-31T17:00:00.000Z');
  expect(wallTime(Date.UTC(2026, 9, 31, 17, 5), 'Asia/Jakarta')).toBe('2026-11-01 00:05');
});

test('a zone that is not known, or missing, is UTC', () => {
  for (const zone of [undefined, '', 'Nowhere/Else', '<script>']) {
    expect(startOfDay('2026-11-01', zone)).toBe(Date.UTC(2026, 10, 1));
    expect(zoneOf(zone)).toBe('UTC');
  }
});

test.each([
  ['2026-11-01', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-1-1', false],
  ['2026-11-01T00:00', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

test('the last days end with today', () => {
  expect(lastDays(Date.UTC(2026, 10, 1, 20), 3, 'Asia/Jakarta')).toEqual(['2026-10-31', '2026-11-01', '2026-11-02']);
});

test('a day is written as people write it, also where the locale is none', () => {
  expect(shortDay('2026-11-21', 'en-GB')).toBe('21 Nov');
  expect(shortDay('2026-11-21', 'en_not-a-locale')).toBe('21 Nov');
});
