import { code, type Phrase, phrase } from '../phrase';

/** What went wrong (`sentence`) and what a person can do about it (`next`). */
export const errors = {
  unexpected: {
    sentence: 'Something went wrong inside Groupkeeper.',
    next: 'Try again. If it happens again, tell the admin the time of this message.',
  },
};

/** The vendor's code and RequestId, which Alibaba Cloud support asks for. */
export function errorTrace(vendorCode: string | undefined, camsRequestId: string | undefined): Phrase {
  const parts = [
    ...(vendorCode === undefined ? [] : [phrase`Code ${code(vendorCode)}`]),
    ...(camsRequestId === undefined ? [] : [phrase`CAMS RequestId ${code(camsRequestId)}`]),
  ];
  return parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]));
}
