import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { CamsStandIn } from '../../cams';
import { act, search } from '../protocol/acts';
import { outsideAct } from '../protocol/outside';
import { bundleClient } from './bundle';
import { doAct } from './do-act';
import { contentSecurityPolicy, documentAt, type Start } from './document';
import { onlyThisPage } from './only-this-page';
import { createOutside } from './outside';
import { type Cast, pageState } from './page-state';
import { streamState } from './state-stream';

export interface PageOptions extends Cast {
  readonly cams: CamsStandIn;
  /** Whose groups the panel shows. */
  readonly businessNumber: string;
  /** The project's folder, where the client's sources are. */
  readonly root: string;
  readonly start: Start;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface Page {
  /** Rejects with `EADDRINUSE` when the port is in use. */
  listen(): Promise<{ url: string }>;
  close(): Promise<void>;
}

/** The sandbox in a browser tab, on the loopback interface only. */
export function createPage(options: PageOptions): Page {
  let server: Server | undefined;
  return {
    async listen() {
      const listening = createServer(await routes(options));
      server = listening;
      await new Promise<void>((resolve, reject) => {
        listening.once('error', reject);
        listening.listen(options.port, '127.0.0.1', resolve);
      });
      const address = listening.address();
      return {
        url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : options.port}`,
      };
    },
    close: () =>
      new Promise((resolve) => {
        if (server === undefined) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function routes(options: PageOptions): Promise<Express> {
  const { slack, cams, businessNumber } = options;
  const { script, styles } = await bundleClient(options.root);
  const outside = createOutside(cams, businessNumber);
  const page = express();
  page.disable('x-powered-by');
  page.use(onlyThisPage, express.json({ limit: '1mb' }));

  page.get('/', (_request, response) => {
    response.set('content-security-policy', contentSecurityPolicy).type('html').send(documentAt(options.start));
  });
  page.get('/page.js', (_request, response) => void response.type('js').send(script));
  page.get('/page.css', (_request, response) => void response.type('css').send(styles));

  page.param('person', (_request, response, next, id: string) => {
    if (slack.workspace.users.some((user) => user.id === id)) next();
    else response.status(404).json({ problem: 'Nobody here has this id.' });
  });
  page.get('/api/people/:person/state', ({ params }, response) => {
    streamState(response, () => pageState(options, params.person, outside.state()), slack.onChange);
  });
  page.post('/api/people/:person/acts', async ({ params, body }, response) => {
    response.json(await doAct(slack, params.person, act.parse(body)));
  });
  page.get('/api/people/:person/files/:file', ({ params }, response) => {
    const { name, mimetype, bytes } = slack.person(params.person).reads(params.file);
    response.attachment(name).type(mimetype).set('x-content-type-options', 'nosniff').send(bytes);
  });
  page.post('/api/people/:person/searches', async ({ params, body }, response) => {
    const { place, element, query } = search.parse(body);
    response.json(await slack.hands(params.person).search(place, element, query));
  });
  page.post('/api/outside', ({ body }, response) => void response.json(outside.act(outsideAct.parse(body))));
  page.get('/api/log/:n', ({ params }, response) => {
    const entry = slack.log.entries[Number(params.n)];
    if (entry === undefined) response.status(404).json({ problem: 'The log has no such line.' });
    else response.json(entry);
  });
  page.use(refuse);
  return page;
}

/** What the page asked for and does not exist or does not fit. */
const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(400).json({ problem: error instanceof Error ? error.message : String(error) });
};
