const RESOURCES = /^\/+(?:v1|webhooks\/+v1|auditactivity\/+v1|agreement-documents)(?:\/|$)/iu;
const TENANT = String.raw`(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|common|organizations|[a-z0-9-]+(?:\.[a-z0-9-]+)+)`;
const SIGN_IN = new RegExp(
  String.raw`^/+(?:(?:v3/+)?generatetoken/*$|${TENANT}/+(?:oauth2|discovery|v2\.0|\.well-known)(?:/|$))`,
  "iu",
);
/** What a person's browser opens: it is a page, with a form of its own. */
const SIGN_IN_PAGE = new RegExp(String.raw`^/+${TENANT}/+oauth2/+(?:v2\.0/+)?authorize/*$`, "iu");

/** Whether a path of a sandbox belongs to the emulated API or its sign-in. Doubled slashes count as one. */
export function isDialectPath(path: string): boolean {
  return RESOURCES.test(path) || SIGN_IN.test(path);
}

/** Whether a path is the API's own, not its sign-in's. */
export function isResourcePath(path: string): boolean {
  return RESOURCES.test(path);
}

/** Whether programs alone write there, who prove themselves in each call: no browser brings anything along by itself. */
export function isProgramPath(path: string): boolean {
  return isDialectPath(path) && !SIGN_IN_PAGE.test(path);
}
