#include "speech/lexicon.h"

#include "base/file.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "base/xml_read.h"

#include <stdlib.h>
#include <string.h>

static const char PLS_NAMESPACE[] = "http://www.w3.org/2005/01/pronunciation-lexicon";

/* A slot of a table by text: either an entry or how far a first word reaches. */
struct slot {
    const char *key;
    size_t value;
};

struct slots {
    struct slot *items;
    size_t count;
    size_t capacity; /* a power of two */
};

struct lexicon {
    struct arena *arena;
    const char *language;
    struct lexicon_entry *entries;
    size_t count;
    size_t capacity;
    struct slots by_grapheme;
    struct slots by_first_word;
};

static size_t hash_text(const char *text)
{
    size_t hash = 14695981039346656037u;
    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * 1099511628211u;
    return hash ^ hash >> 29;
}

static struct slot *slot_for(const struct slots *slots, const char *key)
{
    size_t index = hash_text(key) & (slots->capacity - 1);
    while (slots->items[index].key != NULL && strcmp(slots->items[index].key, key) != 0)
        index = (index + 1) & (slots->capacity - 1);
    return &slots->items[index];
}

static void slots_grow(struct slots *slots)
{
    struct slots old = *slots;
    slots->capacity = old.capacity == 0 ? 256 : old.capacity * 2;
    slots->items = memory_allocate(slots->capacity * sizeof *slots->items);
    for (size_t index = 0; index < old.capacity; index++) {
        if (old.items[index].key != NULL)
            *slot_for(slots, old.items[index].key) = old.items[index];
    }
    free(old.items);
}

/* The slot of the key, which is entered when it is new. The key must live as long. */
static struct slot *slots_enter(struct slots *slots, const char *key, bool *is_new)
{
    if (slots->count * 2 >= slots->capacity)
        slots_grow(slots);
    struct slot *slot = slot_for(slots, key);
    *is_new = slot->key == NULL;
    if (*is_new) {
        slot->key = key;
        slots->count++;
    }
    return slot;
}

static const struct slot *slots_find(const struct slots *slots, const char *key)
{
    if (slots->capacity == 0)
        return NULL;
    const struct slot *slot = slot_for(slots, key);
    return slot->key == NULL ? NULL : slot;
}

/* What is being read, for messages with their place. */
struct pls_reader {
    struct lexicon *lexicon;
    const char *path;
    struct diagnostics *diagnostics;
    bool is_ipa; /* the alphabet of phonemes that name none */
    bool failed;
};

static void report(struct pls_reader *reader, int line, const char *problem, const char *what)
{
    struct place place = {.file = reader->path, .line = line};
    diagnostic_report(reader->diagnostics, SEVERITY_ERROR, place, "%s '%s'", problem, what);
    reader->failed = true;
}

/* The text with single spaces, none at the ends, and one sort of apostrophe. */
static char *tidy_text(struct arena *arena, const char *text)
{
    struct buffer tidy;
    buffer_init(&tidy);
    size_t length = strlen(text);
    for (size_t offset = 0; offset < length;) {
        uint32_t point = unicode_next(text, length, &offset);
        if (!unicode_is_space(point))
            unicode_append(&tidy, point == 0x2019 ? '\'' : point == 0x2011 ? '-' : point);
        else if (tidy.length > 0 && tidy.data[tidy.length - 1] != ' ')
            buffer_append_byte(&tidy, ' ');
    }
    buffer_trim_end(&tidy);
    char *copy = arena_copy_bytes(arena, tidy.data, tidy.length);
    buffer_free(&tidy);
    return copy;
}

