import {
  AddPartnerUser,
  ChangeRoles,
  PartnerProfile,
  PartnerRole,
  PersonId,
} from "@countersign/domain";
import { z } from "zod";
import { Permission, refusals } from "../explained-refusal.ts";
import { PartnerView } from "../views/organisation.ts";
import { PersonCard } from "../views/person-card.ts";
import { endpoint, reading, Written } from "./base.ts";
import { Credentials } from "./new-customer.ts";

/** What the form for a new user sends. */
export const NewPartnerUser = AddPartnerUser.omit({ type: true, by: true, oneTimePassword: true });
export type NewPartnerUser = z.infer<typeof NewPartnerUser>;

/** What a partner's Global admins do in its account settings, and everybody reads. */
export const accountSettings = {
  profile: endpoint
    .route({
      method: "GET",
      path: "/partner-profile",
      summary: "What the partner says about itself",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        partner: PartnerView,
        /** The form's first values: the asking person stands in for a contact that was never named. */
        profile: PartnerProfile,
        mayUpdate: Permission,
      }),
    )
    .errors(refusals("unknownAccount")),
  updateProfile: endpoint
    .route({ method: "POST", path: "/partner-profile", summary: "Say anew who the partner is" })
    .input(
      z.strictObject({
        profile: PartnerProfile,
        /** The profile that the form showed. */
        replaces: PartnerProfile,
      }),
    )
    .output(Written)
    .errors(
      refusals(
        "unknownAccount",
        "roleMayNotAdminister",
        "companyNameRefused",
        "invalidAddress",
        "contactRefused",
        "profileChangedMeanwhile",
      ),
    ),
  users: endpoint
    .route({
      method: "GET",
      path: "/partner-users",
      summary: "The partner's people and their roles",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        users: z.array(PersonCard.options[0]),
        mayManage: Permission,
        /** What stands behind the `@` of a new sign-in name. */
        domain: z.string(),
        /** Every role, and whether it is offered to this kind of partner. */
        roles: z.array(z.strictObject({ role: PartnerRole, offered: Permission })),
      }),
    )
    .errors(refusals("unknownAccount")),
  addUser: endpoint
    .route({
      method: "POST",
      path: "/partner-users",
      summary: "Add a user with a one-time password",
      successStatus: 201,
    })
    .input(NewPartnerUser)
    .output(z.strictObject({ ...Written.shape, credentials: Credentials }))
    .errors(refusals("unknownAccount", "roleMayNotAdminister", "userNameTaken", "roleNotOffered")),
  changeRoles: endpoint
    .route({
      method: "POST",
      path: "/partner-users/{personId}/roles",
      summary: "Give a user exactly these roles",
    })
    .input(ChangeRoles.omit({ type: true, by: true }))
    .output(Written)
    .errors(
      refusals(
        "unknownAccount",
        "roleMayNotAdminister",
        "userUnknown",
        "roleNotOffered",
        "lastGlobalAdmin",
      ),
    ),
  removeUser: endpoint
    .route({
      method: "POST",
      path: "/partner-users/{personId}/removal",
      summary: "Remove a user; what it did stays on record",
    })
    .input(z.strictObject({ personId: PersonId }))
    .output(Written)
    .errors(refusals("unknownAccount", "roleMayNotAdminister", "userUnknown", "lastGlobalAdmin")),
};
