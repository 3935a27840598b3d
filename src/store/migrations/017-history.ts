import { type Kysely, sql } from 'kysely';

const PAGE = 500;

/**
 * Finds requests by who asked, by group and who asked, by the RequestId CAMS knows their write by, and by age alone; and
 * the audit of a request.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('requests').addColumn('cams_request_id', 'text').execute();
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('requests').columns(columns).execute();
  await index('requests_of_person', ['desk_id', 'requester_id', 'created_at', 'id']);
  await index('requests_of_group_and_person', ['desk_id', 'group_id', 'requester_id', 'created_at', 'id']);
  await index('requests_of_cams', ['desk_id', 'cams_request_id']);
  await db.schema.createIndex('audit_of_request').on('audit').columns(['request_id', 'desk_id', 'seq']).execute();
  await db.schema.createIndex('requests_by_age').on('requests').columns(['created_at', 'id']).execute();
  await fill(db);
}

interface Row {
  readonly id: string;
  readonly outcome: string;
}

/** Read here and not by the database: neither reads every JSON text that may stand there. */
async function fill(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Row>`
      select id, outcome from requests where id > ${after} and outcome is not null order by id limit ${PAGE}`.execute(
      db,
    );
    for (const { id, outcome } of rows) {
      const known = camsRequestIdIn(outcome);
      if (known !== undefined) await sql`update requests set cams_request_id = ${known} where id = ${id}`.execute(db);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

function camsRequestIdIn(outcome: string): string | undefined {
  try {
    const { camsRequestId, failure }: { camsRequestId?: unknown; failure?: { camsRequestId?: unknown } } =
      JSON.parse(outcome);
    const known = camsRequestId ?? failure?.camsRequestId;
    return typeof known === 'string' && !known.includes('\0') ? known : undefined;
  } catch {
    return undefined;
  }
}