/* The first run of letters or of digits, in lower case. */
static char *first_word(struct arena *arena, const char *grapheme)
{
    size_t length = strlen(grapheme);
    size_t end = 0;
    bool digits = false;
    for (size_t next = 0; next < length; end = next) {
        uint32_t point = unicode_next(grapheme, length, &next);
        bool is_digit = unicode_is_digit(point);
        if (end == 0)
            digits = is_digit;
        if (!(is_digit || unicode_is_letter(point)) || is_digit != digits)
            break;
    }
    if (end == 0)
        (void)unicode_next(grapheme, length, &end);
    struct buffer word;
    buffer_init(&word);
    unicode_lowercase(&word, grapheme, end, "fr");
    char *copy = arena_copy_bytes(arena, word.data, word.length);
    buffer_free(&word);
    return copy;
}

static void enter(struct lexicon *lexicon, struct lexicon_entry entry)
{
    bool is_new;
    struct slot *slot = slots_enter(&lexicon->by_grapheme, entry.grapheme, &is_new);
    if (!is_new)
        return;
    if (lexicon->count == lexicon->capacity) {
        lexicon->capacity = lexicon->capacity == 0 ? 64 : lexicon->capacity * 2;
        lexicon->entries =
            memory_resize(lexicon->entries, lexicon->capacity * sizeof *lexicon->entries);
    }
    slot->value = lexicon->count;
    lexicon->entries[lexicon->count++] = entry;
    size_t length = strlen(entry.grapheme);
    slot =
        slots_enter(&lexicon->by_first_word, first_word(lexicon->arena, entry.grapheme), &is_new);
    if (slot->value < length)
        slot->value = length;
}

/* Takes the phonemes of the element, in espeak-ng's own writing too. */
static void read_phonemes(struct pls_reader *reader, const struct xml_element *element,
                          struct lexicon_entry *entry)
{
    const char *alphabet = xml_attribute_value(element, "alphabet");
    struct arena *arena = reader->lexicon->arena;
    char *text = tidy_text(arena, xml_text_content(arena, element));
    bool is_ipa = alphabet == NULL ? reader->is_ipa : strcmp(alphabet, "ipa") == 0;
    if (!is_ipa && alphabet != NULL && strcmp(alphabet, "x-espeak-ng") != 0)
        report(reader, element->line, "unknown alphabet", alphabet);
    entry->kind = SPOKEN_PHONEMES;
    entry->said = text;
    entry->ipa = is_ipa ? text : NULL;
    if (!is_ipa)
        return;
    struct buffer mnemonics;
    buffer_init(&mnemonics);
    size_t bad = 0;
    if (!lexicon_mnemonics_from_ipa(&mnemonics, text, &bad))
        report(reader, element->line, "no French sound for the IPA", text + bad);
    entry->said = arena_copy_bytes(arena, mnemonics.data, mnemonics.length);
    buffer_free(&mnemonics);
}

static bool is_element(const struct xml_element *element, const char *name)
{
    return element->name != NULL && strcmp(element->name, name) == 0 &&
           strcmp(element->namespace, PLS_NAMESPACE) == 0;
}

/* The first pronunciation or alias of the lexeme; x-espeak-ng is preferred to IPA. */
static void read_lexeme(struct pls_reader *reader, const struct xml_element *lexeme)
{
    struct arena *arena = reader->lexicon->arena;
    struct lexicon_entry entry = {.kind = SPOKEN_TEXT, .line = lexeme->line};
    bool has_own_phonemes = false;
    for (const struct xml_element *child = lexeme->first_child; child; child = child->next) {
        if (is_element(child, "alias") && entry.said == NULL)
            entry.said = tidy_text(arena, xml_text_content(arena, child));
        if (!is_element(child, "phoneme") || has_own_phonemes)
            continue;
        const char *alphabet = xml_attribute_value(child, "alphabet");
        has_own_phonemes = alphabet != NULL && strcmp(alphabet, "x-espeak-ng") == 0;
        if (entry.said == NULL || (has_own_phonemes && entry.kind == SPOKEN_PHONEMES))
            read_phonemes(reader, child, &entry);
    }
    bool has_grapheme = false;
    for (const struct xml_element *child = lexeme->first_child; child; child = child->next) {
        if (!is_element(child, "grapheme"))
            continue;
        has_grapheme = true;
        entry.grapheme = tidy_text(arena, xml_text_content(arena, child));
        if (*entry.grapheme == '\0')
            report(reader, child->line, "empty element", "grapheme");
        else if (entry.said == NULL || *entry.said == '\0')
            report(reader, child->line, "neither alias nor phoneme for", entry.grapheme);
        else
            enter(reader->lexicon, entry);
    }
    if (!has_grapheme)
        report(reader, lexeme->line, "missing element", "grapheme");
}

