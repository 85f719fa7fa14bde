export { isProgramPath } from "./dialect/dialect-path.ts";
export { Refused, RequestIdTaken } from "./dialect/refused.ts";
export * from "./partner-center-api.ts";
export type { DeliveryRequest } from "./webhooks/delivery-request.ts";
export type { CallbackProblem, PartnerCenterPort, SandboxPort, TokenKeyJwk } from "./port.ts";
export { openApiDocument } from "./openapi/openapi-document.ts";
export { OPERATION_NAMES, type Place, PLACES } from "./operations/operation-at.ts";
export type { CallRecord } from "./requests/call-record.ts";
