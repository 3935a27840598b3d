import { stringify } from 'node:querystring';
import {
  type Logger,
  type WebAPICallResult,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from '@slack/web-api';
import * as z from 'zod';
import { systemClock } from '../domain/clock';
import { type Answer, post } from './post';

export interface LeanSettings {
  readonly token: string;
  /** Where the methods are, with a slash at its end; Slack's own, unless told. */
  readonly apiUrl?: string | undefined;
  /** How long a call may take, in ms. */
  readonly timeout: number;
  readonly logger: Logger;
}

/** Where Slack does not say how long it wants to be left alone, in seconds. */
const RETRY_AFTER = 30;

const result = z.looseObject({
  ok: z.boolean(),
  error: z.string().optional(),
  response_metadata: z
    .looseObject({ warnings: z.array(z.string()).default([]), messages: z.array(z.string()).default([]) })
    .default({ warnings: [], messages: [] }),
});

/**
 * Slack's client with its methods and errors, and a way of calling of our own. The library's writes each call and each
 * answer out in full for a debug log that nobody reads, and queues and repeats, which is switched off here: that costs
 * more than the call. Calls are sent at once, once, as text; a 429 is thrown at once.
 */
export class LeanClient extends WebClient {
  readonly #settings: LeanSettings;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(settings: LeanSettings) {
    const { token, apiUrl, logger } = settings;
    super(token, { logger, ...(apiUrl !== undefined && { slackApiUrl: apiUrl }) });
    this.#settings = settings;
    this.#headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'user-agent': 'Groupkeeper',
      'content-type': 'application/x-www-form-urlencoded',
    };
  }

  /** @throws WebAPIPlatformError, WebAPIRateLimitedError, WebAPIHTTPError or, when nothing came back, WebAPIRequestError */
  override async apiCall(method: string, options: Record<string, unknown> = {}): Promise<WebAPICallResult> {
    const { timeout, logger } = this.#settings;
    const posting = { headers: this.#headers, body: asForm(options), within: timeout };
    const answer = await post(`${this.slackApiUrl}${method}`, posting, systemClock).catch(noAnswer);
    const said = read(answer);
    const { warnings, messages } = said.response_metadata;
    for (const each of [...warnings, ...messages]) logger.warn(each);
    if (said.ok) return said;
    return said.error === undefined ? noAnswer('a no without a reason') : refused({ ...said, error: said.error });
  }
}

/** What is neither text, number nor yes or no is written as JSON; what is not there is left out. */
function asForm(options: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(options).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null) return [];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
  });
  return stringify(Object.fromEntries(fields));
}

function read({ status, text, header }: Answer): z.infer<typeof result> {
  if (status === 429) throw new WebAPIRateLimitedError(Number.parseInt(header('retry-after') ?? '', 10) || RETRY_AFTER);
  if (status !== 200) throw new WebAPIHTTPError(status, '', {});
  try {
    return result.parse(JSON.parse(text));
  } catch {
    // Somebody between us and Slack answered: what Slack did nobody knows.
    return noAnswer('an answer that is not from Slack');
  }
}

function refused(said: WebAPICallResult & { error: string }): never {
  throw new WebAPIPlatformError(said);
}

function noAnswer(why: unknown): never {
  throw new WebAPIRequestError(why instanceof Error ? why : new Error(String(why)));
}
