/** The peer: Express 5 as anybody writes it, answering the bytes that it is given in its environment. */
import express from "express";

const bytes = Buffer.from(process.env["BENCH_BYTES"] ?? "", "base64");
const app = express();
app.get("/", (_request, response) => {
  response.type("application/json").send(bytes);
});
const server = app.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The peer has no port.");
  process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
process.on("disconnect", () => process.exit());
