/** Where a customer's qualifications are asked for and read. */
export function qualificationsOf({ tenantId }: { readonly tenantId: string }): string {
  return `/v1/customers/${tenantId}/qualifications`;
}

/** A school, as the vendor's library says it. */
export function aQualification(changes: object = {}): object {
  return {
    Qualification: "Education",
    EducationSegment: "K12",
    Website: "school.example",
    ...changes,
  };
}
