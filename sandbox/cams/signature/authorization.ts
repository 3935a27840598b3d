import { GatewayError } from '../errors';
import { ALGORITHM } from './canonical';

export interface Authorization {
  accessKeyId: string;
  signedHeaders: string[];
  signature: string;
}

const shape = new RegExp(
  `^${ALGORITHM} Credential=(?<id>[^,\\s]+),\\s*SignedHeaders=(?<headers>[^,\\s]+),\\s*Signature=(?<signature>[0-9a-f]{64})$`,
);

export function parseAuthorization(text: string | undefined): Authorization {
  const { id, headers, signature } = shape.exec(text ?? '')?.groups ?? {};
  if (!id || !headers || !signature) {
    throw new GatewayError('IncompleteSignature', 'The request signature does not conform to Aliyun standards.');
  }
  return { accessKeyId: id, signedHeaders: headers.split(';'), signature };
}
