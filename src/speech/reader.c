#include "speech/reader.h"

#include "base/arena.h"
#include "base/digest.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "speech/en_text.h"
#include "speech/fr_text.h"
#include "speech/lexicon.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct reader {
    struct french *french;
    struct english *english;
    struct lexicon *own; /* the user's; NULL when there is none */
    const char *own_language;
    struct digest *heard; /* of a listener; NULL for the others */
};

struct reader *reader_create(const char *data_folder, struct diagnostics *diagnostics,
                             struct failure *failure)
{
    struct arena *arena = arena_create();
    struct reader *reader = memory_allocate(sizeof *reader);
    const char *voices = arena_format(arena, "%s/voices", data_folder);
    reader->french = french_create(voices, diagnostics, failure);
    if (reader->french != NULL)
        reader->english = english_create(voices, diagnostics, failure);
    arena_destroy(arena);
    if (reader->english != NULL)
        return reader;
    reader_destroy(reader);
    return NULL;
}

struct reader *reader_create_listener(void)
{
    struct reader *reader = memory_allocate(sizeof *reader);
    reader->heard = digest_create();
    return reader;
}

const char *reader_heard(struct reader *listener, struct arena *arena)
{
    const char *heard = digest_finish(arena, listener->heard);
    listener->heard = digest_create();
    return heard;
}

void reader_destroy(struct reader *reader)
{
    if (reader == NULL)
        return;
    digest_finish(NULL, reader->heard);
    french_destroy(reader->french);
    english_destroy(reader->english);
    lexicon_destroy(reader->own);
    free(reader);
}

bool reader_add_lexicon(struct reader *reader, const char *path, const char *language,
                        struct diagnostics *diagnostics, struct failure *failure)
{
    reader->own = lexicon_create();
    if (!lexicon_read(reader->own, path, diagnostics, failure))
        return false;
    reader->own_language = lexicon_language(reader->own);
    if (reader->own_language == NULL)
        reader->own_language = language;
    if (!reader_knows(reader->own_language))
        diagnostic_report(diagnostics, SEVERITY_WARNING, (struct place){.file = path},
                          "this lexicon is of '%s', whose text is left to the engine: it changes "
                          "nothing",
                          reader->own_language);
    return true;
}

struct reader *reader_create_for_issue(const struct issue *issue, const char *data_folder,
                                       struct diagnostics *diagnostics, struct failure *failure)
{
    struct reader *reader = reader_create(data_folder, diagnostics, failure);
    if (reader == NULL || issue->lexicon == NULL ||
        reader_add_lexicon(reader, issue->lexicon, issue->language, diagnostics, failure))
        return reader;
    reader_destroy(reader);
    return NULL;
}

static bool is_language(const char *tag, const char *language)
{
    size_t length = strcspn(tag, "-_");
    return strlen(language) == length && strncasecmp(tag, language, length) == 0;
}

bool reader_knows(const char *language)
{
    return is_language(language, "fr") || is_language(language, "en");
}

static const struct lexicon *own_lexicon(const struct reader *reader, const char *language)
{
    size_t length = strcspn(language, "-_");
    bool applies = reader->own != NULL && strcspn(reader->own_language, "-_") == length &&
                   strncasecmp(reader->own_language, language, length) == 0;
    return applies ? reader->own : NULL;
}

/* Words between white space, each with its place. */
static void read_plain(const char *text, size_t length, struct spoken *out)
{
    for (size_t offset = 0; offset < length;) {
        size_t begin = offset;
        if (unicode_is_space(unicode_next(text, length, &offset)))
            continue;
        while (offset < length) {
            size_t next = offset;
            if (unicode_is_space(unicode_next(text, length, &next)))
                break;
            offset = next;
        }
        spoken_add(out, SPOKEN_TEXT, text + begin, offset - begin, begin, offset);
    }
}

struct reader_doubt reader_doubt_word(const struct reader *reader, const char *language,
                                      const char *word)
{
    struct reader_doubt doubt = {0};
    if (!is_language(language, "fr"))
        return doubt;
    doubt.is_unknown = !french_knows(reader->french, word);
    if (doubt.is_unknown)
        doubt.reason = french_doubt(reader->french, word);
    return doubt;
}

/* A word without a text stands for what was heard. */
static void listen(const struct reader *listener, const char *language, const char *text,
                   size_t length, struct spoken *out)
{
    digest_add(listener->heard, language, strlen(language) + 1);
    digest_add(listener->heard, &length, sizeof length);
    digest_add(listener->heard, text, length);
    spoken_add(out, SPOKEN_TEXT, "", 0, 0, length);
}

void reader_read(const struct reader *reader, const char *language, const char *text, size_t length,
                 size_t source, struct spoken *out)
{
    size_t first = out->count;
    if (reader->heard != NULL)
        listen(reader, language, text, length, out);
    else if (is_language(language, "fr"))
        french_read(reader->french, own_lexicon(reader, language), text, length, out);
    else if (is_language(language, "en"))
        english_read(reader->english, own_lexicon(reader, language), text, length, out);
    else
        read_plain(text, length, out);
    for (size_t index = first; index < out->count; index++) {
        out->words[index].source_begin += source;
        out->words[index].source_end += source;
    }
}

void reader_raise(struct buffer *out, const char *text)
{
    static const char *const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    for (; *text != '\0'; text++) {
        if (*text >= '0' && *text <= '9')
            buffer_append_string(out, digits[*text - '0']);
        else
            buffer_append_byte(out, *text);
    }
}
