import { seconds } from '../../src/domain/clock';
import { useWorld } from '../support/world/use-world';
import { printFigure, times } from './figure';

const DROPS = times(60, 12);
const EVERY = seconds(10);
const RESTART_EVERY = DROPS / 3;

describe('connections that drop every 10 s for 10 minutes', () => {
  const the = useWorld();

  it('lose no command that was accepted, also while the process is replaced', async () => {
    const { world } = the;
    /** By what was typed, which no other command has. */
    const accepted: string[] = [];
    const refused: string[] = [];
    const type = async (word: string): Promise<void> => {
      const { ok } = await world.dina.types(world.desk, `/chatgroup ${word}`);
      (ok ? accepted : refused).push(word);
    };
    const answers = (): string[] => {
      const said = world.dina.sees(world.desk).map(world.reads).join('\n');
      return [...new Set(said.match(/(?:calm|before|after)-\d+/g))];
    };
    const all = async (...typing: Promise<void>[]): Promise<void> => {
      let typed = false;
      const both = Promise.all(typing).then(() => {
        typed = true;
      });
      await world.until(() => typed);
      await both;
    };

    const started = world.clock.now();
    for (let drop = 1; drop <= DROPS; drop += 1) {
      const before = type(`before-${drop}`);
      if (drop % 3 === 0) world.slack.socket.cut();
      else world.slack.socket.disconnect();
      await all(before, type(`after-${drop}`));
      if (drop % RESTART_EVERY === 0) await world.restart();
      await world.until(() => world.slack.socket.connections() === 2);
      await all(type(`calm-${drop}`));
      await world.passes(Math.max(0, started + drop * EVERY - world.clock.now()));
    }
    await world.until(() => answers().length >= accepted.length);
    expect(answers()).toEqual(expect.arrayContaining(accepted));
    // Only what was on its way when a connection broke without a word could not be accepted.
    expect(refused.filter((word) => Number(word.split('-')[1]) % 3 !== 0)).toEqual([]);
    expect(accepted.filter((word) => word.startsWith('calm'))).toHaveLength(DROPS);
    printFigure(10, 'sockets dropped every 10 s, the process replaced three times', {
      drops: DROPS,
      'accepted commands': accepted.length,
      lost: accepted.filter((word) => !answers().includes(word)).length,
    });
  });
});
