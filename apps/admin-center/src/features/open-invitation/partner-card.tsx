import { addressLine } from "@countersign/i18n";
import type { InvitationReviewView } from "@countersign/endpoints";
import { Card, useWidth } from "@countersign/ui";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  through: { fontSize: "14px", lineHeight: "20px" },
  more: { marginLeft: "-8px" },
  detail: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

type PartnerCardProps = Pick<InvitationReviewView, "partner" | "provider">;

/** Who asks: name, provider, kind, address and phone. When narrow the address comes by "More". */
export function PartnerCard({ partner, provider }: PartnerCardProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const isNarrow = useWidth() === "narrow";
  const [isOpen, setIsOpen] = useState(false);
  const kind = words.t(
    partner.kind === "indirectReseller" ? "relationship.indirectReseller" : "relationship.reseller",
  );
  const details = [kind, addressLine(partner, words), partner.phoneNumber];
  return (
    <Card title={partner.companyName}>
      {provider !== null && (
        <p className={styles.through}>
          {words.t("relationship.throughProvider", { provider: provider.companyName })}
        </p>
      )}
      {isNarrow && !isOpen ? (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => setIsOpen(true)}
        >
          {words.t("action.more")}
        </Button>
      ) : (
        <p className={styles.detail}>{details.join(" · ")}</p>
      )}
    </Card>
  );
}
