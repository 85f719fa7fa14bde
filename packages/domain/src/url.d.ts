/** The only two things of the platform that the domain uses; declared here because its tsconfig has no DOM and no Node. */
declare class URLSearchParams {
  constructor(init?: string | readonly (readonly [string, string])[]);
  entries(): IterableIterator<[string, string]>;
  toString(): string;
}
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
