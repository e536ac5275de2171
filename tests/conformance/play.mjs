/* Plays a book as its readers do: foliate-js, in Chromium without a screen.
 *
 *     node play.mjs CACHE BOOK FOLLOWED PASSED
 *
 * CACHE holds node_modules and the command that starts Chromium. The articles are named by how their
 * files' names begin: FOLLOWED is played from the start to the end in real time, and lights up when
 * the overlay says; PASSED is played without what Thorium passes over, of which nothing is heard,
 * and nothing else is missing. Then some faults are played, which must be seen. Prints a line for
 * each of the three. */
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const MEDIAN_MILLISECONDS = 200;
const FARTHEST_MILLISECONDS = 450; // foliate-js looks four times a second what to light up
const CLOCK_DEVIATION = 0.02;
const PASSED_MILLISECONDS = 200; // of a clip that is passed over: less is no word
const CUT_MILLISECONDS = 300; // of a clip that is played: the silence at its end is longer
const FAST = 4;

const [cache, book, followed, passed] = process.argv.slice(2);
const folder = path.dirname(fileURLToPath(import.meta.url));

const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<style>html, body { height: 100%; margin: 0 } foliate-view { display: block; height: 100% }</style>
<body><script type="module" src="reader.mjs"></script>`;

function fileOf(name) {
    if (name === "/book.epub") return book;
    if (name === "/reader.mjs") return path.join(folder, "reader.mjs");
    return path.join(cache, "node_modules", path.normalize(name));
}

function answer(request, response) {
    const name = new URL(request.url, "http://localhost").pathname;
    const script = /\.m?js$/.test(name);
    const type = name === "/" ? "text/html" : script ? "text/javascript" : "application/epub+zip";
    const send = (error, data) => {
        response.writeHead(error ? 404 : 200, { "content-type": type });
        response.end(data);
    };
    if (name === "/") send(null, page);
    else fs.readFile(fileOf(name), send);
}

const listen = () => new Promise((resolve) => {
    const server = http.createServer(answer);
    server.listen(0, "127.0.0.1", () => resolve(server));
});

// One browser for each playing: pages behind another are slowed down.
async function playOnce(address, options) {
    const puppeteer = createRequire(path.join(cache, "package.json"))("puppeteer-core");
    const browser = await puppeteer.launch({
        executablePath: path.join(cache, "chromium"),
        args: ["--autoplay-policy=no-user-gesture-required"],
        timeout: 120000,
        protocolTimeout: 1800000,
    });
    try {
        const tab = await browser.newPage();
        const errors = [];
        tab.on("pageerror", (error) => errors.push(error.message));
        await tab.goto(address, { timeout: 120000 });
        await tab.waitForFunction(() => window.play, { timeout: 120000 });
        const played = await tab.evaluate((wanted) => window.play(wanted), options);
        if (played.error) errors.push(played.error);
        return { ...played, errors: [...errors] };
    } finally {
        await browser.close();
    }
}

// On a busy machine, foliate-js may lay out a page that is gone: what fails by itself is played again.
async function play(address, options) {
    const played = await playOnce(address, options);
    return played.errors.length ? playOnce(address, options) : played;
}

const milliseconds = (seconds) => Math.round(seconds * 1000);

// What lit up, compared with what should have: `wanted` is the pars in order.
function judgeOrder(wanted, pairs) {
    const lit = pairs.map(({ id }) => id);
    const places = lit.map((id) => wanted.findIndex((par) => par.id === id));
    const missing = wanted.map(({ id }) => id).filter((id) => !lit.includes(id));
    const foreign = lit.filter((id, index) => places[index] < 0);
    const known = places.filter((place) => place >= 0);
    const astray = known.filter((place, index) => index > 0 && place <= known[index - 1]);
    const faults = [];
    if (lit.length === 0) faults.push("nothing lit up");
    if (missing.length) faults.push(`${missing.length} never lit up: ${missing.join(" ")}`);
    if (foreign.length)
        faults.push(`${foreign.length} should not have lit up: ${foreign.join(" ")}`);
    if (astray.length) faults.push(`${astray.length} lit up out of order or again`);
    return { faults, missing, figures: `${lit.length} lit up, ${missing.length} missing` };
}

// How far from the begin of its clip each lit up, in the time of the sound.
function judgeTimes(wanted, pairs) {
    const begins = new Map(wanted.map(({ id, begin }) => [id, begin]));
    const distances = pairs.filter(({ id }) => begins.has(id))
        .map(({ id, time }) => Math.abs(time - begins.get(id)))
        .sort((one, other) => one - other);
    const median = milliseconds(distances[distances.length >> 1] ?? 0);
    const farthest = milliseconds(distances.at(-1) ?? 0);
    const faults = [];
    if (median > MEDIAN_MILLISECONDS)
        faults.push(`the median is more than ${MEDIAN_MILLISECONDS} ms off`);
    if (farthest > FARTHEST_MILLISECONDS)
        faults.push(`the farthest is more than ${FARTHEST_MILLISECONDS} ms off`);
    return { faults, median, figures: `median ${median} ms, farthest ${farthest} ms off` };
}

// The seconds of a clip that were heard.
const heardOf = (par, stretches) => stretches.reduce((sum, { begin, end }) =>
    sum + Math.max(0, Math.min(end, par.end) - Math.max(begin, par.begin)), 0);

// What was heard: all of the clips that are played, and nothing of those that are passed over.
function judgeSound(pars, wanted, stretches) {
    const others = pars.filter((par) => !wanted.some(({ id }) => id === par.id));
    const most = milliseconds(Math.max(0, ...others.map((par) => heardOf(par, stretches))));
    const cut = milliseconds(Math.max(...wanted.map((par) =>
        par.end - par.begin - heardOf(par, stretches))));
    const faults = [];
    if (most > PASSED_MILLISECONDS) faults.push(`${most} ms are heard of what is passed over`);
    if (cut > CUT_MILLISECONDS) faults.push(`${cut} ms of a clip are not heard`);
    const figures = `${others.length} passed over, ${most} ms of one heard at most, ` +
        `${cut} ms of another's end cut`;
    return { faults, figures, most };
}

