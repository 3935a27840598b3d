import { button, withButtons } from '../../../src/slack/blocks/small';
import { actionIds } from '../../../src/slack/ids';
import { sayView } from '../../../src/slack/views';
import { LANGUAGES, textsFor } from '../../../src/texts';
import type { Phrase } from '../../../src/texts/phrase';
import { readMessage, readView } from '../../support/slack-text';
import { cutIn } from '../../support/texts/cut';
import { plainly } from '../operations/some-request';

/** As long as WhatsApp takes one. */
const SUBJECT = 'ä'.repeat(128);

describe.each(LANGUAGES)('in %s', (language) => {
  const t = textsFor(language);

  it('the message of a file fits into Slack, with the button that it names', () => {
    const { sheets, qr, files } = t;
    const messages: readonly (readonly Phrase[])[] = [
      [[sheets.rows(50_000)], [sheets.cut(50_000)], [sheets.full]],
      [[sheets.rows(1)], [sheets.masked]],
      [[qr.say(SUBJECT)]],
    ];
    for (const say of messages) {
      const message = withButtons([...say, [files.kept]], [button(files.delete, actionIds.deleteFile, 'x')]);
      expect(readMessage(message)).toContain(`[${files.delete}]`);
      expect(cutIn(message)).toEqual([]);
    }
    expect(files.kept).toContain(files.delete);
    expect(plainly(qr.sent)).toContain(files.delete);
  });

  it('what is said where somebody asked for a file fits into Slack', () => {
    const { sheets, qr, files } = t;
    for (const said of [[sheets.sent], qr.sent, [files.deleted], [files.notYours]]) {
      readMessage(withButtons([said], []));
      readView(sayView(t, { title: t.slack.title, lines: [said] }));
    }
    expect(sheets.cut(50_000)).toContain(language === 'id' ? '50.000' : '50,000');
    for (const title of [sheets.title(t.operations.history.title), qr.title(SUBJECT), qr.alt(SUBJECT)]) {
      expect(title.length).toBeLessThanOrEqual(255);
    }
    for (const label of [files.delete, sheets.send, qr.button]) expect(label.length).toBeLessThanOrEqual(30);
  });
});
