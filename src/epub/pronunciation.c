#include "epub/pronunciation.h"

#include "base/memory.h"
#include "base/xml_write.h"
#include "speech/lexicon.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* What is collected of one language, before it is sorted. */
struct pronunciation_collection {
    const char *language;
    const struct lexicon_entry **entries;
    size_t count;
    size_t capacity;
    struct pronunciation_collection *next;
};

/* The first subtag in lower case: lexicons are of a language, not of a country. */
static struct pronunciation_collection *
collection_of(struct arena *arena, struct pronunciation_collection **first, const char *tag)
{
    char *language = arena_copy_bytes(arena, tag, strcspn(tag, "-_"));
    for (char *letter = language; *letter != '\0'; letter++)
        *letter = (char)tolower((unsigned char)*letter);
    struct pronunciation_collection **place = first;
    while (*place != NULL && strcmp((*place)->language, language) < 0)
        place = &(*place)->next;
    if (*place != NULL && strcmp((*place)->language, language) == 0)
        return *place;
    struct pronunciation_collection *collection = arena_allocate(arena, sizeof *collection);
    collection->language = language;
    collection->next = *place;
    *place = collection;
    return collection;
}

static void collect_utterance(struct arena *arena, struct pronunciation_collection **first,
                              const struct utterance *utterance)
{
    for (size_t index = 0; index < utterance->spoken.count; index++) {
        const struct spoken_word *word = &utterance->spoken.words[index];
        if (word->entry == NULL)
            continue;
        const char *tag = word->language != NULL ? word->language : utterance->language;
        struct pronunciation_collection *collection = collection_of(arena, first, tag);
        if (collection->count == collection->capacity) {
            collection->capacity = collection->capacity ? 2 * collection->capacity : 64;
            collection->entries =
                memory_resize(collection->entries, collection->capacity * sizeof word->entry);
        }
        collection->entries[collection->count++] = word->entry;
    }
}

static int compare_graphemes(const void *one, const void *other)
{
    const struct lexicon_entry *const *left = one;
    const struct lexicon_entry *const *right = other;
    int order = strcmp((*left)->grapheme, (*right)->grapheme);
    return order != 0 ? order : strcmp((*left)->said, (*right)->said);
}

/* Sorts the entries and keeps the first of each grapheme. */
static struct pronunciation *settle(struct arena *arena,
                                    const struct pronunciation_collection *collection)
{
    struct pronunciation *made = arena_allocate(arena, sizeof *made);
    made->language = collection->language;
    made->name = arena_format(arena, "lexicon/%s.pls", collection->language);
    made->entries = arena_allocate(arena, collection->count * sizeof *made->entries);
    qsort(collection->entries, collection->count, sizeof *collection->entries, compare_graphemes);
    for (size_t index = 0; index < collection->count; index++) {
        const struct lexicon_entry *entry = collection->entries[index];
        if (made->count == 0 ||
            strcmp(made->entries[made->count - 1]->grapheme, entry->grapheme) != 0)
            made->entries[made->count++] = entry;
    }
    return made;
}

void pronunciation_collect(struct arena *arena, struct pronunciation_collection **first,
                           const struct script *script)
{
    for (size_t index = 0; index < script->count; index++)
        collect_utterance(arena, first, &script->utterances[index]);
}

struct pronunciation *pronunciation_settle(struct arena *arena,
                                           struct pronunciation_collection **collections)
{
    struct pronunciation *first = NULL;
    struct pronunciation **end = &first;
    for (struct pronunciation_collection *each = *collections; each != NULL; each = each->next) {
        *end = settle(arena, each);
        end = &(*end)->next;
        free(each->entries);
    }
    *collections = NULL;
    return first;
}

/* What is said, and the element that holds it; false when IPA has no signs for it. */
static bool tell(const struct lexicon_entry *entry, bool is_french, struct buffer *said)
{
    size_t bad;
    if (entry->kind == SPOKEN_TEXT)
        buffer_append_string(said, entry->said);
    else if (entry->ipa != NULL)
        buffer_append_string(said, entry->ipa);
    else
        return is_french && lexicon_ipa_from_mnemonics(said, entry->said, &bad);
    return true;
}

void pronunciation_render(const struct pronunciation *pronunciation, struct buffer *out)
{
    struct xml_writer *xml = xml_writer_create();
    struct buffer said;
    buffer_init(&said);
    xml_open(xml, "lexicon");
    xml_attribute(xml, "xmlns", "http://www.w3.org/2005/01/pronunciation-lexicon");
    xml_attribute(xml, "version", "1.0");
    xml_attribute(xml, "alphabet", "ipa");
    xml_attribute(xml, "xml:lang", pronunciation->language);
    xml_line(xml);
    for (size_t index = 0; index < pronunciation->count; index++) {
        const struct lexicon_entry *entry = pronunciation->entries[index];
        buffer_clear(&said);
        if (!tell(entry, strcmp(pronunciation->language, "fr") == 0, &said))
            continue;
        xml_open(xml, "lexeme");
        xml_element(xml, "grapheme", entry->grapheme);
        xml_element(xml, entry->kind == SPOKEN_TEXT ? "alias" : "phoneme", said.data);
        xml_close(xml);
        xml_line(xml);
    }
    buffer_free(&said);
    xml_writer_finish(xml, out);
}
