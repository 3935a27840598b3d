import fc from 'fast-check';
import type { AuditEntry } from '../../../src/domain/audit';
import { CHAIN_START, entryHash, verifyChain } from '../../../src/store/audit-chain';

const KEY = 'the key of this chain';

function aChain(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const unsealed = {
      deskId: 'desk',
      seq,
      at: 1000 + seq,
      actor: { kind: 'person', id: `U${seq}` } as const,
      event: 'request.confirmed',
      requestId: `R${seq}`,
      data: { revision: seq, mask: '+62 … 4567' },
      previousHash: entries.at(-1)?.hash ?? CHAIN_START.hash,
    };
    entries.push({ ...unsealed, hash: entryHash(unsealed, KEY) });
  }
  return entries;
}
const headOf = (entries: readonly AuditEntry[]) => ({ seq: entries.length, hash: entries.at(-1)?.hash ?? '' });
const withEntry = (entries: readonly AuditEntry[], seq: number, change: (entry: AuditEntry) => AuditEntry) =>
  entries.map((entry) => (entry.seq === seq ? change(entry) : entry));

describe('an audit chain', () => {
  const chain = aChain(6);

  it('is intact as it was written, empty or in pages too', () => {
    expect(verifyChain(chain, KEY)).toEqual({ intact: true, head: headOf(chain) });
    expect(verifyChain([], KEY)).toEqual({ intact: true, head: CHAIN_START });
    const after = headOf(chain.slice(0, 4));
    expect(verifyChain(chain.slice(4), KEY, { after })).toEqual({ intact: true, head: headOf(chain) });
  });

  it.each<[string, (entry: AuditEntry) => AuditEntry]>([
    ['time', (entry) => ({ ...entry, at: entry.at + 1 })],
    ['actor', (entry) => ({ ...entry, actor: { kind: 'policy' } })],
    ['event', (entry) => ({ ...entry, event: 'request.denied' })],
    ['request', (entry) => ({ ...entry, requestId: undefined })],
    ['data', (entry) => ({ ...entry, data: { ...entry.data, revision: 99 } })],
    ['desk', (entry) => ({ ...entry, deskId: 'another desk' })],
    ['hash', (entry) => ({ ...entry, hash: entry.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })],
    ['link to the entry before', (entry) => ({ ...entry, previousHash: CHAIN_START.hash })],
  ])('names the entry whose %s was changed', (_what, change) => {
    expect(verifyChain(withEntry(chain, 3, change), KEY)).toEqual({ intact: false, problem: 'changed', seq: 3 });
  });

  it('names an entry that was changed and hashed again without the key', () => {
    const forged = withEntry(chain, 3, (entry) => {
      const changed = { ...entry, event: 'request.denied' };
      return { ...changed, hash: entryHash(changed, 'a guessed key') };
    });
    expect(verifyChain(forged, KEY)).toEqual({ intact: false, problem: 'changed', seq: 3 });
  });

  it('names the first entry that is missing', () => {
    const cut = chain.filter(({ seq }) => seq !== 2 && seq !== 3);
    expect(verifyChain(cut, KEY)).toEqual({ intact: false, problem: 'missing', seq: 2 });
  });

  it('names a missing entry also when those behind it were numbered anew', () => {
    const cut = chain.filter(({ seq }) => seq !== 3).map((entry, i) => ({ ...entry, seq: i + 1 }));
    expect(verifyChain(cut, KEY)).toMatchObject({ intact: false, seq: 3 });
  });

  it('names two entries that were swapped, with or without their numbers', () => {
    const [third, fourth] = [chain[2], chain[3]];
    if (third === undefined || fourth === undefined) throw new Error('six entries');
    const swapped = [...chain.slice(0, 2), fourth, third, ...chain.slice(4)];
    const problem = { intact: false, problem: 'reordered', seq: 3 };
    expect(verifyChain(swapped, KEY)).toEqual(problem);
    expect(
      verifyChain(
        swapped.map((entry, i) => ({ ...entry, seq: i + 1 })),
        KEY,
      ),
    ).toEqual(problem);
  });

  it('shows a cut tail, and another entry in the place of its head, to one who noted the head', () => {
    const head = headOf(chain);
    expect(verifyChain(chain, KEY, { head })).toMatchObject({ intact: true });
    expect(verifyChain(chain.slice(0, 5), KEY, { head })).toEqual({ intact: false, problem: 'missing', seq: 6 });
    expect(verifyChain([], KEY, { head })).toEqual({ intact: false, problem: 'missing', seq: 1 });
    expect(verifyChain(chain, KEY, { head: { seq: 4, hash: head.hash } })).toMatchObject({ intact: false, seq: 4 });
  });

  it('names the first entry that comes from another life of the chain, such as a restored backup', () => {
    const moved = withEntry(chain, 4, (entry) => ({ ...entry, at: 0 }));
    const fork = moved.map((entry) => (entry.seq === 4 ? { ...entry, hash: entryHash(entry, KEY) } : entry));
    expect(verifyChain(fork, KEY)).toEqual({ intact: false, problem: 'changed', seq: 5 });
  });

  it('is not intact under another key', () => {
    expect(verifyChain(chain, 'another key')).toEqual({ intact: false, problem: 'changed', seq: 1 });
  });

  it('is named broken at the right place whichever character of an entry was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(), fc.integer({ min: 1, max: 127 }), (seq, at, flip) => {
        const changed = withEntry(chain, seq, (entry) => {
          const place = at % entry.event.length;
          const letter = String.fromCharCode(entry.event.charCodeAt(place) ^ flip);
          return { ...entry, event: entry.event.slice(0, place) + letter + entry.event.slice(place + 1) };
        });
        expect(verifyChain(changed, KEY)).toEqual({ intact: false, problem: 'changed', seq });
      }),
    );
  });
});
