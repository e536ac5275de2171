"""The measures of tests/bench/quality: decoding, scores of segments, spectra, tables."""

import multiprocessing
import statistics
import subprocess

import numpy
import soundfile
from pesq import pesq
from pystoi import stoi
from scipy import signal, stats
from visqol import VisqolApi

RATE = 22050  # Hz
SEGMENT = 9 * RATE
SEGMENTS = 20  # of each voice
VISQOL_STEP = 4  # ViSQOL, ten times as slow as the others, scores one segment out of so many
SCORES = ["PESQ", "STOI", "ViSQOL"]
BASE = 5  # the level that the others are compared with
HIGH_BAND = (7000, 10000)  # Hz: above what PESQ and STOI look at
HOLE_BANDS = [(5500, 7000), (8500, 9900)]  # Hz, where an encoder leaves out first


def decode(path):
    """Gapless: the info frame of LAME says what to cut at both ends."""
    raw = subprocess.run(["mpg123", "--quiet", "--stdout", "--encoding", "f32", path], check=True,
                         capture_output=True).stdout
    return numpy.frombuffer(raw, dtype="<f4").astype(float)


def find_lag(master, decoded):
    """The samples by which the decoded sound comes late, by cross-correlation over the whole."""
    size = 1 << (len(master) + len(decoded)).bit_length()
    product = numpy.fft.rfft(decoded, size) * numpy.conj(numpy.fft.rfft(master, size))
    lag = int(numpy.argmax(numpy.fft.irfft(product, size)))
    return lag if lag < size // 2 else lag - size


def decode_aligned(master, path, exact):
    decoded = decode(path)
    lag = find_lag(master, decoded)
    if exact and (lag != 0 or len(decoded) != len(master)):
        raise SystemExit(f"{path}: {lag} samples late, {len(decoded)} instead of {len(master)}")
    decoded = decoded[lag:] if lag >= 0 else numpy.pad(decoded, (-lag, 0))
    return numpy.pad(decoded, (0, max(0, len(master) - len(decoded))))[:len(master)]


visqol = None


def prepare_scores():
    global visqol
    visqol = VisqolApi()
    visqol.create(mode="audio")


def score(index, master, decoded):
    """PESQ in wideband (P.862.2) wants 16 kHz; ViSQOL in its audio mode 48 kHz."""
    at_16 = [signal.resample_poly(sound, 320, 441) for sound in (master, decoded)]
    scores = [pesq(16000, *at_16, "wb"), stoi(master, decoded, RATE), numpy.nan]
    if index % VISQOL_STEP == 0:
        at_48 = [signal.resample_poly(sound, 320, 147) for sound in (master, decoded)]
        scores[2] = visqol.measure_from_arrays(*at_48, sample_rate=48000).moslqo
    return scores


def cut(sound):
    """SEGMENTS parts, evenly spread."""
    begins = numpy.linspace(0, len(sound) - SEGMENT, SEGMENTS).astype(int)
    return [sound[begin:begin + SEGMENT] for begin in begins]


def spectrum(sound):
    """The power of each frame of 1024 samples at each frequency."""
    frequencies, _, bins = signal.stft(sound, RATE, nperseg=1024, noverlap=512)
    return frequencies, numpy.abs(bins) ** 2


def decibels(ratio):
    return 10 * numpy.log10(ratio)


def count_holes(frequencies, before, after):
    """The frames in which a band loses more than 6 dB, in % of those where the master has it, that
    is within 60 dB of its loudest frame. For each of HOLE_BANDS."""
    counts = []
    for begin, end in HOLE_BANDS:
        band = (frequencies >= begin) & (frequencies < end)
        band_before, band_after = before[band].sum(0), after[band].sum(0)
        present = band_before > before.sum(0).max() / 1e6
        counts.append(100 * numpy.mean(band_after[present] < band_before[present] / 10 ** 0.6))
    return counts


def measure_spectrum(master, decoded):
    """What becomes of the high frequencies, and the noise below and above 7 kHz."""
    frequencies, before = spectrum(master)
    after = spectrum(decoded)[1]
    noise = spectrum(decoded - master)[1]
    high = (frequencies >= HIGH_BAND[0]) & (frequencies < HIGH_BAND[1])
    low = (frequencies >= 100) & (frequencies < HIGH_BAND[0])
    holes = count_holes(frequencies, before, after)
    kept = frequencies[after.sum(1) > before.sum(1) / 2]
    return {"high": decibels(after[high].sum() / before[high].sum()), "cutoff": kept.max(),
            "holes low": holes[0], "holes high": holes[1],
            "snr low": decibels(before[low].sum() / noise[low].sum()),
            "snr high": decibels(before[high].sum() / noise[high].sum())}


def peaks(sound):
    """Of the samples, and between them (at four times the rate), in dBFS."""
    return [2 * decibels(numpy.abs(each).max()) for each in
            (sound, signal.resample_poly(sound, 4, 1))]


