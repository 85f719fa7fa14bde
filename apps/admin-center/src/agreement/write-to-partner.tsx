import { attestingPath, type CustomerCard, type CustomerView } from "@countersign/endpoints";
import { attestationRequestMail, mailLocaleOf, personLine } from "@countersign/i18n";
import { LetterSent, useLocale, WriteLetter } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLetter } from "../letters/use-letter.tsx";
import { useSession } from "../shell/session-context.ts";
import { useWords } from "../words.ts";
import type { AttestingPartner } from "./attesting-partners.ts";

const useStyles = makeStyles({
  partner: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
    listStyleType: "none",
  },
});

export interface WriteToPartnerProps {
  readonly partner: AttestingPartner;
  readonly customer: CustomerView;
  readonly me: CustomerCard;
  /** Its reader begins to write. */
  readonly onWrite: () => void;
}

/** A line of a partner that can confirm, with the letter that asks it to. */
export function WriteToPartner(props: WriteToPartnerProps): ReactElement {
  const { partner, customer, me, onWrite } = props;
  const styles = useStyles();
  const words = useWords();
  const { root } = useSession();
  const { locale } = useLocale();
  const draft = attestationRequestMail({
    locale: mailLocaleOf(locale),
    organisation: customer.companyName,
    person: me.displayName,
    email: me.email,
    accountUrl: `${root}${attestingPath(customer.tenantId)}`,
  });
  const letter = useLetter(draft.subject);
  return (
    <li className={styles.partner}>
      <span>{partner.line}</span>
      <LetterSent outcome={letter.outcome} />
      <WriteLetter
        {...letter}
        onOpen={() => {
          onWrite();
          letter.onOpen();
        }}
        label={words.t("agreement.writeToPartner")}
        draft={draft}
        recipients={partner.agents.map((agent) => ({
          personId: agent.personId,
          label: personLine(agent, words),
        }))}
      />
    </li>
  );
}
