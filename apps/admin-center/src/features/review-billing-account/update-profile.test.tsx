import { api } from "@countersign/endpoints";
import { refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { http } from "msw";
import { describe, expect, it } from "vitest";
import { BILLING_ADDRESS as address } from "../../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { playEwaAndFix, playingEwa } from "../../testing/playing.ts";
import { aSandbox, LOG_ID, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { adam, completeProfile, described, ewa, notAKeeper } from "../../testing/views.ts";

const server = stubbedNetwork();
const complete = described({ profile: completeProfile, gaps: [] });

/** Answers the form as the sandbox would, and keeps what was sent. */
function keeping(state: SandboxState): {
  readonly sent: unknown[];
  readonly writes: [ReturnType<typeof http.post>];
} {
  const sent: unknown[] = [];
  const stub = stubEndpoint(api.customer.updateProfile, ({ input }) => {
    sent.push(input);
    state.described = described({ profile: input.profile, gaps: [] });
    state.version += 1;
    return { logId: LOG_ID, version: state.version, profile: input.profile };
  });
  return { sent, writes: [stub] };
}

async function openForm(): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole("button", { name: "Update" }));
  return screen.findByRole("dialog", { name: "Update the profile" });
}

describe("the organisation's profile", () => {
  it("says what is missing from it, and that the link opens all the same", async () => {
    openAdminCenter(server, aSandbox(), { address });
    expect(await screen.findByText("The profile is not complete.")).toBeVisible();
    const gaps = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    expect(gaps.filter((gap) => gap.startsWith("State/Province:"))).toHaveLength(1);
    expect(gaps.filter((gap) => gap.startsWith("Registration ID:"))).toHaveLength(1);
    expect(screen.getByText(/The link of step 2 opens all the same/u)).toBeVisible();
  });

  it("is completed in a panel, and then leads back to the mail", async () => {
    const state = aSandbox();
    const { sent, writes } = keeping(state);
    openAdminCenter(server, state, { address, writes });
    const form = within(await openForm());
    await userEvent.selectOptions(form.getByLabelText(/State\/Province/u), "Mazowieckie");
    await userEvent.type(form.getByLabelText(/Registration ID/u), "7770001234");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("The profile was saved.")).toBeVisible();
    expect(sent).toMatchObject([
      { profile: completeProfile, replaces: { companyName: "Betula Bakery" } },
    ]);
    expect(screen.queryByText("The profile is not complete.")).toBeNull();
    expect(screen.getByRole("link", { name: "Open your mail" })).toHaveAttribute(
      "href",
      expect.stringContaining("/mail"),
    );
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("is not sent with a field that does not fit, to which the focus goes", async () => {
    const state = aSandbox({ described: complete });
    const { sent, writes } = keeping(state);
    openAdminCenter(server, state, { address, writes });
    const form = within(await openForm());
    const contact = form.getByLabelText(/^Email/u);
    await userEvent.clear(contact);
    await userEvent.type(contact, "zofia@oriolus.example");
    await userEvent.clear(form.getByLabelText(/Postal code/iu));
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(form.getByLabelText(/Postal code/iu)).toHaveFocus());
    expect(form.getByText(/This address belongs to a partner\./u)).toBeVisible();
    expect(form.getByText("Fill in this field; it is empty or too long.")).toBeVisible();
    expect(sent).toEqual([]);
  });

  it("says that somebody else changed it while the form is open", async () => {
    const state = aSandbox({ described: complete });
    const { live } = openAdminCenter(server, state, { address });
    const form = within(await openForm());
    const renamed = { ...completeProfile, companyName: "Betula Bakeries" };
    state.described = described({ profile: renamed, gaps: [] });
    state.version += 1;
    live.say({ logId: LOG_ID, version: state.version, touched: [] });
    await userEvent.click(await form.findByRole("button", { name: "Take what is on record" }));
    expect(form.getByLabelText(/Company name/u)).toHaveValue("Betula Bakeries");
  });

  it("is not saved over unseen, also where live updates are lost: it shows what is new and saves over that", async () => {
    const state = aSandbox({ described: complete });
    const replaced: string[] = [];
    const saving = stubEndpoint(api.customer.updateProfile, ({ input }) => {
      replaced.push(input.replaces.companyName);
      if (replaced.length > 1) {
        return { logId: LOG_ID, version: state.version, profile: input.profile };
      }
      const renamed = { ...completeProfile, companyName: "Betula Bakeries" };
      state.described = described({ profile: renamed, gaps: [] });
      const refusal = {
        kind: "profileChangedMeanwhile" as const,
        rule: "nobodyOverwritesWhatTheyHaveNotSeen" as const,
        facts: { changed: ["companyName" as const] },
      };
      return { error: refuses({ refusal, names: {}, curedBy: [] }) };
    });
    openAdminCenter(server, state, { address, writes: [saving] });
    const form = within(await openForm());
    await userEvent.type(form.getByLabelText(/Company name/u), " Two");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    expect(await form.findByText("Somebody saved this while your form was open.")).toBeVisible();
    expect(await form.findByText(/^Somebody changed this in the meantime/u)).toBeVisible();
    expect(form.getByLabelText(/Company name/u)).toHaveValue("Betula Bakery Two");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(replaced).toEqual(["Betula Bakery", "Betula Bakeries"]));
  });

  it("is read by everybody, with the reason why not everybody may change it", async () => {
    const mayUpdate = { allowed: false as const, why: notAKeeper() };
    openAdminCenter(server, aSandbox({ described: described({ mayUpdate }) }), { address });
    const update = await screen.findByRole("button", { name: "Update" });
    expect(update).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(screen.getByRole("button", { name: /^Why\?/u }));
    expect(await screen.findByText(/Only a Global admin or a Billing admin keeps/u)).toBeVisible();
    expect(screen.getByRole("button", { name: /^Play Ewa Nowak/u })).toBeVisible();
  });

  it("is put right by the colleague who may, played on the same page", async () => {
    const state = aSandbox({
      signedIn: [adam],
      described: described({ mayUpdate: { allowed: false, why: notAKeeper() } }),
    });
    const playing = playingEwa(state, { described: complete });
    const { seat } = openAdminCenter(server, state, { address, writes: [playing] });
    await playEwaAndFix();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Update" })).not.toHaveAttribute("aria-disabled"),
    );
    expect(seat.current()).toBe(ewa.personId);
  });
});
