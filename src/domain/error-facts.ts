import { toFailure } from './errors';

const FRAMES = 3;

/**
 * What a log line may say of an error: its codes, its class and where it was thrown. Not its message, which may hold
 * anything: those of libraries carry whole URLs with phone numbers in them.
 */
export function errorFacts(error: unknown): Readonly<Record<string, unknown>> {
  const failure = toFailure(error);
  if (!(error instanceof Error)) return { code: failure.code };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line));
  const at = frames.slice(0, FRAMES).map((frame) => frame.trim());
  return { ...failure, vendorCode: failure.vendorCode ?? libraryCode(error), error: error.name, at };
}

/** A code such as `ECONNRESET`; nothing that could be a sentence. */
function libraryCode(error: Error): string | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : undefined;
}
