import Credential from '@alicloud/credentials';
import * as z from 'zod';
import { GroupkeeperError } from '../domain/errors';
import { scrub } from './scrub';

export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  /** Set for a temporary (STS) key. */
  readonly securityToken: string | undefined;
}

/** Where the key for the next call comes from: temporary keys are renewed on the way. */
export interface CamsCredential {
  /** @throws GroupkeeperError `credentials_lost` */
  accessKey(): Promise<AccessKey>;
}

const model = z.object({
  accessKeyId: z.string().min(1),
  accessKeySecret: z.string().min(1),
  securityToken: z.string().nullish(),
});

/**
 * The credential to sign with: the access key of the settings as it is, else the first source of the vendor's default
 * chain that answers now (environment, OIDC, CLI profile, profile file, ECS role, URI).
 * @throws GroupkeeperError `credentials_missing` when no source answers. Ask again then: each call builds a new chain,
 * because one that failed once stays broken (cams-api section 4).
 */
export async function resolveCredential(accessKey?: AccessKey | undefined): Promise<CamsCredential> {
  if (accessKey !== undefined) return { accessKey: async () => accessKey };
  const credential = new Credential();
  await readKey(credential, 'credentials_missing');
  return { accessKey: () => readKey(credential, 'credentials_lost') };
}

/** The source's own error is not passed on: it may hold the reply it could not read, keys included. */
async function readKey(credential: Credential, code: 'credentials_missing' | 'credentials_lost'): Promise<AccessKey> {
  try {
    const { accessKeyId, accessKeySecret, securityToken } = model.parse(await credential.getCredential());
    return { id: accessKeyId, secret: accessKeySecret, securityToken: securityToken || undefined };
  } catch (error) {
    throw new GroupkeeperError(code, { cause: scrub(error) });
  }
}
