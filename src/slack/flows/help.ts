import { refusalToSetUp } from '../../domain/desk-admin';
import { refusalOfPerson } from '../../domain/policy';
import type { CommandPayload } from '../payloads';
import type { Tools } from '../tools';
import { helpMessage } from '../views';

/** What can be typed, and what of it this person may do. */
export async function sayHelp(tools: Tools, { user_id, command, response_url }: CommandPayload): Promise<void> {
  const person = await tools.people.find(user_id);
  const refusal = refusalOfPerson(person);
  const t = tools.textsFor(person.locale);
  const isAdmin = refusalToSetUp(person, tools.admins) === undefined;
  const { operations } = tools;
  await tools.respond(response_url, helpMessage({ t, operations, command, mayNot: () => refusal, isAdmin }));
}
