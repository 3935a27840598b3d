import { qrCodePng } from '../../../../src/slack/files/qr-code';
import { expectQrCode } from '../../../support/qr/qr-code';

const link = 'https://chat.whatsapp.com/TESTsandboxLink0000001';

describe('a QR code', () => {
  it.each([link, `${link}?mode=ac_t`, 'https://chat.whatsapp.com/TEST'])(
    'is that of %s, large and framed',
    async (text) => {
      expectQrCode(Buffer.from(await qrCodePng(text)), text);
    },
  );

  it('is that of no other link', async () => {
    const [one, other] = await Promise.all([qrCodePng(link), qrCodePng(link.replace('1', '2'))]);
    expect(Buffer.from(one).equals(other)).toBe(false);
  });
});
