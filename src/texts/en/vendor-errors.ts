/** What Alibaba Cloud answers, in plain words: about the account, its rights and its keys. */
export const vendorErrors = {
  ram_denied: {
    sentence: 'Alibaba Cloud does not allow Groupkeeper to do this.',
    next: (missingRight?: string): string =>
      missingRight === undefined
        ? 'An admin has to allow it in the RAM policy. The README has the whole policy.'
        : `An admin has to allow ${missingRight} in the RAM policy. The README has the whole policy.`,
  },
  channel_not_yours: {
    sentence: 'This Alibaba Cloud account may not use the CAMS channel of this desk.',
    next: 'An admin should check CAMS_CUST_SPACE_ID, and that the access key belongs to the same account.',
  },
  channel_not_whatsapp: {
    sentence: 'The CAMS channel of this desk does not support WhatsApp groups.',
    next: 'An admin should check CAMS_CUST_SPACE_ID in the CAMS console.',
  },
  not_subscribed: {
    sentence: 'This Alibaba Cloud account is not subscribed to Chat App Message Service.',
    next: 'An admin has to activate or renew the service in the Alibaba Cloud console.',
  },
  account_unknown: {
    sentence: 'Alibaba Cloud cannot tell which account this is for.',
    next: 'An admin should check that the access key and CAMS_CUST_SPACE_ID belong to the same account.',
  },
  business_number_invalid: {
    sentence: 'CAMS does not accept the business number of this desk.',
    next: 'An admin should check CAMS_BUSINESS_NUMBER: digits only, with the country code and without “+”.',
  },
  phone_number_invalid: {
    sentence: 'CAMS does not accept one of the phone numbers.',
    next: 'Check the numbers you gave. If there were none, an admin should check CAMS_BUSINESS_NUMBER.',
  },
  page_invalid: {
    sentence: 'CAMS does not have this page of the list.',
    next: 'Start again from the first page.',
  },
  value_refused: {
    sentence: 'CAMS did not accept one of the values.',
    next: 'Check what you typed and try again. If it looks right, give the admin the code below.',
  },
  groups_not_offered: {
    sentence: 'CAMS does not know group operations at this address.',
    next: 'An admin should check CAMS_ENDPOINT, and ask Alibaba Cloud whether groups are switched on for the account.',
  },
  key_unknown: {
    sentence: 'Alibaba Cloud does not know the access key of Groupkeeper.',
    next: 'An admin should check ALIBABA_CLOUD_ACCESS_KEY_ID.',
  },
  key_inactive: {
    sentence: 'The access key of Groupkeeper is switched off.',
    next: 'An admin has to switch it on in the RAM console, or give Groupkeeper another one.',
  },
  key_wrong: {
    sentence: 'Alibaba Cloud does not accept the signature: the secret does not belong to the access key.',
    next: 'An admin should check ALIBABA_CLOUD_ACCESS_KEY_SECRET.',
  },
  token_expired: {
    sentence: 'The temporary key of Groupkeeper has expired or does not fit.',
    next: 'An admin should renew it, or unset ALIBABA_CLOUD_SECURITY_TOKEN when the key is a permanent one.',
  },
  repeated_on_the_way: {
    sentence: 'Alibaba Cloud received the same message twice.',
    next: 'Look at the group before you try again. An admin should check whether a proxy repeats messages.',
  },
  clock_off: {
    sentence: 'The clock of the machine that runs Groupkeeper is wrong, so Alibaba Cloud does not trust it.',
    next: 'An admin should set the clock right (NTP), then try again.',
  },
  throttled: {
    sentence: 'Alibaba Cloud is getting too many calls from this account right now.',
    next: 'Wait a minute and try again.',
  },
  cams_trouble: {
    sentence: 'CAMS has a problem of its own right now.',
    next: 'Try again in a few minutes. If it stays, give Alibaba Cloud support the RequestId.',
  },
  vendor_code_unknown: {
    sentence: 'Alibaba Cloud answered with an error that Groupkeeper does not know.',
    next: 'Look at the group, then give Alibaba Cloud support the code and the RequestId below.',
  },
};
