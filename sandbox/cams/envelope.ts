import { randomUUID } from 'node:crypto';
import { BusinessError, GatewayError } from './errors';
import type { Quirks } from './options';

const HOST_ID = 'cams.ap-southeast-1.aliyuncs.com';

export interface Envelope {
  status: number;
  code: string;
  /** Without the newline that the quirk may add on the wire. */
  requestId: string;
  body: string;
}

/** Writes replies as CAMS and the gateway before it do. */
export function createEnvelopes(quirks: Quirks) {
  let replies = 0;

  function requestIds() {
    replies += 1;
    const requestId = randomUUID().toUpperCase();
    const newline =
      quirks.requestIdNewline === 'always' || (quirks.requestIdNewline === 'sometimes' && replies % 3 === 0);
    return { requestId, sent: newline ? `${requestId}\n` : requestId };
  }

  /** A reply of CAMS itself: always HTTP 200. */
  function cams(code: string, message: string, success: boolean, body: Record<string, unknown>): Envelope {
    const { requestId, sent } = requestIds();
    const reply = {
      RequestId: sent,
      Code: code,
      Message: message,
      Success: success,
      AccessDeniedDetail: 'None',
      ...body,
    };
    return { status: 200, code, requestId, body: JSON.stringify(reply) };
  }

  function gateway({ code, message, status, accessDeniedDetail }: GatewayError): Envelope {
    const { requestId } = requestIds();
    const reply = {
      RequestId: requestId,
      HostId: HOST_ID,
      Code: code,
      Message: message,
      Recommend: `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&product=cams&requestId=${requestId}`,
      ...(accessDeniedDetail ? { AccessDeniedDetail: accessDeniedDetail } : {}),
    };
    return { status, code, requestId, body: JSON.stringify(reply) };
  }

  function refused(error: BusinessError, body: Record<string, unknown> = {}): Envelope {
    if (error.meta === undefined) return cams(error.code, error.message, false, body);
    const message = `(#${error.meta}) ${error.message}`;
    return cams(quirks.metaCodes === 'in-code' ? error.code : 'Channel.Error', message, false, body);
  }

  return {
    ok: (body: Record<string, unknown>): Envelope => cams('OK', 'OK', true, body),
    okButFailed: (): Envelope => cams('OK', 'None', false, {}),
    refused,
    /** An error of the caller's choice: CAMS' own with status 200, else the gateway's. */
    injected: ({
      code,
      message = 'Injected',
      status = 200,
    }: {
      code: string;
      message?: string;
      status?: number;
    }): Envelope =>
      status === 200 ? cams(code, message, false, {}) : gateway(new GatewayError(code, message, { status })),
    /** Anything thrown; what is neither the gateway's nor CAMS' is a fault of the stand-in: InternalError. */
    thrown(error: unknown): Envelope {
      if (error instanceof BusinessError) return refused(error);
      if (error instanceof GatewayError) return gateway(error);
      return gateway(new GatewayError('InternalError', error instanceof Error ? error.message : String(error)));
    },
  };
}

export type Envelopes = ReturnType<typeof createEnvelopes>;
