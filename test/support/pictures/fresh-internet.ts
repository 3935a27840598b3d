import { createPictureCheck } from '../../../src/pictures/picture-check';
import { createFakeClock } from '../fake-clock';
import { type Internet, startInternet } from './internet';

/** What came of a look at a picture: the rule that was broken, or what was found. */
export const cameOf = (checking: Promise<unknown>): Promise<unknown> =>
  checking.catch((error: { code?: unknown }) => error.code ?? error);

/** An internet of its own for every test. Afterwards no connection may have been left open. */
export function freshInternet() {
  let internet: Internet | undefined;
  beforeEach(async () => {
    internet = await startInternet();
  });
  afterEach(async () => {
    await internet?.closed();
    await internet?.close();
  });
  const here = (): Internet => {
    if (internet === undefined) throw new Error('only within a test');
    return internet;
  };
  const start = () => {
    const clock = createFakeClock();
    return { clock, check: createPictureCheck({ ...here(), clock }).check };
  };
  return {
    get internet(): Internet {
      return here();
    },
    start,
    check: (address = 'https://pictures.example/a.jpg'): Promise<unknown> => cameOf(start().check(address)),
    places: (): string[] => here().connections.map(({ address }) => address),
  };
}
