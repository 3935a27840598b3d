import { freshInternet } from '../../support/pictures/fresh-internet';
import { PUBLIC } from '../../support/pictures/internet';
import { jpeg } from '../../support/pictures/jpeg';

const MB = 1024 * 1024;
const url = 'https://pictures.example/a.jpg';

const the = freshInternet();

describe('a picture', () => {
  it('is fetched from the address that its name resolved to, and asked for by name', async () => {
    expect(await the.check('https://pictures.example/a%20b.jpg?sig=1#x')).toEqual({
      bytes: jpeg().length,
      width: 640,
      height: 640,
    });
    expect(the.internet.connections).toEqual([{ address: PUBLIC, port: 443, serverName: 'pictures.example' }]);
    expect(the.internet.requests).toMatchObject([{ path: '/a%20b.jpg?sig=1', headers: { host: 'pictures.example' } }]);
  });

  it('is asked for without anything that says who asks', async () => {
    await the.check();
    const { host: _, ...headers } = the.internet.requests[0]?.headers ?? {};
    expect(headers).toEqual({
      accept: 'image/jpeg',
      'accept-encoding': 'identity',
      'user-agent': 'Groupkeeper',
      connection: 'close',
    });
  });

  it('is fetched from the next address when one does not answer, IPv4 first', async () => {
    the.internet.names = { 'pictures.example': [['2606:4700::1', '1.1.1.1', '8.8.8.8']] };
    the.internet.instead = async () => Promise.reject(new Error('refused'));
    expect(await the.check()).toBe('picture_url_unreachable');
    expect(the.places()).toEqual(['1.1.1.1', '8.8.8.8', '2606:4700::1']);
  });

  it('is taken for what its bytes are, not for what it is said to be', async () => {
    the.internet.answer = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end(jpeg({ marker: 0xc2 }));
    expect(await the.check()).toMatchObject({ width: 640 });
    the.internet.answer = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<html>a login page</html>');
    expect(await the.check()).toBe('picture_url_not_jpeg');
  });

  it.each([
    [{ width: 192 }, { width: 192, height: 192 }],
    [{ width: 191 }, 'picture_url_too_small'],
    [{ width: 640, height: 641 }, 'picture_url_not_square'],
    [{ width: 65_535, height: 1 }, 'picture_url_not_square'],
  ])('of %p is %p', async (shape, expected) => {
    the.internet.answer = (_request, response) => void response.end(jpeg(shape));
    const came = await the.check();
    if (typeof expected === 'string') expect(came).toBe(expected);
    else expect(came).toMatchObject(expected);
  });

  it.each([204, 206, 304, 400, 401, 403, 404, 500, 503])('answered with status %p is not there', async (status) => {
    the.internet.answer = (_request, response) => void response.writeHead(status).end();
    expect(await the.check()).toBe('picture_url_answer');
  });

  it('that breaks off is not taken', async () => {
    the.internet.answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write(jpeg(), () => response.destroy());
    };
    expect(await the.check()).toBe('picture_url_unreachable');
  });

  it('of exactly 5 MB is taken; one byte more is not, whether it was said beforehand or not', async () => {
    const whole = Buffer.concat([jpeg(), Buffer.alloc(5 * MB - jpeg().length)]);
    the.internet.answer = (_request, response) => void response.end(whole);
    expect(await the.check()).toMatchObject({ bytes: 5 * MB });
    the.internet.answer = (_request, response) => void response.end(Buffer.concat([whole, Buffer.alloc(1)]));
    expect(await the.check()).toBe('picture_url_too_large');
    the.internet.answer = (_request, response) => {
      response.write(whole);
      response.end(Buffer.alloc(1));
    };
    expect(await the.check()).toBe('picture_url_too_large');
  });

  it('without an end is left after 5 MB', async () => {
    let sent = 0;
    the.internet.answer = (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(jpeg({ padding: 60_000 }))) sent += 60_000;
      };
      response.on('drain', more);
      more();
    };
    expect(await the.check()).toBe('picture_url_too_large');
    expect(sent).toBeLessThan(20 * MB);
  });
});

it('nothing of an answer or of an address is in the error', async () => {
  const secrets = ['BODYSECRET', 'HEADSECRET', '10.9.8.7', 'pictures.example', 'sig=QUERYSECRET', PUBLIC];
  const errors: unknown[] = [];
  const { check } = the.start();
  const gather = (): Promise<unknown> => check(`${url}?sig=QUERYSECRET`).catch((error) => errors.push(error));
  the.internet.answer = (_request, response) =>
    void response.writeHead(403, 'HEADSECRET', { x: 'HEADSECRET' }).end('BODYSECRET');
  await gather();
  the.internet.answer = (_request, response) => void response.end('BODYSECRET');
  await gather();
  the.internet.answer = (_request, response) => void response.socket?.end('BODYSECRET\r\n\r\n');
  await gather();
  the.internet.answer = (_request, response) =>
    void response.writeHead(302, { location: 'https://10.9.8.7/HEADSECRET' }).end();
  await gather();
  the.internet.instead = async ({ address }) => Promise.reject(new Error(`connect ECONNREFUSED ${address}:443`));
  await gather();
  the.internet.names = { 'pictures.example': [['10.9.8.7']] };
  await gather();
  expect(errors).toHaveLength(6);
  for (const error of errors) {
    const { message, cause, stack = '', ...rest } = error as Error;
    const everything = `${message}${String(cause)}${stack}${JSON.stringify(rest)}`;
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
    expect(cause).toBeUndefined();
  }
});
