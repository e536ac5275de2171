#include "speech/lexicon.h"

#include "base/file.h"
#include "base/limits.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "base/xml_read.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

static const char PLS_NAMESPACE[] = "http://www.w3.org/2005/01/pronunciation-lexicon";

/* A slot of a table by text: either an entry or how far a first word reaches. */
struct slot {
    const char *key;
    uint32_t hash; /* of the key */
    uint32_t value;
};

struct slots {
    struct slot *items;
    size_t count;
    size_t capacity; /* a power of two */
    uint64_t seed;   /* of the hashes */
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

/* FNV-1a from a seed, its bits mixed at the end: a lexicon that somebody sends must not be able to
 * put all its words into one place. */
static uint32_t hash_text(uint64_t seed, const char *text)
{
    uint64_t hash = 14695981039346656037u ^ seed;
    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text ^ hash >> 32) * 1099511628211u;
    hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccdu;
    return (uint32_t)(hash ^ hash >> 33);
}

static struct slot *slot_for(const struct slots *slots, const char *key, uint32_t hash)
{
    size_t index = hash & (slots->capacity - 1);
    struct slot *slot = &slots->items[index];
    while (slot->key != NULL && (slot->hash != hash || strcmp(slot->key, key) != 0)) {
        index = (index + 1) & (slots->capacity - 1);
        slot = &slots->items[index];
    }
    return slot;
}

static void slots_grow(struct slots *slots)
{
    struct slots old = *slots;
    slots->capacity = old.capacity == 0 ? 256 : old.capacity * 2;
    slots->items = memory_allocate(slots->capacity * sizeof *slots->items);
    for (size_t index = 0; index < old.capacity; index++) {
        if (old.items[index].key != NULL)
            *slot_for(slots, old.items[index].key, old.items[index].hash) = old.items[index];
    }
    free(old.items);
}

/* The slot of the key, which is entered when it is new. The key must live as long. */
static struct slot *slots_enter(struct slots *slots, const char *key, bool *is_new)
{
    if (slots->count * 4 >= slots->capacity * 3)
        slots_grow(slots);
    uint32_t hash = hash_text(slots->seed, key);
    struct slot *slot = slot_for(slots, key, hash);
    *is_new = slot->key == NULL;
    if (*is_new) {
        slot->key = key;
        slot->hash = hash;
        slots->count++;
    }
    return slot;
}

static const struct slot *slots_find(const struct slots *slots, const char *key)
{
    if (slots->capacity == 0)
        return NULL;
    const struct slot *slot = slot_for(slots, key, hash_text(slots->seed, key));
    return slot->key == NULL ? NULL : slot;
}

enum part { PART_OTHER, PART_GRAPHEME, PART_ALIAS, PART_PHONEME };

/* A grapheme of the lexeme being read. */
struct grapheme {
    char *text;
    int line;
};

/* What is being read, for messages with their place, and the lexeme that is open. */
struct pls_reader {
    struct lexicon *lexicon;
    const char *path;
    struct diagnostics *diagnostics;
    bool is_ipa; /* the alphabet of phonemes that name none */
    bool failed;
    size_t depth; /* of the elements that are open */
    bool is_lexicon;
    bool is_lexeme;
    enum part part; /* of the lexeme */
    int line;       /* of the part */
    const char *alphabet;
    struct buffer text; /* of the part */
    struct buffer scratch;
    struct lexicon_entry entry; /* how the lexeme is said, and its line */
    bool has_own_phonemes;
    struct grapheme *graphemes;
    size_t grapheme_count;
    size_t grapheme_capacity;
};

static void report(struct pls_reader *reader, int line, const char *problem, const char *what)
{
    struct place place = {.file = reader->path, .line = line};
    diagnostic_report(reader->diagnostics, SEVERITY_ERROR, place, "%s '%s'", problem, what);
    reader->failed = true;
}

/* The text of the part with single spaces, none at the ends, and one sort of apostrophe. */
static char *tidy_text(struct pls_reader *reader)
{
    /* White space, and the first bytes of other spaces, of ’ and of ‑: most texts have none. */
    static const char UNTIDY[] = " \t\n\r\xC2\xE1\xE2\xE3";
    const struct buffer *text = &reader->text;
    struct buffer *tidy = &reader->scratch;
    if (strcspn(text->data, UNTIDY) == text->length)
        return arena_copy_bytes(reader->lexicon->arena, text->data, text->length);
    buffer_clear(tidy);
    for (size_t offset = 0; offset < text->length;) {
        uint32_t point = unicode_next(text->data, text->length, &offset);
        if (!unicode_is_space(point))
            unicode_append(tidy, point == 0x2019 ? '\'' : point == 0x2011 ? '-' : point);
        else if (tidy->length > 0 && tidy->data[tidy->length - 1] != ' ')
            buffer_append_byte(tidy, ' ');
    }
    buffer_trim_end(tidy);
    return arena_copy_bytes(reader->lexicon->arena, tidy->data, tidy->length);
}

