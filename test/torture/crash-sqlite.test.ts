import { killAgainAndAgain } from './crash';

jest.setTimeout(30 * 60_000);

it('a process killed on SQLite never writes a second time, and every request comes to an end', async () => {
  expect(await killAgainAndAgain('SQLite')).toBe(0);
});
