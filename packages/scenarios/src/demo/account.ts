/** What partners and customers say alike about themselves. */
export type Organisation = { readonly tenantId: string; readonly domain: string };

/** The parts of an account that follow from a name: sign-in name and contact address. */
export type Account = {
  readonly personId: string;
  readonly tenantId: string;
  readonly userPrincipalName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
};

/** The `number`-th person of an organisation: its id is the tenant's with the number at the end. */
export function accountOf(
  { tenantId, domain }: Organisation,
  number: number,
  name: string,
): Account {
  const [firstName = "", lastName = ""] = name.split(" ");
  const local = firstName.toLowerCase();
  return {
    personId: `${tenantId.slice(0, -1)}${number}`,
    tenantId,
    userPrincipalName: `${local}@${domain}`,
    firstName,
    lastName,
    email: `${local}@${domain.replace("-training.onmicrosoft.com", ".example")}`,
  };
}
