import type { Duplex } from 'node:stream';
import { seconds } from '../../../src/domain/clock';
import { createPictureCheck } from '../../../src/pictures/picture-check';
import { createFakeClock } from '../../support/fake-clock';
import { cameOf, freshInternet } from '../../support/pictures/fresh-internet';
import { jpeg } from '../../support/pictures/jpeg';

const url = 'https://pictures.example/a.jpg';

const the = freshInternet();

describe('a picture that is slow', () => {
  const never = (): Promise<Duplex> => new Promise(() => undefined);

  it('is left after 5 s without a connection, which is given up', async () => {
    const { clock, check } = the.start();
    let wasGivenUp = false;
    the.internet.instead = (_to, signal) => {
      signal.addEventListener('abort', () => {
        wasGivenUp = true;
      });
      return never();
    };
    let came: unknown;
    void cameOf(check(url)).then((result) => {
      came = result;
    });
    await clock.advance(seconds(5) - 1);
    expect([came, wasGivenUp]).toEqual([undefined, false]);
    await clock.advance(1);
    expect([came, wasGivenUp]).toEqual(['picture_url_slow', true]);
  });

  it.each([
    ['no head', () => undefined],
    ['no end', (_request: unknown, response: { write(chunk: Buffer): unknown }) => void response.write(jpeg())],
  ])('is left after 10 s with %s, and its connection closed', async (_what, answer) => {
    const { clock, check } = the.start();
    the.internet.answer = answer;
    const checking = cameOf(check(url));
    await until(() => the.internet.requests.length === 1);
    await clock.advance(seconds(10));
    expect(await checking).toBe('picture_url_slow');
  });

  it('is left when its name is not resolved within 10 s', async () => {
    const clock = createFakeClock();
    const resolver = { resolve: () => new Promise<string[]>(() => undefined) };
    const checking = cameOf(createPictureCheck({ ...the.internet, resolver, clock }).check(url));
    await clock.advance(seconds(10));
    expect(await checking).toBe('picture_url_slow');
    expect(the.internet.connections).toEqual([]);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
