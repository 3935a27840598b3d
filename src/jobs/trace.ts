import { toFailure } from '../domain/errors';

/** What a log line may say of an error: its code, its class and where it was thrown. Not its message, which may hold anything. */
export function traceOf(error: unknown): Readonly<Record<string, unknown>> {
  const { code, vendorCode } = toFailure(error);
  if (!(error instanceof Error)) return { code };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line));
  return { code, vendorCode, error: error.name, at: frames.slice(0, 3).map((frame) => frame.trim()) };
}
