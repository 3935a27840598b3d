/** What goes wrong on the way to CAMS and back, and in the settings for it. */
export const connectionErrors = {
  cams_unreachable: {
    sentence: 'Groupkeeper cannot reach CAMS.',
    next: 'Try again in a few minutes. If it stays, an admin should check the network and CAMS_ENDPOINT.',
  },
  cams_not_trusted: {
    sentence: 'Groupkeeper reached something that could not prove to be CAMS, and sent nothing.',
    next: 'An admin should check CAMS_ENDPOINT, and whether a proxy opens encrypted connections.',
  },
  reply_lost: {
    sentence: 'The connection to CAMS broke before the answer came.',
    next: 'Look at the group before you try again. If it stays, an admin should check the network.',
  },
  reply_slow: {
    sentence: 'CAMS did not answer in time.',
    next: 'Look at the group before you try again.',
  },
  reply_unreadable: {
    sentence: 'Something answered that does not speak like CAMS.',
    next: 'Look at the group before you try again. If it stays, an admin should check CAMS_ENDPOINT and any proxy.',
  },
  reply_contradicts: {
    sentence: 'CAMS answered both yes and no.',
    next: 'Look at the group before you try again. Alibaba Cloud support can look into it with the RequestId.',
  },
  list_unsteady: {
    sentence: 'The list kept changing while Groupkeeper read it, so it cannot be relied on.',
    next: 'Try again in a minute.',
  },
  endpoint_wrong: {
    sentence: 'CAMS_ENDPOINT is not an address that Groupkeeper can use.',
    next: 'Set it to a host such as cams.ap-southeast-1.aliyuncs.com. Plain http:// is for this machine only.',
  },
  credentials_missing: {
    sentence: 'Groupkeeper found no Alibaba Cloud credentials.',
    next: 'Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or any other source of the default chain of Alibaba Cloud.',
  },
  credentials_lost: {
    sentence: 'Groupkeeper could not renew its Alibaba Cloud credentials, so nothing was sent.',
    next: 'Try again in a minute. If it stays, an admin should check where Groupkeeper gets its credentials from.',
  },
};
