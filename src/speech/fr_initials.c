/* Capitals with full stops: the initials of names (« J.-P. Roux », « H. de Balzac ») and acronyms
 * (« M.J.C. »). */
#include "speech/fr_abbreviation.h"
#include "speech/fr_initials.h"
#include "speech/fr_rules.h"

#include <string.h>

enum { MOST_LETTERS = 12 };

struct initials {
    char letters[MOST_LETTERS + 1];
    size_t count;
    size_t end; /* the token behind */
};

/* A capital and its full stop. */
static bool is_dotted(const struct french_reading *reading, size_t index)
{
    return french_is_capital(reading, index) && french_is_sign(reading, index + 1, '.') &&
           french_is_joined(reading, index + 1);
}

static void add_letter(const struct french_reading *reading, size_t index,
                       struct initials *initials)
{
    const char *text = french_token_at(reading, index)->text;
    initials->letters[initials->count++] = (unsigned char)*text >= 0x80 ? 'E' : *text;
}

/* « S.N.C.F. », the last full stop of which may be missing. */
static struct initials find_acronym(const struct french_reading *reading, size_t index)
{
    struct initials found = {.end = index};
    while (found.count < MOST_LETTERS && is_dotted(reading, found.end) &&
           (found.count == 0 || french_is_joined(reading, found.end))) {
        add_letter(reading, found.end, &found);
        found.end += 2;
        bool has_hyphen = french_is_sign(reading, found.end, '-') &&
                          french_is_joined(reading, found.end) &&
                          is_dotted(reading, found.end + 1) && is_dotted(reading, found.end + 3);
        found.end += has_hyphen && found.count > 1;
    }
    bool ends_bare = found.count > 0 && found.count < MOST_LETTERS &&
                     french_is_capital(reading, found.end) &&
                     french_is_joined(reading, found.end) &&
                     french_token_at(reading, found.end + 1)->before != TOKEN_JOINED;
    if (ends_bare)
        add_letter(reading, found.end++, &found);
    return found;
}

static const char *dotted_key(const struct french_reading *reading, const struct initials *initials)
{
    const char *key = "";
    for (size_t index = 0; index < initials->count; index++)
        key = arena_format(reading->arena, "%s%c.", key, initials->letters[index]);
    return key;
}

/* One acronym, whatever its letters are when they stand alone: « M.J.C. », « R.S.A. », « P.L.U. ».
 */
size_t french_read_dotted(struct french_reading *reading, size_t index)
{
    if (french_is_capital(reading, index - 1) && french_is_sign(reading, index - 1, '.'))
        return 0;
    const struct initials initials = find_acronym(reading, index);
    if (initials.count < 2)
        return 0;
    size_t last = initials.end - 1;
    const char *key = dotted_key(reading, &initials);
    const char *instead = french_find_abbreviation(reading, key, index, initials.end);
    const struct lexicon_entry *entry = lexicon_find(reading->french->lexicon, key, key);
    if (entry == NULL)
        entry = lexicon_find(reading->french->lexicon, initials.letters, initials.letters);
    if (instead != NULL)
        french_say_instead(reading, instead, SPOKEN_BY_RULE, index, last);
    else if (entry != NULL)
        french_say_entry(reading, entry, index, last);
    else
        french_say(reading, french_letters_apart(reading, initials.letters), index, last);
    if (french_token_at(reading, initials.end)->kind == TOKEN_EDGE)
        french_say_pause(reading, ".", last);
    return initials.end - index;
}

/* The letters of « J.-P. », « X. B. », « F. D. ». */
static struct initials find_initials(const struct french_reading *reading, size_t index)
{
    struct initials found = {.end = index};
    while (found.count < MOST_LETTERS && is_dotted(reading, found.end)) {
        add_letter(reading, found.end, &found);
        found.end += 2;
        bool has_hyphen = french_is_sign(reading, found.end, '-') &&
                          french_is_joined(reading, found.end) &&
                          french_is_capital(reading, found.end + 1);
        found.end += has_hyphen;
    }
    return found;
}

/* A letter that names no person: « la catégorie C. » */
bool french_is_labelled_letter(const struct french_reading *reading, size_t index)
{
    static const char *const LABELS[] = {
        "catégorie", "type",     "plan",    "groupe", "zone",   "classe", "vitamine", "hépatite",
        "bloc",      "bâtiment", "section", "annexe", "point",  "option", "cadre",    "corps",
        "ligne",     "bât",      "lot",     "taille", "lettre", NULL};
    size_t before = index - 1;
    before -= french_is_sign(reading, before, '.');
    return french_is_one_of(reading, before, LABELS) || french_is_capital(reading, index - 1);
}

/* « P. et M. Curie »: two first names of one surname. */
static bool is_pair(const struct french_reading *reading, size_t behind)
{
    bool is_linked = french_is_word(reading, behind, "et") || french_is_sign(reading, behind, '&');
    return is_linked && is_dotted(reading, behind + 1) &&
           french_is_before_name(reading, behind + 3);
}

/* « Mme Y. », « M. Y. Brun »: a person. */
static bool is_behind_title(const struct french_reading *reading, size_t index)
{
    static const char *const TITLES[] = {"m", "mme", "mlle", "monsieur", "madame", NULL};
    size_t before = index - 1;
    before -= french_is_sign(reading, before, '.');
    return french_is_one_of(reading, before, TITLES);
}

/* The engine takes a lone Y for the word « y ». */
static size_t read_lone_y(struct french_reading *reading, size_t index)
{
    if (!french_is_word(reading, index, "y") || !french_is_capital(reading, index) ||
        !(is_behind_title(reading, index) || french_is_labelled_letter(reading, index)))
        return 0;
    french_say(reading, "i grec", index, index);
    return 1;
}

/* « Mme B., 42 ans »: no full stop is heard in the middle of a sentence. */
static bool is_cut_short(const struct french_reading *reading, size_t index, size_t behind)
{
    return is_behind_title(reading, index) && french_is_pause(reading, behind) &&
           french_token_at(reading, behind)->kind != TOKEN_EDGE;
}

/* The letters apart, Y by its name. */
static const char *names_of_letters(struct french_reading *reading, const char *letters)
{
    const char *names = "";
    for (; *letters != '\0'; letters++)
        names =
            arena_format(reading->arena, "%s%s%s", names, *names == '\0' ? "" : " ",
                         *letters == 'Y' ? "i grec" : arena_copy_bytes(reading->arena, letters, 1));
    return names;
}

size_t french_read_initials(struct french_reading *reading, size_t index)
{
    if (!french_is_capital(reading, index) || french_is_labelled_letter(reading, index))
        return read_lone_y(reading, index);
    const struct initials initials = find_initials(reading, index);
    const struct token *next = french_token_at(reading, initials.end);
    if (initials.count == 0)
        return read_lone_y(reading, index);
    bool is_name = french_is_before_name(reading, initials.end) || is_pair(reading, initials.end) ||
                   is_cut_short(reading, index, initials.end);
    if (initials.count == 1 && !is_name)
        return read_lone_y(reading, index);
    size_t last = initials.end - 1;
    french_say(reading, names_of_letters(reading, initials.letters), index, last);
    if (next->kind == TOKEN_EDGE)
        french_say_pause(reading, ".", last);
    return initials.end - index;
}
