import { createRequire } from "node:module";
import { agreementDocumentWords } from "@countersign/i18n";
import type { PublishedAgreementText } from "@countersign/scenarios";
import pdfmake from "pdfmake";
import type { Content, TDocumentDefinitions, TFontFamilyTypes } from "pdfmake/interfaces.js";

const { resolve } = createRequire(import.meta.url);

/** The library's own Roboto, which has every letter of the Latin-extended alphabets. */
const roboto: TFontFamilyTypes = {
  normal: resolve("pdfmake/fonts/Roboto/Roboto-Regular.ttf"),
  bold: resolve("pdfmake/fonts/Roboto/Roboto-Medium.ttf"),
  italics: resolve("pdfmake/fonts/Roboto/Roboto-Italic.ttf"),
};
pdfmake.setFonts({ Roboto: roboto });
// A text brings no pictures and no files: nothing is fetched, and nothing is read but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(roboto).includes(path));

const STRIPE = "#FBE7A1";
const ON_STRIPE = "#2B2400";

/** Made once for each text: what was published never changes, and so its bytes never do. */
const made = new Map<string, Promise<Buffer>>();

/** A text of the agreement as a PDF of A4 pages, with the training stripe on each. The same text gives the same bytes. */
export async function agreementPdf(published: PublishedAgreementText): Promise<Buffer> {
  const { hash } = published.text;
  const fresh = made.get(hash) ?? pdfmake.createPdf(definitionOf(published)).getBuffer();
  made.set(hash, fresh);
  try {
    return await fresh;
  } catch (error) {
    // The next one who asks gets another try.
    made.delete(hash);
    throw error;
  }
}

function definitionOf({
  text,
  title,
  notice,
  sections,
}: PublishedAgreementText): TDocumentDefinitions {
  const words = agreementDocumentWords(text);
  const content: Content[] = [
    { text: title, fontSize: 18, bold: true, margin: [0, 0, 0, 8] },
    ...words.identity.map((line): Content => ({ text: line, fontSize: 8, color: "#616161" })),
    { text: notice, italics: true, margin: [0, 10, 0, 2] },
    ...sections.flatMap(({ heading, paragraphs }): Content[] => [
      { text: heading, bold: true, fontSize: 12, margin: [0, 12, 0, 4] },
      ...paragraphs.map((paragraph): Content => ({ text: paragraph, margin: [0, 0, 0, 6] })),
    ]),
  ];
  return {
    pageSize: "A4",
    pageMargins: [56, 64, 56, 56],
    language: text.language,
    info: {
      title: `[Training] ${title}`,
      creator: "Countersign",
      producer: "Countersign",
      // The day of the version, not of the printing.
      creationDate: new Date(`${text.version}-01T00:00:00.000Z`),
    },
    defaultStyle: { font: "Roboto", fontSize: 10, lineHeight: 1.25 },
    header: () => ({
      table: {
        widths: ["*"],
        body: [[{ text: words.mark, bold: true, alignment: "center", color: ON_STRIPE }]],
      },
      layout: { defaultBorder: false, fillColor: () => STRIPE },
      margin: [0, 16, 0, 0],
    }),
    footer: (page, pages) => ({
      text: words.page(page, pages),
      alignment: "center",
      fontSize: 8,
      color: "#616161",
      margin: [0, 20, 0, 0],
    }),
    content,
  };
}
