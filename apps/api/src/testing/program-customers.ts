/** Where a program finds a customer. */
export function customerPath({ tenantId }: { readonly tenantId: string }): string {
  return `/v1/customers/${tenantId}`;
}

export type Changes = {
  readonly company?: object;
  readonly billing?: object;
  readonly address?: object;
  readonly top?: object;
};

/** A new customer as the vendor's libraries send it, unless told otherwise. */
export function aProgramCustomer({ company, billing, address, top }: Changes = {}): object {
  return {
    CompanyProfile: { Domain: "Carpinus-Training.onmicrosoft.com", TenantId: null, ...company },
    BillingProfile: {
      Id: null,
      Email: "jan@carpinus.example",
      Culture: "pl-PL",
      Language: "pl",
      CompanyName: "Carpinus Garden",
      DefaultAddress: {
        FirstName: "Jan",
        LastName: "Grabowski",
        AddressLine1: "ul. Szkolna 3",
        AddressLine2: "",
        City: "Kielce",
        State: "Świętokrzyskie",
        PostalCode: "25-001",
        Country: "PL",
        PhoneNumber: "+48 00 555 02 99",
        Region: null,
        ...address,
      },
      ...billing,
    },
    ...top,
  };
}

/** With the number by which Poland knows it. */
export const REGISTERED = { company: { OrganizationRegistrationNumber: "5250001234" } };
