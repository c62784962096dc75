// Does what a guide says: writes each fenced block that names a file, runs each block of shell, in
// the order of the text, and stops at the first that fails.
//
//   node guide.mjs GUIDE FOLDER
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";

const [guide, folder] = process.argv.slice(2);
const fence = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

for (const [, language, file, text] of readFileSync(guide, "utf8").matchAll(fence)) {
  if (file) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${file}`);
  } else if (language === "sh") {
    console.log(`$ ${text.trim()}`);
    const ran = spawnSync("bash", ["-e", "-o", "pipefail", "-c", text], { cwd: folder, stdio: "inherit" });
    if (ran.status !== 0) {
      console.error(`FAILED: ${text.trim()}`);
      process.exit(1);
    }
  }
}
