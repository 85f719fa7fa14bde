import type { CustomerAccountView } from "@countersign/endpoints";
import { Card, LabelledValues, Stack } from "@countersign/ui";
import { makeStyles, Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useNavigate } from "react-router";
import { GreyedCommand } from "../../greyed-command.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

/** What lands when somebody turns the permission on or off. */
export const PERMISSION_LANDING = "reservation-purchases";

const useStyles = makeStyles({
  // The switch brings a margin of its own; here it stands in line with the text above and the card's edge.
  place: { margin: "-4px -8px -8px" },
});

export type PermissionsCardProps = { readonly account: CustomerAccountView };

/** What the customer buys by itself at the partner's expense. The switch asks before it turns. */
export function PermissionsCard({ account }: PermissionsCardProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const navigate = useNavigate();
  const { customer, mayBuyReservations, maySetReservationPurchases: may } = account;
  const { tenantId } = customer;
  const asking = paths.reservationPurchases(tenantId, mayBuyReservations ? "off" : "on");
  const label = t("permissions.allow");
  return (
    <Card title={t("permissions.card")}>
      <Stack>
        <LabelledValues
          values={[
            {
              label: t("permissions.reservations"),
              value: t("permissions.state", { state: mayBuyReservations ? "on" : "off" }),
              landingId: PERMISSION_LANDING,
            },
          ]}
        />
        {may.allowed ? (
          <div className={styles.place}>
            <Switch
              checked={mayBuyReservations}
              label={label}
              onChange={() => void navigate(asking)}
            />
          </div>
        ) : (
          <GreyedCommand label={label} why={may.why} path={paths.account(tenantId)} />
        )}
      </Stack>
    </Card>
  );
}
