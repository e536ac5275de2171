/* Telephone numbers: group by group, with a breath between. */
#include "speech/fr_phone.h"

#include "speech/fr_number.h"
#include "speech/fr_place.h"
#include "speech/fr_rules.h"
#include "speech/fr_unit.h"

#include <string.h>

enum { MOST_GROUPS = 12 };

struct group {
    const char *prefix; /* said before the digits */
    const char *digits;
    size_t first, last; /* the tokens it stands for */
};

struct phone {
    struct group groups[MOST_GROUPS];
    size_t count;
    size_t digits; /* of all groups */
    size_t end;    /* the token behind */
};

static void add_group(struct phone *phone, const char *digits, size_t first, size_t last)
{
    if (phone->count == MOST_GROUPS)
        return;
    phone->groups[phone->count++] =
        (struct group){.prefix = "", .digits = digits, .first = first, .last = last};
    phone->digits += strlen(digits);
}

/* Skips what stands between two groups: a space, or one sign with none around it. */
static size_t skip_separator(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    bool is_separator = token->sign == '.' || token->sign == '-' || token->sign == '/' ||
                        token->sign == 0x2013 || token->sign == 0xB7;
    if (is_separator && french_token_at(reading, index + 1)->kind == TOKEN_NUMBER &&
        (token->before == TOKEN_JOINED) == french_is_joined(reading, index + 1))
        return index + 1;
    return index;
}

/* « (0) », which is not dialled from abroad. */
static size_t skip_zero(const struct french_reading *reading, size_t index)
{
    bool is_zero = french_is_sign(reading, index, '(') && french_is_word(reading, index + 1, "0") &&
                   french_is_sign(reading, index + 2, ')');
    return is_zero ? index + 3 : index;
}

/* Cuts a run of digits behind its first `head` into groups of `size`. */
static void add_run(const struct french_reading *reading, struct phone *phone, const char *digits,
                    size_t head, size_t size, size_t token)
{
    for (size_t part = head > 0 ? head : size; *digits != '\0'; part = size) {
        size_t length = strnlen(digits, part);
        add_group(phone, arena_copy_bytes(reading->arena, digits, length), token, token);
        digits += length;
    }
}

/* Takes groups of digits as they stand until the phone has `wanted` digits; a run at the end is cut
 * into pairs. */
static bool take_groups(const struct french_reading *reading, size_t index, size_t wanted,
                        struct phone *phone)
{
    for (size_t number = 0; phone->digits < wanted && phone->count < MOST_GROUPS; number++) {
        if (number > 0)
            index = skip_separator(reading, index);
        const struct token *token = french_token_at(reading, index);
        size_t digits = phone->digits + token->letters;
        bool is_run = token->letters > (number == 0 ? 4 : 3);
        if (token->kind != TOKEN_NUMBER || digits > wanted || (is_run && digits < wanted) ||
            (number > 1 && token->letters == 1))
            return false;
        if (is_run)
            add_run(reading, phone, token->text, token->letters % 2, 2, index);
        else
            add_group(phone, token->text, index, index);
        index++;
    }
    phone->end = index;
    bool is_cut =
        french_token_at(reading, index)->kind == TOKEN_NUMBER && french_is_joined(reading, index);
    return phone->digits == wanted && !is_cut;
}

/* « 0144181414 », « 0800123456 »: the latter are known by their first four. */
static bool parse_run(const struct french_reading *reading, size_t index, struct phone *phone)
{
    const struct token *token = french_token_at(reading, index);
    if (token->letters != 10 || token->text[0] != '0' || token->text[1] == '0')
        return false;
    bool is_service = token->text[1] == '8';
    bool is_free = is_service && token->text[2] == '0';
    add_run(reading, phone, token->text, is_service ? 4 : 2, is_free ? 3 : 2, index);
    phone->end = index + 1;
    return true;
}

/* « 01 44 18 14 14 », « 0 800 123 456 », « 0262 40 00 00 », « (0)5 59 00 01 02 »: ten digits. */
static bool parse_home(const struct french_reading *reading, size_t index, struct phone *phone)
{
    *phone = (struct phone){0};
    if (parse_run(reading, index, phone))
        return true;
    size_t behind = skip_zero(reading, index);
    const struct token *head = french_token_at(reading, index);
    if (behind > index)
        add_group(phone, "0", index, behind - 1);
    else if (*head->text != '0' || head->letters == 3 || head->letters > 4)
        return false;
    size_t second = behind > index ? behind : skip_separator(reading, index + 1);
    const char *text = head->letters > 1 ? head->text + 1 : french_token_at(reading, second)->text;
    return *text != '0' && take_groups(reading, behind, 10, phone);
}

