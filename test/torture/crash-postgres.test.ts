import { killAgainAndAgain } from './crash';
import { hasPostgres } from './three-processes';

jest.setTimeout(30 * 60_000);

(hasPostgres ? it : it.skip)(
  'a process killed on PostgreSQL never writes a second time, and every request comes to an end',
  async () => {
    expect(await killAgainAndAgain('PostgreSQL')).toBe(0);
  },
);
