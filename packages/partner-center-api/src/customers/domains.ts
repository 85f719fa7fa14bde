import { DomainName, DomainPrefix, initialDomainOf, isDomainFree } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Operation } from "../operations/operation.ts";
import { DomainAvailabilityResource } from "./customer-resources.ts";

/** 200 for a domain that somebody has, 404 for one that is free. */
export const headDomain: Operation = {
  name: "headDomain",
  method: "HEAD",
  path: "/v1/domains/:domain",
  mode: "either",
  answers: null,
  answer({ world, path }) {
    const domain = DomainName.safeParse(path("domain").trim());
    if (!domain.success) throw dialectError("queryRefused", { name: "domain" });
    return { status: isDomainFree(world, domain.data) ? 404 : 200 };
  },
};

export const checkDomainAvailability: Operation = {
  name: "checkDomainAvailability",
  method: "GET",
  isView: true,
  path: "/v1/validations/checkdomainavailability/:prefix",
  mode: "either",
  answers: DomainAvailabilityResource,
  answer({ world, path }) {
    const prefix = DomainPrefix.safeParse(path("prefix").replace(/\.onmicrosoft\.com$/iu, ""));
    if (!prefix.success) throw dialectError("queryRefused", { name: "prefix" });
    return { body: isDomainFree(world, initialDomainOf(prefix.data)) };
  },
};