/* The bytes of the first run of letters or of digits; of the first sign when there is none. */
static size_t first_word_length(const char *grapheme, size_t length)
{
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
    return end;
}

/* Notes how far to look from the first word of a grapheme of several. */
static void enter_group(struct pls_reader *reader, const char *grapheme, size_t word_length)
{
    struct lexicon *lexicon = reader->lexicon;
    struct buffer *word = &reader->scratch;
    buffer_clear(word);
    unicode_lowercase(word, grapheme, word_length, "fr");
    bool is_new;
    struct slot *slot =
        slots_enter(&lexicon->by_first_word,
                    arena_copy_bytes(lexicon->arena, word->data, word->length), &is_new);
    size_t length = strlen(grapheme);
    if (slot->value < length)
        slot->value = (uint32_t)length;
}

static void enter(struct pls_reader *reader, const char *grapheme)
{
    struct lexicon *lexicon = reader->lexicon;
    bool is_new;
    struct slot *slot = slots_enter(&lexicon->by_grapheme, grapheme, &is_new);
    if (!is_new)
        return;
    if (lexicon->count == lexicon->capacity) {
        lexicon->capacity = lexicon->capacity == 0 ? 64 : lexicon->capacity * 2;
        lexicon->entries =
            memory_resize(lexicon->entries, lexicon->capacity * sizeof *lexicon->entries);
    }
    slot->value = (uint32_t)lexicon->count;
    struct lexicon_entry *entry = &lexicon->entries[lexicon->count++];
    *entry = reader->entry;
    entry->grapheme = grapheme;
    size_t length = strlen(grapheme);
    size_t word_length = first_word_length(grapheme, length);
    if (word_length < length)
        enter_group(reader, grapheme, word_length);
}

/* Takes the phonemes of the part, in espeak-ng's own writing too. */
static void take_phonemes(struct pls_reader *reader)
{
    struct lexicon_entry *entry = &reader->entry;
    const char *alphabet = reader->alphabet;
    char *text = tidy_text(reader);
    bool is_ipa = alphabet == NULL ? reader->is_ipa : strcmp(alphabet, "ipa") == 0;
    if (!is_ipa && alphabet != NULL && strcmp(alphabet, "x-espeak-ng") != 0)
        report(reader, reader->line, "unknown alphabet", alphabet);
    entry->kind = SPOKEN_PHONEMES;
    entry->said = text;
    entry->ipa = is_ipa ? text : NULL;
    if (!is_ipa)
        return;
    struct buffer *mnemonics = &reader->scratch;
    buffer_clear(mnemonics);
    size_t bad = 0;
    if (!lexicon_mnemonics_from_ipa(mnemonics, text, &bad))
        report(reader, reader->line, "no French sound for the IPA", text + bad);
    entry->said = arena_copy_bytes(reader->lexicon->arena, mnemonics->data, mnemonics->length);
}

static void take_grapheme(struct pls_reader *reader)
{
    if (reader->grapheme_count == reader->grapheme_capacity) {
        reader->grapheme_capacity += 16;
        reader->graphemes =
            memory_resize(reader->graphemes, reader->grapheme_capacity * sizeof *reader->graphemes);
    }
    reader->graphemes[reader->grapheme_count++] =
        (struct grapheme){.text = tidy_text(reader), .line = reader->line};
}

/* The first pronunciation or alias of the lexeme is taken; x-espeak-ng is preferred to IPA. */
static void close_part(struct pls_reader *reader)
{
    struct lexicon_entry *entry = &reader->entry;
    if (reader->part == PART_GRAPHEME)
        take_grapheme(reader);
    if (reader->part == PART_ALIAS && entry->said == NULL)
        entry->said = tidy_text(reader);
    if (reader->part == PART_PHONEME && !reader->has_own_phonemes) {
        reader->has_own_phonemes =
            reader->alphabet != NULL && strcmp(reader->alphabet, "x-espeak-ng") == 0;
        if (entry->said == NULL || (reader->has_own_phonemes && entry->kind == SPOKEN_PHONEMES))
            take_phonemes(reader);
    }
    reader->part = PART_OTHER;
}