struct country {
    const char *code;
    size_t least, most; /* digits behind it */
};

/* Those that are often written here. */
static const struct country *find_country(const char *code)
{
    static const struct country COUNTRIES[] = {
        {"33", 9, 9},  {"32", 8, 9},   {"41", 9, 9},  {"377", 8, 8}, {"376", 6, 6}, {"352", 6, 9},
        {"49", 9, 11}, {"44", 10, 10}, {"34", 9, 9},  {"39", 9, 10}, {"351", 9, 9}, {"262", 9, 9},
        {"590", 9, 9}, {"594", 9, 9},  {"596", 9, 9}, {"687", 6, 6}, {"689", 8, 8}};
    for (size_t index = 0; index < sizeof COUNTRIES / sizeof *COUNTRIES; index++) {
        if (strcmp(COUNTRIES[index].code, code) == 0)
            return &COUNTRIES[index];
    }
    return NULL;
}

/* « +33 », « (+33) », « 0033 », « 00 33 »: fills the first group, returns the token behind or 0. */
static size_t parse_code(const struct french_reading *reading, size_t index, struct phone *phone)
{
    bool in_brackets = french_is_sign(reading, index, '(');
    size_t at = index + in_brackets;
    bool has_plus = french_is_sign(reading, at, '+');
    const char *code = french_token_at(reading, at)->text;
    if (has_plus || strcmp(code, "00") == 0)
        code = french_token_at(reading, ++at)->text;
    else if (strncmp(code, "00", 2) == 0)
        code += 2;
    else
        return 0;
    if (in_brackets && !french_is_sign(reading, at + 1, ')'))
        return 0;
    add_group(phone, code, index, at + in_brackets);
    phone->groups[0].prefix = has_plus ? "plusse " : "zéro zéro ";
    return at + in_brackets + 1;
}

/* « +33144181414 »: the code and the rest in one. */
static bool cut_code(const struct french_reading *reading, struct phone *phone)
{
    struct group *group = &phone->groups[0];
    if (strlen(group->digits) != 11 || strncmp(group->digits, "33", 2) != 0)
        return false;
    const char *rest = group->digits + 2;
    group->digits = "33";
    phone->end = group->last + 1;
    add_run(reading, phone, rest, 1, 2, group->last);
    return true;
}

/* « +33 (0)1 44 18 14 14 », « 0033 1 44 18 14 14 », « +377 98 98 98 98 ». */
static bool parse_abroad(const struct french_reading *reading, size_t index, struct phone *phone)
{
    *phone = (struct phone){0};
    size_t next = parse_code(reading, index, phone);
    if (next == 0)
        return false;
    if (cut_code(reading, phone))
        return true;
    const struct country *country = find_country(phone->groups[0].digits);
    size_t number = skip_separator(reading, skip_zero(reading, next));
    if (country == NULL || *french_token_at(reading, number)->text == '0')
        return false;
    phone->groups[0].last = number - 1;
    struct phone code = *phone;
    for (size_t digits = country->most; digits >= country->least; digits--) {
        *phone = code;
        if (take_groups(reading, number, code.digits + digits, phone))
            return true;
    }
    return false;
}

static bool parse(const struct french_reading *reading, size_t index, struct phone *phone)
{
    return parse_home(reading, index, phone) || parse_abroad(reading, index, phone);
}

bool french_is_phone(const struct french_reading *reading, size_t index)
{
    struct phone phone;
    return parse(reading, index, &phone);
}

static void say(struct french_reading *reading, const struct phone *phone)
{
    for (size_t index = 0; index < phone->count; index++) {
        const struct group *group = &phone->groups[index];
        const char *figures = french_number_figures(reading, group->digits);
        french_say(reading, arena_format(reading->arena, "%s%s", group->prefix, figures),
                   group->first, group->last);
        bool is_lone_zero = index == 0 && strcmp(group->digits, "0") == 0;
        if (index + 1 < phone->count && !is_lone_zero)
            french_say_pause(reading, ",", group->last);
    }
}

