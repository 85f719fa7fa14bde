import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openConsole, type Opening, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { partnerCard, partnerView } from "../../testing/views.ts";
import { WIZARD } from "../../testing/wizard.ts";

const server = stubbedNetwork();
const sample = { name: "Fill in a sample customer" };
const next = { name: "Next: Review" };

async function openWizard(state: SandboxState = aSandbox(), opening: Partial<Opening> = {}) {
  const opened = openConsole(server, state, { path: WIZARD, ...opening });
  await screen.findByRole("button", { name: /^(Fill in a sample|Wypełnij)/u });
  return opened;
}

/** A field of the form by its label; the contact's where two people are asked for. */
function field(label: string): HTMLElement {
  const selector = "input, select";
  const [first] = screen.getAllByLabelText(new RegExp(`^${label}`, "u"), { selector });
  if (first === undefined) throw new Error(`The form has no field ${label}.`);
  return first;
}

function enter(label: string, value: string): void {
  fireEvent.change(field(label), { target: { value } });
}

function leave(label: string): void {
  fireEvent.blur(field(label));
}

function said(label: string): string {
  const ids = field(label).getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}

describe("the first step of adding a customer", () => {
  it("starts in the partner's own country, and says what is missing", async () => {
    await openWizard();
    expect(screen.getByRole("heading", { level: 1, name: "New customer" })).toBeVisible();
    expect(screen.getByText("Step 1 of 3")).toBeVisible();
    expect(field("Country/region")).toHaveDisplayValue("Poland");
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    const button = screen.getByRole("button", next);
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("12 fields to complete:");
    expect(screen.getByRole("button", { name: "Primary domain name" })).toBeVisible();
  });

  it("leads from the list of missing fields to the field", async () => {
    const { user } = await openWizard();
    await user.click(screen.getByRole("button", { name: "City" }));
    expect(field("City")).toHaveFocus();
  });

  it.each([
    ["Company", "", "Enter the company’s name"],
    ["Company", "!!", "A company name has letters or digits."],
    ["Company", "x", "A company name has more than one character."],
    ["Company", "GmbH", "This is a legal form, not the name of a company."],
    ["Primary domain name", "no spaces", "Enter at most 27 letters and digits"],
    ["Address line 1", "", "Enter the street and the number"],
    ["City", " ", "Enter the city"],
    ["State/Province", "", "Choose a state or province from the list."],
    ["ZIP/Postal code", "1234", "This is not a postal code of Poland. There it is written like"],
    ["Registration ID", "", "The registration ID is missing. In Poland a company gives"],
    ["Registration ID", "12", "This is not a registration ID of Poland."],
    ["First name", "", "Enter a first name"],
    ["Last name", "N", "A name has more than one character."],
    ["Email address", "ewa", "Enter an email address"],
    ["Email address", "ewa@microsoft.com", "An address at microsoft.com cannot be"],
    ["Email address", "ewa@oriolus.example", "This address belongs to a partner."],
    ["Phone number", "", "The phone number is missing. In Poland a company gives"],
    ["Phone number", "call me", "Enter 3 to 30 digits"],
  ])("says at %s, left with “%s”: %s", async (label, value, says) => {
    await openWizard();
    enter(label, value);
    expect(field(label)).not.toHaveAttribute("aria-invalid", "true");
    leave(label);
    expect(field(label)).toHaveAttribute("aria-invalid", "true");
    expect(said(label)).toContain(says);
  });

  it("gives a rule its Why, and is content once the field is mended", async () => {
    const { user } = await openWizard();
    enter("ZIP/Postal code", "1234");
    leave("ZIP/Postal code");
    await user.click(screen.getByRole("button", { name: "Why? ZIP/Postal code" }));
    expect(screen.getByText("An address is written as its country writes it.")).toBeVisible();
    enter("ZIP/Postal code", "60-001");
    leave("ZIP/Postal code");
    expect(field("ZIP/Postal code")).not.toHaveAttribute("aria-invalid", "true");
  });

  it("says everything that is missing when Next is pressed all the same", async () => {
    const { user, address } = await openWizard();
    await user.click(screen.getByRole("button", next));
    expect(field("Company")).toHaveFocus();
    expect(said("City")).toContain("Enter the city");
    expect(screen.getByRole("radiogroup")).toHaveAccessibleDescription(/Choose one of the two/u);
    expect(address()).toBe(WIZARD);
  });

  it.each([
    ["acer.com", /^This looks like a web address/u],
    ["999", /^This is one character over and over/u],
    ["A B C", /^These are single characters/u],
  ])("remarks on the odd name %s without stopping anybody", async (name, says) => {
    const { user } = await openWizard();
    await user.click(screen.getByRole("button", sample));
    await user.click(screen.getByRole("radio", { name: /^Customer will be asked/u }));
    enter("Company", name);
    expect(screen.queryByText(says)).toBeNull();
    leave("Company");
    expect(screen.getByText(says)).toBeVisible();
    expect(screen.getByRole("button", next)).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("the domain of a new customer", () => {
  it("is asked for while it is typed", async () => {
    await openWizard();
    enter("Primary domain name", "Acer-Training");
    expect(await screen.findByText("Checking whether it is available…")).toBeVisible();
    await waitFor(() =>
      expect(said("Primary domain name")).toContain("acer-training.onmicrosoft.com is available."),
    );
  });

  it("stands in the way where somebody has it", async () => {
    const state = aSandbox({ takenDomains: ["acer-training.onmicrosoft.com"] });
    const { user } = await openWizard(state);
    await user.click(screen.getByRole("button", sample));
    await user.click(screen.getByRole("radio", { name: /^Customer will be asked/u }));
    await waitFor(() => expect(said("Primary domain name")).toContain("is taken. Choose another"));
    expect(screen.getByRole("button", next)).toHaveAccessibleDescription("1 field to complete:");
    enter("Primary domain name", "acer-2");
    await waitFor(() => expect(said("Primary domain name")).toContain("acer-2.onmicrosoft.com"));
    expect(screen.getByRole("button", next)).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("a country", () => {
  it.each([
    ["Poland", "00-001"],
    ["Germany", "10115"],
  ])(
    "has a sample that lacks only the choice of the agreement: %s",
    async (country, postalCode) => {
      const { user } = await openWizard();
      await user.selectOptions(field("Country/region"), country);
      await user.click(screen.getByRole("button", sample));
      expect(field("ZIP/Postal code")).toHaveValue(postalCode);
      expect(screen.getByRole("button", next)).toHaveAccessibleDescription("1 field to complete:");
      expect(screen.getByRole("button", { name: "Customer agreement" })).toBeVisible();
      const company = field("Company");
      expect(company).toHaveValue("Acer Printing");
      await user.click(screen.getByRole("button", sample));
      expect(field("Company")).toHaveValue("Alnus Catering");
      expect(field("Email address")).toHaveValue("tomasz@alnus.example");
    },
  );

  it("decides what is asked, and says what another one did not keep", async () => {
    const { user } = await openWizard();
    await user.click(screen.getByRole("button", sample));
    await user.selectOptions(field("Country/region"), "Germany");
    expect(
      screen.getByText(
        "Cleared, because it does not fit Germany: State/Province, ZIP/Postal code and Registration ID.",
        { selector: "[role=note] *" },
      ),
    ).toBeVisible();
    expect(screen.queryByLabelText(/^State\/Province/u)).toBeNull();
    expect(screen.queryByLabelText(/^Registration ID/u)).toBeNull();
    expect(field("City")).toHaveValue("Wrocław");
    expect(field("Phone number \\(optional\\)")).toBeVisible();
  });

  it("has voivodeships in Poland, and elsewhere none", async () => {
    const { user } = await openWizard(aSandbox(), { locale: "pl" });
    expect(field("Województwo")).toBeVisible();
    await user.selectOptions(field("Kraj/region"), "Niemcy");
    expect(screen.queryByLabelText(/^Województwo/u)).toBeNull();
  });
});

describe("the agreement of a new customer (S2, S8)", () => {
  it("asks for the day and names the contact where the customer has accepted", async () => {
    const { user } = await openWizard();
    await user.click(screen.getByRole("button", sample));
    await user.click(screen.getByRole("radio", { name: /^Customer has accepted/u }));
    const date = field("Agreement acceptance date");
    expect(date).toHaveAttribute("max", "2026-04-21");
    expect(screen.getByText("Who accepted: Irena Klonowska · irena@acer.example")).toBeVisible();
    enter("Agreement acceptance date", "2026-04-22");
    leave("Agreement acceptance date");
    expect(said("Agreement acceptance date")).toContain("can’t be later than today");
    enter("Agreement acceptance date", "2026-04-20");
    expect(screen.getByRole("button", next)).not.toHaveAttribute("aria-disabled", "true");
  });

  it("names somebody else by Update, and the contact again", async () => {
    const { user } = await openWizard();
    await user.click(screen.getByRole("button", sample));
    await user.click(screen.getByRole("radio", { name: /^Customer has accepted/u }));
    await user.click(screen.getByRole("button", { name: "Update" }));
    const others = within(screen.getByRole("group", { name: "Who accepted" }));
    expect(others.getByRole("textbox", { name: /^First name/u })).toHaveFocus();
    const lastName = others.getByRole("textbox", { name: /^Last name/u });
    expect(lastName).toHaveValue("Klonowska");
    fireEvent.change(lastName, { target: { value: "" } });
    fireEvent.blur(lastName);
    expect(lastName).toHaveAccessibleDescription(/^Enter a last name/u);
    expect(field("Last name")).toHaveValue("Klonowska");
    await user.click(others.getByRole("button", { name: "The primary contact accepted" }));
    expect(screen.getByText(/^Who accepted: Irena Klonowska/u)).toBeVisible();
    expect(screen.getByRole("button", { name: "Update" })).toHaveFocus();
  });

  it("greys the confirmation for whoever may not confirm, with Why", async () => {
    const { user } = await openWizard(aSandbox({ signedIn: [partnerCard("igor")] }));
    const greyed = screen.getByRole("radio", { name: /^Customer has accepted/u });
    expect(greyed).toHaveAttribute("aria-disabled", "true");
    expect(greyed).toHaveAccessibleDescription("Your role may not confirm the acceptance.");
    greyed.focus();
    expect(greyed).toHaveFocus();
    await user.click(greyed);
    expect(greyed).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: /^Why\? Customer has accepted/u }));
    expect(screen.getByText("your role: Global admin")).toBeVisible();
  });
});

describe("a provider", () => {
  it("chooses its reseller first", async () => {
    const state = aSandbox({
      signedIn: [partnerCard("olga")],
      counterparts: [partnerView("parus")],
    });
    const { user } = await openWizard(state);
    const company = within(screen.getByRole("region", { name: "Company" }));
    const [first] = company.getAllByRole("combobox");
    expect(first).toHaveAccessibleName(/^Indirect reseller/u);
    leave("Indirect reseller");
    expect(said("Indirect reseller")).toContain("Choose the indirect reseller");
    await user.selectOptions(field("Indirect reseller"), "Parus Studio");
    expect(field("Indirect reseller")).not.toHaveAttribute("aria-invalid", "true");
  });
});

describe("the draft", () => {
  it("is there again after a reload, without what was never typed", async () => {
    await openWizard();
    enter("Company", "Acer Printing");
    enter("Last name", "Klonowska");
    cleanup();
    await openWizard();
    expect(field("Company")).toHaveValue("Acer Printing");
    expect(field("Last name")).toHaveValue("Klonowska");
    expect(field("City")).toHaveValue("");
  });

  it("is another partner's own affair", async () => {
    await openWizard();
    enter("Company", "Acer Printing");
    cleanup();
    await openWizard(aSandbox({ signedIn: [partnerCard("nina")] }));
    expect(field("Company")).toHaveValue("");
    expect(field("Country/region")).toHaveDisplayValue("Germany");
  });

  it("is thrown away by Cancel", async () => {
    const { user, address } = await openWizard();
    enter("Company", "Acer Printing");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(address()).toBe("/dashboard/customers"));
    await user.click(await screen.findByRole("link", { name: "Add customer" }));
    await screen.findByRole("button", sample);
    expect(field("Company")).toHaveValue("");
  });
});

describe("whoever may not add customers", () => {
  it.each([
    ["hanna", "Your role may not add customers."],
    ["kinga", "An indirect reseller cannot add customers."],
  ] as const)("is told why on the page itself: %s", async (person, says) => {
    openConsole(server, aSandbox({ signedIn: [partnerCard(person)] }), { path: WIZARD });
    expect(await screen.findByText(says)).toBeVisible();
    expect(screen.queryByRole("button", next)).toBeNull();
  });
});

describe("the first step in Polish", () => {
  it("speaks Polish in one column, also about what is wrong", async () => {
    const { user } = await openWizard(aSandbox(), { locale: "pl", width: 400 });
    expect(screen.getByRole("heading", { level: 1, name: "Nowy klient" })).toBeVisible();
    const button = screen.getByRole("button", { name: "Dalej: Przegląd" });
    expect(button).toHaveAccessibleDescription("Do uzupełnienia 12 pól:");
    await user.click(button);
    expect(said("Identyfikator rejestracji")).toContain("Brakuje identyfikatora");
    expect(said("Miasto")).toContain("Wpisz miasto");
  });
});
