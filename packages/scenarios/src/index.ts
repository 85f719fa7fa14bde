export * from "./agreement-texts/agreement-texts.ts";
export { type CheckId, CHECKS, isCheckId, PARTIES } from "./checks/checks.ts";
export { demoApps } from "./demo/apps.ts";
export { demoCustomers } from "./demo/customers.ts";
export { demoCustomerPeople } from "./demo/customer-people.ts";
export { demoPartners } from "./demo/partners.ts";
export { demoPartnerPeople } from "./demo/partner-people.ts";
export { playScenario, type ScenarioName, SCENARIOS } from "./play-scenario.ts";
