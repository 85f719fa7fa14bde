import type { PersonId } from "@countersign/domain";
import type { Attempt } from "@countersign/endpoints";
import { MessageBar, useFocusTitle, useRescuedFocus } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useNavigation, useSubmit } from "react-router";
import { OnlyToRead } from "../../agreement/only-to-read.tsx";
import { PartnerList } from "../../partners/partner-list.tsx";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useAttempted } from "../../shell/use-attempted.ts";
import { useHeld } from "../../shell/use-held.ts";
import { useWords } from "../../words.ts";
import type { Accepted } from "./accept-invitation.ts";
import { AcceptedNews } from "./accepted-news.tsx";
import { type Asked, askedOf, isSettled } from "./asked-of.ts";
import type { OpenedInvitation } from "./load-invitation.ts";
import { MailedElsewhere } from "./mailed-elsewhere.tsx";
import { RequestForm } from "./request-form.tsx";
import { RequestPage } from "./request-page.tsx";
import { asksWhileShut, type ShutInvitation, useShutInvitation } from "./shut-invitation.ts";

type RequestScreenProps = Extract<OpenedInvitation, { opened: "request" }>;

/** The request while something is left to ask or to wait for; at the same address the list once nothing is. */
export function RequestScreen(request: RequestScreenProps): ReactElement {
  const { review, list } = request;
  const { t } = useWords();
  const attempted = useAttempted<Accepted>();
  const isOver = isSettled(review);
  const { isTurned, hasGoneOn, goOn } = useHeld(isOver);
  const { shut, hasGoneOn: hasGoneOnFromShut } = useShutInvitation(review, () => {
    if (isOver) goOn();
  });
  const accepted = acceptedBy(review.me.personId, attempted);
  useFocusTitle(hasGoneOn || hasGoneOnFromShut || accepted !== null);
  useRescuedFocus(isTurned || (shut !== null && shut.gate.opened !== null));
  if (accepted !== null) {
    const direct = list.records.findLast(({ status }) => status === "acceptedDirectly");
    const recordId = direct?.recordId ?? null;
    const news = (
      <>
        <AcceptedNews accepted={accepted} now={list.now} recordId={recordId} />
        <MailedElsewhere review={review} isAccepted />
      </>
    );
    return <PartnerList list={list} news={news} />;
  }
  if (shut !== null || !isOver) {
    return <OpenRequest {...request} attempted={attempted} shut={shut} />;
  }
  if (isTurned) return <TurnedRequest {...request} shut={null} onContinue={goOn} />;
  const partner = review.partner.companyName;
  const news = <MessageBar intent="info" title={t("invitation.nothingChanges", { partner })} />;
  return <PartnerList list={list} news={news} />;
}

function acceptedBy(me: PersonId, attempted: Attempt<Accepted> | undefined): Accepted | null {
  return attempted?.outcome === "done" && attempted.value.by === me ? attempted.value : null;
}

type RequestPageProps = RequestScreenProps & { readonly shut: ShutInvitation | null };
type OpenRequestProps = RequestPageProps & {
  readonly attempted: Attempt<Accepted> | undefined;
};

function OpenRequest(request: OpenRequestProps): ReactElement {
  const { review, invitation, attempted, shut } = request;
  const submit = useSubmit();
  const isBusy = useNavigation().formMethod !== undefined;
  const [isCancelled, setIsCancelled] = useState(false);
  useFocusTitle(isCancelled);
  if (isCancelled) return <CancelledRequest {...request} onReopen={() => setIsCancelled(false)} />;
  const accept = (ticks: Asked): void => {
    const { text } = review.offered;
    const form = {
      invitation,
      authorizesPartner: ticks.relationship,
      agreement: askedOf(review).agreement
        ? { asked: true, text, hasRead: ticks.agreement }
        : { asked: false },
    };
    void submit(form, { method: "post", encType: "application/json", replace: true });
  };
  const asksSomething = shut === null || asksWhileShut(shut, review);
  if (!asksSomething) return <RequestPage {...request}>{null}</RequestPage>;
  if (!review.mayAccept.allowed) {
    return (
      <RequestPage {...request}>
        <OnlyToRead what="invitation" {...review} why={review.mayAccept.why} />
      </RequestPage>
    );
  }
  return (
    <RequestForm
      key={review.offered.text.hash}
      review={review}
      isRouteMissing={request.isRouteMissing}
      shut={shut}
      isBusy={isBusy}
      outcome={(retry) => <AttemptBar attempted={attempted} onRetry={retry} />}
      onAccept={accept}
      onCancel={() => setIsCancelled(true)}
    />
  );
}

function CancelledRequest(
  request: RequestPageProps & { readonly onReopen: () => void },
): ReactElement {
  const { t } = useWords();
  return (
    <RequestPage {...request}>
      <MessageBar
        intent="info"
        announced="politely"
        title={t("invitation.cancelled")}
        actions={<Button onClick={request.onReopen}>{t("invitation.openAgain")}</Button>}
      />
    </RequestPage>
  );
}

/** Somebody else accepted, or the partner made it needless, while this page was open. */
function TurnedRequest(
  request: RequestPageProps & { readonly onContinue: () => void },
): ReactElement {
  const { t } = useWords();
  return (
    <RequestPage {...request}>
      <MessageBar
        intent="success"
        announced="politely"
        title={t("invitation.turned")}
        actions={
          <Button appearance="primary" onClick={request.onContinue}>
            {t("action.continue")}
          </Button>
        }
      />
    </RequestPage>
  );
}
