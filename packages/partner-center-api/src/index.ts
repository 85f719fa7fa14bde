export { isProgramPath } from "./dialect/dialect-path.ts";
export { ChangedMeanwhile, Refused, RequestIdTaken } from "./dialect/refused.ts";
export * from "./partner-center-api.ts";
export type { Operation } from "./operations/operation.ts";
export type { DeliveryRequest } from "./webhooks/delivery-request.ts";
export type {
  CallbackProblem,
  OverCall,
  PartnerCenterPort,
  RepeatedBy,
  SandboxPort,
  TokenKeyJwk,
} from "./port.ts";
export { openApiDocument } from "./openapi/openapi-document.ts";
export { isOperation, OPERATION_NAMES, type Place, PLACES } from "./operations/operation-at.ts";
export { BUDGETS } from "./throttling/budgets.ts";
export { createThrottle, type Throttle } from "./throttling/throttle.ts";
export type { CallRecord } from "./requests/call-record.ts";
