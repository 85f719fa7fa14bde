import type { CustomerCard, CustomerView } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { MessageBar, SimulatorNote, Stack, Why } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useWords } from "../words.ts";
import { blockedFacts } from "./blocked-facts.ts";
import { type AttestingPartner, attestingPartners } from "./attesting-partners.ts";
import { PlayPartners } from "./play-partners.tsx";
import { TurnedBar } from "./turned-bar.tsx";
import type { ShutGate } from "./use-shut-gate.ts";
import { WriteToPartner } from "./write-to-partner.tsx";

const useStyles = makeStyles({
  partners: { display: "flex", flexDirection: "column", gap: "6px", padding: 0, marginTop: "6px" },
});

export interface BlockedNoticeProps {
  readonly shut: ShutGate;
  readonly customer: CustomerView;
  readonly me: CustomerCard;
  /** Our line under the vendor's words: what can and what cannot be done on this page. */
  readonly ourLine: string;
  /** Whether a form stands below: then "Why?" is folded, so that it stays in sight, and going on is not primary. */
  readonly hasForm: boolean;
  readonly onContinue: () => void;
}

/** S13, S14: the vendor's words, who can help, and why; S15: it turns when a partner has confirmed. Nothing greyed. */
export function BlockedNotice(props: BlockedNoticeProps): ReactElement {
  const { shut, customer, hasForm, onContinue } = props;
  const { why, opened } = shut;
  const words = useWords();
  const partners = attestingPartners(why, words);
  const { refusal } = why;
  const { what, explanation: asRefused } = explainRefusal(why, words);
  const explanation = {
    ...asRefused,
    ...(refusal.kind === "contactPartnerToConfirm" && {
      facts: blockedFacts(refusal.facts, opened, words),
    }),
    ...(opened === null &&
      partners.length > 0 && {
        action: <PlayPartners partners={partners} customerId={customer.tenantId} />,
      }),
  };
  return (
    <Stack>
      {opened === null ? (
        <MessageBar intent="warning" title={what} />
      ) : (
        <TurnedBar
          record={opened}
          me={props.me}
          standing={customer.standing}
          isPrimary={!hasForm}
          onContinue={onContinue}
        />
      )}
      <WhoHelps {...props} partners={partners} isOver={opened !== null} />
      <Why explanation={explanation} isOpenAtFirst={!hasForm} />
    </Stack>
  );
}

interface WhoHelpsProps extends Pick<BlockedNoticeProps, "customer" | "me" | "ourLine"> {
  readonly partners: readonly AttestingPartner[];
  readonly isOver: boolean;
}

/** Who confirms, and how to reach them. Once it is over it goes, except where its reader has begun to write. */
function WhoHelps({ customer, me, ourLine, partners, isOver }: WhoHelpsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [hasWritten, setHasWritten] = useState(false);
  return (
    <div hidden={isOver && !hasWritten}>
      <SimulatorNote>
        {!isOver && <p>{ourLine}</p>}
        {partners.length === 0 && <p>{t("agreement.nobodyConfirms")}</p>}
        <ul className={styles.partners}>
          {partners.map((partner) => (
            <WriteToPartner
              key={partner.tenantId}
              partner={partner}
              customer={customer}
              me={me}
              onWrite={() => setHasWritten(true)}
            />
          ))}
        </ul>
      </SimulatorNote>
    </div>
  );
}
