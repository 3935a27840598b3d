import { createGroupReader } from '../../../src/cams/group-reader';
import { json, startRawServer } from './raw-server';
import { clientFor, SCOPE } from './start-client';

async function readerOf(List: unknown[], Total: unknown = List.length) {
  const { url } = await startRawServer(json(200, { Code: 'OK', Success: true, Data: { Total, List } }));
  return createGroupReader({ cams: clientFor(url).cams, scope: SCOPE });
}

test('groups of another business number are not shown, whatever CAMS lists', async () => {
  const reader = await readerOf([
    { GroupId: 'mine', BusinessNumber: `+${SCOPE.businessNumber}` },
    { GroupId: 'also mine' },
    { GroupId: 'masked', BusinessNumber: '62811****' },
    { GroupId: 'other', BusinessNumber: '6281100000009' },
  ]);
  const ids = ['mine', 'also mine', 'masked'];
  expect((await reader.all()).map(({ id }) => id)).toEqual(ids);
  expect((await reader.page(1, 20)).items.map(({ id }) => id)).toEqual(ids);
});

test('a page lists a group once, and without a total counts what it has seen', async () => {
  const reader = await readerOf([{ GroupId: 'a' }, { GroupId: 'a' }, { GroupId: 'None' }], 'None');
  await expect(reader.page(3, 20)).resolves.toMatchObject({ items: [{ id: 'a' }], total: 41 });
});
