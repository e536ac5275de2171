/* Runs in Chromium: foliate-js plays an article; what lights up and what is heard is recorded. */
import { makeBook } from "./foliate-js/view.js";

const SMIL = "http://www.w3.org/ns/SMIL";
const OPS = "http://www.idpf.org/2007/ops";
const LOOK_MILLISECONDS = 20;
const LEAD_SECONDS = 0.05; // readers leave a clip so long before its end: there is silence
const SLOW_SECONDS = 1;
const STALLED_MILLISECONDS = 60000;
const DELAY_SECONDS = 0.6;
const OMITTED_PAR = 3;

// What Thorium Reader passes over when its listener asks for that.
const PASSED_OVER = ["footnote", "endnote", "pagebreak", "note", "rearnote", "sidebar",
    "marginalia", "annotation"];

// The type of the element that is to be passed over; undefined for others.
const passedType = (element) => (element.getAttributeNS(OPS, "type") ?? "").split(/\s+/)
    .find((type) => PASSED_OVER.includes(type));

function passedTypeAround(element) {
    for (; element; element = element.parentElement) {
        const type = passedType(element);
        if (type) return type;
    }
    return null;
}

const parse = (text) => new DOMParser().parseFromString(text, "application/xml");
const elementsOf = (smil, name) => [...smil.getElementsByTagNameNS(SMIL, name)];
const fragmentOf = (address) => address.split("#")[1];
const secondsOf = (element, name) => Number(element.getAttribute(name).replace(/s$/, ""));

// The pars of the overlay as they stand in the book, read without foliate-js.
const readPars = (smil) => elementsOf(smil, "par").map((par) => {
    const audio = elementsOf(par, "audio")[0];
    return {
        id: fragmentOf(elementsOf(par, "text")[0].getAttribute("src")),
        begin: secondsOf(audio, "clipBegin"),
        end: secondsOf(audio, "clipEnd"),
        passed: passedTypeAround(par),
    };
});

function remove(smil) {
    for (const name of ["seq", "par"]) {
        for (const element of elementsOf(smil, name)) {
            if (passedType(element)) element.remove();
        }
    }
}

function delay(smil) {
    for (const audio of elementsOf(smil, "audio")) {
        for (const name of ["clipBegin", "clipEnd"])
            audio.setAttribute(name, (secondsOf(audio, name) + DELAY_SECONDS).toFixed(3) + "s");
    }
}

// What is done to an overlay before foliate-js gets it. To remove what is passed over is the way of
// readers; the other two are faults, for the judge to be judged by.
const changes = {
    none: () => {},
    remove,
    delay,
    omit: (smil) => elementsOf(smil, "par")[OMITTED_PAR].remove(),
};

let sound; // the audio element that plays at present

// foliate-js keeps its audio element to itself: it is taken where it is made.
function catchSound() {
    const Original = window.Audio;
    window.Audio = function (address) {
        sound = new Original(address);
        return sound;
    };
}

async function openBook(change) {
    const answer = await fetch("book.epub");
    const book = await makeBook(new File([await answer.blob()], "book.epub"));
    const load = book.loadText;
    book.loadText = async (name) => {
        const text = await load(name);
        if (!name.endsWith(".smil")) return text;
        const smil = parse(text);
        changes[change](smil);
        return new XMLSerializer().serializeToString(smil);
    };
    const view = document.createElement("foliate-view");
    document.body.append(view);
    await view.open(book);
    return { view, load };
}

// Calls `lit` with the id of each element that gets the class which the package names.
function watchPages(view, lit) {
    const name = view.book.media.activeClass;
    const wanted = { subtree: true, attributeFilter: ["class"], attributeOldValue: true };
    const observe = (records) => {
        for (const { target, oldValue } of records) {
            if (target.classList.contains(name) && !(oldValue ?? "").split(" ").includes(name))
                lit(target.id);
        }
    };
    view.addEventListener("load", ({ detail }) => new MutationObserver(observe)
        .observe(detail.doc, wanted));
}

// The stretches of sound that were played without a jump.
class Hearing {
    stretches = [];

