import type { Migration } from 'kysely';
import type { Flavour } from '../flavour';
import { up as requests } from './001-requests';
import { up as decisions } from './002-decisions';
import { up as attempts } from './003-attempts';
import { up as outbox } from './004-outbox';
import { up as jobs } from './005-jobs';
import { up as audit } from './006-audit';
import { up as drafts } from './007-drafts';
import { up as probe } from './008-probe';
import { up as deliveries } from './009-deliveries';
import { up as ballast } from './011-ballast';
import { up as auditLines } from './012-audit-lines';
import { up as desks } from './013-desks';
import { up as deskPosts } from './014-desk-posts';
import { up as madeLinks } from './015-made-links';
import { up as home } from './016-home';
import { up as history } from './017-history';
import { up as groupOwners } from './019-group-owners';
import { up as callPlaces } from './021-call-places';

/** Forward only. A migration that was released is never changed or renamed: a further one follows it. */
export const migrations = (flavour: Flavour): Record<string, Migration> => ({
  '001-requests': { up: requests },
  '002-decisions': { up: decisions },
  '003-attempts': { up: attempts },
  '004-outbox': { up: outbox(flavour) },
  '005-jobs': { up: jobs },
  '006-audit': { up: audit },
  '007-drafts': { up: drafts },
  '008-probe': { up: probe },
  '011-ballast': { up: ballast },
  '009-deliveries': { up: deliveries },
  '012-audit-lines': { up: auditLines },
  '013-desks': { up: desks },
  '014-desk-posts': { up: deskPosts(flavour) },
  '017-history': { up: history },
  '015-made-links': { up: madeLinks },
  '019-group-owners': { up: groupOwners },
  '021-call-places': { up: callPlaces(flavour) },
  '016-home': { up: home },
});
