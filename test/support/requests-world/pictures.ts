import type { PictureCheck } from '../../../src/domain/ports/pictures';
import type { Stops } from './stops';

export interface FakePictures extends PictureCheck {
  /** The addresses looked at, in order. */
  readonly looked: readonly string[];
  /** What is thrown instead of finding a good picture. */
  trouble: Error | undefined;
}

/** Finds a good picture at every address, unless a test says otherwise. */
export function createFakePictures(stops: Stops): FakePictures {
  const looked: string[] = [];
  const fake: FakePictures = {
    looked,
    trouble: undefined,
    check: async (address) => {
      looked.push(address);
      await stops.pass('look at the picture');
      if (fake.trouble !== undefined) throw fake.trouble;
      return { bytes: 1000, width: 640, height: 640 };
    },
  };
  return fake;
}
