/** Every string that stands under one of these keys, at any depth, JSON within strings included. */
export function stringsUnder(value: unknown, keys: readonly string[]): string[] {
  if (typeof value === 'string') return stringsUnder(parsed(value), keys);
  if (Array.isArray(value)) return value.flatMap((each) => stringsUnder(each, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(keys.includes(key) && each !== undefined ? [typeof each === 'string' ? each : JSON.stringify(each)] : []),
    ...stringsUnder(each, keys),
  ]);
}

function parsed(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
