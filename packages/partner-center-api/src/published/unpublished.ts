/** Operations whose answer no document of the vendor's describes, and what is known of it. */
export const UNPUBLISHED: Readonly<Record<string, string>> = {
  requestEnhancedAttestation: "Only that it answers with an id is known; the fields are ours.",
  enhancedAttestationStatus: "Platforms show states; address and fields are ours.",
  headDomain: "It answers by its status alone.",
  deleteCustomer: "It answers by its status alone.",
  deleteSandboxReseller: "It answers by its status alone.",
  listRoles: "Only the ids of two roles are known; the fields are ours.",
  listRoleMembers: "Only the address is known; the fields are ours.",
};
