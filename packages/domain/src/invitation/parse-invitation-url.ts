import { type Answer, answered, refused } from "../decision.ts";
import { MpnId, TenantId } from "../primitives.ts";
import type { Invitation } from "./invitation.ts";
import { type LinkParameter, type LinkProblem, PARAMETER_NAMES } from "./link-problem.ts";

/** What an address of the admin center asks for. */
export type PortalLink =
  | { readonly asks: "invitation"; readonly invitation: Invitation; readonly routeMissing: boolean }
  | { readonly asks: "agreement" }
  | { readonly asks: "nothing" }
  | { readonly asks: "brokenInvitation"; readonly problem: LinkProblem };

type Parameters = ReadonlyMap<string, string>;
type Found<Value> = Answer<Value, LinkProblem>;

const INVITATION_ROUTES = new Set(["/billingaccounts/partner-invitation", "/partners/invitation"]);
const AGREEMENT_ROUTES = new Set(["/billingaccounts/agreement", "/partners/agreement"]);
const GRANULAR_ROUTE = /^\/partners\/invitation\/granularadminrelationships(?:\/|$)/u;
const INVITATION_PATHS = /\/(?:partner\/partnersignup\.aspx|manage\/partner-invitation)$/iu;
/** Other pages have a `type` and an `id` as well; these names stand in invitations alone. */
const MEANT_AS_INVITATION = ["invtype", "partnerid", "msppid", ...PARAMETER_NAMES.indirectCSPId];
/** A `#` that a mail program escaped: it stands before a route, in the query or right after the page. */
const ESCAPED_HASH = /%23(?=%2f|\/)/iu;

/**
 * Reads an address in every form the vendor has used since 2017: any letter case and order of parameters, old and new
 * `#` routes, `partnersignup.aspx` and `manage/partner-invitation`, a missing or escaped `#`. Only the host and the
 * path before the page are not looked at.
 */
export function parseInvitationUrl(address: string): PortalLink {
  const text = address.trim();
  if (!URL.canParse(text)) return broken({ problem: "notALink", text });
  const { path, parameters, route } = partsOf(new URL(text));
  if (route !== null && GRANULAR_ROUTE.test(route)) {
    return broken({ problem: "invitationTypeNotRehearsed", value: "granularAdminRelationships" });
  }
  const meantAsInvitation =
    INVITATION_PATHS.test(path) ||
    (route !== null && INVITATION_ROUTES.has(route)) ||
    MEANT_AS_INVITATION.some((name) => parameters.has(name));
  if (meantAsInvitation) {
    const needsRoute = !INVITATION_PATHS.test(path);
    return readInvitationLink(parameters, route, needsRoute);
  }
  const wanted = route ?? routeFrom(parameters.get("ref") ?? "");
  return { asks: wanted !== null && AGREEMENT_ROUTES.has(wanted) ? "agreement" : "nothing" };
}

type Parts = {
  readonly path: string;
  readonly parameters: Parameters;
  readonly route: string | null;
};

function partsOf(url: URL): Parts {
  const [beforeHash = "", escapedRoute] = `${url.pathname}${url.search}`.split(ESCAPED_HASH);
  const [path = "", ...queries] = beforeHash.split("?");
  const [route = "", queryInRoute = ""] = (escapedRoute ?? url.hash.slice(1)).split("?");
  const pairs = [...queries, queryInRoute].flatMap((text) =>
    Array.from(new URLSearchParams(text).entries()),
  );
  const parameters = new Map(pairs.map(([name, value]) => [plainName(name), value.trim()]));
  return { path, parameters, route: routeFrom(route) };
}

/** A link copied from the source of a mail separates its parameters by `&amp;`. */
function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/^amp;/u, "");
}

function routeFrom(text: string): string | null {
  const route = text.replaceAll(/%2f/giu, "/").toLowerCase().replace(/\/+$/u, "");
  return route === "" ? null : route;
}

function broken(problem: LinkProblem): PortalLink {
  return { asks: "brokenInvitation", problem };
}

/** The addresses of the old portal name the page in their path: they have no `#`. */
function readInvitationLink(
  parameters: Parameters,
  route: string | null,
  needsRoute: boolean,
): PortalLink {
  if (route !== null && !INVITATION_ROUTES.has(route)) {
    return broken({ problem: "routeUnknown", route });
  }
  const read = readInvitation(parameters);
  if (!read.ok) return broken(read.refusal);
  return { asks: "invitation", invitation: read.value, routeMissing: needsRoute && route === null };
}

function readInvitation(parameters: Parameters): Found<Invitation> {
  const type = valueOf(parameters, "invType");
  switch (type.toLowerCase()) {
    case "resellerrelationship":
      return readReseller(parameters);
    case "indirectresellerrelationship":
      return readIndirectReseller(parameters);
    case "":
      return refused({ problem: "invitationTypeMissing" });
    case "administration":
    case "trial":
    case "purchase":
      return refused({ problem: "invitationTypeNotRehearsed", value: type });
    default:
      return refused({ problem: "invitationTypeUnknown", value: type });
  }
}

function readReseller(parameters: Parameters): Found<Invitation> {
  const partnerId = readTenantId(parameters, "partnerId");
  if (!partnerId.ok) return partnerId;
  const msppId = valueOf(parameters, "msppId");
  if (!/^\d*$/u.test(msppId)) return refused({ problem: "locationIdMalformed", value: msppId });
  const adminPrivileges = readFlag(parameters);
  if (!adminPrivileges.ok) return adminPrivileges;
  return answered({
    kind: "reseller",
    partnerId: partnerId.value,
    adminPrivileges: adminPrivileges.value,
  });
}

function readIndirectReseller(parameters: Parameters): Found<Invitation> {
  const partnerId = readTenantId(parameters, "partnerId");
  if (!partnerId.ok) return partnerId;
  const location = valueOf(parameters, "msppId");
  if (location === "") return refused({ problem: "parameterMissing", parameter: "msppId" });
  const msppId = MpnId.safeParse(location);
  if (!msppId.success) return refused({ problem: "locationIdMalformed", value: location });
  const isNamed = valueOf(parameters, "indirectCSPId") !== "";
  const providerId = isNamed ? readTenantId(parameters, "indirectCSPId") : answered(null);
  if (!providerId.ok) return providerId;
  const adminPrivileges = readFlag(parameters);
  if (!adminPrivileges.ok) return adminPrivileges;
  return answered({
    kind: "indirectReseller",
    partnerId: partnerId.value,
    msppId: msppId.data,
    providerId: providerId.value,
    adminPrivileges: adminPrivileges.value,
  });
}

/** What the link says for a part under any of its names; empty where it says nothing. */
function valueOf(parameters: Parameters, parameter: LinkParameter): string {
  const values = PARAMETER_NAMES[parameter].map((name) => parameters.get(name) ?? "");
  return values.find((value) => value !== "") ?? "";
}

function readTenantId(parameters: Parameters, parameter: LinkParameter): Found<TenantId> {
  const value = valueOf(parameters, parameter);
  if (value === "") return refused({ problem: "parameterMissing", parameter });
  const id = TenantId.safeParse(value.replace(/^\{(.*)\}$/u, "$1"));
  return id.success ? answered(id.data) : refused({ problem: "idMalformed", parameter, value });
}

/** `DAP` is absent from newer links and means no admin privileges then. */
function readFlag(parameters: Parameters): Found<boolean> {
  const value = valueOf(parameters, "DAP").toLowerCase();
  if (value === "" || value === "false") return answered(false);
  return value === "true" ? answered(true) : refused({ problem: "flagMalformed", value });
}
