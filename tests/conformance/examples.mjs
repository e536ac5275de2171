// Writes the examples of the CommonMark specification as an issue with an article for each, and those
// of GitHub's extensions behind them: examples.mjs SPEC GFM FOLDER. An example that names a picture
// gets one: paths from the root would lead out of the issue, and become relative.
import fs from "node:fs";
import path from "node:path";

const [spec, gfm, folder] = process.argv.slice(2);
const fence = "`".repeat(32);
const pattern = new RegExp("^" + fence + " example[^\\n]*\\n([^]*?)^\\.$", "gm");
const pixel = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64");
const examples = [...fs.readFileSync(spec, "utf8").matchAll(pattern)]
    .map((found) => found[1].replaceAll("\u2192", "\t"));
const own = fs.readFileSync(gfm, "utf8").split(/^%%%%\n/m);
const names = [];
for (const example of [...examples, ...own]) {
    const text = example.includes("![") ? example.replace(/(\]\(|\]: )\//g, "$1") : example;
    const name = "example-" + (names.length + 1) + ".md";
    names.push("  - " + name);
    fs.writeFileSync(path.join(folder, name),
        "---\ntitle: Example " + names.length + "\n---\n" + text);
}
for (const picture of ["moon.jpg", "uri3", "train.jpg", "url", "url2", "path/to/train.jpg"]) {
    fs.mkdirSync(path.dirname(path.join(folder, picture)), { recursive: true });
    fs.writeFileSync(path.join(folder, picture), pixel);
}
fs.writeFileSync(path.join(folder, "issue.yaml"),
    "publication: Examples\nissue: All\nid: examples\nlanguage: en\narticles:\n" +
    names.join("\n") + "\n");
console.log(examples.length + " examples of CommonMark, " + own.length + " of extensions");
process.exit(examples.length < 650 || own.length < 20 ? 1 : 0);
