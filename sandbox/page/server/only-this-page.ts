import type { RequestHandler } from 'express';

const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * Lets in only what the page itself asks for: any website open in the same browser can send requests to a port of this
 * machine, and a name of theirs can be made to point at it.
 */
export const onlyThisPage: RequestHandler = (request, response, next) => {
  const { host = '', origin } = request.headers;
  const isOurs = LOOPBACK.test(host) && (origin === undefined || origin === `http://${host}`);
  const isJson = request.method === 'GET' || request.is('application/json') !== false;
  if (isOurs && isJson) next();
  else response.status(403).json({ problem: 'Only the sandbox page may ask for this.' });
};
