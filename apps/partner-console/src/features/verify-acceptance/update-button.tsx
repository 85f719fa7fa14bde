import { UPDATE_HASH } from "@countersign/endpoints";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  // However one came here, by a key or from the other pane: it is seen where the page waits.
  place: {
    "& a:focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** Opens the form; has the focus where the address asks for it, so that "Play and fix it" ends on it. */
export function UpdateButton({ customerId }: { readonly customerId: string }): ReactElement {
  const { t } = useWords();
  const location = useLocation();
  const styles = useStyles();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (location.hash === UPDATE_HASH) place.current?.querySelector("a")?.focus();
  }, [location]);
  return (
    <span ref={place} className={styles.place}>
      <LinkButton href={paths.attestation(customerId)} size="small">
        {t("action.update")}
      </LinkButton>
    </span>
  );
}
