import { api, type CertificateCheck, type CertificateView } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { aCustomer, aDirectAcceptance, anAttestation } from "../../testing/views.ts";

const server = stubbedNetwork();
const accepted = aDirectAcceptance();
const attested = anAttestation();
const link = "https://training.example/AdminPortal/Home?ref=/BillingAccounts/agreement";

function certificateOf(record: CertificateView["record"]): CertificateView {
  const isOwn = record.status === "acceptedDirectly";
  return {
    customer: aCustomer({ standing: record.status }),
    record,
    templateId: accepted.text.templateId,
    roles: [isOwn ? "globalAdmin" : "adminAgent"],
    link: isOwn ? link : null,
    logId: "a0000000-0000-4000-8000-000000000000",
    eventNumber: 61,
  };
}

function open(
  record: CertificateView["record"],
  check?: CertificateCheck | "broken",
  locale?: "pl",
) {
  openAdminCenter(server, aSandbox({ records: [record] }), {
    address: `/AdminPortal/Home#/BillingAccounts/certificates/${record.recordId}`,
    ...(locale !== undefined && { locale }),
    writes: [
      stubEndpoint(api.customer.certificate, () => certificateOf(record)),
      stubEndpoint(api.customer.certificateCheck, () =>
        check === undefined || check === "broken" ? { error: fails("SANDBOX_STOPPED") } : check,
      ),
    ],
  });
}

describe("a certificate of acceptance", () => {
  it("says who accepted, in which role, when, what, by which link and as which event", async () => {
    open(accepted);
    expect(
      await screen.findByRole("heading", { level: 1, name: "Certificate of acceptance" }),
    ).toBeVisible();
    expect(screen.getByText("Ewa Nowak (Global admin)")).toBeVisible();
    expect(screen.getByText(/^21 Apr 2026,? 10:42/u)).toBeVisible();
    expect(screen.getByText(accepted.text.hash)).toBeVisible();
    expect(screen.getByText(link)).toBeVisible();
    expect(screen.getByText(/No\. 61 in the log/u)).toBeVisible();
    expect(screen.getByRole("link", { name: "Download the accepted text (PDF)" })).toHaveAttribute(
      "href",
      expect.stringMatching(/\/api\/agreement-texts\/2021-03\/pl-PL\/document$/u),
    );
  });

  it("of a confirmation names the contact, the partner's person and no text", async () => {
    open(attested);
    expect(await screen.findByText("Ewa Nowak, ewa@betula.example")).toBeVisible();
    expect(screen.getByText("Zofia Wilk, Oriolus Cloud (Admin agent)")).toBeVisible();
    expect(screen.getByText("Confirmed by a partner")).toBeVisible();
    expect(screen.getByText(/^A confirmation names no version/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Check the fingerprint" })).toBeNull();
  });

  it("of an enhanced attestation says so", async () => {
    open(anAttestation({ isEnhanced: true }));
    const way = "Confirmed by a partner from an enhanced attestation";
    expect(await screen.findByText(way)).toBeVisible();
  });

  it.each([
    [true, undefined, "Check the fingerprint", /^The fingerprint fits/u],
    [true, "pl", "Sprawdź odcisk", /^Odcisk się zgadza/u],
    [false, undefined, "Check the fingerprint", /^The fingerprint does not fit/u],
    [false, "pl", "Sprawdź odcisk", /^Odcisk się nie zgadza/u],
  ] as const)("says whether the words fit (%s, %s)", async (fits, locale, button, says) => {
    const computed = fits ? accepted.text.hash : "f".repeat(64);
    open(accepted, { recorded: accepted.text.hash, computed, fits }, locale);
    await userEvent.click(await screen.findByRole("button", { name: button }));
    expect(await screen.findByText(says)).toBeVisible();
  });

  it("says when nothing was computed, and tries again", async () => {
    open(accepted, "broken");
    await userEvent.click(await screen.findByRole("button", { name: "Check the fingerprint" }));
    expect(await screen.findByText("The fingerprint could not be computed.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Check again" })).toBeEnabled();
  });

  it("can be printed", async () => {
    const print = vi.spyOn(window, "print").mockReturnValue(undefined);
    open(accepted);
    await userEvent.click(await screen.findByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
  });

  it("of a record that is not this organisation's is a page that does not exist", async () => {
    openAdminCenter(server, aSandbox(), {
      address: `/AdminPortal/Home#/BillingAccounts/certificates/${accepted.recordId}`,
      writes: [
        stubEndpoint(api.customer.certificate, () => ({ error: fails("CERTIFICATE_UNKNOWN") })),
      ],
    });
    expect(await screen.findByRole("heading", { level: 1, name: /page/iu })).toBeVisible();
  });
});
