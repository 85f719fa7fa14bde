import {
  type Credential,
  type Customer,
  type CustomerRole,
  type CustomerUser,
  Person,
} from "@countersign/domain";
import { accountOf } from "./account.ts";
import { demoCustomers } from "./customers.ts";

const { betula, quercus, tilia, salix, fagus, sorbus, sequoia, ulmus } = demoCustomers;
const [, CustomerUserSchema] = Person.options;

/** The customers' people: at least one Global admin each. Adam's one-time password is nobody else's. */
export const demoCustomerPeople = {
  ewa: customerUser(betula, 1, "Ewa Nowak", "globalAdmin"),
  adam: customerUser(betula, 2, "Adam Brzoza", "globalAdmin", {
    status: "oneTime",
    password: "Betula-first-day-8",
  }),
  jan: customerUser(betula, 3, "Jan Lipowski", "billingAdmin"),
  piotr: customerUser(quercus, 1, "Piotr Mazur", "globalAdmin"),
  anna: customerUser(tilia, 1, "Anna Lipska", "globalAdmin"),
  maria: customerUser(salix, 1, "Maria Wierzba", "globalAdmin"),
  karol: customerUser(fagus, 1, "Karol Buczek", "globalAdmin"),
  lidia: customerUser(sorbus, 1, "Lidia Jarząbek", "globalAdmin"),
  oskar: customerUser(sorbus, 2, "Oskar Głóg", "billingAdmin"),
  julia: customerUser(sequoia, 1, "Julia Wysocka", "globalAdmin"),
  teresa: customerUser(ulmus, 1, "Teresa Brzost", "globalAdmin"),
  bartosz: customerUser(ulmus, 2, "Bartosz Olcha", "user"),
} as const;

function customerUser(
  customer: Customer,
  number: number,
  name: string,
  role: CustomerRole,
  credential: Credential = givenPassword(customer),
): CustomerUser {
  return CustomerUserSchema.parse({
    side: "customer",
    ...accountOf(customer, number, name),
    roles: [role],
    credential,
  });
}

function givenPassword({ companyName }: Customer): Credential {
  const [tree] = companyName.split(" ");
  return { status: "given", password: `${tree}-training-1` };
}
