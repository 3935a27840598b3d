import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCheckpoints } from '../../../src/store/checkpoints';
import { asKyselyDatabase, openLibsql } from '../../../src/store/libsql-database';

describe('bringing the log of SQLite into its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groupkeeper-checkpoints-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const opened = (name: string) => {
    const file = join(folder, name);
    const database = openLibsql(file, 0);
    database.exec('pragma journal_mode = wal');
    const checkpoints = createCheckpoints(database);
    const { prepare, close } = asKyselyDatabase(database, checkpoints.written);
    const write = (times: number) => {
      for (let i = 0; i < times; i += 1) prepare('insert into texts values (1)').run([]);
    };
    prepare('create table texts (text text)').run([]);
    // What is not in the file yet is not in a file that is read without its log.
    const inFile = () => openLibsql(`file:${file}?immutable=1`, 0).prepare('select count(*) as count from texts').all();
    return { checkpoints, write, close, inFile };
  };

  it('is done when enough was written, and not before', async () => {
    const { checkpoints, write, close, inFile } = opened('often.db');
    write(127);
    await checkpoints.whenDue();
    expect(inFile).toThrow('no such table');
    write(1);
    await checkpoints.whenDue();
    expect(inFile()).toEqual([{ count: 128 }]);
    write(127);
    await checkpoints.whenDue();
    expect(inFile()).toEqual([{ count: 128 }]);
    close();
  });

  it('lets the database be closed meanwhile, and afterwards does nothing', async () => {
    const { checkpoints, write, close, inFile } = opened('closed.db');
    write(200);
    const underWay = checkpoints.whenDue();
    close();
    await underWay;
    for (let i = 0; i < 200; i += 1) checkpoints.written();
    await checkpoints.whenDue();
    expect(inFile()).toEqual([{ count: 200 }]);
  });
});
