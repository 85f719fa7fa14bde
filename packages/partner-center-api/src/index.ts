export { isDialectPath, isProgramPath } from "./dialect/dialect-path.ts";
export { Refused, RequestIdTaken } from "./dialect/refused.ts";
export * from "./partner-center-api.ts";
export type {
  AuditLine,
  CarriedOut,
  Commander,
  PartnerCenterPort,
  RepeatedBy,
  SandboxPort,
  ShownError,
  TemplateFile,
  TokenKeyJwk,
} from "./port.ts";
