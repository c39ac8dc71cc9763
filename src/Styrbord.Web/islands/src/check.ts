// For the tests on the server's side: reads JSON on standard input, answers on standard output.
import { fromDoc, toDoc } from "./editor/doc.ts";
import { html } from "./text/html.ts";
import { tidy, type Block, type Run } from "./text/model.ts";
import { normal } from "./text/normal.ts";
import { read } from "./text/reader.ts";

declare const process: { stdin: AsyncIterable<Uint8Array>; stdout: { write(text: string): void } };

/** A text, or words marked as a hand at the editor may mark them. */
interface Given { markdown?: string; runs?: Run[] }

let input = "";
const decoder = new TextDecoder();
for await (const piece of process.stdin) input += decoder.decode(piece, { stream: true });
process.stdout.write(JSON.stringify((JSON.parse(input) as Given[]).map((given) => {
  const blocks: Block[] = given.runs ? [{ kind: "paragraph", runs: given.runs }] : read(given.markdown ?? "");
  const text = normal(fromDoc(toDoc(blocks)));
  return { text, html: html(tidy(read(text))) };
})));
