import type { ErrorTexts } from '../error-text';

/** What goes wrong on the way to CAMS and back, and in the settings for it. */
export const connectionErrors = {
  cams_unreachable: {
    sentence: 'Groupkeeper cannot reach CAMS.',
    cause: 'The network between them is down, or a firewall stands in the way. Nothing was sent.',
    next: 'Try again in a few minutes. If it stays, an admin should check the network and CAMS_ENDPOINT.',
    who: 'you',
  },
  cams_not_trusted: {
    sentence: 'Groupkeeper reached something that could not prove to be CAMS, and sent nothing.',
    cause: 'Usually a proxy opens encrypted connections, or CAMS_ENDPOINT names another machine.',
    next: 'Check CAMS_ENDPOINT, and let Groupkeeper reach it without such a proxy.',
    who: 'admin',
  },
  reply_lost: {
    sentence: 'The connection to CAMS broke before the answer came.',
    cause: 'The network failed just then. CAMS may have done it all the same.',
    next: 'Look at the group before you try again. If it stays, an admin should check the network.',
    who: 'you',
  },
  reply_slow: {
    sentence: 'CAMS did not answer in time.',
    cause: 'CAMS or the network is slow just now. It may have been done all the same.',
    next: 'Look at the group before you try again.',
    who: 'you',
  },
  reply_unreadable: {
    sentence: 'Something answered that does not speak like CAMS.',
    cause: 'Usually a proxy answers instead of CAMS, or CAMS_ENDPOINT names another service.',
    next: 'Check CAMS_ENDPOINT and any proxy. Everybody else: look at the group before you try again.',
    who: 'admin',
  },
  reply_contradicts: {
    sentence: 'CAMS answered both yes and no.',
    cause: 'One part of its answer says that it worked, another that it failed.',
    next: 'Ask them what became of this call, and look at the group before you try again.',
    who: 'support',
  },
  list_unsteady: {
    sentence: 'The list kept changing while Groupkeeper read it, so it cannot be relied on.',
    cause: 'Groups or members are being added or removed right now.',
    next: 'Try again in a minute.',
    who: 'you',
  },
  endpoint_wrong: {
    sentence: 'CAMS_ENDPOINT is not an address that Groupkeeper can use.',
    cause: 'It has a path, a user name or a typing mistake in it, or is not encrypted.',
    next: 'Set it to a host such as cams.ap-southeast-1.aliyuncs.com. Plain http:// is for this machine only.',
    who: 'admin',
  },
  credentials_missing: {
    sentence: 'Groupkeeper found no Alibaba Cloud credentials.',
    cause: 'No access key is set, and the machine has no other source of one.',
    next: 'Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or any other source of the default chain of Alibaba Cloud.',
    who: 'admin',
  },
  credentials_lost: {
    sentence: 'Groupkeeper could not renew its Alibaba Cloud credentials, so nothing was sent.',
    cause: 'The place that hands out its temporary credentials did not answer.',
    next: 'Try again in a minute. If it stays, an admin should check where Groupkeeper gets its credentials from.',
    who: 'you',
  },
} satisfies ErrorTexts;
