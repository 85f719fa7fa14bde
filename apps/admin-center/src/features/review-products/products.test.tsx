import { api } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { PRODUCTS_ADDRESS as address } from "../../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { aSandbox, LOG_ID, PUBLIC_ROOT } from "../../testing/stubbed-sandbox.ts";
import { aProduct, zofia } from "../../testing/views.ts";

const server = stubbedNetwork();

describe("your products", () => {
  it("says what an organisation has, until when, and from whom", async () => {
    const earlier = aProduct({
      subscriptionId: "f0000003-0000-4000-8000-000000000000",
      title: null,
      product: "azurePlan",
      term: { kind: "usage" },
      isEarlier: true,
      provider: "Ciconia Distribution",
    });
    openAdminCenter(server, aSandbox({ products: [aProduct(), earlier] }), { address });
    await screen.findByRole("heading", { level: 1, name: "Your products" });
    const [first, second] = screen.getAllByRole("listitem");
    const shown = within(first ?? document.body);
    expect(shown.getByRole("heading", { name: "Kestrel Office Basic" })).toBeVisible();
    expect(shown.getByText("Active, renews 21 Apr 2027")).toBeVisible();
    expect(second).toHaveTextContent("Earlier purchase: Azure plan");
    expect(second).toHaveTextContent("Oriolus Cloud, through Ciconia Distribution");
    expect(second).toHaveTextContent("Active, billed by use");
  });

  it("asks the partner for more of it by mail, and leads on to the agreement link", async () => {
    const sent: unknown[] = [];
    const state = aSandbox({ products: [aProduct()] });
    const letter = stubEndpoint(api.letters.send, ({ input }) => {
      sent.push(input);
      return { logId: LOG_ID, version: 2, recipient: zofia };
    });
    openAdminCenter(server, state, { address, writes: [letter] });
    await userEvent.click(await screen.findByRole("button", { name: "Ask your partner for more" }));
    const dialog = within(await screen.findByRole("dialog"));
    const text = dialog.getByRole("textbox", { name: /text|message/iu });
    expect(text).toHaveDisplayValue(/Kestrel Office Basic/u);
    expect(text).toHaveDisplayValue(new RegExp(`${PUBLIC_ROOT}|AdminPortal`, "u"));
    await userEvent.click(dialog.getByRole("button", { name: "Send" }));
    const onward = await screen.findByRole("link", { name: "open the agreement link" });
    expect(onward).toHaveAttribute("href", expect.stringContaining("/BillingAccounts/agreement"));
    expect(sent).toMatchObject([{ to: zofia.personId }]);
  });

  it("sends nobody to a partner that does not sell to them any more", async () => {
    openAdminCenter(server, aSandbox({ products: [aProduct({ isServing: false })] }), { address });
    expect(await screen.findByText(/Oriolus Cloud does not sell to you any more/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ask your partner for more" })).toBeNull();
    expect(screen.getByRole("link", { name: "partner relationships" })).toBeVisible();
  });

  it("says so where the partner has nobody to write to", async () => {
    openAdminCenter(server, aSandbox({ products: [aProduct({ agents: [] })] }), { address });
    expect(await screen.findByText("Nobody at Oriolus Cloud can be asked.")).toBeVisible();
  });

  it("is empty until a partner orders something", async () => {
    openAdminCenter(server, aSandbox(), { address });
    expect(await screen.findByText("What your partners order for you appears here.")).toBeVisible();
  });
});
