import { inspect } from 'node:util';
import fc from 'fast-check';
import { pino } from 'pino';
import { InviteLink } from '../../../src/domain/invite-link';

const RAW = 'https://chat.whatsapp.com/TESTabcdWXYZ';
const MASK = 'chat.whatsapp.com/…WXYZ';

describe('an invite link', () => {
  const link = new InviteLink(RAW);

  it('is its mask wherever it is printed, serialised or interpolated', () => {
    expect([`${link}`, String(link), link.masked]).toEqual([MASK, MASK, MASK]);
    expect(JSON.stringify({ link })).toBe(`{"link":"${MASK}"}`);
    expect(inspect({ link }, { depth: 9, showHidden: true })).not.toContain('TESTabcd');
    expect(JSON.stringify([Object.entries(link), Object.getOwnPropertyNames(link)])).toBe('[[],[]]');
  });

  it('is its mask in a line of the log', () => {
    const written: string[] = [];
    const log = pino({}, { write: (line: string) => written.push(line) });
    log.info({ link, group: { link } }, `a link: ${link}`);
    expect(written.join('')).toContain(MASK);
    expect(written.join('')).not.toContain('TESTabcd');
  });

  it('shows its host, whatever else it is', () => {
    expect(new InviteLink('https://t.me/TESTjoincode').masked).toBe('t.me/…code');
    expect(new InviteLink('TESTabcdWXYZ').masked).toBe(MASK);
    expect(new InviteLink('https://ana:TESTpass@chat.whatsapp.com/TESTabcdWXYZ').masked).toBe(MASK);
  });

  it('comes out when it is asked for by name', () => {
    expect(link.reveal()).toBe(RAW);
  });

  it('is told apart from another by its fingerprint, which holds nothing of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{22}$/), fc.stringMatching(/^[A-Za-z0-9]{22}$/), (one, other) => {
        const [a, b] = [new InviteLink(one).fingerprint, new InviteLink(other).fingerprint];
        expect(a === b).toBe(one === other);
        expect(a).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });
});
