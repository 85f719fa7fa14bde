import type { ReactElement } from "react";

/** A domain that breaks before its ending, where there is no room for one line. */
export function DomainName({ domain }: { readonly domain: string }): ReactElement {
  const dot = domain.indexOf(".");
  if (dot < 0) return <>{domain}</>;
  return (
    <>
      {domain.slice(0, dot)}
      <wbr />
      {domain.slice(dot)}
    </>
  );
}
