import type { AgreementStanding, PartnerKind, Side, TenantId } from "@countersign/domain";
import type { Directory, PersonCard } from "@countersign/endpoints";

/** A person of the directory. The password stands here as long as nobody has chosen an own one. */
export type Account = { readonly person: PersonCard; readonly password: string | null };

export type Organisation = {
  readonly tenantId: TenantId;
  readonly companyName: string;
  /** Of a partner. */
  readonly kind: PartnerKind | null;
  /** Of a customer; `null` as well where the directory is the trainer's alone. */
  readonly standing: AgreementStanding | null;
  readonly accounts: readonly Account[];
};

type User = { readonly userPrincipalName: string; readonly password: string | null };

/** The organisations of one side with their people, in the order of the sandbox. */
export function organisationsOf(
  side: Side,
  people: readonly PersonCard[],
  directory: Directory | null,
): readonly Organisation[] {
  const passwords = new Map(
    usersIn(directory).map((user) => [user.userPrincipalName, user.password]),
  );
  const standings = new Map(directory?.customers.map((one) => [one.tenantId, one.standing]));
  const ours = people.filter((person) => person.side === side);
  return ours.filter(isFirstOfTenant).map((first) => ({
    tenantId: first.tenantId,
    companyName: first.companyName,
    kind: first.side === "partner" ? first.partnerKind : null,
    standing: standings.get(first.tenantId) ?? null,
    accounts: ours
      .filter(({ tenantId }) => tenantId === first.tenantId)
      .map((person) => ({ person, password: passwords.get(person.userPrincipalName) ?? null })),
  }));
}

function isFirstOfTenant(
  person: PersonCard,
  index: number,
  people: readonly PersonCard[],
): boolean {
  return people.findIndex(({ tenantId }) => tenantId === person.tenantId) === index;
}

function usersIn(directory: Directory | null): readonly User[] {
  if (directory === null) return [];
  return [
    ...directory.partners.flatMap(({ users }): readonly User[] => users),
    ...directory.customers.flatMap(({ users }): readonly User[] => users),
  ];
}
