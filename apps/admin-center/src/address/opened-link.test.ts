import { Invitation } from "@countersign/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { openLink } from "./opened-link.ts";

const REAL = "11111111-2222-4333-8444-555555555555";
const PARUS = "b0000004-0000-4000-8000-000000000000";
const CICONIA = "b0000003-0000-4000-8000-000000000000";
const ORIOLUS = "b0000001-0000-4000-8000-000000000000";

function opened(address: string): ReturnType<typeof openLink> {
  window.history.replaceState({ idx: 3 }, "", address);
  return openLink(window);
}

beforeEach(() => window.history.replaceState(null, "", "/"));

describe("the link by which the page was opened", () => {
  it("is read from the query before the hash", () => {
    const link = opened(
      `/Adminportal/Home?invType=ResellerRelationship&partnerId=${ORIOLUS}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`,
    );
    expect(link.opened).toEqual({
      asks: "invitation",
      invitation: { kind: "reseller", partnerId: ORIOLUS, adminPrivileges: true },
      routeMissing: false,
    });
  });

  it("asks for nothing when there is no link", () => {
    expect(opened("/AdminPortal/Home").opened).toEqual({ asks: "nothing" });
  });

  it("is the same on the invitation page after a reload on another page", () => {
    const link = opened(
      `/Adminportal/Home?invType=ResellerRelationship&partnerId=${ORIOLUS}&DAP=false#/partners`,
    );
    expect(link.opened).toMatchObject({ asks: "brokenInvitation" });
    expect(link.onInvitationPage()).toMatchObject({ asks: "invitation" });
  });

  it("lets a sandbox partner take the place of an id, in the same history entry", () => {
    const link = opened(
      `/Adminportal/Home?invtype=ResellerRelationship&PARTNERID=${REAL}&msppId=0#/partners/invitation`,
    );
    const entries = window.history.length;
    link.standIn(
      Invitation.parse({ kind: "reseller", partnerId: ORIOLUS, adminPrivileges: false }),
    );
    expect(window.location.href).not.toContain(REAL);
    expect(window.location.search).toBe(
      `?invtype=ResellerRelationship&PARTNERID=${ORIOLUS}&msppId=0`,
    );
    expect(window.location.hash).toBe("#/partners/invitation");
    expect(window.history.length).toBe(entries);
    expect(window.history.state).toEqual({ idx: 3 });
    expect(link.onInvitationPage()).toMatchObject({
      asks: "invitation",
      invitation: { partnerId: ORIOLUS },
    });
  });

  it("finds the parts of the oldest links by their short names", () => {
    const link = opened(
      `/partner/partnersignup.aspx?type=IndirectResellerRelationship&id=${REAL}&csp=1&msppid=77777&indirectCSP=${REAL}`,
    );
    link.standIn(
      Invitation.parse({
        kind: "indirectReseller",
        partnerId: PARUS,
        msppId: "5550104",
        providerId: CICONIA,
        adminPrivileges: false,
      }),
    );
    expect(window.location.search).toBe(
      `?type=IndirectResellerRelationship&id=${PARUS}&csp=1&msppid=5550104&indirectCSP=${CICONIA}`,
    );
  });
});
