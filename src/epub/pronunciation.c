#include "epub/pronunciation.h"

#include "base/memory.h"
#include "base/xml_write.h"
#include "speech/lexicon.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* What is collected of one language: sorted and without repetitions whenever it is full. */
struct collection {
    const char *language;
    const struct lexicon_entry **entries;
    size_t count;
    size_t capacity;
    struct collection *next;
};

struct pronunciation_collector {
    struct arena *arena;
    struct collection *collections; /* in the order of their languages */
};

/* By the first subtag, in lower case: lexicons are of a language, not of a country. */
static struct collection *collection_of(struct pronunciation_collector *collector, const char *tag)
{
    size_t length = strcspn(tag, "-_");
    struct collection **place = &collector->collections;
    for (; *place != NULL; place = &(*place)->next) {
        const char *language = (*place)->language;
        int order = strncasecmp(language, tag, length);
        if (order == 0 && language[length] == '\0')
            return *place;
        if (order >= 0)
            break;
    }
    struct collection *collection = arena_allocate(collector->arena, sizeof *collection);
    char *language = arena_copy_bytes(collector->arena, tag, length);
    for (char *letter = language; *letter != '\0'; letter++)
        *letter = (char)tolower((unsigned char)*letter);
    collection->language = language;
    collection->next = *place;
    *place = collection;
    return collection;
}

static int compare_graphemes(const void *one, const void *other)
{
    const struct lexicon_entry *const *left = one;
    const struct lexicon_entry *const *right = other;
    int order = strcmp((*left)->grapheme, (*right)->grapheme);
    return order != 0 ? order : strcmp((*left)->said, (*right)->said);
}

/* Sorts the entries and keeps the first of each grapheme. */
static void settle(struct collection *collection)
{
    const struct lexicon_entry **entries = collection->entries;
    size_t kept = 0;
    qsort(entries, collection->count, sizeof *entries, compare_graphemes);
    for (size_t index = 0; index < collection->count; index++) {
        if (kept == 0 || strcmp(entries[kept - 1]->grapheme, entries[index]->grapheme) != 0)
            entries[kept++] = entries[index];
    }
    collection->count = kept;
}

static void add_entry(struct collection *collection, const struct lexicon_entry *entry)
{
    if (collection->count == collection->capacity) {
        if (collection->count > 0)
            settle(collection);
        if (2 * collection->count >= collection->capacity) {
            collection->capacity = collection->capacity ? 2 * collection->capacity : 64;
            collection->entries = memory_resize(collection->entries,
                                                collection->capacity * sizeof *collection->entries);
        }
    }
    collection->entries[collection->count++] = entry;
}

struct pronunciation_collector *pronunciation_collector_create(void)
{
    struct pronunciation_collector *collector = memory_allocate(sizeof *collector);
    collector->arena = arena_create();
    return collector;
}

void pronunciation_collector_add_entry(struct pronunciation_collector *collector,
                                       const char *language, const struct lexicon_entry *entry)
{
    add_entry(collection_of(collector, language), entry);
}

void pronunciation_collector_add(struct pronunciation_collector *collector,
                                 const struct script *script)
{
    for (size_t each = 0; each < script->count; each++) {
        const struct utterance *utterance = &script->utterances[each];
        for (size_t index = 0; index < utterance->spoken.count; index++) {
            const struct spoken_word *word = &utterance->spoken.words[index];
            const char *tag = word->language != NULL ? word->language : utterance->language;
            if (word->entry != NULL)
                add_entry(collection_of(collector, tag), word->entry);
        }
    }
}

static struct pronunciation *make(struct arena *arena, struct collection *collection)
{
    struct pronunciation *made = arena_allocate(arena, sizeof *made);
    settle(collection);
    made->language = arena_copy(arena, collection->language);
    made->name = arena_format(arena, "lexicon/%s.pls", made->language);
    made->count = collection->count;
    made->entries = arena_allocate(arena, made->count * sizeof *made->entries);
    memcpy(made->entries, collection->entries, made->count * sizeof *made->entries);
    return made;
}

struct pronunciation *pronunciation_collector_finish(struct arena *arena,
                                                     struct pronunciation_collector *collector)
{
    struct pronunciation *first = NULL;
    struct pronunciation **end = &first;
    for (struct collection *each = collector->collections; each != NULL; each = each->next) {
        *end = make(arena, each);
        end = &(*end)->next;
        free(each->entries);
    }
    arena_destroy(collector->arena);
    free(collector);
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
