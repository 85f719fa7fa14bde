import { CalendarDate, Instant } from "@countersign/domain";
import type { CustomerAccountView } from "@countersign/endpoints";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accountView } from "../../testing/accounts.ts";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";

const server = stubbedNetwork();
const path = `/dashboard/customers/${accountView("quercus").customer.tenantId}/account`;
const requestedAt = Instant.parse("2026-04-21T10:42:00.000Z");
const decidedAt = Instant.parse("2026-04-24T00:00:00.000Z");

/** One of each state. */
const claimed: CustomerAccountView["qualifications"] = [
  {
    qualification: "education",
    vetting: { status: "inReview", endsOn: CalendarDate.parse("2026-04-24") },
    requestedAt,
  },
  {
    qualification: "governmentCommunityCloud",
    vetting: { status: "approved", decidedAt },
    requestedAt,
  },
  { qualification: "stateOwnedEntity", vetting: { status: "denied", decidedAt }, requestedAt },
];

async function openClaimed(
  qualifications: CustomerAccountView["qualifications"],
  opening: Partial<Opening> = {},
  card = "Customer account info",
) {
  const account = accountView("quercus", { qualifications });
  const console = openConsole(server, aSandbox({ account }), { path, ...opening });
  return { ...console, card: within(await screen.findByRole("region", { name: card })) };
}

describe("the special qualifications of a customer", () => {
  it("are none where nobody claimed any", async () => {
    const { card } = await openClaimed([]);
    expect(card.getByText("Special qualifications").nextSibling).toHaveTextContent("None");
  });

  it("stand on its account, each with how far its review is", async () => {
    const { card } = await openClaimed(claimed);
    const lines = card.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "EducationIn review since 21 Apr 2026; answer expected by 24 Apr 2026",
      "Government Community CloudApproved 24 Apr 2026",
      "State-owned entityDenied 24 Apr 2026: the organization could not be verified",
    ]);
  });

  it("speak Polish", async () => {
    const { card } = await openClaimed(
      claimed,
      { locale: "pl" },
      "Informacje o\u00a0koncie klienta",
    );
    expect(card.getByText("Kwalifikacje specjalne")).toBeVisible();
    expect(
      card.getByText(/^W trakcie weryfikacji od 21\.04\.2026; .* do 24\.04\.2026$/u),
    ).toBeVisible();
    expect(card.getByText(/^Odmówiono 24\.04\.2026: nie udało się/u)).toBeVisible();
  });
});
