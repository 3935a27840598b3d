/** A request as it came on the wire. */
export interface WireRequest {
  method: string;
  path: string;
  /** Decoded, in the order sent. */
  query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case, in the order sent, repeated ones kept. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

export type WireAnswer =
  | { kind: 'reply'; status: number; headers: Record<string, string>; body: string }
  /** The connection breaks without a reply. */
  | { kind: 'lost' }
  /** The connection stays open without a reply until the stand-in closes. */
  | { kind: 'held' };

export function header(request: WireRequest, name: string): string | undefined {
  return request.headers.find(([key]) => key === name)?.[1];
}