def measure(masters, streams, exact_bitrate):
    """For each stream, by (bitrate, level): the scores of the segments, spectrum and peaks of each
    voice. Levels whose samples are the same are scored once."""
    known, results = {}, {}
    sounds = {voice: [soundfile.read(path)[0] for path in paths] for voice, paths in masters.items()}
    with multiprocessing.Pool(initializer=prepare_scores) as pool:
        for key, mp3s in streams.items():
            results[key] = {}
            for voice, parts in sounds.items():
                decoded = numpy.concatenate([decode_aligned(part, path, key[0] >= exact_bitrate)
                                             for part, path in zip(parts, mp3s[voice])])
                mark = (voice, decoded.tobytes())
                if mark not in known:
                    master = numpy.concatenate(parts)
                    segments = zip(range(SEGMENTS), cut(master), cut(decoded))
                    scores = pool.starmap(score, list(segments), chunksize=1)
                    known[mark] = {"same as": key, "scores": numpy.array(scores),
                                   "peaks": peaks(decoded), **measure_spectrum(master, decoded)}
                results[key][voice] = known[mark]
            print("scored: %d kbit/s, level %d:" % key,
                  *[f"{name} {pooled(results[key], name).mean():.4f}" for name in SCORES],
                  flush=True)
    return results


def write_segments(results, path):
    with open(path, "w") as file:
        file.write("\t".join(["kbit/s", "level", "voice", "segment", *SCORES]) + "\n")
        for (bitrate, level), voices in results.items():
            for voice, result in voices.items():
                for index, row in enumerate(result["scores"]):
                    values = "\t".join("%.4f" % value for value in row)
                    file.write(f"{bitrate}\t{level}\t{voice}\t{index}\t{values}\n")


def pooled(result, name):
    """All segments of all voices that have the score."""
    column = SCORES.index(name)
    values = numpy.concatenate([voice["scores"][:, column] for voice in result.values()])
    return values[~numpy.isnan(values)]


def interval(differences, digits):
    """Mean and half of the 95 % confidence interval (Student's t)."""
    half = stats.sem(differences) * stats.t.ppf(0.975, len(differences) - 1)
    return f"{numpy.mean(differences):+.{digits}f} ± {half:.{digits}f}"


def table(titles, rows):
    lines = [titles, ["---"] * len(titles), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def score_table(results, name, digits=3):
    """All segments together: level, mean, 5th percentile, least, differences, worst difference."""
    rows = []
    first = next(iter(results))
    for key, result in results.items():
        values = pooled(result, name)
        to_base = values - pooled(results[first[0], BASE], name)
        to_best = values - pooled(results[first[0], 0], name)
        rows.append(["%d kbit/s, %d" % key if key[0] != first[0] else str(key[1]),
                     *[f"{each:.{digits}f}" for each in
                       (values.mean(), numpy.percentile(values, 5), values.min())],
                     interval(to_best, digits) if key != (first[0], 0) else "",
                     interval(to_base, digits) if key != (first[0], BASE) else "",
                     f"{to_base.min():+.{digits}f}" if key != (first[0], BASE) else ""])
    return table(["Level", name, "5th percentile", "least", "to level 0", f"to level {BASE}",
                  "worst segment"], rows)


def main_table(results, speeds, bitrate):
    voices = list(results[bitrate, BASE])
    rows = []
    for level, speed in speeds.items():
        result = results[bitrate, level]
        same = next(iter(result.values()))["same as"][1]
        rows.append([str(level) + (f" (= {same})" if same != level else ""),
                     *[f"{statistics.median(speed[voice]):.0f}" for voice in [*voices, "all"]],
                     *[f"{numpy.nanmean(result[voice]['scores'][:, column]):.{digits}f}"
                       for column, digits in ((0, 3), (1, 4), (2, 3)) for voice in voices]])
    return table(["Level", *[f"× {voice}" for voice in [*voices, "all"]],
                  *[f"{name} {voice}" for name in SCORES for voice in voices]], rows)


def sound_table(results):
    rows = []
    for (bitrate, level), result in results.items():
        voices = list(result.values())
        rows.append([f"{bitrate} kbit/s, {level}",
                     *[" / ".join(f"{voice[name]:{form}}" for voice in voices)
                       for name, form in (("cutoff", ".0f"), ("high", "+.1f"), ("holes low", ".1f"),
                                          ("holes high", ".1f"), ("snr low", ".1f"), ("snr high", ".1f"))],
                     *[f"{max(voice['peaks'][index] for voice in voices):.2f}"
                       for index in range(2)]])
    return table(["Stream", "cutoff (Hz)", "7–10 kHz (dB)", "holes 5.5–7 kHz (%)",
                  "holes 8.5–9.9 kHz (%)", "SNR to 7 kHz (dB)", "SNR 7–10 kHz (dB)", "peak (dBFS)",
                  "true peak (dBFS)"], rows)


def report(results, speeds, bitrate):
    spread = max(max(runs) / min(runs) for speed in speeds.values() for runs in speed.values())
    return "\n".join([main_table(results, speeds, bitrate),
                      f"Runs of one speed differ by a factor of {spread:.2f} at most.\n",
                      *[score_table(results, name, 4 if name == "STOI" else 3)
                        for name in SCORES], sound_table(results)])
