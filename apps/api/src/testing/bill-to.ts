/** Where a Polish customer's bills go, unless told otherwise. */
export function aBillTo(changes: object = {}): object {
  return {
    companyName: "Quercus Accounts",
    address: {
      line1: "ul. Portowa 9",
      city: "Sopot",
      state: "Pomorskie",
      postalCode: "81-701",
    },
    ...changes,
  };
}
