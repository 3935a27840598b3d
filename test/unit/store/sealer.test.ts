import { createHmac } from 'node:crypto';
import { createSealer } from '../../../src/store/sealer';

describe('the sealer', () => {
  it('gives the same text the same digest, and another under another key', () => {
    const digest = createSealer('key one').seal('6281234567801');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(createSealer('key one').seal('6281234567801')).toBe(digest);
    expect(createSealer('key two').seal('6281234567801')).not.toBe(digest);
    expect(createSealer('key one').seal('6281234567802')).not.toBe(digest);
  });

  it('never gives the hash of an audit entry, not even for its very text', () => {
    const entry = '{"deskId":"desk"}';
    const hash = createHmac('sha256', 'key one').update(entry).digest('hex');
    expect(createSealer('key one').seal(entry)).not.toBe(hash);
  });
});
