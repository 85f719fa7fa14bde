import type { Permission, RelationshipView } from "@countersign/endpoints";
import {
  Card,
  LabelledValues,
  MessageBar,
  Mono,
  SimulatorNote,
  Stack,
  useFocusTitle,
} from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { typeLine } from "../../partners/partner-words.ts";
import { useAttempted } from "../../shell/use-attempted.ts";
import { useLandNews } from "../../shell/use-land-news.ts";
import { useWords } from "../../words.ts";
import { RemoveRoles } from "./remove-roles-dialog.tsx";
import { RoleList } from "./role-list.tsx";

const useStyles = makeStyles({ link: { marginTop: "4px" } });

export interface RelationshipCardProps {
  readonly relationship: RelationshipView;
  readonly mayManage: Permission;
}

const ROLES_LANDING = "roles";

/** What the relationship is, which roles it carries, since when and by which link. */
export function RelationshipCard({ relationship, mayManage }: RelationshipCardProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const { roles, partner } = relationship;
  const sentence = t("partners.changed", { partner: partner.companyName });
  useLandNews([{ id: ROLES_LANDING, version: roles.join(), side: "customer", sentence }]);
  return (
    <Card title={t("partner.relationship")}>
      <Stack>
        <RolesRemoved relationship={relationship} />
        <LabelledValues
          values={[
            { label: t("partner.relationshipType"), value: typeLine(relationship, words) },
            { label: t("partner.relationshipName"), value: t("partner.doesNotApply") },
            {
              label: t("partner.roles"),
              value: <RoleList relationship={relationship} />,
              landingId: ROLES_LANDING,
            },
          ]}
        />
        {roles.length > 0 && <RemoveRoles relationship={relationship} mayManage={mayManage} />}
        <Since relationship={relationship} />
      </Stack>
    </Card>
  );
}

/** Said once, after this person's own act. */
function RolesRemoved({
  relationship: { roles, partner },
}: {
  readonly relationship: RelationshipView;
}): ReactElement | null {
  const { t } = useWords();
  const hasRemoved = useAttempted()?.outcome === "done" && roles.length === 0;
  useFocusTitle(hasRemoved);
  if (!hasRemoved) return null;
  const title = t("partner.removed", { partner: partner.companyName });
  return <MessageBar intent="success" announced="politely" title={title} />;
}

function Since({ relationship }: { readonly relationship: RelationshipView }): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  const { since, establishedBy, link } = relationship;
  return (
    <SimulatorNote>
      <p>
        {t(link === null ? "partner.added" : "partner.since", {
          since: formats.dateTime(since),
          person: establishedBy,
        })}
      </p>
      {link !== null && (
        <p className={styles.link}>
          <Mono>{link}</Mono>
        </p>
      )}
    </SimulatorNote>
  );
}
