import { type DialectKey, words } from "../locales/words.ts";

type Values = Readonly<Record<string, string | number>>;

export type DialectErrorOptions = {
  readonly status: number;
  readonly code: number;
  readonly description: string;
  readonly errorName?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer in the vendor's dialect that is not what was asked for. */
export class DialectError extends Error {
  override name = "DialectError";
  readonly status: number;
  readonly code: number;
  readonly errorName: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(options: DialectErrorOptions) {
    super(options.description);
    this.status = options.status;
    this.code = options.code;
    this.errorName = options.errorName ?? "";
    this.parameters = options.parameters ?? {};
    this.headers = options.headers ?? {};
  }
}

/** Where the vendor's code is not known, ours: outside its ranges, the HTTP status at the end. */
const OURS = 990_000;

export function ourCode(status: number): number {
  return OURS + status;
}

/** What is wrong with a request before any rule is asked. */
const PROBLEMS = {
  tokenMissing: { status: 401, code: ourCode(401) },
  tokenRefused: { status: 401, code: ourCode(401) },
  graphAudienceRetired: { status: 401, code: 900_420 },
  multiFactorMissing: { status: 401, code: 900_421 },
  appOnlyRefused: { status: 403, code: 900_329 },
  appUserRefused: { status: 403, code: ourCode(403) },
  nothingHere: { status: 404, code: ourCode(404) },
  methodRefused: { status: 405, code: ourCode(405) },
  notAcceptable: { status: 406, code: ourCode(406) },
  requestIdTaken: { status: 409, code: ourCode(409) },
  bodyTooLarge: { status: 413, code: ourCode(413) },
  bodyNotJson: { status: 415, code: ourCode(415) },
  bodyUnreadable: { status: 400, code: ourCode(400) },
  inputRefused: { status: 400, code: 600_002 },
  queryRefused: { status: 400, code: ourCode(400) },
  accountStatusUnknown: { status: 404, code: 600_074 },
  partnerUnknown: { status: 404, code: 3000 },
  productMissing: { status: 404, code: 400_013 },
  skuMissing: { status: 404, code: 400_018 },
  availabilityMissing: { status: 404, code: 400_019 },
  segmentRefused: { status: 403, code: 400_030 },
  viewRefused: { status: 403, code: 400_036 },
  countryRefused: { status: 403, code: 2030 },
  cartMissing: { status: 404, code: 800_008 },
  cartLineRefused: { status: 400, code: 800_009 },
  resellerUnknown: { status: 404, code: 800_015 },
  orderMissing: { status: 404, code: 20_000 },
  subscriptionMissing: { status: 404, code: ourCode(404) },
  etagStale: { status: 400, code: 2055 },
  callbackRefused: { status: 400, code: ourCode(400) },
  authorizationFailed: { status: 403, code: 1002 },
} as const satisfies Record<string, { readonly status: number; readonly code: number }>;

export type DialectProblem = keyof typeof PROBLEMS;

export function dialectError(
  problem: DialectProblem,
  values: Values = {},
  more: Pick<DialectErrorOptions, "errorName" | "parameters" | "headers"> = {},
): DialectError {
  const key: DialectKey = `problem.${problem}`;
  return new DialectError({ ...PROBLEMS[problem], description: words.t(key, values), ...more });
}
