import type { PersonId } from "@countersign/domain";
import { attempt, type Attempt, type ExplainedRefusal } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import type { SignInDoor, SignInProblem } from "@countersign/ui";
import type { AdminCenter } from "../../admin-center.ts";
import { addressesOf } from "../../paths.ts";
import type { AdminWords } from "../../words.ts";

const side = "customer";

type Refused = { readonly answer: "refused"; readonly problem: SignInProblem };

/** The sign-in form's questions, answered by the sandbox. `onSignedIn` runs once a person may go in. */
export function signInDoor(
  { client, root }: AdminCenter,
  words: AdminWords,
  onSignedIn: (personId: PersonId) => void,
): SignInDoor {
  const refused = (attempted: Exclude<Attempt<unknown>, { outcome: "done" }>): Refused => ({
    answer: "refused",
    problem:
      attempted.outcome === "refused"
        ? problemOf(attempted.why, words, root)
        : { what: words.t("state.notSaved") },
  });
  const opened = (attempted: Awaited<ReturnType<typeof tryPassword>>): PasswordAnswer => {
    if (attempted.outcome !== "done") return refused(attempted);
    const { status, person } = attempted.value;
    if (status === "signedIn") onSignedIn(person.personId);
    return { answer: status };
  };
  const tryPassword = (userPrincipalName: string, password: string) =>
    attempt(client.signIn.enterPassword({ side, userPrincipalName, password }));
  return {
    findAccount: async (userPrincipalName) => {
      const found = await attempt(client.signIn.findAccount({ side, userPrincipalName }));
      if (found.outcome !== "done") return refused(found);
      return { answer: "found", userPrincipalName: found.value.person.userPrincipalName };
    },
    enterPassword: async (userPrincipalName, password) =>
      opened(await tryPassword(userPrincipalName, password)),
    chooseNewPassword: async (userPrincipalName, password, newPassword) =>
      opened(
        await attempt(
          client.signIn.chooseNewPassword({ side, userPrincipalName, password, newPassword }),
        ),
      ),
  };
}

type PasswordAnswer = Awaited<ReturnType<SignInDoor["enterPassword"]>>;

function problemOf(why: ExplainedRefusal, words: AdminWords, root: string): SignInProblem {
  const { what, next, explanation } = explainRefusal(why, words);
  if (why.refusal.kind !== "accountOfOtherSide") return { what, next, explanation };
  const way = {
    href: addressesOf(root).partnerConsole,
    label: words.t("signIn.openPartnerConsole"),
  };
  return { what, next, way, explanation };
}
