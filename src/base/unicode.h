/* Unicode text, always UTF-8 in memory. The only file that knows ICU. Offsets are bytes. */
#ifndef BASE_UNICODE_H
#define BASE_UNICODE_H

#include "base/buffer.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Reads the code point at `text + *offset` and moves the offset behind it. An ill-formed byte gives
 * U+FFFD and moves by one. Must not be called at `length`. */
uint32_t unicode_next(const char *text, size_t length, size_t *offset);

/* Reads the code point that ends at `*offset` and moves the offset to its begin; 0 at the begin. */
uint32_t unicode_previous(const char *text, size_t *offset);

void unicode_append(struct buffer *buffer, uint32_t code_point);

/* Appends the text for a terminal, which would obey control characters and those of direction: each
 * becomes U+FFFD, as does a line end. */
void unicode_append_visible(struct buffer *buffer, const char *text);

/* True when the bytes are well-formed UTF-8; else `*bad` receives the offset of the first that is
 * not. */
bool unicode_is_valid(const char *text, size_t length, size_t *bad);

bool unicode_is_letter(uint32_t code_point);
bool unicode_is_uppercase(uint32_t code_point);
bool unicode_is_lowercase(uint32_t code_point);
bool unicode_is_digit(uint32_t code_point);      /* a decimal digit of any script */
bool unicode_is_space(uint32_t code_point);      /* white space, no-break spaces included */
bool unicode_is_word(uint32_t code_point);       /* a letter, a digit or another number */
bool unicode_is_pictograph(uint32_t code_point); /* an emoji or the like, which has a name to say */

/* A sign that answers or tells a change where it stands alone: « ✓ », « ☐ », « ↑ ». */
bool unicode_is_mark(uint32_t code_point);
bool unicode_is_arrow(uint32_t code_point);

/* A sign that may stand for something: of mathematics, of money, a drawn one, one of private use.
 */
bool unicode_is_symbol(uint32_t code_point);

/* True when the text has at least one letter, digit or pictograph. */
bool unicode_has_word(const char *text, size_t length);

/* Append the text in another case, by the rules of `language`. `unicode_titlecase` raises the first
 * letter and leaves the others as they are. */
void unicode_lowercase(struct buffer *out, const char *text, size_t length, const char *language);
void unicode_uppercase(struct buffer *out, const char *text, size_t length, const char *language);
void unicode_titlecase(struct buffer *out, const char *text, size_t length, const char *language);

/* Appends the text in Normalization Form C. */
void unicode_compose(struct buffer *out, const char *text, size_t length);

/* Appends the text transliterated to ASCII ("Ça œuvre" → "Ca oeuvre"), whatever its script. */
void unicode_to_ascii(struct buffer *out, const char *text, size_t length);

/* Finds the begins of sentences by ICU's rules for the language, without its list of abbreviations
 * (`ss=standard`): that one takes the end of a longer word for an abbreviation, and finds no end
 * after « départ. » because of « art. » nor after « travaux. » because of « aux. ». Calls
 * `boundary` with each offset after the first sentence's begin, ascending, `length` excluded. */
typedef void unicode_boundary(void *user_data, size_t offset);
void unicode_sentences(const char *text, size_t length, const char *language,
                       unicode_boundary *boundary, void *user_data);

/* Appends the number in words by ICU's rule set (RBNF), e.g. "%spellout-cardinal-feminine" or
 * "%spellout-ordinal-masculine". Returns false when the language has no such rule set. Soft hyphens
 * that ICU puts in are removed. */
bool unicode_spell_number(struct buffer *out, int64_t number, const char *language,
                          const char *rule_set);

/* A regular expression in ICU's syntax, and what takes the place of its matches ("$1" is a group).
 * Not for two threads at a time. */
struct unicode_pattern;

/* NULL when the expression is not well formed. Free it with unicode_pattern_destroy. */
struct unicode_pattern *unicode_pattern_create(const char *expression, const char *replacement);

/* NULL is allowed. */
void unicode_pattern_destroy(struct unicode_pattern *pattern);

/* Appends the text with its matches replaced; false, and nothing appended, when it has none. */
bool unicode_pattern_replace(const struct unicode_pattern *pattern, const char *text, size_t length,
                             struct buffer *out);

/* Appends the name of a language in another ("en" in "fr": "anglais"); the tag itself when ICU has
 * no name for it. */
void unicode_language_name(struct buffer *out, const char *tag, const char *in_language);

/* The ISO 639-2 code of a language tag ("fr-CA" → "fra"), static; "und" when there is none. */
const char *unicode_language_code(const char *tag);

/* Appends the day in full in the language ("15 avril 2025"). The month is 1 to 12. */
void unicode_format_date(struct buffer *out, int year, int month, int day, const char *language);

/* The version of ICU: another may cut sentences and spell numbers otherwise. */
const char *unicode_version(void);

#endif
