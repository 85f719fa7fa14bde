import { describe, expect, it } from "vitest";
import { isDialectPath, isProgramPath } from "./dialect-path.ts";

const TENANT = "b0000001-0000-4000-8000-000000000000";

describe("the addresses of the emulated API", () => {
  it.each([
    "/v1",
    "/v1/customers",
    "//V1//Customers",
    "/webhooks/v1/registration",
    "/auditactivity/v1/auditrecords/x",
    "/generatetoken",
    "/GenerateToken/",
    "/v3/generatetoken",
    `/${TENANT}/oauth2/token`,
    `/${TENANT.toUpperCase()}/oauth2/v2.0/token`,
    "/common/discovery/keys",
    "/organizations/v2.0/.well-known/openid-configuration",
    "/oriolus-training.onmicrosoft.com/oauth2/token",
  ])("hold %s", (path) => {
    expect(isDialectPath(path)).toBe(true);
    expect(isProgramPath(path)).toBe(true);
  });

  it.each([
    "/",
    "/v10/customers",
    "/dashboard/oauth2",
    "/api/v1",
    "/AdminPortal/Home",
    "/generatetokens",
    "/partner/partnersignup.aspx",
    `/${TENANT}`,
  ])("leave %s to others", (path) => {
    expect(isDialectPath(path)).toBe(false);
  });

  it.each([`/${TENANT}/oauth2/authorize`, "/common/oauth2/v2.0/authorize/"])(
    "let a person open %s, so that no other site may send anything there",
    (path) => {
      expect(isDialectPath(path)).toBe(true);
      expect(isProgramPath(path)).toBe(false);
    },
  );
});
