import type { Clock } from '../domain/clock';
import type { Log } from '../domain/ports/log';
import type { PictureCheck } from '../domain/ports/pictures';
import { createDnsResolver } from './dns-resolver';
import { formCheck } from './form-check';
import { createPictureCheck } from './picture-check';
import { tlsConnector } from './tls-connector';

export interface PicturesDeps {
  /** CAMS is a stand-in on this machine, which fetches no pictures. */
  readonly isStandIn: boolean;
  readonly clock: Clock;
  readonly log: Log;
}

/** How pictures are looked at in front of this CAMS. */
export function createPictures({ isStandIn, clock, log }: PicturesDeps): PictureCheck {
  if (isStandIn) {
    log.info({}, 'CAMS is on this machine: addresses of pictures are looked at, pictures are not fetched');
    return formCheck;
  }
  return createPictureCheck({ resolver: createDnsResolver(), connector: tlsConnector, clock });
}
