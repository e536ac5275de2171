/* The rules of reading French, one kind a file. A rule looks at the tokens from `index` on. When it
 * knows them, it says them and returns how many they were; else it says nothing and returns 0. */
#ifndef SPEECH_FR_RULES_H
#define SPEECH_FR_RULES_H

#include "speech/fr_reading.h"

typedef size_t french_rule(struct french_reading *reading, size_t index);

french_rule french_read_issue_lexicon; /* fr_lexicon.c */
french_rule french_read_lexicon_group; /* two tokens or more */
french_rule french_read_lexicon;
french_rule french_read_list_mark; /* fr_list.c */
french_rule french_read_address;   /* fr_web.c: of the web, of mail, hashtags */
french_rule french_read_mention;
french_rule french_read_extension;
french_rule french_read_legal; /* fr_legal.c */
french_rule french_read_legal_bare;
french_rule french_read_article;
french_rule french_read_date; /* fr_date.c */
french_rule french_read_day;  /* fr_month.c */
french_rule french_read_month;
french_rule french_read_days;       /* fr_days.c */
french_rule french_read_time;       /* fr_time.c */
french_rule french_read_phone;      /* fr_phone.c */
french_rule french_read_identifier; /* fr_identifier.c */
french_rule french_read_numero;
french_rule french_read_postcode; /* fr_place.c */
french_rule french_read_department;
french_rule french_read_fraction; /* fr_fraction.c */
french_rule french_read_ordinal;  /* fr_ordinal.c */
french_rule french_read_roman;    /* fr_roman.c */
french_rule french_read_century;
french_rule french_read_quantity; /* fr_quantity.c: numbers, ranges, units, money */
french_rule french_read_money_sign;
french_rule french_read_unit_word; /* fr_unit.c */
french_rule french_read_per;
french_rule french_read_maths; /* fr_maths.c */
french_rule french_read_times_sign;
french_rule french_read_power;
french_rule french_read_inclusive;    /* fr_inclusive.c */
french_rule french_read_abbreviation; /* fr_abbreviation.c: titles too */
french_rule french_read_dotted;       /* fr_initials.c */
french_rule french_read_initials;
french_rule french_read_acronym;   /* fr_acronym.c */
french_rule french_read_capitals;  /* fr_capitals.c */
french_rule french_read_homograph; /* fr_homograph.c */
french_rule french_read_symbol;    /* fr_symbol.c */
french_rule french_read_bracket;   /* fr_bracket.c */
french_rule french_read_sign;      /* fr_sign.c */
french_rule french_read_elision;   /* fr_word.c */
french_rule french_read_note_call;
french_rule french_read_word;

#endif
