import type { WebClient } from '@slack/web-api';
import type { MessageRef } from '../domain/request';

/** Who the app is and where, as `auth.test` says. */
export interface Identity {
  readonly teamId: string;
  readonly botId: string | undefined;
  readonly botUserId: string | undefined;
  /** `https://….slack.com/` */
  readonly url: string | undefined;
}

/** Asks once; a failure is asked again the next time. Throws Slack's errors. */
export function createIdentity(client: WebClient): () => Promise<Identity> {
  let asked: Promise<Identity> | undefined;
  const ask = async (): Promise<Identity> => {
    const { team_id: teamId, bot_id: botId, user_id: botUserId, url } = await client.auth.test();
    return { teamId: teamId ?? '', botId, botUserId, url };
  };
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

/** Where a message is opened in Slack. */
export const permalink = (url: string | undefined, message: MessageRef | undefined): string | undefined =>
  url === undefined || message === undefined
    ? undefined
    : `${url}archives/${message.channel}/p${message.ts.replace('.', '')}`;
