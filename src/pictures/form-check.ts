import { pictureTarget } from '../domain/picture-target';
import type { PictureCheck } from '../domain/ports/pictures';

/**
 * Looks at addresses only and connects to nothing: for a CAMS on this machine, which is a stand-in and fetches nothing
 * either, so that it works without a network.
 */
export const formCheck: PictureCheck = {
  check: async (address) => {
    pictureTarget(address);
    return undefined;
  },
};
