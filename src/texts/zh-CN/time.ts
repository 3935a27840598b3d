import type { Part } from '../phrase';

/** A moment; between day and time stands no comma in Chinese. */
export const time = (at: number): Part => ({ kind: 'time', at, between: ' ' });
