type At = { readonly tenantId: string };

export function verifiedDomainOf({ tenantId }: At): string {
  return `/v1/customers/${tenantId}/verifieddomain`;
}

/** A domain as the vendor's libraries send it, managed by the vendor unless told otherwise. */
export function aVerifiedDomain(domain: object = {}, body: object = {}): object {
  return {
    VerifiedDomainName: "Carpinus-Training.example",
    Domain: {
      AuthenticationType: "Managed",
      Capability: "Email",
      IsDefault: null,
      IsInitial: null,
      Name: "Carpinus-Training.example",
      RootDomain: null,
      Status: "Verified",
      VerificationMethod: "None",
      ...domain,
    },
    DomainFederationSettings: null,
    ...body,
  };
}

/** How the people of a federated domain sign in, complete unless told otherwise. */
export function federationSettings(changes: object = {}): object {
  return {
    ActiveLogOnUri: "https://sts.carpinus.example/active",
    DefaultInteractiveAuthenticationMethod: "password",
    FederationBrandName: "Carpinus",
    IssuerUri: "carpinus-training.example",
    LogOffUri: "https://sts.carpinus.example/out",
    MetadataExchangeUri: null,
    NextSigningCertificate: null,
    OpenIdConnectDiscoveryEndpoint: null,
    PassiveLogOnUri: "https://sts.carpinus.example/in",
    PreferredAuthenticationProtocol: "WsFed",
    PromptLoginBehavior: "TranslateToFreshPasswordAuth",
    SigningCertificate: "TUlJQw==",
    SigningCertificateUpdateStatus: null,
    SupportsMfa: true,
    ...changes,
  };
}
