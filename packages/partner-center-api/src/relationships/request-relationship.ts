import { buildInvitationUrl, draftInvitations } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import { insist } from "../dialect/refused.ts";
import type { Operation } from "../operations/operation.ts";
import { RelationshipRequestResource } from "./relationships-resources.ts";

/** The link by which customers may begin the relationship: it names partners only and serves any number of customers. */
export const requestRelationship: Operation = {
  name: "requestRelationship",
  method: "GET",
  path: "/v1/customers/relationshiprequests",
  mode: "appUser",
  answers: RelationshipRequestResource,
  query: ["indirectCloudSolutionProviderId", "indirectResellerId"],
  answer({ world, caller, query, sandbox }) {
    const drafts = insist(draftInvitations(world, caller.person.personId));
    const providerId = query.get("indirectCloudSolutionProviderId")?.toLowerCase() ?? null;
    const resellerId = query.get("indirectResellerId")?.toLowerCase() ?? null;
    const draft = drafts.find(
      ({ partner, provider }) =>
        (providerId === null || provider?.tenantId === providerId) &&
        (resellerId === null || partner.tenantId === resellerId),
    );
    if (draft === undefined) {
      const name = resellerId === null ? "indirectCloudSolutionProviderId" : "indirectResellerId";
      throw dialectError("queryRefused", { name });
    }
    const url = buildInvitationUrl(
      { ...draft.invitation, adminPrivileges: false },
      sandbox.pagesRoot,
    );
    return { body: { url, attributes: { objectType: "RelationshipRequest" } } };
  },
};
