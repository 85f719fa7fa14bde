import { api } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const path = "/dashboard/account-settings/user-management";
const written = { logId: "a0000000-0000-4000-8000-000000000000", version: 2 };
const signedIn = [partnerCard("igor")];
const zofia = partnerCard("zofia");
const credentials = {
  personId: zofia.personId,
  userPrincipalName: "ada@oriolus-training.onmicrosoft.com",
  oneTimePassword: "Xk7d-Qm4T-wz9P",
};

describe("user management", () => {
  it("lists the partner's people with their roles, in two lines when narrow", async () => {
    openConsole(server, aSandbox({ signedIn }), { path, width: 400, locale: "pl" });
    expect(await screen.findByRole("link", { name: "Zofia Wilk" })).toBeVisible();
    expect(screen.getByText(/Agent sprzedaży/u)).toBeVisible();
  });

  it("follows what another tab did", async () => {
    const state = aSandbox({ signedIn });
    const { live } = openConsole(server, state, { path });
    expect(await screen.findByRole("row", { name: /Marek Sikora.*Sales agent/u })).toBeVisible();
    state.users = [{ ...partnerCard("marek"), roles: ["helpdeskAgent"] }];
    live.say({ ...written, touched: [{ about: "person", id: zofia.personId }] });
    expect(await screen.findByRole("row", { name: /Marek Sikora.*Helpdesk agent/u })).toBeVisible();
  });

  it("is read by an Admin agent, and changed by a Global admin only", async () => {
    const { user } = openConsole(server, aSandbox(), { path });
    const add = await screen.findByRole("button", { name: "Add user" });
    expect(add).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("link", { name: "Marek Sikora" }));
    const panel = within(await screen.findByRole("dialog"));
    expect(panel.getByText("Your role may not change this.")).toBeVisible();
    expect(panel.getByText("marek@oriolus-training.onmicrosoft.com")).toBeVisible();
    expect(panel.queryByRole("checkbox")).toBeNull();
  });
});

describe("adding a user", () => {
  it("shows the one-time password once", async () => {
    const sent: unknown[] = [];
    const adding = stubEndpoint(api.partner.addUser, ({ input }) => {
      sent.push(input);
      return { ...written, credentials };
    });
    const { user, address } = openConsole(server, aSandbox({ signedIn }), {
      path: `${path}/new-user`,
      writes: [adding],
    });
    await user.type(await screen.findByRole("textbox", { name: "First name" }), "Ada");
    await user.type(screen.getByRole("textbox", { name: "Last name" }), "Kruk");
    await user.type(screen.getByRole("textbox", { name: "User name" }), "Ada");
    await user.type(screen.getByRole("textbox", { name: "Email address" }), "ada@oriolus.example");
    await user.click(screen.getByRole("checkbox", { name: "Sales agent" }));
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(await screen.findByText("Xk7d-Qm4T-wz9P")).toBeVisible();
    expect(sent).toEqual([
      {
        firstName: "Ada",
        lastName: "Kruk",
        userName: "ada",
        email: "ada@oriolus.example",
        roles: ["salesAgent"],
      },
    ]);
    await user.click(screen.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(address()).toBe(path));
    expect(screen.queryByText("Xk7d-Qm4T-wz9P")).toBeNull();
  });

  it("says at each field what is missing, the roles too", async () => {
    const { user } = openConsole(server, aSandbox({ signedIn }), { path: `${path}/new-user` });
    await user.click(await screen.findByRole("button", { name: "Add" }));
    const first = screen.getByRole("textbox", { name: "First name" });
    await waitFor(() => expect(first).toHaveFocus());
    expect(screen.getByText("Choose at least one role.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "User name" })).toHaveAccessibleDescription(
      /Enter letters and digits/u,
    );
  });

  it("greys the Sales agent for a reseller, with Why?", async () => {
    const state = aSandbox({ signedIn: [{ ...partnerCard("kinga"), roles: ["globalAdmin"] }] });
    const { user } = openConsole(server, state, { path: `${path}/new-user` });
    expect(await screen.findByRole("checkbox", { name: "Sales agent" })).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Why? Sales agent" }));
    expect(screen.getByText("offered to this kind of partner: no")).toBeVisible();
  });
});

describe("one user", () => {
  it("gets the roles that are ticked", async () => {
    const sent: unknown[] = [];
    const changing = stubEndpoint(api.partner.changeRoles, ({ input }) => {
      sent.push(input);
      return written;
    });
    const { user, address } = openConsole(server, aSandbox({ signedIn }), {
      path: `${path}/${zofia.personId}`,
      writes: [changing],
    });
    await user.click(await screen.findByRole("checkbox", { name: "Admin agent" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("Choose at least one role.")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Helpdesk agent" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(address()).toBe(path));
    expect(sent).toEqual([{ personId: zofia.personId, roles: ["helpdeskAgent"] }]);
  });

  it("gets another one-time password, which is shown here", async () => {
    const resetting = stubEndpoint(api.partner.resetPassword, () => ({ ...written, credentials }));
    const { user } = openConsole(server, aSandbox({ signedIn }), {
      path: `${path}/${zofia.personId}`,
      writes: [resetting],
    });
    await user.click(await screen.findByRole("button", { name: "Reset password" }));
    expect(await screen.findByText("Xk7d-Qm4T-wz9P")).toBeVisible();
  });

  it("is removed after a question", async () => {
    const state = aSandbox({ signedIn });
    const removing = stubEndpoint(api.partner.removeUser, ({ input }) => {
      state.users = state.users.filter(({ personId }) => personId !== input.personId);
      return written;
    });
    const { user, address } = openConsole(server, state, {
      path: `${path}/${zofia.personId}`,
      writes: [removing],
    });
    await user.click(await screen.findByRole("button", { name: "Remove user" }));
    expect(screen.getByText("Remove Zofia Wilk?")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove" }));
    await waitFor(() => expect(address()).toBe(path));
    await waitFor(() => expect(screen.queryByText("Zofia Wilk")).toBeNull());
  });

  it("stays as it was where that was not saved", async () => {
    const failing = stubEndpoint(api.partner.changeRoles, () => ({ error: fails("NOT_SAVED") }));
    const { user } = openConsole(server, aSandbox({ signedIn }), {
      path: `${path}/${zofia.personId}`,
      writes: [failing],
    });
    await user.click(await screen.findByRole("checkbox", { name: "Helpdesk agent" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Helpdesk agent" })).toBeChecked();
  });

  it("that is there no more is said to be gone", async () => {
    openConsole(server, aSandbox({ signedIn, users: [] }), { path: `${path}/${zofia.personId}` });
    expect(await screen.findByText("This user is not there any more.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  });
});
