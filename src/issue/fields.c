#include "issue/fields.h"

#include "base/color.h"
#include "base/origin.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { FIELDS_MOST = 64, FIELDS_LONGEST_WORD = 40 };

/* The number of letters to add, drop, change or swap with a neighbour; capped words only. */
static size_t edit_distance(const char *one, const char *other)
{
    size_t length = strlen(one);
    size_t other_length = strlen(other);
    size_t row[3][FIELDS_LONGEST_WORD + 1];
    if (length > FIELDS_LONGEST_WORD || other_length > FIELDS_LONGEST_WORD)
        return FIELDS_LONGEST_WORD;
    for (size_t column = 0; column <= other_length; column++)
        row[0][column] = column;
    size_t(*above)[FIELDS_LONGEST_WORD + 1] = &row[2];
    size_t(*last)[FIELDS_LONGEST_WORD + 1] = &row[0];
    size_t(*current)[FIELDS_LONGEST_WORD + 1] = &row[1];
    for (size_t i = 1; i <= length; i++) {
        (*current)[0] = i;
        for (size_t j = 1; j <= other_length; j++) {
            size_t cost = (*last)[j - 1] + (one[i - 1] != other[j - 1]);
            if ((*last)[j] + 1 < cost)
                cost = (*last)[j] + 1;
            if ((*current)[j - 1] + 1 < cost)
                cost = (*current)[j - 1] + 1;
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] &&
                (*above)[j - 2] + 1 < cost)
                cost = (*above)[j - 2] + 1;
            (*current)[j] = cost;
        }
        size_t(*oldest)[FIELDS_LONGEST_WORD + 1] = above;
        above = last;
        last = current;
        current = oldest;
    }
    return (*last)[other_length];
}

const char *fields_nearest(const char *word, const char *const *names)
{
    const char *nearest = NULL;
    size_t least = 3;
    for (; *names != NULL; names++) {
        size_t distance = edit_distance(word, *names);
        if (distance < least && distance < strlen(*names)) {
            least = distance;
            nearest = *names;
        }
    }
    return nearest;
}

/* How many letters, and digits if they are allowed, the text begins with. */
static size_t subtag_length(const char *text, bool allows_digits)
{
    size_t length = 0;
    while (isalpha((unsigned char)text[length]) ||
           (allows_digits && isdigit((unsigned char)text[length])))
        length++;
    return length;
}

bool fields_is_language(const char *text)
{
    size_t length = subtag_length(text, false);
    if (length < 2 || length > 3)
        return false;
    for (text += length; *text == '-'; text += length) {
        text++;
        length = subtag_length(text, true);
        if (length < 1 || length > 8)
            return false;
    }
    return *text == '\0';
}

static bool two_digits(const char *text, int least, int most)
{
    if (!isdigit((unsigned char)text[0]) || !isdigit((unsigned char)text[1]))
        return false;
    int value = (text[0] - '0') * 10 + text[1] - '0';
    return value >= least && value <= most;
}

/* Of the month of "2025-02…". */
static int days_of_month(const char *date)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year = atoi(date);
    int month = atoi(date + 5);
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

static bool is_date(const char *text)
{
    for (int index = 0; index < 4; index++) {
        if (!isdigit((unsigned char)text[index]))
            return false;
    }
    if (text[4] == '\0')
        return true;
    if (text[4] != '-' || !two_digits(text + 5, 1, 12))
        return false;
    if (text[7] == '\0')
        return true;
    if (text[7] != '-' || !two_digits(text + 8, 1, days_of_month(text)))
        return false;
    if (text[10] == '\0')
        return true;
    return strlen(text) == 20 && text[10] == 'T' && two_digits(text + 11, 0, 23) &&
           text[13] == ':' && two_digits(text + 14, 0, 59) && text[16] == ':' &&
           two_digits(text + 17, 0, 60) && text[19] == 'Z';
}

static bool read_switch(const char *text, bool *value)
{
    static const char *const yes[] = {"true", "yes", "on", "oui", NULL};
    static const char *const no[] = {"false", "no", "off", "non", NULL};
    for (int index = 0; yes[index] != NULL; index++) {
        if (strcasecmp(text, yes[index]) == 0) {
            *value = true;
            return true;
        }
        if (strcasecmp(text, no[index]) == 0) {
            *value = false;
            return true;
        }
    }
    return false;
}

static const char *wanted(enum field_kind kind)
{
    switch (kind) {
    case FIELD_LANGUAGE:
        return "a language tag such as fr or pt-BR";
    case FIELD_DATE:
        return "a date such as 2025-04-15";
    case FIELD_SWITCH:
        return "true or false";
    case FIELD_COLOR:
        return "a colour such as \"#8c2f1b\"";
    default:
        return "a text";
    }
}

const char *fields_line(const struct yaml_value *value)
{
    return origin_clean((char *)value->text, true);
}

static void read_field(const struct yaml_value *value, const struct field *field, void *structure,
                       struct diagnostics *diagnostics)
{
    void *member = (char *)structure + field->offset;
    bool good = value->kind == YAML_SCALAR;
    if (good && field->kind == FIELD_SWITCH)
        good = read_switch(value->text, member);
    else if (good && field->kind == FIELD_LANGUAGE)
        good = fields_is_language(value->text);
    else if (good && field->kind == FIELD_DATE)
        good = is_date(value->text);
    else if (good && field->kind == FIELD_COLOR)
        good = color_parse(value->text, &(struct color){0});
    if (!good)
        diagnostic_report(diagnostics, SEVERITY_ERROR, value->place, "'%s' must be %s", value->key,
                          wanted(field->kind));
    else if (field->kind != FIELD_SWITCH)
        memcpy(member, &(const char *){fields_line(value)}, sizeof value->text);
}

static void report_unknown(const struct yaml_value *value, const struct field *table,
                           struct diagnostics *diagnostics)
{
    const char *names[FIELDS_MOST + 1] = {NULL};
    for (size_t index = 0; index < FIELDS_MOST && table[index].name != NULL; index++)
        names[index] = table[index].name;
    const char *nearest = fields_nearest(value->key, names);
    if (nearest != NULL)
        diagnostic_report(diagnostics, SEVERITY_WARNING, value->key_place,
                          "'%s' means nothing here; did you mean '%s'?", value->key, nearest);
    else
        diagnostic_report(diagnostics, SEVERITY_WARNING, value->key_place,
                          "'%s' means nothing here", value->key);
}

void fields_read(const struct yaml_value *mapping, const struct field *table, void *structure,
                 struct diagnostics *diagnostics)
{
    for (const struct yaml_value *value = mapping->first_child; value != NULL;
         value = value->next) {
        const struct field *field = table;
        while (field->name != NULL && strcmp(field->name, value->key) != 0)
            field++;
        if (field->name == NULL)
            report_unknown(value, table, diagnostics);
        else if (field->kind != FIELD_OTHER && !yaml_is_null(value))
            read_field(value, field, structure, diagnostics);
    }
}
