export * from "./contract-endpoints.ts";
export * from "./stub-endpoint.ts";
export * from "./stubbed-error.ts";
export * from "./fake-event-source.ts";
export * from "./stub-live.ts";
export * from "./refusals-of.ts";
export * from "./stubbed-network.ts";
