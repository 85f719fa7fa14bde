import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const path = "/dashboard/account-settings/organization-profile";
const written = { logId: "a0000000-0000-4000-8000-000000000000", version: 2 };
const signedIn = [partnerCard("igor")];

describe("the organization profile", () => {
  it("is what the account settings open with, from the menu", async () => {
    const { user, address } = openConsole(server, aSandbox(), { path: "/dashboard/home" });
    await user.click(await screen.findByRole("link", { name: "Account settings" }));
    await waitFor(() => expect(address()).toBe(path));
    expect(await screen.findByText("5550101")).toBeVisible();
    expect(screen.getByText("Nobody is named yet")).toBeVisible();
  });

  it("greys Update for whoever is no Global admin, and says who is", async () => {
    const { user } = openConsole(server, aSandbox(), { path });
    const update = await screen.findByRole("button", { name: "Update" });
    expect(update).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Why? Update" }));
    expect(screen.getByText("Igor Kos (Global admin, Oriolus Cloud)")).toBeVisible();
  });

  it("says no to whoever comes to the form by its address", async () => {
    openConsole(server, aSandbox(), { path: `${path}/update` });
    const panel = within(await screen.findByRole("dialog"));
    expect(panel.getByText("Your role may not change this.")).toBeVisible();
    expect(panel.queryByRole("textbox")).toBeNull();
  });
});

describe("updating it", () => {
  it("sends what is typed, with the contact, and closes", async () => {
    const sent: unknown[] = [];
    const update = stubEndpoint(api.partner.updateProfile, ({ input }) => {
      sent.push(input);
      return written;
    });
    const { user, address } = openConsole(server, aSandbox({ signedIn }), {
      path: `${path}/update`,
      writes: [update],
    });
    const name = await screen.findByRole("textbox", { name: "Company name" });
    await user.clear(name);
    await user.type(name, "Oriolus Cloud Services");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "State/Province" }),
      "Mazowieckie",
    );
    await user.click(screen.getByRole("button", { name: "Submit" }));
    await waitFor(() => expect(address()).toBe(path));
    expect(sent).toMatchObject([
      {
        replaces: { companyName: "Oriolus Cloud" },
        profile: {
          companyName: "Oriolus Cloud Services",
          address: { city: "Warszawa", state: "Mazowieckie", postalCode: "00-000" },
          primaryContact: { firstName: "Igor", lastName: "Kos", email: "igor@oriolus.example" },
        },
      },
    ]);
  });

  it("asks the country's rules before it is sent, and stands at the field", async () => {
    const { user } = openConsole(server, aSandbox({ signedIn }), { path: `${path}/update` });
    const code = await screen.findByRole("textbox", { name: "ZIP/Postal code" });
    await user.clear(code);
    await user.type(code, "6001");
    await user.click(screen.getByRole("button", { name: "Submit" }));
    const state = screen.getByRole("combobox", { name: "State/Province" });
    await waitFor(() => expect(state).toHaveFocus());
    expect(state).toHaveAccessibleDescription(/Choose a state or province from the list/u);
    expect(code).toHaveAccessibleDescription(/This is not a postal code of Poland/u);
  });

  it("says what is missing on leaving a field, never while it is typed", async () => {
    const { user } = openConsole(server, aSandbox({ signedIn }), { path: `${path}/update` });
    const city = await screen.findByRole("textbox", { name: "City" });
    await user.clear(city);
    expect(city).not.toHaveAttribute("aria-invalid", "true");
    await user.click(screen.getByRole("textbox", { name: "Company name" }));
    expect(city).toHaveAccessibleDescription(/Enter the city/u);
  });

  it("keeps the form where it was not saved", async () => {
    const failing = stubEndpoint(api.partner.updateProfile, () => ({ error: fails("NOT_SAVED") }));
    const { user } = openConsole(server, aSandbox({ signedIn }), {
      path: `${path}/update`,
      writes: [failing],
    });
    const name = await screen.findByRole("textbox", { name: "Company name" });
    await user.type(name, " Two");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "State/Province" }),
      "Mazowieckie",
    );
    await user.click(screen.getByRole("button", { name: "Submit" }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(name).toHaveValue("Oriolus Cloud Two");
  });
});
