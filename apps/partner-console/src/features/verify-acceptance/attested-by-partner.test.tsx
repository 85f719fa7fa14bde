import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { anAttestation, accountView } from "../../testing/accounts.ts";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, type SandboxState } from "../../testing/stubbed-sandbox.ts";

const server = stubbedNetwork();
const { tenantId } = accountView("quercus").customer;
const path = `/dashboard/customers/${tenantId}/account`;

function openAccount(state: SandboxState) {
  return openConsole(server, state, { path });
}

async function card(name = "Microsoft Customer Agreement"): Promise<HTMLElement> {
  return screen.findByRole("region", { name });
}

describe("the confirmations of a customer", () => {
  it("says of a confirmation that it was made from an enhanced attestation", async () => {
    const attestations = [anAttestation({ isEnhanced: true })];
    openAccount(
      aSandbox({ account: accountView("quercus", { standing: "attested", attestations }) }),
    );
    const made = "made from an enhanced attestation by Zofia Wilk, 21 Apr 2026 10:42 UTC";
    expect(within(await card()).getByText(made)).toBeVisible();
  });

  it("keeps the earlier confirmations and shows them on demand", async () => {
    const earlier = anAttestation({
      recordId: "e0000009-0000-4000-8000-000000000000",
      attestedBy: "Marek Sikora",
      primaryContact: {
        firstName: "Jan",
        lastName: "Kowal",
        email: "jan@quercus.example",
        phoneNumber: "+48 00 555 02 99",
      },
    });
    const account = accountView("quercus", { attestations: [anAttestation(), earlier] });
    const { user } = openAccount(aSandbox({ account }));
    const more = await screen.findByRole("button", { name: "1 earlier" });
    expect(screen.queryByText("Accepted by Jan Kowal")).not.toBeVisible();
    await user.click(more);
    expect(screen.getByText("Accepted by Jan Kowal")).toBeVisible();
    expect(screen.getByText(/^jan@quercus.example · \+48 00 555 02 99 · /u)).toBeVisible();
    expect(screen.getByText(/^confirmed by Marek Sikora,/u)).toBeVisible();
  });
});
