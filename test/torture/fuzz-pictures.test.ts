import fc from 'fast-check';
import { dotted, forbiddenV4, forbiddenV6, wrappedV4, writtenV4 } from '../support/pictures/forbidden';
import { cameOf, freshInternet } from '../support/pictures/fresh-internet';
import { PUBLIC } from '../support/pictures/internet';
import { printFigure, times } from './figure';

const url = 'https://pictures.example/a.jpg';

const the = freshInternet();

describe('what is not public', () => {
  let addresses = 0;
  let forbidden = 0;
  afterEach(() => {
    forbidden += the.places().filter((place) => place !== PUBLIC).length;
  });
  afterAll(() =>
    printFigure(12, 'addresses of pictures, written, resolved and redirected to', {
      addresses,
      'connections to forbidden ones': forbidden,
    }),
  );

  it('is never connected to, in whatever notation', async () => {
    const { check } = the.start();
    const literal = fc.oneof(
      forbiddenV4.chain(writtenV4),
      forbiddenV4.chain(wrappedV4).map((address) => `[${address}]`),
      forbiddenV6.map((address) => `[${address}]`),
    );
    await fc.assert(
      fc.asyncProperty(literal, async (host) => {
        addresses += 1;
        expect(await cameOf(check(`https://${host}/a.jpg`))).toBe('picture_url_not_public');
      }),
      { numRuns: times(10_000, 1000) },
    );
    expect([the.internet.connections, the.internet.asked]).toEqual([[], []]);
  });

  it('is never connected to when a name resolves to it, even beside public addresses', async () => {
    const { check } = the.start();
    const address = fc.oneof(forbiddenV4.map(dotted), forbiddenV4.chain(wrappedV4), forbiddenV6);
    await fc.assert(
      fc.asyncProperty(address, fc.nat(2), async (resolved, at) => {
        addresses += 1;
        const all = ['1.1.1.1', '2606:4700::1'];
        all.splice(at, 0, resolved);
        the.internet.names = { 'pictures.example': [all] };
        expect(await cameOf(check(url))).toBe('picture_url_not_public');
      }),
      { numRuns: times(10_000, 500) },
    );
    expect(the.internet.connections).toEqual([]);
  });

  it('is never connected to when a name resolves to it the second time only', async () => {
    the.internet.names = { 'pictures.example': [[PUBLIC], ['10.0.0.1']] };
    expect(await the.check()).toMatchObject({ width: 640 });
    expect(the.places()).toEqual([PUBLIC]);
    expect(the.internet.asked).toEqual(['pictures.example']);
    expect(await the.check()).toBe('picture_url_not_public');
    expect(the.places()).toEqual([PUBLIC]);
  });

  it('is never connected to when a redirect leads there, after however many, by number or by name', async () => {
    const { check } = the.start();
    const host = fc.oneof(
      forbiddenV4.chain(writtenV4).map((written) => ({ written, resolved: undefined })),
      forbiddenV6.map((address) => ({ written: `[${address}]`, resolved: undefined })),
      forbiddenV4.map((n) => ({ written: 'inside.example', resolved: dotted(n) })),
    );
    await fc.assert(
      fc.asyncProperty(host, fc.integer({ min: 1, max: 3 }), async ({ written, resolved }, redirects) => {
        addresses += 1;
        the.internet.names = { 'inside.example': [[resolved ?? PUBLIC]] };
        the.internet.answer = (request, response) => {
          const step = Number((request.url ?? '').slice(1)) + 1;
          const location = step === redirects ? `https://${written}/secret` : `/${step}`;
          response
            .writeHead(302, {
              location: encodeURI(location).replaceAll('%25', '%').replace('%5B', '[').replace('%5D', ']'),
            })
            .end();
        };
        expect(await cameOf(check('https://pictures.example/0'))).toBe('picture_url_not_public');
      }),
      { numRuns: times(2000, 100) },
    );
    expect(new Set(the.places())).toEqual(new Set([PUBLIC]));
    expect(the.internet.requests.map(({ path }) => path)).not.toContain('/secret');
  });

  it('is not known from a name that does not exist', async () => {
    the.internet.names = { 'pictures.example': [[]] };
    expect(await the.check()).toBe('picture_url_name_unknown');
  });
});
