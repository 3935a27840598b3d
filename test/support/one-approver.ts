/** The policy of tests that are not about two approvers: one confirms whatever is asked. */
export const oneApprover = { twoApprovers: false } as const;

/** The same for the desk of the environment. */
export const oneApproverSettings = { DEFAULT_DESK_TWO_APPROVERS: 'off' } as const;
