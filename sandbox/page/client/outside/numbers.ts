/** A number nobody has, of Indonesia. */
export const invent = (): string =>
  `+62 812-${String(Math.floor(1000 + Math.random() * 9000))}-${String(Math.floor(1000 + Math.random() * 9000))}`;

/** As people write it, without guessing where its parts begin. */
export const readable = (number: string): string => `+${number}`;
