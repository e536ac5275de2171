/* Days of the week in two or three letters: « lu-ve », « Lun-Sam », « du lu. au ve. ». */
#include "speech/fr_rules.h"

#include <string.h>

static const char *day_name(const struct french_reading *reading, size_t index)
{
    static const char *const DAYS[][3] = {
        {"lu", "lun", "lundi"},    {"ma", "mar", "mardi"},    {"me", "mer", "mercredi"},
        {"je", "jeu", "jeudi"},    {"ve", "ven", "vendredi"}, {"sa", "sam", "samedi"},
        {"di", "dim", "dimanche"},
    };
    for (size_t day = 0; day < sizeof DAYS / sizeof *DAYS; day++) {
        if (french_is_word(reading, index, DAYS[day][0]) ||
            french_is_word(reading, index, DAYS[day][1]))
            return DAYS[day][2];
    }
    return NULL;
}

static bool has_stop(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index + 1, '.') && french_is_joined(reading, index + 1);
}

/* Two days with a hyphen, or with full stops and « au », « et », « à »: alone they are words. */
size_t french_read_days(struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"au", "à", "et", NULL};
    const char *first = day_name(reading, index);
    if (first == NULL)
        return 0;
    size_t link = index + 1 + has_stop(reading, index);
    const char *second = day_name(reading, link + 1);
    bool is_span = french_is_sign(reading, link, '-') || french_is_sign(reading, link, 0x2013);
    bool is_close =
        is_span && french_is_joined(reading, link) && french_is_joined(reading, link + 1);
    bool is_short = has_stop(reading, index) && french_is_one_of(reading, link, LINKS) &&
                    has_stop(reading, link + 1);
    bool is_apart = french_token_at(reading, link + 2)->before != TOKEN_JOINED ||
                    french_is_pause(reading, link + 2);
    if (second == NULL || !is_apart || !(is_close || is_short))
        return 0;
    size_t behind = link + 2 + has_stop(reading, link + 1);
    bool is_end = behind == link + 3 && french_token_at(reading, behind)->kind == TOKEN_EDGE;
    if (french_is_first(reading, index))
        first = french_raise_first(reading, first);
    french_say(reading, first, index, link - 1);
    french_say(reading, is_span ? "à" : french_token_at(reading, link)->folded, link, link);
    french_say(reading, second, link + 1, behind - 1);
    if (is_end)
        french_say_pause(reading, ".", behind - 1);
    return behind - index;
}
