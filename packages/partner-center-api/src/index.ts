export { isProgramPath } from "./dialect/dialect-path.ts";
export { Refused, RequestIdTaken } from "./dialect/refused.ts";
export * from "./partner-center-api.ts";
export type { PartnerCenterPort, SandboxPort, TokenKeyJwk } from "./port.ts";
