import { UPDATE_HASH } from "@countersign/endpoints";
import { type ReactElement, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

/** Opens the form; has the focus where the address asks for it, so that "Play and fix it" ends on it. */
export function UpdateButton({ customerId }: { readonly customerId: string }): ReactElement {
  const { t } = useWords();
  const location = useLocation();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (location.hash === UPDATE_HASH) place.current?.querySelector("a")?.focus();
  }, [location]);
  return (
    <span ref={place}>
      <LinkButton href={paths.attestation(customerId)} size="small">
        {t("action.update")}
      </LinkButton>
    </span>
  );
}