static void close_lexeme(struct pls_reader *reader)
{
    const char *said = reader->entry.said;
    for (size_t index = 0; index < reader->grapheme_count; index++) {
        const struct grapheme *grapheme = &reader->graphemes[index];
        if (*grapheme->text == '\0')
            report(reader, grapheme->line, "empty element", "grapheme");
        else if (strlen(grapheme->text) > LIMIT_GRAPHEME)
            report(reader, grapheme->line, "too long a grapheme", grapheme->text);
        else if (said == NULL || *said == '\0')
            report(reader, grapheme->line, "neither alias nor phoneme for", grapheme->text);
        else if (strlen(said) > LIMIT_SAID)
            report(reader, grapheme->line, "too long an alias or phoneme for", grapheme->text);
        else
            enter(reader, grapheme->text);
    }
    if (reader->grapheme_count == 0)
        report(reader, reader->entry.line, "missing element", "grapheme");
    reader->is_lexeme = false;
}

static bool is_element(const struct xml_element *element, const char *name)
{
    return strcmp(element->name, name) == 0 && strcmp(element->namespace, PLS_NAMESPACE) == 0;
}

static void open_root(struct pls_reader *reader, const struct xml_element *root)
{
    struct lexicon *lexicon = reader->lexicon;
    reader->is_lexicon = is_element(root, "lexicon");
    if (!reader->is_lexicon) {
        report(reader, root->line, "not a PLS lexicon: the root element is", root->name);
        return;
    }
    const char *language = xml_attribute_value(root, "xml:lang");
    lexicon->language = language != NULL ? arena_copy(lexicon->arena, language) : NULL;
    const char *alphabet = xml_attribute_value(root, "alphabet");
    reader->is_ipa = alphabet == NULL || strcmp(alphabet, "ipa") == 0;
    if (!reader->is_ipa && strcmp(alphabet, "x-espeak-ng") != 0)
        report(reader, root->line, "unknown alphabet", alphabet);
}

static void open_child(struct pls_reader *reader, const struct xml_element *child)
{
    reader->is_lexeme = is_element(child, "lexeme");
    reader->entry = (struct lexicon_entry){.kind = SPOKEN_TEXT, .line = child->line};
    reader->has_own_phonemes = false;
    reader->grapheme_count = 0;
    if (!reader->is_lexeme && !is_element(child, "meta") && !is_element(child, "metadata"))
        report(reader, child->line, "unexpected element", child->name);
}

static void open_part(struct pls_reader *reader, const struct xml_element *element)
{
    if (is_element(element, "grapheme"))
        reader->part = PART_GRAPHEME;
    else if (is_element(element, "alias"))
        reader->part = PART_ALIAS;
    else if (is_element(element, "phoneme"))
        reader->part = PART_PHONEME;
    reader->line = element->line;
    reader->alphabet = arena_copy(reader->lexicon->arena, xml_attribute_value(element, "alphabet"));
    buffer_clear(&reader->text);
}

static void on_open(void *user_data, const struct xml_element *element)
{
    struct pls_reader *reader = user_data;
    reader->depth++;
    if (reader->depth == 1)
        open_root(reader, element);
    else if (reader->depth == 2 && reader->is_lexicon)
        open_child(reader, element);
    else if (reader->depth == 3 && reader->is_lexeme)
        open_part(reader, element);
}

static void on_text(void *user_data, const char *text, size_t length)
{
    struct pls_reader *reader = user_data;
    if (reader->part != PART_OTHER)
        buffer_append(&reader->text, text, length);
}

static void on_close(void *user_data)
{
    struct pls_reader *reader = user_data;
    if (reader->depth == 3)
        close_part(reader);
    else if (reader->depth == 2 && reader->is_lexeme)
        close_lexeme(reader);
    reader->depth--;
}

struct lexicon *lexicon_create(void)
{
    struct lexicon *lexicon = memory_allocate(sizeof *lexicon);
    lexicon->arena = arena_create();
    uint64_t seed = 0;
    if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) < 0)
        seed = (uint64_t)(uintptr_t)lexicon;
    lexicon->by_grapheme.seed = lexicon->by_first_word.seed = seed;
    return lexicon;
}

bool lexicon_read(struct lexicon *lexicon, const char *path, struct diagnostics *diagnostics,
                  struct failure *failure)
{
    static const struct xml_events events = {on_open, on_text, on_close};
    struct buffer contents;
    buffer_init(&contents);
    if (!file_read_bounded(path, &(struct file_bounds){.most = LIMIT_LEXICON_BYTES}, &contents,
                           failure)) {
        buffer_free(&contents);
        return false;
    }
    struct pls_reader reader = {.lexicon = lexicon, .path = path, .diagnostics = diagnostics};
    buffer_init(&reader.text);
    buffer_init(&reader.scratch);
    bool good = xml_walk(path, contents.data, contents.length, &events, &reader, diagnostics) &&
                !reader.failed;
    buffer_free(&contents);
    buffer_free(&reader.text);
    buffer_free(&reader.scratch);
    free(reader.graphemes);
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