// The sound must advance as the clock on the wall does, or the times would prove nothing.
function judgeClock(pairs) {
    const faults = [];
    if (pairs.length < 2) return { faults };
    const [first, last] = [pairs[0], pairs.at(-1)];
    const ratio = (last.time - first.time) * 1000 / (last.at - first.at);
    if (Math.abs(ratio - 1) > CLOCK_DEVIATION)
        faults.push(`the sound ran ${ratio.toFixed(3)} times as fast as the clock`);
    return { faults };
}

const join = (judgements) => ({
    faults: judgements.flatMap(({ faults }) => faults),
    figures: judgements.map(({ figures }) => figures).filter(Boolean).join(", "),
});

const follow = ({ wanted, pairs, errors }) => join([
    { faults: errors }, judgeOrder(wanted, pairs), judgeTimes(wanted, pairs), judgeClock(pairs),
]);

// The halves of an article were played beside each other.
function pass(halves) {
    const { pars } = halves[0];
    const wanted = halves.flatMap((half) => half.wanted);
    const types = pars.map((par) => par.passed);
    const lacking = ["footnote", "sidebar", "pagebreak"].filter((type) => !types.includes(type));
    return join([
        { faults: halves.flatMap(({ errors }) => errors) },
        { faults: lacking.map((type) => `the article has no ${type}`) },
        judgeOrder(wanted, halves.flatMap(({ pairs }) => pairs)),
        judgeSound(pars, wanted, halves.flatMap(({ heard }) => heard)),
    ]);
}

// Of a reader that was stopped early: the pars that it has come to.
const reached = ({ wanted, heard }) => wanted.filter(({ begin }) =>
    begin < (heard.at(-1)?.end ?? 0) - FARTHEST_MILLISECONDS / 1000);

// A reader whose overlay is late, one that lacks a par, one that plays what it should pass over.
function seeFaults(delayed, omitted, unpassed) {
    const late = judgeTimes(reached(delayed), delayed.pairs);
    const left = judgeOrder(reached(omitted), omitted.pairs);
    const wanted = unpassed.pars.filter((par) => !par.passed);
    const loud = judgeSound(unpassed.pars, wanted, unpassed.heard);
    const faults = [];
    if (late.median < 550 || late.faults.length === 0) faults.push("a delay was not seen");
    if (left.missing.length !== 1 || left.faults.length === 0) faults.push("a gap was not seen");
    if (loud.most < 1000 || loud.faults.length === 0) faults.push("a page number was not heard");
    const figures = `600 ms late: ${late.median} ms; one par left out: ${left.missing.length} ` +
        `missing; nothing passed over: ${loud.most} ms heard`;
    return { faults, figures };
}

let failed = false;

function report(name, { faults, figures }) {
    console.log(`${name}: ${faults.length ? "FAILED" : "ok"} (${figures})`);
    for (const fault of faults) console.log(`    ${fault}`);
    failed = failed || faults.length > 0;
}

// Three browsers beside each other: one plays in real time as long as the others need for the rest.
async function main() {
    const server = await listen();
    const address = `http://127.0.0.1:${server.address().port}/`;
    const half = (part) => play(address,
        { article: passed, change: "remove", passes: true, rate: FAST, part, parts: 2 });
    const wrong = (change) => play(address, { article: followed, change, rate: FAST, most: 25 });
    const [whole, [first, delayed, omitted], [second, unpassed]] = await Promise.all([
        play(address, { article: followed }),
        half(0).then(async (played) => [played, await wrong("delay"), await wrong("omit")]),
        half(1).then(async (played) => [played, await wrong("remove")]),
    ]);
    server.close();
    report("foliate-js lights up what it plays", follow(whole));
    report("foliate-js passes over notes, boxes and page numbers", pass([first, second]));
    report("the judge of playing sees faults", seeFaults(delayed, omitted, unpassed));
}

await main();
process.exitCode = failed ? 1 : 0;
