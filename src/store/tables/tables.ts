import type { Kysely } from 'kysely';
import type { JobTable, Tables } from '../../domain/ports/store';
import type { Flavour } from '../flavour';
import type { Schema } from '../schema';
import { createAttemptTable } from './attempts';
import { createAuditTable } from './audit';
import { createAuditLineTable } from './audit-lines';
import { createDeliveryTable } from './deliveries';
import { createDeskChangeTable } from './desk-changes';
import { createDeskPostTable } from './desk-posts';
import { createDeskTable } from './desks';
import { createDraftTable } from './drafts';
import { createGroupOwnerTable } from './group-owners';
import { createHomeTable } from './homes';
import { createJobTable } from './jobs';
import { createMadeLinkTable } from './made-links';
import { createOutboxTable } from './outbox';
import { createRequestTable } from './requests';
import { createRevisionTable } from './revisions';
import { createTokenTable } from './tokens';
import { createVoteTable } from './votes';

/** All tables, over a connection or a transaction. */
export function createTables(
  db: Kysely<Schema>,
  flavour: Flavour,
  auditKey: string,
): Tables & { readonly jobs: JobTable } {
  return {
    requests: createRequestTable(db),
    revisions: createRevisionTable(db),
    tokens: createTokenTable(db),
    votes: createVoteTable(db),
    attempts: createAttemptTable(db),
    outbox: createOutboxTable(db),
    jobs: createJobTable(db, flavour),
    audit: createAuditTable(db, flavour, auditKey),
    auditLines: createAuditLineTable(db),
    drafts: createDraftTable(db),
    deliveries: createDeliveryTable(db),
    desks: createDeskTable(db),
    deskChanges: createDeskChangeTable(db),
    deskPosts: createDeskPostTable(db),
    madeLinks: createMadeLinkTable(db),
    groupOwners: createGroupOwnerTable(db, flavour),
    homes: createHomeTable(db),
  };
}
