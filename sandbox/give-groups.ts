import type { SlackStandIn } from './slack';
import { desks, people } from './workspace';

/** How long the app may take for one step, in milliseconds. */
const PATIENCE = 30_000;

const [, reseller, vip] = desks;

/** What the admin gives the desks that share the first desk's number, by subject. */
const given: readonly (readonly [channel: string, subjects: readonly string[]])[] = [
  [reseller, ['Reseller Onboarding', '华东经销商交流群']],
  [vip, ['新加坡 VIP 客户群', 'عملاء الرياض المميزون']],
];

/** The admin gives each desk its groups, as people do: by the form, and the channels are told. */
export async function giveGroups(slack: SlackStandIn): Promise<void> {
  const admin = slack.person(people.sinta);
  for (const [channel, subjects] of given) {
    await admin.types(channel, '/chatgroup setup groups');
    await slack.until(() => {
      const view = admin.view();
      return view?.type === 'modal' && view.submit !== undefined ? view : undefined;
    }, PATIENCE);
    await admin.submits({ 'Give this desk': subjects });
    await admin.closes({ all: true });
    await slack.until(
      () => slack.messages(channel).find((each) => subjects.every((one) => slack.render(each).includes(one))),
      PATIENCE,
    );
  }
}
