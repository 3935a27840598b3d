import type { CamsParams } from '../domain/ports/cams';

/**
 * Parameters as CAMS takes them: texts in the query, objects as JSON text (`Page`, `List`), absent ones left out, since
 * the library would send them as `K=`. Lone surrogates, on which it throws URIError, become U+FFFD.
 */
export function toWireParams(params: CamsParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (isLeftOut(value) ? [] : [[name, toText(value)]])),
  );
}

const isLeftOut = (value: unknown): boolean => value === undefined || value === null;

function toText(value: CamsParams[string]): string {
  if (typeof value === 'string') return wellFormed(value);
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? wellFormed(inner) : inner));
}

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
