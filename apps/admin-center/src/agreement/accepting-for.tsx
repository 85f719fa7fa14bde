import type { CustomerView } from "@countersign/endpoints";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSwitchAccount } from "../shell/session-context.ts";
import { useWords } from "../words.ts";

const useStyles = makeStyles({
  line: { fontSize: "14px", lineHeight: "20px" },
  organisation: { fontWeight: tokens.fontWeightSemibold },
});

export interface AcceptingForProps {
  readonly customer: Pick<CustomerView, "companyName" | "domain">;
  /** There is nothing here that this person may accept. */
  readonly isShut?: boolean;
}

/** Which organisation accepts, above everything else: the wrong tenant is the commonest mistake. */
export function AcceptingFor({ customer, isShut = false }: AcceptingForProps): ReactElement {
  const { companyName, domain } = customer;
  const styles = useStyles();
  const { rich } = useWords();
  const switchAccount = useSwitchAccount();
  return (
    <p className={styles.line}>
      {rich(
        isShut ? "agreement.signedInFor" : "invitation.acceptingFor",
        { strong: (name) => <strong className={styles.organisation}>{name}</strong> },
        { organisation: companyName, domain },
      )}{" "}
      {rich("person.notYou", {
        link: (text) => (
          <Link as="button" type="button" inline onClick={switchAccount}>
            {text}
          </Link>
        ),
      })}
    </p>
  );
}
