/* The rules of reading English, one kind a file. A rule looks at the tokens from `index` on. When
 * it knows them, it says them and returns how many they were; else it says nothing and returns 0.
 */
#ifndef SPEECH_EN_RULES_H
#define SPEECH_EN_RULES_H

#include "speech/en_reading.h"

typedef size_t english_rule(struct english_reading *reading, size_t index);

english_rule english_read_address; /* en_web.c */
english_rule english_read_mention;
english_rule english_read_date; /* en_date.c */
english_rule english_read_month;
english_rule english_read_weekday; /* en_calendar.c */
english_rule english_read_calendar_dash;
english_rule english_read_time;  /* en_time.c */
english_rule english_read_phone; /* en_phone.c: and other digits said one by one */
english_rule english_read_emergency_number;
english_rule english_read_chain;
english_rule english_read_decade; /* en_year.c */
english_rule english_read_year;
english_rule english_read_fraction; /* en_fraction.c */
english_rule english_read_ordinal;  /* en_number.c */
english_rule english_read_money;    /* en_money.c */
english_rule english_read_quantity; /* en_quantity.c: numbers, ranges, units */
english_rule english_read_unit_word;
english_rule english_read_roman;        /* en_roman.c */
english_rule english_read_dotted;       /* en_abbreviation.c: e.g., a.m., Ph.D. */
english_rule english_read_abbreviation; /* titles too */
english_rule english_read_initials;
english_rule english_read_acronym; /* en_acronym.c */
english_rule english_read_letter;
english_rule english_read_issue_lexicon; /* en_word.c */
english_rule english_read_lexicon_group; /* two tokens or more */
english_rule english_read_lexicon;
english_rule english_read_contraction;
english_rule english_read_raised;
english_rule english_read_word;
english_rule english_read_by; /* en_sign.c */
english_rule english_read_sign;

#endif
