/** What Slack says in a request: a command's fields, the payload of an interaction, or an event; `undefined` for anything else. */
export function parseBody(body: string): unknown {
  try {
    if (body.startsWith('{')) return JSON.parse(body);
    const fields = new URLSearchParams(body);
    const payload = fields.get('payload');
    return payload === null ? Object.fromEntries(fields) : JSON.parse(payload);
  } catch {
    return undefined;
  }
}
