import { freshInternet } from '../../support/pictures/fresh-internet';
import { jpeg } from '../../support/pictures/jpeg';

const the = freshInternet();

describe('a picture that is elsewhere', () => {
  const leadingOn = (to: (path: string) => string | undefined, status = 302): void => {
    the.internet.answer = (request, response) => {
      const next = to(request.url ?? '');
      if (next === undefined) response.end(jpeg());
      else response.writeHead(status, { location: next }).end();
    };
  };

  it.each([301, 302, 303, 307, 308])('is found by status %p, each time resolved anew', async (status) => {
    leadingOn((path) => (path === '/c.jpg' ? undefined : path === '/b.jpg' ? '/c.jpg' : '//cdn.example/b.jpg'), status);
    expect(await the.check()).toMatchObject({ width: 640 });
    expect(the.internet.asked).toEqual(['pictures.example', 'cdn.example', 'cdn.example']);
  });

  it('is found after three redirects and not after four', async () => {
    leadingOn((path) => (path === '/3' ? undefined : `/${Number(path.slice(1)) + 1}`));
    expect(await the.check('https://pictures.example/0')).toMatchObject({ width: 640 });
    leadingOn((path) => (path === '/4' ? undefined : `/${Number(path.slice(1)) + 1}`));
    expect(await the.check('https://pictures.example/0')).toBe('picture_url_redirects');
    expect(the.internet.connections).toHaveLength(8);
  });

  it.each([
    'http://pictures.example/b.jpg',
    'https://pictures.example:8443/',
    'gopher://x/',
    'https://u:p@cdn.example/',
  ])('is not looked for at %s', async (next) => {
    leadingOn((path) => (path === '/a.jpg' ? next : undefined));
    expect(await the.check()).toBe('picture_url_form');
    expect(the.internet.connections).toHaveLength(1);
  });

  it('is not there when a redirect does not say where', async () => {
    the.internet.answer = (_request, response) => void response.writeHead(302).end();
    expect(await the.check()).toBe('picture_url_answer');
  });
});
