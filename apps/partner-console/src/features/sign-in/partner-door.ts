import { type ApiClient, isNotSaved, type PersonCard, refusalIn } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import type { PasswordAnswer, SignInDoor, SignInProblem } from "@countersign/ui";
import { adminCenterPath } from "../../paths.ts";
import type { AppTranslator } from "../../words.ts";

type SignedIn = Awaited<ReturnType<ApiClient["signIn"]["enterPassword"]>>;

/** The partner's door: asks the sandbox, and answers in words. */
export function partnerDoor(
  { signIn }: ApiClient,
  words: AppTranslator,
  onSignedIn: (person: PersonCard) => void,
): SignInDoor {
  const side = "partner";
  const passed = ({ status, person }: SignedIn): PasswordAnswer => {
    if (status === "signedIn") onSignedIn(person);
    return { answer: status };
  };
  return {
    findAccount: (userPrincipalName) =>
      answered(words, async () => {
        const { person } = await signIn.findAccount({ side, userPrincipalName });
        return { answer: "found", userPrincipalName: person.userPrincipalName };
      }),
    enterPassword: (userPrincipalName, password) =>
      answered(words, async () =>
        passed(await signIn.enterPassword({ side, userPrincipalName, password })),
      ),
    chooseNewPassword: (userPrincipalName, password, newPassword) =>
      answered(words, async () =>
        passed(await signIn.chooseNewPassword({ side, userPrincipalName, password, newPassword })),
      ),
  };
}

async function answered<Answer>(
  words: AppTranslator,
  ask: () => Promise<Answer>,
): Promise<Answer | { readonly answer: "refused"; readonly problem: SignInProblem }> {
  try {
    return await ask();
  } catch (error) {
    return { answer: "refused", problem: problemOf(error, words) };
  }
}

function problemOf(error: unknown, words: AppTranslator): SignInProblem {
  const explained = refusalIn(error);
  if (explained === null) {
    return { what: words.t(isNotSaved(error) ? "state.notSaved" : "state.somethingBroke") };
  }
  const { what, next, explanation } = explainRefusal(explained, words);
  if (explained.refusal.kind !== "accountOfOtherSide") return { what, next, explanation };
  const way = { href: adminCenterPath, label: words.t("signIn.adminCenter") };
  return { what, next, way, explanation };
}
