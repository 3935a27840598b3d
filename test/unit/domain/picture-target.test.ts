import { pictureTarget } from '../../../src/domain/picture-target';

const codeOf = (text: string, base?: URL): unknown => {
  try {
    return pictureTarget(text, base).host;
  } catch (error) {
    return error;
  }
};

const form = { code: 'picture_url_form' };
const notPublic = { code: 'picture_url_not_public' };

describe('the address of a picture', () => {
  it.each([
    ['https://pictures.example/a.jpg', 'pictures.example'],
    ['https://pictures.example:443/a.jpg?sig=1#top', 'pictures.example'],
    ['HTTPS://Pictures.Example./a.jpg', 'pictures.example'],
    ['https://bücher.example/a.jpg', 'xn--bcher-kva.example'],
    ['https://8.8.8.8/a.jpg', '8.8.8.8'],
    ['https://[2606:4700:4700::1111]/a.jpg', '2606:4700:4700::1111'],
  ])('%s leads to %s', (text, host) => {
    expect(codeOf(text)).toBe(host);
  });

  it.each([
    'http://pictures.example/a.jpg',
    'ftp://pictures.example/a.jpg',
    'file:///etc/passwd',
    'data:image/jpeg;base64,/9j/',
    'pictures.example/a.jpg',
    '//pictures.example/a.jpg',
    'https://pictures.example:8443/a.jpg',
    'https://pictures.example:80/a.jpg',
    'https://dina@pictures.example/a.jpg',
    'https://dina:secret@pictures.example/a.jpg',
    'https://pictures.example\\@10.0.0.1/a.jpg',
    'https:\\\\pictures.example\\a.jpg',
    'https://pictures.example/a\tb.jpg',
    ' https://pictures.example/a.jpg',
    'https://',
    'https://pictures example/',
    'https://1.2.3.256/a.jpg',
    'https://[fe80::1%25eth0]/a.jpg',
    '',
  ])('%p is not of a form that is taken', (text) => {
    expect(codeOf(text)).toMatchObject(form);
  });

  it.each([
    ...['https://localhost/a.jpg', 'https://LOCALHOST./a.jpg', 'https://a.localhost/a.jpg', 'https://intranet/a.jpg'],
    ...['https://printer.local/a.jpg', 'https://metadata.google.internal/a.jpg', 'https://nas.home.arpa./a.jpg'],
    ...['https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f000001/', 'https://017700000001/'],
    ...[
      'https://0x7f.0.0.1./',
      'https://①②⑦.0.0.1/',
      'https://127。0。0。1/',
      'https://127%2e0%2e0%2e1/',
      'https://0/',
    ],
    ...['https://100.100.100.200/latest/meta-data/', 'https://169.254.169.254/', 'https://0251.0376.0251.0376/'],
    ...['https://[::1]/', 'https://[::]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/'],
    ...['https://[fd00::1]/', 'https://[64:ff9b::10.0.0.1]/', 'https://[2002:a00:1::]/'],
  ])('%s is not public', (text) => {
    expect(codeOf(text)).toMatchObject(notPublic);
  });

  it('is read the same however often', () => {
    for (let times = 0; times < 20_000; times += 1) pictureTarget('https://bücher.example/ü.jpg');
  });

  it('that another leads on to is held to the same', () => {
    const base = new URL('https://pictures.example/old/a.jpg');
    expect(pictureTarget('../new/b.jpg', base).url.href).toBe('https://pictures.example/new/b.jpg');
    expect(codeOf('//cdn.example/b.jpg', base)).toBe('cdn.example');
    expect(codeOf('//10.0.0.1/b.jpg', base)).toMatchObject(notPublic);
    expect(codeOf('http://pictures.example/b.jpg', base)).toMatchObject(form);
    expect(codeOf('/\\10.0.0.1/b.jpg', base)).toMatchObject(form);
  });
});
