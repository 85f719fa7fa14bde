import { expect, test } from "../fixtures/test.ts";
import { acceptInvitation, expectRequest } from "../people/accept-invitation.ts";
import { CAST } from "../people/cast.ts";
import { inSandbox, TENANTS } from "../people/links.ts";
import { partnerRow } from "../people/review-partners.ts";
import type { Desk } from "../people/seat.ts";
import { signIn } from "../people/sign-in.ts";

const { oriolus, ciconia, parus, junco, betula } = TENANTS;
const STRANGER = "0f9c1b7e-52a4-4d0e-9f31-6f3f0a6d2c11";
const END = "#/BillingAccounts/partner-invitation";
const DIRECT = "/Adminportal/Home?invType=ResellerRelationship";
const INDIRECT = "/Adminportal/Home?invType=IndirectResellerRelationship";

type Working = {
  readonly link: string;
  readonly partner: "Oriolus Cloud" | "Parus Studio";
  readonly administers: boolean;
};

const WORKING: Readonly<Record<string, Working>> = {
  "of December 2020, with admin privileges": {
    link: `${DIRECT}&partnerId=${oriolus}&msppId=0&DAP=true${END}`,
    partner: "Oriolus Cloud",
    administers: true,
  },
  "of the newer route, without a word about admin privileges": {
    link: `${DIRECT}&partnerId=${oriolus}&msppId=0#/partners/invitation`,
    partner: "Oriolus Cloud",
    administers: false,
  },
  "in other letters": {
    link: `/ADMINPORTAL/home?INVTYPE=resellerrelationship&PartnerID=${oriolus.toUpperCase()}&MSPPID=0&dap=TRUE#/billingaccounts/PARTNER-INVITATION`,
    partner: "Oriolus Cloud",
    administers: true,
  },
  "in another order": {
    link: `/adminportal/home?DAP=false&msppId=0&partnerId=${oriolus}&invType=ResellerRelationship${END}`,
    partner: "Oriolus Cloud",
    administers: false,
  },
  "without its end": {
    link: `${DIRECT}&partnerId=${oriolus}&msppId=0&DAP=true`,
    partner: "Oriolus Cloud",
    administers: true,
  },
  "of the old portal": {
    link: `/partner/partnersignup.aspx?type=ResellerRelationship&id=${oriolus}&csp=1&msppid=0`,
    partner: "Oriolus Cloud",
    administers: false,
  },
  "of a reseller and its provider": {
    link: `${INDIRECT}&partnerId=${parus}&msppId=5550104&indirectCSPId=${ciconia}&DAP=true${END}`,
    partner: "Parus Studio",
    administers: true,
  },
  "of the old store, which leaves the provider out": {
    link: `/manage/partner-invitation?invType=IndirectResellerRelationship&partnerId=${parus}&msppId=5550104&DAP=true`,
    partner: "Parus Studio",
    administers: true,
  },
};

const BROKEN: Readonly<Record<string, readonly [link: string, sentence: string]>> = {
  "carries no invitation": [`/Adminportal/Home${END}`, "There is no invitation in this address"],
  "names no partner": [`${DIRECT}&msppId=0${END}`, "The part partnerId is missing."],
  "has a malformed id": [
    `${DIRECT}&partnerId=b0000001&msppId=0${END}`,
    "partnerId=b0000001 is not an id.",
  ],
  "is of an unknown kind": [
    `/Adminportal/Home?invType=Friendship&partnerId=${oriolus}&msppId=0${END}`,
    "invType=Friendship is no kind of invitation that exists.",
  ],
  "leads to no page": [
    `${DIRECT}&partnerId=${oriolus}&msppId=0#/BillingAccounts/invitation`,
    "/billingaccounts/invitation leads to no page of the admin center.",
  ],
  "has a location that is not the reseller’s": [
    `${INDIRECT}&partnerId=${parus}&msppId=5550199&indirectCSPId=${ciconia}${END}`,
    "msppId=5550199 is not the location of Parus Studio.",
  ],
  "names a provider to whom the reseller is not linked": [
    `${INDIRECT}&partnerId=${parus}&msppId=5550104&indirectCSPId=${oriolus}${END}`,
    "indirectCSPId names a provider with whom Parus Studio does not work.",
  ],
  "names the customer’s own organisation": [
    `${DIRECT}&partnerId=${betula}&msppId=0${END}`,
    "partnerId is your own organization",
  ],
  "names a partner of another market": [
    `${DIRECT}&partnerId=${junco}&msppId=0${END}`,
    "partnerId names Junco Systems",
  ],
};

/** Opens a link as if by a mail: a fresh page each time, also where only the end differs. */
async function follow({ page }: Desk, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address);
}

test("S10 opens a vendor’s link of any format with only its host replaced", async ({
  desk,
  sandbox,
  says,
}) => {
  await desk.page.goto(sandbox.urls.adminCenter);
  await signIn(desk, CAST.ewa);
  await expect(desk.page.getByRole("heading", { level: 1, name: says.home })).toBeVisible();
  for (const [form, { link, partner, administers }] of Object.entries(WORKING)) {
    await test.step(`a link ${form}`, async () => {
      await follow(desk, inSandbox(sandbox, link));
      await expectRequest(desk, partner);
      const rights = desk.page.getByText(says.administers);
      await (administers ? expect(rights).toBeVisible() : expect(rights).toBeHidden());
    });
  }
});

test("S10 says of every broken link what is wrong with it", async ({ desk, sandbox, says }) => {
  await desk.page.goto(sandbox.urls.adminCenter);
  await signIn(desk, CAST.ewa);
  await expect(desk.page.getByRole("heading", { level: 1, name: says.home })).toBeVisible();
  for (const [what, [link, sentence]] of Object.entries(BROKEN)) {
    await test.step(`a link that ${what}`, async () => {
      await follow(desk, inSandbox(sandbox, link));
      const title = desk.page.getByRole("heading", { level: 1, name: says.brokenTitle });
      await expect(title).toBeVisible();
      await expect(desk.page.getByText(sentence)).toBeVisible();
      await desk.page.getByRole("button", { name: says.checkLink }).click();
      await expect(desk.page.getByRole("row", { name: "partnerId" })).toBeVisible();
    });
  }
});

test("S10 lets a sandbox partner stand in for one that nobody here has", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(inSandbox(sandbox, `${DIRECT}&partnerId=${STRANGER}&msppId=0&DAP=true${END}`));
  await signIn(desk, CAST.ewa);
  await expect(page.getByText("names a partner that nobody in this sandbox has")).toBeVisible();
  await page.getByRole("combobox").selectOption("Oriolus Cloud");
  await page.getByRole("button", { name: says.standIn }).click();
  await expectRequest(desk, "Oriolus Cloud");
  expect(page.url()).not.toContain(STRANGER);
  await acceptInvitation(desk);
  await expect(page.getByText(says.acceptedBoth("Oriolus Cloud"))).toBeVisible();
  await expect(partnerRow(desk, "Oriolus Cloud")).toBeVisible();
});
