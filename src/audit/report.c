#include "audit/report.h"

#include "audit/json.h"
#include "base/unicode.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

static const char *severity_word(enum severity severity)
{
    return severity == SEVERITY_ERROR ? "fault" : severity_name(severity);
}

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

/* In percent; NAN for a book without a page that is spoken. */
static double coverage(const struct audit *audit)
{
    const struct page_figures *pages = &audit->pages;
    return pages->characters > 0 ? 100.0 * (double)pages->covered / (double)pages->characters : NAN;
}

static void write_finding(const struct finding *finding, const char *path, struct buffer *out)
{
    unicode_append_visible(out, finding->entry[0] != '\0' ? finding->entry : path);
    if (finding->fragment != NULL) {
        buffer_append_byte(out, '#');
        unicode_append_visible(out, finding->fragment);
    }
    buffer_format(out, ": %s: ", severity_word(finding->severity));
    unicode_append_visible(out, finding->text);
    buffer_format(out, " (%s)\n", finding->kind);
}

static void write_sound(const struct sound_figures *sound, struct buffer *out)
{
    buffer_format(out, "  %zu begins of speech judged", sound->starts);
    if (sound->starts > 0)
        buffer_format(out, ": median %d ms and farthest %d ms inside speech",
                      sound_percentile(sound->inside, 50), sound_percentile(sound->inside, 100));
    if (sound_percentile(sound->leads, 50) >= 0)
        buffer_format(out, "; the others, in a pause, median %d ms and farthest %d ms before it",
                      sound_percentile(sound->leads, 50), sound_percentile(sound->leads, 100));
    buffer_append_byte(out, '\n');
    if (sound->unknown > 0)
        buffer_format(out, "  %zu begin%s in sound that has no pauses to tell\n", sound->unknown,
                      plural(sound->unknown));
    if (sound->not_decoded > 0)
        buffer_format(out, "  %zu audio file%s not decoded\n", sound->not_decoded,
                      plural(sound->not_decoded));
}

void report_write_text(const struct audit *audit, const char *path, bool with_summary,
                       struct buffer *out)
{
    const struct findings *findings = &audit->findings;
    for (size_t index = 0; index < findings->count; index++)
        write_finding(&findings->items[index], path, out);
    size_t total = findings->faults + findings->warnings + findings->notes;
    if (total > findings->count)
        buffer_format(out, "… and %zu more\n", total - findings->count);
    if (!with_summary)
        return;
    unicode_append_visible(out, path);
    buffer_format(out, ": %zu fault%s, %zu warning%s\n", findings->faults, plural(findings->faults),
                  findings->warnings, plural(findings->warnings));
    buffer_format(out, "  %zu page%s, %zu clip%s, %.1f minutes; ", audit->pages.pages,
                  plural(audit->pages.pages), audit->clips, plural(audit->clips),
                  (double)audit->duration / 60000);
    if (isnan(coverage(audit)))
        buffer_append_string(out, "nothing is spoken\n");
    else
        buffer_format(out, "%.2f %% of the text is spoken\n", coverage(audit));
    if (audit->has_sound)
        write_sound(&audit->sound, out);
}

static void write_json_findings(const struct findings *findings, struct json *json)
{
    json_open(json, "findings", '[');
    for (size_t index = 0; index < findings->count; index++) {
        const struct finding *finding = &findings->items[index];
        json_open(json, NULL, '{');
        json_string(json, "severity", severity_word(finding->severity));
        json_string(json, "kind", finding->kind);
        json_string(json, "entry", finding->entry[0] != '\0' ? finding->entry : NULL);
        json_string(json, "fragment", finding->fragment);
        json_string(json, "text", finding->text);
        json_close(json, '}');
    }
    json_close(json, ']');
}

static void write_json_sound(const struct sound_figures *sound, struct json *json)
{
    json_open(json, "sound", '{');
    json_number(json, "decodedSeconds", (double)sound->decoded / 1000);
    json_integer(json, "filesNotDecoded", (long long)sound->not_decoded);
    json_integer(json, "startsJudged", (long long)sound->starts);
    json_integer(json, "startsUnknown", (long long)sound->unknown);
    json_integer(json, "insideSpeechMedianMs", sound_percentile(sound->inside, 50));
    json_integer(json, "insideSpeechFarthestMs", sound_percentile(sound->inside, 100));
    json_integer(json, "leadMedianMs", sound_percentile(sound->leads, 50));
    json_integer(json, "leadFarthestMs", sound_percentile(sound->leads, 100));
    json_close(json, '}');
}

void report_write_json(const struct audit *audit, const char *path, struct buffer *out)
{
    const struct findings *findings = &audit->findings;
    struct json json = {.out = out};
    json_open(&json, NULL, '{');
    json_string(&json, "file", path);
    json_integer(&json, "faults", (long long)findings->faults);
    json_integer(&json, "warnings", (long long)findings->warnings);
    json_integer(&json, "notes", (long long)findings->notes);
    write_json_findings(findings, &json);
    json_open(&json, "summary", '{');
    json_integer(&json, "pages", (long long)audit->pages.pages);
    json_integer(&json, "clips", (long long)audit->clips);
    json_number(&json, "minutes", (double)audit->duration / 60000);
    json_number(&json, "coveragePercent", coverage(audit));
    json_integer(&json, "charactersSkipped", audit->pages.skipped);
    if (audit->has_sound)
        write_json_sound(&audit->sound, &json);
    json_close(&json, '}');
    json_close(&json, '}');
}
