import type * as z from 'zod';

/** One reason for which Slack would refuse a payload. */
export interface Problem {
  /** Slack's error code, such as `invalid_blocks`. */
  code: string;
  /** What is wrong, in Slack's own manner of speaking. */
  message: string;
  /** JSON pointer to the place, such as `/blocks/0/text/text`. */
  pointer: string;
}

/** Lets `problemsOf` tell a missing field from a wrong one. */
export const parsing = { reportInput: true };

type Issue = z.core.$ZodIssue;

function describe(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `must be less than ${Number(issue.maximum) + 1} characters`;
      if (issue.origin === 'array') return `no more than ${issue.maximum} items allowed`;
      return `must be at most ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string') return `must be more than ${Number(issue.minimum) - 1} characters`;
      if (issue.origin === 'array') return `no less than ${issue.minimum} items allowed`;
      return `must be at least ${issue.minimum}`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `missing required field: ${String(issue.path.at(-1))}`
        : `must be a ${issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'unsupported type';
    default:
      return issue.message;
  }
}

/** The problems of a failed parse, all under one error code. */
export function problemsOf(error: z.ZodError, code: string, root = ''): Problem[] {
  return error.issues.map((issue) => ({
    code,
    message: describe(issue),
    pointer: [root, ...issue.path.map(String)].join('/'),
  }));
}

/** A problem as Slack words it in `response_metadata.messages`. */
export const problemLine = ({ message, pointer }: Problem): string => `[ERROR] ${message} [json-pointer:${pointer}]`;
