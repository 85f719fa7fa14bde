import { expect } from "vitest";

/** vitest's matchers, which it types as `any`, as values that nothing can be done with but compare. */
export const matching = {
  anyText: (): unknown => expect.any(String),
  anyList: (): unknown => expect.any(Array),
  text: (pattern: RegExp): unknown => expect.stringMatching(pattern),
  containing: (text: string): unknown => expect.stringContaining(text),
  some: (...items: readonly unknown[]): unknown => expect.arrayContaining([...items]),
  like: (shape: object): unknown => expect.objectContaining(shape),
} as const;
