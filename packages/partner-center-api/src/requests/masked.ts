import { BYTE_ORDER_MARK } from "../dialect/send-json.ts";
import { jsonProblem } from "../dialect/plain-json.ts";

export const MASK = "***";

/** Properties and form fields whose values nobody but their owner may read. `code` is one in forms only. */
const SECRET_NAMES =
  /^(?:password|passwd|pwd|client_?secret|secret|access_?token|refresh_?token|id_?token|client_?assertion|assertion|code_?verifier|saml\w*)$/iu;
const MAY_HOLD_SECRETS = /passw|pwd|secret|token|assertion|verifier|saml|eyJ|\\u/iu;
/** Any signed token, wherever it stands. Its head is short: a bound keeps long texts from being read over and over. */
const TOKENS = /eyJ[\w-]{4,1000}\.[\w-]+\.[\w-]*/gu;
const SECRET_HEADERS = new Set(["cookie", "set-cookie", "proxy-authorization"]);

/** A body as it may be shown. */
export function maskedBody(text: string, contentType: string): string {
  if (text.startsWith(BYTE_ORDER_MARK)) {
    return `${BYTE_ORDER_MARK}${maskedBody(text.slice(1), contentType)}`;
  }
  if (/x-www-form-urlencoded/iu.test(contentType)) return maskedForm(text);
  if (!MAY_HOLD_SECRETS.test(text)) return text;
  const value = plain(text);
  return value === undefined ? maskedText(text) : JSON.stringify(maskedValue(value));
}

/** The fields of a form or a query. */
export function maskedForm(text: string): string {
  return text
    .split("&")
    .map((field) => {
      const [name = ""] = field.split("=");
      const isSecret = isSecretField(unescaped(name));
      return isSecret && field.includes("=") ? `${name}=${MASK}` : withoutTokens(field);
    })
    .join("&");
}

/** A path or an address, its query included. */
export function maskedAddress(address: string): string {
  const [path = "", ...more] = address.split(/([?#])/u);
  const shown = withoutTokens(path).replace(/(\/agreement-documents\/)[^/]+/iu, `$1${MASK}`);
  return shown + more.map(maskedForm).join("");
}

export function maskedHeader(name: string, value: string): string {
  if (SECRET_HEADERS.has(name)) return MASK;
  if (name === "authorization") return `${/^\s*(\S*)/u.exec(value)?.[1] ?? ""} ${MASK}`;
  return name === "location" ? maskedAddress(value) : withoutTokens(value);
}

function withoutTokens(text: string): string {
  return text.replaceAll(TOKENS, MASK);
}

function isSecretField(name: string): boolean {
  return SECRET_NAMES.test(name) || name.toLowerCase() === "code";
}

function plain(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return jsonProblem(text) === "deep" ? undefined : value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function maskedValue(value: unknown): unknown {
  if (typeof value === "string") return withoutTokens(value);
  if (Array.isArray(value)) return value.map(maskedValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [
      name,
      SECRET_NAMES.test(name) && content !== null ? MASK : maskedValue(content),
    ]),
  );
}

/** What is neither JSON nor a form: whatever follows a telling name's end is left out, to the end of its line. */
function maskedText(text: string): string {
  return withoutTokens(text).replaceAll(
    /((?:passw\w{0,30}|pwd|secret|token|assertion|code_?verifier)["']?\s*[:=]\s*)[^\n&]*/giu,
    `$1${MASK}`,
  );
}

function unescaped(text: string): string {
  return new URLSearchParams(`n=${text}`).get("n") ?? text;
}