static void read_document(struct pls_reader *reader, const struct xml_element *root)
{
    if (!is_element(root, "lexicon")) {
        report(reader, root->line, "not a PLS lexicon: the root element is",
               root->name == NULL ? "" : root->name);
        return;
    }
    const char *language = xml_attribute_value(root, "xml:lang");
    reader->lexicon->language =
        language != NULL ? arena_copy(reader->lexicon->arena, language) : NULL;
    const char *alphabet = xml_attribute_value(root, "alphabet");
    reader->is_ipa = alphabet == NULL || strcmp(alphabet, "ipa") == 0;
    if (!reader->is_ipa && strcmp(alphabet, "x-espeak-ng") != 0)
        report(reader, root->line, "unknown alphabet", alphabet);
    for (const struct xml_element *child = root->first_child; child; child = child->next) {
        if (is_element(child, "lexeme"))
            read_lexeme(reader, child);
        else if (child->name != NULL && !is_element(child, "meta") &&
                 !is_element(child, "metadata"))
            report(reader, child->line, "unexpected element", child->name);
    }
}

struct lexicon *lexicon_create(void)
{
    struct lexicon *lexicon = memory_allocate(sizeof *lexicon);
    lexicon->arena = arena_create();
    return lexicon;
}

bool lexicon_read(struct lexicon *lexicon, const char *path, struct diagnostics *diagnostics,
                  struct failure *failure)
{
    struct buffer contents;
    buffer_init(&contents);
    if (!file_read(path, &contents, failure)) {
        buffer_free(&contents);
        return false;
    }
    struct pls_reader reader = {.lexicon = lexicon, .path = path, .diagnostics = diagnostics};
    struct arena *tree = arena_create();
    const struct xml_element *root =
        xml_read(tree, path, contents.data, contents.length, diagnostics);
    if (root != NULL)
        read_document(&reader, root);
    bool good = root != NULL && !reader.failed;
    arena_destroy(tree);
    buffer_free(&contents);
    return good || failure_set(failure, FAILURE_CONTENT, "%s: not a usable lexicon", path);
}

const char *lexicon_language(const struct lexicon *lexicon)
{
    return lexicon->language;
}

void lexicon_destroy(struct lexicon *lexicon)
{
    if (lexicon == NULL)
        return;
    arena_destroy(lexicon->arena);
    free(lexicon->entries);
    free(lexicon->by_grapheme.items);
    free(lexicon->by_first_word.items);
    free(lexicon);
}

const struct lexicon_entry *lexicon_find(const struct lexicon *lexicon, const char *written,
                                         const char *folded)
{
    if (lexicon == NULL)
        return NULL;
    const struct slot *slot = slots_find(&lexicon->by_grapheme, written);
    if (slot == NULL && strcmp(written, folded) != 0)
        slot = slots_find(&lexicon->by_grapheme, folded);
    return slot == NULL ? NULL : &lexicon->entries[slot->value];
}

size_t lexicon_reach(const struct lexicon *lexicon, const char *word)
{
    if (lexicon == NULL)
        return 0;
    const struct slot *slot = slots_find(&lexicon->by_first_word, word);
    return slot == NULL ? 0 : slot->value;
}

size_t lexicon_count(const struct lexicon *lexicon)
{
    return lexicon->count;
}

const struct lexicon_entry *lexicon_entry_at(const struct lexicon *lexicon, size_t index)
{
    return &lexicon->entries[index];
}