/* True when the number before the token counts what stands there: « 3919 votants ». */
static bool counts_something(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    struct french_unit unit;
    return french_number_counts(reading, index) || french_unit_parse(reading, index, &unit) ||
           (token->kind == TOKEN_NUMBER && token->letters == 3) ||
           (french_is_joined(reading, index) && !french_is_pause(reading, index));
}

/* A word that leads to a short number a few tokens before it. */
static bool is_dialled(const struct french_reading *reading, size_t index)
{
    static const char *const CALLS[] = {
        "appelez", "appeler",   "appelle",    "composez",   "composer", "compose",   "joindre",
        "joignez", "contactez", "contacter",  "contactant", "appelant", "composant", "tapez",
        "tél",     "téléphone", "téléphonez", "numéro",     "numéros",  NULL};
    for (size_t back = 1; back <= 6 && back <= index; back++) {
        if (french_is_one_of(reading, index - back, CALLS))
            return true;
    }
    return false;
}

static bool is_behind_article(const struct french_reading *reading, size_t index)
{
    static const char *const ARTICLES[] = {"le", "au", "du", NULL};
    return french_is_one_of(reading, index - 1, ARTICLES);
}

/* « Allô Service public : 3939 », « 3919 : violences »: numbers that everybody dials so, beside a
 * colon. Others count something there: « Inscrits : 3942 ». */
static bool is_service(const struct french_reading *reading, size_t index)
{
    static const char *const SERVICES[] = {
        "3008", "3018", "3020", "3103", "3114", "3116", "3117", "3131", "3133", "3179", "3201",
        "3230", "3237", "3244", "3250", "3631", "3633", "3635", "3646", "3901", "3919", "3928",
        "3939", "3949", "3957", "3960", "3966", "3970", "3975", "3977", "3989", "3995", NULL};
    bool is_label = french_is_first(reading, index) && french_is_sign(reading, index + 1, ':');
    bool is_value = french_is_sign(reading, index - 1, ':') && french_is_pause(reading, index + 1);
    if (!is_label && !is_value)
        return false;
    const char *text = french_token_at(reading, index)->text;
    for (size_t service = 0; SERVICES[service] != NULL; service++) {
        if (strcmp(SERVICES[service], text) == 0)
            return true;
    }
    return false;
}

/* « le 3919 », « appelez le 3646 »: two pairs. */
static size_t read_pairs(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    bool is_round = strcmp(token->text + 1, "000") == 0;
    if (token->letters != 4 || *token->text != '3' || counts_something(reading, index + 1) ||
        french_is_street(reading, index + 1) ||
        !(is_dialled(reading, index) || is_service(reading, index) ||
          (is_behind_article(reading, index) && !is_round)))
        return 0;
    struct phone phone = {0};
    add_run(reading, &phone, token->text, 2, 2, index);
    french_say(reading, french_number_figures(reading, phone.groups[0].digits), index, index);
    french_say(reading, french_number_figures(reading, phone.groups[1].digits), index, index);
    return 1;
}

/* « 116 117 », « 118 218 »: two groups of three. */
static size_t read_threes(struct french_reading *reading, size_t index)
{
    const struct token *head = french_token_at(reading, index);
    const struct token *tail = french_token_at(reading, index + 1);
    if ((strcmp(head->text, "116") != 0 && strcmp(head->text, "118") != 0) ||
        tail->kind != TOKEN_NUMBER || tail->letters != 3 || counts_something(reading, index + 2))
        return 0;
    bool is_label = french_is_first(reading, index) || french_is_sign(reading, index - 1, ':');
    bool is_odd = head->text[2] == '6' && *tail->text < '2' && strcmp(tail->text, "000") != 0;
    if (!is_dialled(reading, index) && !is_behind_article(reading, index) && !(is_label && is_odd))
        return 0;
    struct phone phone = {0};
    add_group(&phone, head->text, index, index);
    add_group(&phone, tail->text, index + 1, index + 1);
    say(reading, &phone);
    return 2;
}

size_t french_read_phone(struct french_reading *reading, size_t index)
{
    struct phone phone;
    if (parse(reading, index, &phone)) {
        say(reading, &phone);
        return phone.end - index;
    }
    size_t count = read_pairs(reading, index);
    return count > 0 ? count : read_threes(reading, index);
}
