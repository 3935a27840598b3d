import type { ErrorTexts } from '../error-text';

/** What Alibaba Cloud answers, in plain words: about the account, its rights and its keys. */
export const vendorErrors = {
  ram_denied: {
    sentence: 'Alibaba Cloud does not allow Groupkeeper to do this.',
    cause: 'The RAM policy of its access key lacks a right, or forbids it.',
    next: (missingRight?: string): string =>
      missingRight === undefined
        ? 'Allow it in the RAM policy. The README has the whole policy.'
        : `Allow ${missingRight} in the RAM policy. The README has the whole policy.`,
    who: 'admin',
  },
  channel_not_yours: {
    sentence: 'This Alibaba Cloud account may not use the CAMS channel of this desk.',
    cause: 'Usually the channel belongs to another account, or its id is mistyped.',
    next: 'Check CAMS_CUST_SPACE_ID, and that the access key belongs to the same account.',
    who: 'admin',
  },
  channel_not_whatsapp: {
    sentence: 'The CAMS channel of this desk does not support WhatsApp groups.',
    cause: 'Usually it is a channel for another app than WhatsApp.',
    next: 'Check CAMS_CUST_SPACE_ID in the CAMS console.',
    who: 'admin',
  },
  not_subscribed: {
    sentence: 'This Alibaba Cloud account is not subscribed to Chat App Message Service.',
    cause: 'The service was never activated for it, or has run out.',
    next: 'Activate or renew the service in the Alibaba Cloud console.',
    who: 'admin',
  },
  account_unknown: {
    sentence: 'Alibaba Cloud cannot tell which account this is for.',
    cause: 'Usually the access key and the CAMS channel belong to different accounts.',
    next: 'Check that the access key and CAMS_CUST_SPACE_ID belong to the same account.',
    who: 'admin',
  },
  business_number_invalid: {
    sentence: 'CAMS does not accept the business number of this desk.',
    cause: 'Usually it has a “+”, a space or a letter in it.',
    next: 'Check CAMS_BUSINESS_NUMBER: digits only, with the country code and without “+”.',
    who: 'admin',
  },
  phone_number_invalid: {
    sentence: 'CAMS does not accept one of the phone numbers.',
    cause: 'Usually a digit or the country code is missing.',
    next: 'Check the numbers you gave. If there were none, an admin should check CAMS_BUSINESS_NUMBER.',
    who: 'you',
  },
  page_invalid: {
    sentence: 'CAMS does not have this page of the list.',
    cause: 'Usually the list has become shorter since you opened it.',
    next: 'Start again from the first page.',
    who: 'you',
  },
  value_refused: {
    sentence: 'CAMS did not accept one of the values.',
    cause: 'One is missing or not in the form that CAMS expects. CAMS does not always say which.',
    next: 'Check what you typed and try again. If it looks right, give the admin the code below.',
    who: 'you',
  },
  groups_not_offered: {
    sentence: 'CAMS does not know group operations at this address.',
    cause: 'CAMS_ENDPOINT names another service or region, or groups are not switched on for the account.',
    next: 'Check CAMS_ENDPOINT, and ask Alibaba Cloud whether groups are switched on for the account.',
    who: 'admin',
  },
  key_unknown: {
    sentence: 'Alibaba Cloud does not know the access key of Groupkeeper.',
    cause: 'Usually the key was deleted, or its id is mistyped.',
    next: 'Check ALIBABA_CLOUD_ACCESS_KEY_ID.',
    who: 'admin',
  },
  key_inactive: {
    sentence: 'The access key of Groupkeeper is switched off.',
    cause: 'Somebody switched it off in the RAM console.',
    next: 'Switch it on in the RAM console, or give Groupkeeper another one.',
    who: 'admin',
  },
  key_wrong: {
    sentence: 'Alibaba Cloud does not accept the signature of Groupkeeper.',
    cause: 'Usually the secret does not belong to the access key, or was cut off.',
    next: 'Check ALIBABA_CLOUD_ACCESS_KEY_SECRET.',
    who: 'admin',
  },
  token_expired: {
    sentence: 'The temporary key of Groupkeeper has expired or does not fit.',
    cause: 'Temporary keys end after a while, and fit only the access key they were made for.',
    next: 'Renew it, or unset ALIBABA_CLOUD_SECURITY_TOKEN when the key is a permanent one.',
    who: 'admin',
  },
  repeated_on_the_way: {
    sentence: 'Alibaba Cloud received the same message twice.',
    cause: 'Groupkeeper sends a message once, so something on the way repeated it. The first one may have worked.',
    next: 'Look at the group before you try again. An admin should check whether a proxy repeats messages.',
    who: 'you',
  },
  clock_off: {
    sentence: 'Alibaba Cloud does not trust the time that Groupkeeper gave.',
    cause: 'The clock of the machine that runs Groupkeeper is more than 15 minutes off.',
    next: 'Set the clock right (NTP), then try again.',
    who: 'admin',
  },
  throttled: {
    sentence: 'Alibaba Cloud is getting too many calls from this account right now.',
    cause: 'Everything that uses the account shares one limit.',
    next: 'Wait a minute and try again.',
    who: 'you',
  },
  cams_trouble: {
    sentence: 'CAMS has a problem of its own right now.',
    cause: 'The fault is at Alibaba Cloud, not in what you typed.',
    next: 'Try again in a few minutes. If it stays, give Alibaba Cloud support the RequestId.',
    who: 'you',
  },
  vendor_code_unknown: {
    sentence: 'Alibaba Cloud answered with an error that Groupkeeper does not know.',
    cause: 'Alibaba Cloud does not publish all of its codes for groups.',
    next: 'Give them the code too. Look at the group before you try again.',
    who: 'support',
  },
} satisfies ErrorTexts;
