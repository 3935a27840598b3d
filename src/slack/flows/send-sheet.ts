import { csv, csvLines } from '../../domain/csv';
import type { RawInput, ReadOperation } from '../../domain/operation';
import type { Sheet } from '../../domain/sheet';
import { auditableInput } from '../../requests/auditable';
import type { Phrase } from '../../texts/phrase';
import { sendFile } from '../files/send-file';
import type { Tools } from '../tools';
import type { Admission } from './admit';
import { readContext } from './read';

type Admitted = Extract<Admission, { kind: 'admitted' }>;

/**
 * Sends the whole of an answer to one person as a file, and puts on record who took out how much. Full phone numbers are
 * in it for the desk's approvers only.
 * @returns `false` when this answer has no file
 * @throws GroupkeeperError when Slack did not take it
 */
export async function sendSheet(
  tools: Tools,
  admitted: Admitted,
  { operation, input }: { readonly operation: ReadOperation; readonly input: RawInput },
): Promise<boolean> {
  const { desk, person, t } = admitted;
  const fullNumbers = await tools.people.isAmong(person.id, desk.policy.approvers);
  const sheet = operation.sheet(input, { ...(await readContext(tools, admitted)), fullNumbers });
  if (sheet === undefined) return false;
  const { bytes, rows } = await written(sheet);
  await tools.audit({
    deskId: desk.id,
    at: tools.clock.now(),
    actor: { kind: 'person', id: person.id },
    event: 'read.exported',
    data: {
      operation: operation.name,
      input: auditableInput(operation, input, tools.sealer),
      rows,
      numbers: fullNumbers ? 'full' : 'masked',
    },
  });
  const { title } = operation.words(t);
  const say: Phrase[] = [
    [t.sheets.rows(rows)],
    ...(rows < sheet.most ? [] : [[t.sheets.cut(sheet.most)]]),
    [fullNumbers ? t.sheets.full : t.sheets.masked],
  ];
  const file = { name: `${sheet.name}.csv`, title: t.sheets.title(title), bytes, say };
  await sendFile(tools, { personId: person.id, deskId: desk.id }, file, t);
  return true;
}

/** Slack asks for the size before the first byte, so the file is put together here; its rows are read page by page. */
async function written(sheet: Sheet): Promise<{ readonly bytes: Buffer; readonly rows: number }> {
  const parts = [Buffer.from(csv([sheet.columns]))];
  let rows = 0;
  for await (const page of sheet.rows) {
    parts.push(Buffer.from(csvLines(page)));
    rows += page.length;
  }
  return { bytes: Buffer.concat(parts), rows };
}
