import { api, type MailView } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { openStage, stubbedNetwork } from "../../testing/open-stage.tsx";
import { aLetter, anOverview, ewa, LOG_ID, piotr, zofia } from "../../testing/views.ts";

const server = stubbedNetwork();

/** The post of a sandbox; opening a letter marks it as read. */
function post(letters: MailView[]): HttpHandler[] {
  return [
    stubEndpoint(api.stage.overview, () => anOverview()),
    stubEndpoint(api.stage.mail, ({ input }) => ({
      mailboxes: [zofia, ewa, piotr].map((person) => {
        const theirs = letters.filter(({ to }) => to.personId === person.personId);
        return {
          person,
          unread: theirs.filter(({ isRead }) => !isRead).length,
          total: theirs.length,
        };
      }),
      messages: letters.filter(({ to }) => to.personId === input.person),
    })),
    stubEndpoint(api.stage.openMail, ({ input }) => {
      const index = letters.findIndex(({ mailId }) => mailId === input.mailId);
      const letter = letters[index];
      if (letter !== undefined) letters[index] = { ...letter, isRead: true };
      return { logId: LOG_ID, version: 8 };
    }),
  ];
}

function mailOfEwa(): string {
  return `/mail?person=${ewa.personId}`;
}

describe("the mail of the sandbox", () => {
  it("opens where something waits, without any sign-in", async () => {
    openStage(server, { address: "/mail", answers: post([aLetter(1)]) });
    expect(await screen.findByRole("heading", { name: "Mail of Ewa Nowak" })).toBeVisible();
    const people = screen.getByRole("navigation", { name: "Mailboxes" });
    expect(within(people).getByRole("link", { name: /Ewa Nowak.*1 unread mail/ })).toBeVisible();
    expect(within(people).getByText("2 people without mail")).toBeVisible();
  });

  it("opens the mail of the person whom the address names", async () => {
    openStage(server, { address: `/mail?person=${piotr.personId}`, answers: post([aLetter(1)]) });
    expect(await screen.findByRole("heading", { name: "Mail of Piotr Mazur" })).toBeVisible();
    expect(
      screen.getByText("No mail yet. Mail written in the partner console arrives here."),
    ).toBeVisible();
  });

  it("says what will be here when nobody has any mail", async () => {
    openStage(server, { address: "/mail", answers: post([]) });
    expect(await screen.findByRole("heading", { name: "Mail of the sandbox" })).toBeVisible();
    expect(screen.getByText(/arrives here/)).toBeVisible();
  });

  it("shows a letter under its training stripe, and marks it as read", async () => {
    openStage(server, { address: mailOfEwa(), answers: post([aLetter(1), aLetter(2)]) });
    await userEvent.click(await screen.findByRole("link", { name: /Letter 2/ }));
    const letter = await screen.findByRole("article", { name: "[Training] Letter 2" });
    expect(within(letter).getByText("Training. Not a legal document.")).toBeVisible();
    expect(within(letter).getByText("From Zofia Wilk, zofia@oriolus.example")).toBeVisible();
    expect(await screen.findByRole("link", { name: /Ewa Nowak.*1 unread mail/ })).toBeVisible();
  });

  it("keeps script in a letter as text, and links to this sandbox alone", async () => {
    const own = `${window.location.origin}/Adminportal/Home#/partners`;
    const body = `<script>alert(1)</script> <a href="https://x.example">x</a> ${own} https://admin.microsoft.com/`;
    const letter = aLetter(1, { body, isRead: true });
    openStage(server, {
      address: `${mailOfEwa()}&letter=${letter.mailId}`,
      answers: post([letter]),
    });
    const article = await screen.findByRole("article");
    expect(article).toHaveTextContent("<script>alert(1)</script>");
    const links = within(article).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([own]);
    expect(links.at(0)).not.toHaveAttribute("target");
  });

  it("lands new mail in the open list and says so", async () => {
    const letters = [aLetter(1, { isRead: true })];
    const { live } = openStage(server, { address: mailOfEwa(), answers: post(letters) });
    await screen.findByRole("link", { name: /Letter 1/ });
    const arrived = aLetter(2);
    letters.unshift(arrived);
    live.say({
      logId: LOG_ID,
      version: 8,
      touched: [
        { about: "mail", id: arrived.mailId },
        { about: "person", id: ewa.personId },
      ],
    });
    expect(await screen.findByText("New mail has arrived.")).toBeInTheDocument();
    const row = await screen.findByRole("link", { name: /Letter 2/ });
    expect(row.closest("[data-landed]")).toHaveAttribute("data-landed", "partner");
  });

  it("shows the letter in place of the lists where it is narrow, with a way back", async () => {
    openStage(server, { address: mailOfEwa(), width: 400, answers: post([aLetter(1)]) });
    await userEvent.click(await screen.findByRole("link", { name: /Letter 1/ }));
    await screen.findByRole("article");
    expect(screen.queryByRole("navigation", { name: "Mailboxes" })).toBeNull();
    await userEvent.click(screen.getByRole("link", { name: "All messages" }));
    await waitFor(() => expect(screen.queryByRole("article")).toBeNull());
    expect(screen.getByRole("navigation", { name: "Mailboxes" })).toBeVisible();
  });

  it("leads back to the console of the person whose mail is open", async () => {
    openStage(server, { address: mailOfEwa(), answers: post([aLetter(1)]) });
    expect(await screen.findByRole("link", { name: "Admin center" })).toHaveAttribute(
      "href",
      "http://countersign.test/Adminportal/Home",
    );
  });

  it("speaks Polish", async () => {
    openStage(server, { address: mailOfEwa(), locale: "pl", answers: post([]) });
    expect(await screen.findByRole("heading", { name: "Poczta: Ewa Nowak" })).toBeVisible();
    expect(screen.getByText(/Nie ma jeszcze poczty/)).toBeVisible();
  });
});
