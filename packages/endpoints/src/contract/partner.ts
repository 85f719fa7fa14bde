import { Instant, Invitation, PersonId, SendInvitation, TenantId } from "@countersign/domain";
import { z } from "zod";
import { Permission, refusals } from "../explained-refusal.ts";
import { CustomerRow, ShownStanding } from "../views/customer-row.ts";
import { PartnerView } from "../views/organisation.ts";
import { PersonCard } from "../views/person-card.ts";
import { accountSettings } from "./account-settings.ts";
import { activityLog } from "./activity-log.ts";
import { endpoint, reading, Written } from "./base.ts";
import { CsvFile } from "./csv-file.ts";
import { customerAccount } from "./customer-account.ts";
import { indirect } from "./indirect.ts";
import { orders } from "./orders.ts";
import { newCustomer } from "./new-customer.ts";

export const CustomerSort = z.enum([
  "companyName",
  "-companyName",
  "domain",
  "-domain",
  "since",
  "-since",
]);
export type CustomerSort = z.infer<typeof CustomerSort>;

const CustomersQuery = z.strictObject({
  search: z.string().max(200).optional(),
  filter: ShownStanding.optional(),
  /** A provider's customers through one of its resellers. */
  reseller: TenantId.optional(),
  sort: CustomerSort.default("companyName"),
  /** The window begins behind this customer, or behind so many rows. */
  after: TenantId.optional(),
  skip: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(400).default(50),
  ...reading,
});

export const partner = {
  ...customerAccount,
  ...newCustomer,
  ...orders,
  ...indirect,
  ...accountSettings,
  ...activityLog,
  home: endpoint
    .route({
      method: "GET",
      path: "/partner",
      summary: "The signed-in partner person, their partner and what they may do",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        me: PersonCard.options[0],
        partner: PartnerView,
        /** The sandbox's address for links in letters, no trailing slash. */
        root: z.string(),
        now: Instant,
        customers: z.int().nonnegative(),
        mayInvite: Permission,
        mayAddCustomer: Permission,
      }),
    ),
  customers: endpoint
    .route({
      method: "GET",
      path: "/customers",
      summary: "A window of the partner's customers and their total",
    })
    .input(CustomersQuery)
    .output(
      z.strictObject({
        total: z.int().nonnegative(),
        matching: z.int().nonnegative(),
        items: z.array(CustomerRow),
        after: TenantId.nullable(),
      }),
    ),
  exportCustomers: endpoint
    .route({
      method: "GET",
      path: "/customers-export",
      summary: "Every customer of the partner as a CSV file, whatever is searched for",
    })
    .input(z.strictObject(reading))
    .output(CsvFile),
  invitationDrafts: endpoint
    .route({
      method: "GET",
      path: "/invitation-drafts",
      summary: "The invitations this partner can make",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        /** The address before `/Adminportal/Home` in this sandbox. */
        root: z.string(),
        drafts: z.array(
          z.strictObject({
            partner: PartnerView,
            provider: PartnerView.nullable(),
            invitation: Invitation,
          }),
        ),
      }),
    )
    .errors(refusals("unknownAccount", "roleMayNotInvite", "invitationsNotInSandbox")),
  recipients: endpoint
    .route({
      method: "GET",
      path: "/recipients",
      summary: "The customers' people to whom mail can be delivered",
    })
    .input(z.strictObject({ search: z.string().max(200).optional(), ...reading }))
    .output(z.strictObject({ people: z.array(PersonCard.options[1]) })),
  deliverInvitation: endpoint
    .route({
      method: "POST",
      path: "/invitation-deliveries",
      summary: "Deliver an invitation inside the sandbox",
      successStatus: 201,
    })
    .input(SendInvitation.omit({ type: true, by: true }))
    .output(z.strictObject({ ...Written.shape, recipient: PersonCard }))
    .errors(refusals("unknownAccount", "roleMayNotInvite", "recipientUnknown")),
  signInDetails: endpoint
    .route({
      method: "POST",
      path: "/sign-in-details",
      summary: "A customer person's account and, while it is unused, its one-time password",
    })
    .input(z.strictObject({ personId: PersonId }))
    .output(
      z.strictObject({ userPrincipalName: z.string(), oneTimePassword: z.string().nullable() }),
    )
    .errors(refusals("unknownAccount", "roleMayNotInvite", "recipientUnknown")),
};
