import { describe, expect, it } from "vitest";
import { Command } from "../command.ts";
import { freshId } from "../moment.ts";
import { aMoment, aPersonId, aRecordId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  direct,
  globalAdmin,
  helpdeskAgent,
  partnerGlobalAdmin,
  providerAgent,
  resellerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import { mailed, read } from "../testing/happenings.ts";

const delivery = {
  type: "sendInvitation",
  by: adminAgent.personId,
  to: globalAdmin.personId,
  subject: "[Training] Invitation",
  body: "Please open the link.",
} as const;

const sent = {
  type: "mailSent",
  mail: {
    status: "unread",
    mailId: freshId(aMoment(), 0),
    from: adminAgent.personId,
    to: globalAdmin.personId,
    subject: delivery.subject,
    body: delivery.body,
    sentAt: NOON,
  },
} as const;

describe("delivering an invitation inside the sandbox", () => {
  it("puts a letter into the recipient's mailbox", () => {
    given(...cast)
      .when(delivery)
      .thenHappens(sent);
  });

  it("is open to Sales agents", () => {
    given(...cast)
      .when({ ...delivery, by: salesAgent.personId })
      .thenKeeps("mailSent");
  });

  it("keeps what looks like script as the text it is", () => {
    const body = "<script>alert('hello')</script>";
    given(...cast)
      .when({ ...delivery, body })
      .thenHappens({ ...sent, mail: { ...sent.mail, body } });
  });

  it.each([
    ["a Helpdesk agent", helpdeskAgent],
    ["a Global admin without an agent role", partnerGlobalAdmin],
  ])("is refused to %s, who is told which roles may", (_, person) => {
    given(...cast)
      .when({ ...delivery, by: person.personId })
      .refuses({
        kind: "roleMayNotInvite",
        rule: "agentsInvite",
        facts: {
          partnerId: direct.tenantId,
          roles: person.roles,
          allowed: ["adminAgent", "salesAgent"],
        },
      });
  });

  it("is refused to a customer's people", () => {
    given(...cast)
      .when({ ...delivery, by: globalAdmin.personId })
      .refuses({ kind: "unknownAccount" });
  });

  it("is refused when nobody of the sandbox would get it: no mail leaves", () => {
    given(...cast)
      .when({ ...delivery, to: aPersonId(999) })
      .refuses({
        kind: "recipientUnknown",
        rule: "mailStaysInTheSandbox",
        facts: { recipientId: aPersonId(999) },
      });
  });
});

describe("writing a letter inside the sandbox", () => {
  const letter = {
    type: "sendLetter",
    by: globalAdmin.personId,
    to: adminAgent.personId,
    subject: "[Training] Please confirm",
    body: "We cannot accept by ourselves.",
  } as const;

  it("is open to everybody of both sides, whatever their role", () => {
    for (const [by, to] of [
      [globalAdmin, adminAgent],
      [helpdeskAgent, globalAdmin],
      [resellerAgent, providerAgent],
    ] as const) {
      given(...cast)
        .when({ ...letter, by: by.personId, to: to.personId })
        .thenHappens({
          type: "mailSent",
          mail: {
            ...sent.mail,
            from: by.personId,
            to: to.personId,
            subject: letter.subject,
            body: letter.body,
          },
        });
    }
  });

  it("is refused to whoever is not of the sandbox, and for whoever is not", () => {
    given(...cast)
      .when({ ...letter, by: aPersonId(999) })
      .refuses({ kind: "unknownAccount" });
    given(...cast)
      .when({ ...letter, to: aPersonId(999) })
      .refuses({ kind: "recipientUnknown", facts: { recipientId: aPersonId(999) } });
  });

  it.each(["Please confirm", "[Training]", "[training] Please confirm", "Re: [Training] Hello"])(
    "cannot be asked for without the mark of a training: %s",
    (subject) => {
      expect(Command.safeParse({ ...letter, subject }).success).toBe(false);
      expect(Command.safeParse({ ...delivery, subject }).success).toBe(false);
    },
  );
});

describe("opening a letter", () => {
  it("marks it as read", () => {
    given(...cast, mailed)
      .when({ type: "openMail", mailId: aRecordId(31) })
      .thenHappens({ type: "mailOpened", mailId: aRecordId(31), openedAt: NOON });
  });

  it("changes nothing the second time", () => {
    given(...cast, mailed, read)
      .when({ type: "openMail", mailId: aRecordId(31) })
      .thenNothing();
  });

  it("is refused for a letter that is not there", () => {
    given(...cast)
      .when({ type: "openMail", mailId: aRecordId(31) })
      .refuses({ kind: "mailUnknown", facts: { mailId: aRecordId(31) } });
  });
});
