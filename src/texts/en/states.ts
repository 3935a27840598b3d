/** What a request's state is called. */
export const states = {
  pending: 'Waiting for confirmation',
  approved: 'Starting',
  denied: 'Denied',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
  stale: 'No longer possible',
  executing: 'Running',
  settling: 'Checking the result',
  succeeded: 'Done',
  partial: 'Done in part',
  failed: 'Not done',
  unknown: 'Result unknown',
};
