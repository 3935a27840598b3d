import { Writable } from 'node:stream';
import { InviteLink } from '../../../src/domain/invite-link';
import { createLog } from '../../../src/log';

/** Every line written, as text and parsed. */
function capture() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { log: createLog('debug', stream), lines };
}

describe('the log', () => {
  it('writes one JSON object a line', () => {
    const { log, lines } = capture();
    log.info({ desk: 'C1' }, 'ready');
    expect(JSON.parse(lines.join(''))).toMatchObject({ level: 30, msg: 'ready', desk: 'C1' });
  });

  it.each(['err', 'error'])('keeps of an error under "%s" its name, code and place, never its message', (key) => {
    const { log, lines } = capture();
    const error = Object.assign(new Error('GET https://cams/?ParticipantNumber=6281234567801'), { code: 'ECONNRESET' });
    log.error({ [key]: error }, 'a call failed');
    expect(lines.join('')).not.toContain('6281234567801');
    expect(JSON.parse(lines.join(''))[key]).toMatchObject({ error: 'Error', vendorCode: 'ECONNRESET' });
  });

  it('does not say what was thrown when it is no error', () => {
    const { log, lines } = capture();
    log.error({ err: 'token xoxb-1' }, 'a call failed');
    expect(lines.join('')).not.toContain('xoxb-1');
  });

  it('writes a link as its mask', () => {
    const { log, lines } = capture();
    log.info({ link: new InviteLink('https://chat.whatsapp.com/TESTsecret1234') }, 'seen');
    expect(lines.join('')).not.toContain('TESTsecret');
    expect(lines.join('')).toContain('…1234');
  });
});
