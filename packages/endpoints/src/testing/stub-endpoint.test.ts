import { afterEach, describe, expect, it, vi } from "vitest";
import { type ApiClient, createApiClient, refusalIn } from "../client.ts";
import { api } from "../contract/contract.ts";
import { STUB_ROOT, stubEndpoint } from "./stub-endpoint.ts";
import { fails, refuses } from "./stubbed-error.ts";
import { stubbedNetwork } from "./stubbed-network.ts";

const server = stubbedNetwork();
afterEach(() => {
  vi.restoreAllMocks();
});

const nobody = { total: 0, matching: 0, items: [], after: null };

/** A client keeps the `fetch` it finds when it is made, so it is made once the stubs stand. */
function aClient(): ApiClient {
  return createApiClient({ root: STUB_ROOT, person: () => "zofia" });
}

describe("a stubbed endpoint", () => {
  it("hands the parsed query and the acting person to the test, and the test's answer to the client", async () => {
    const asked: unknown[] = [];
    server.use(
      stubEndpoint(api.partner.customers, (call) => {
        asked.push(call);
        return nobody;
      }),
    );
    await expect(aClient().partner.customers({ search: "betula" })).resolves.toEqual(nobody);
    expect(asked).toEqual([
      { input: { search: "betula", sort: "companyName", limit: 50 }, person: "zofia" },
    ]);
  });

  it("answers a refusal that the client can explain", async () => {
    const refusal = {
      kind: "wrongPassword" as const,
      rule: "passwordOpensAccount" as const,
      facts: { userPrincipalName: "zofia@oriolus.example" },
    };
    server.use(
      stubEndpoint(api.signIn.enterPassword, () => ({
        error: refuses({ refusal, names: {}, curedBy: [] }),
      })),
    );
    const attempt = aClient().signIn.enterPassword({
      side: "partner",
      userPrincipalName: "zofia",
      password: "no",
    });
    const error: unknown = await attempt.catch((thrown: unknown) => thrown);
    expect(refusalIn(error)?.refusal).toEqual(refusal);
  });

  it("answers the errors that every endpoint shares", async () => {
    server.use(stubEndpoint(api.partner.customers, () => ({ error: fails("NOT_SIGNED_IN") })));
    await expect(aClient().partner.customers({})).rejects.toMatchObject({
      code: "NOT_SIGNED_IN",
      status: 401,
    });
  });

  it("does not let a test answer what the contract cannot", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    server.use(stubEndpoint(api.partner.customers, () => ({ ...nobody, total: -1 })));
    await expect(aClient().partner.customers({})).rejects.toMatchObject({ status: 500 });
    expect(String(said.mock.calls[0])).toContain("broke its contract");
  });

  it("does not let a test answer an error that the contract does not name", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    server.use(stubEndpoint(api.partner.customers, () => ({ error: fails("PASSCODE_REQUIRED") })));
    await expect(aClient().partner.customers({})).rejects.toMatchObject({ status: 500 });
    expect(String(said.mock.calls[0])).toContain("cannot answer PASSCODE_REQUIRED");
  });
});