    listen() {
        if (!sound || sound.paused || sound.seeking) return;
        const last = this.stretches.at(-1);
        const time = sound.currentTime;
        if (last?.sound === sound && time >= last.end) last.end = time;
        else this.stretches.push({ sound, begin: time, end: time });
    }

    jump(time) {
        sound.currentTime = time;
        this.stretches.push({ sound, begin: time, end: time });
    }

    get result() {
        return this.stretches.map(({ begin, end }) => ({ begin, end }));
    }
}

// A reader that passes over clips goes on at the next one; foliate-js would play the sound between.
// True behind the last clip. Near a jump the sound runs slowly, so that a late look does no harm.
function passOver(kept, rate, hearing) {
    const time = sound.currentTime;
    const index = kept.findLastIndex((par) => par.begin <= time);
    if (index < 0) return false;
    const { end } = kept[index];
    const next = kept[index + 1];
    const jumps = !next || next.begin > end;
    sound.playbackRate = jumps && time > end - SLOW_SECONDS ? 1 : rate;
    if (!jumps || time < end - LEAD_SECONDS) return false;
    if (next) hearing.jump(next.begin);
    return !next;
}

// The article whose name begins so, and the pars of the wanted part: from `first`, to before `end`.
async function findPart(view, load, { article, passes = false, part = 0, parts = 1 }) {
    const number = view.book.sections.findIndex(({ id }) => id.includes("/" + article));
    const section = view.book.sections[number];
    const pars = readPars(parse(await load(section.mediaOverlay.href)));
    const kept = passes ? pars.filter((par) => !par.passed) : pars;
    const bound = (index) => kept[Math.floor(kept.length * index / parts)];
    return { number, name: section.id, pars, kept, first: bound(part), end: bound(part + 1) };
}

// Looks at the reader while it plays; `finish` is called with null, or with what is wrong.
function lookOn(place, { passes = false, rate = 1, most = Infinity }, record, finish) {
    return setInterval(() => {
        if (performance.now() - record.changed > STALLED_MILLISECONDS)
            finish("the reader stands still");
        if (!sound || sound.paused || sound.seeking) return;
        record.hearing.listen();
        if (sound.currentTime >= most || (passes && passOver(place.kept, rate, record.hearing)))
            finish(null);
        // At this event foliate-js looks what to light up: four times a second, at any rate.
        if (rate > 1) sound.dispatchEvent(new Event("timeupdate"));
    }, LOOK_MILLISECONDS);
}

/* Plays `article`, named by how its file's name begins; gives the pars that stand in the book, and
 * what lit up and was heard. The overlay is changed for foliate-js first (`change`), and the sound
 * that it has no clips for is passed over, or not (`passes`). Number `part` of `parts` that are
 * equally long is played, and of that only what is before `most` seconds. */
async function play(options) {
    const { view, load } = await openBook(options.change ?? "none");
    const place = await findPart(view, load, options);
    const record = { hearing: new Hearing(), pairs: [], changed: performance.now() };
    let finish;
    const finished = new Promise((resolve) => { finish = resolve; });
    watchPages(view, (id) => {
        record.changed = performance.now();
        if (id === place.end?.id) finish(null);
        else record.pairs.push({ id, time: sound.currentTime, at: record.changed });
    });
    await view.goTo(place.number);
    const overlay = view.mediaOverlay;
    overlay.addEventListener("error", ({ detail }) => finish(String(detail)));
    overlay.addEventListener("highlight", ({ detail }) => {
        if (!detail.text.startsWith(place.name)) finish(null); // the next article
    });
    const look = lookOn(place, options, record, finish);
    overlay.setRate(options.rate ?? 1);
    await overlay.start(place.number, (item) => fragmentOf(item.text) === place.first.id);
    const error = await finished;
    clearInterval(look);
    overlay.stop();
    const { pars, kept, first, end } = place;
    const wanted = kept.slice(kept.indexOf(first), end ? kept.indexOf(end) : kept.length);
    return { pars, wanted, pairs: record.pairs, heard: record.hearing.result, error };
}

catchSound();
window.play = play;
