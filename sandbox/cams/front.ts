import type { FaultKind } from './faults';
import type { WireAnswer } from './wire';

/** Answers of something in front of the gateway that knows nothing of CAMS. */
export function frontAnswer(fault: Extract<FaultKind, { kind: 'html' | 'empty' | 'redirect-302' }>): WireAnswer {
  if (fault.kind === 'empty') return { kind: 'reply', status: fault.status ?? 200, headers: {}, body: '' };
  if (fault.kind === 'redirect-302') {
    const headers = { location: 'https://moved.invalid/', 'content-type': 'application/json' };
    return { kind: 'reply', status: 302, headers, body: '{}' };
  }
  return {
    kind: 'reply',
    status: fault.status ?? 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
  };
}
