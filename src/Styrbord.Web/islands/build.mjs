// Bundles the islands into the folder given: node build.mjs OUT. The same sources give the same bytes.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
execFileSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "--project", here], { stdio: "inherit" });

const common = { absWorkingDir: here, bundle: true, format: "esm", target: "es2022", charset: "utf8", legalComments: "none", logLevel: "warning", outdir: out };
await build({ ...common, platform: "node", entryPoints: { check: "src/check.ts" }, outExtension: { ".js": ".mjs" } });
const { metafile } = await build({ ...common, minify: true, metafile: true, entryPoints: { text: "src/text.ts", "text-style": "src/text.css", grid: "src/grid.ts" }, banner: { js: "/* Licences: LICENCES.txt */" } });

// the licences of everything that is in the bundle
const packages = [...new Set(Object.keys(metafile.inputs).flatMap((input) => input.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []))].sort();
const licences = packages.map((name) => {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
  return `${name} ${version}: ${license}\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : "(no text in the package)"}\n`;
});
writeFileSync(join(out, "LICENCES.txt"), licences.join("\n----\n\n"));
