type Line = (facts: Readonly<Record<string, unknown>>, message: string) => void;

/** Structured log lines; pino satisfies it. Facts never hold a secret, a link, a number or a raw library error. */
export interface Log {
  readonly debug: Line;
  readonly info: Line;
  readonly warn: Line;
  readonly error: Line;
}
