import type { PartnerRole } from "@countersign/domain";
import type { PartnerCard } from "@countersign/endpoints";
import { useSingleSend } from "@countersign/ui";
import { type ReactElement, type SubmitEvent, useRef } from "react";
import { useActionData, useSubmit } from "react-router";
import { saidOf } from "../../forms/field-problem.ts";
import { useFocusProblem } from "../../forms/use-focus-problem.ts";
import { type ReadForm, useTypedForm } from "../../forms/use-typed-form.ts";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import { fieldOf, rolesIn } from "./new-user-form.ts";
import { RoleBoxes } from "./role-boxes.tsx";

export type RolesFormProps = {
  readonly id: string;
  readonly user: PartnerCard;
  readonly isBusy: boolean;
};

/** Which roles a user has from now on. */
export function RolesForm({ id, user, isBusy }: RolesFormProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const send = useSubmit();
  const sendOnce = useSingleSend(isBusy);
  const form = useRef<HTMLFormElement>(null);
  const answer = useActionData<NotDone>();
  const typed = useTypedForm({
    start: { roles: user.roles.join(" ") },
    read,
    answer,
    fieldOf: (refusal) => (fieldOf(refusal) === "roles" ? "roles" : null),
  });
  useFocusProblem(form, typed.met);
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    if (!typed.check()) return;
    const roles = [...rolesIn(typed.values.roles)];
    sendOnce(
      () => void send({ roles }, { method: "post", encType: "application/json", replace: true }),
    );
  };
  const found = typed.problemAt("roles");
  return (
    <form ref={form} id={id} noValidate onSubmit={submit}>
      <AttemptBar attempted={typed.beside} onRetry={() => submit()} />
      <RoleBoxes
        roles={rolesIn(typed.values.roles)}
        held={user.roles}
        said={found && saidOf(found, t("settings.unfit.roles"), words)}
        onChange={(roles) => typed.change("roles", roles.join(" "))}
      />
    </form>
  );
}

function read({
  roles,
}: Readonly<Record<"roles", string>>): ReadForm<"roles", readonly PartnerRole[]> {
  const named = rolesIn(roles);
  return named.length > 0
    ? { isFit: true, value: named }
    : { isFit: false, problems: new Map([["roles", { problem: "unfit" }]]) };
}
