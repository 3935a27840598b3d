/** Now, in Unix ms with fractions: to be compared between the processes of one machine. */
export const moment = (): number => performance.timeOrigin + performance.now();
