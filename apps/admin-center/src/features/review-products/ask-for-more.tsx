import { buildAgreementUrl } from "@countersign/domain";
import type { CustomerCard, CustomerView, ProductView } from "@countersign/endpoints";
import { mailLocaleOf, personLine, productRequestMail } from "@countersign/i18n";
import { LetterSent, TextLink, useLocale, WriteLetter } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLetter } from "../../letters/use-letter.tsx";
import { paths } from "../../paths.ts";
import { useSession } from "../../shell/session-context.ts";
import { useWords } from "../../words.ts";
import { productInLetter } from "./product-words.ts";

const useStyles = makeStyles({
  ask: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  next: { flexBasis: "100%" },
});

export interface AskForMoreProps {
  readonly product: ProductView;
  readonly customer: CustomerView;
  readonly me: CustomerCard;
}

/** Ours: a letter to the partner that sold it, and on to the agreement link, where a blocked customer is told so (S13). */
export function AskForMore({ product, customer, me }: AskForMoreProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { root } = useSession();
  const { locale } = useLocale();
  const draft = productRequestMail({
    locale: mailLocaleOf(locale),
    organisation: customer.companyName,
    product: productInLetter(product, words),
    person: me.displayName,
    email: me.email,
    agreementUrl: buildAgreementUrl(root),
  });
  const letter = useLetter(draft.subject);
  return (
    <div className={styles.ask}>
      <WriteLetter
        {...letter}
        label={words.t("products.ask")}
        draft={draft}
        recipients={product.agents.map((agent) => ({
          personId: agent.personId,
          label: personLine(agent, words),
        }))}
      />
      <LetterSent outcome={letter.outcome} />
      {letter.outcome?.status === "sent" && (
        <span className={styles.next}>
          {words.rich("products.askNext", {
            link: (text) => <TextLink href={paths.agreement}>{text}</TextLink>,
          })}
        </span>
      )}
    </div>
  );
}
