#include "speech/en_grammar.h"

#include <string.h>

bool english_is_label(const struct tokens *tokens, size_t index)
{
    static const char *const LABELS[] = {
        "act",       "annex",     "appendix", "article",   "articles", "block",   "book",
        "building",  "bowl",      "category", "chapter",   "chapters", "class",   "column",
        "division",  "draft",     "exhibit",  "figure",    "figures",  "gate",    "grade",
        "group",     "hepatitis", "lane",     "league",    "level",    "line",    "lot",
        "model",     "number",    "object",   "objective", "option",   "page",    "pages",
        "paragraph", "part",      "parts",    "phase",     "pillar",   "plan",    "platform",
        "point",     "protocol",  "question", "route",     "room",     "rule",    "scale",
        "scenario",  "schedule",  "section",  "sections",  "series",   "stage",   "step",
        "table",     "team",      "terminal", "tier",      "title",    "type",    "unit",
        "vatican",   "version",   "vitamin",  "vitamins",  "volume",   "volumes", "war",
        "wave",      "zone",      NULL};
    return tokens_is_one_of(tokens, index, LABELS);
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text);
    size_t size = strlen(end);
    return length > size && strcmp(text + length - size, end) == 0;
}

bool english_is_plural_noun(const struct tokens *tokens, size_t index)
{
    static const char *const WITHOUT_S[] = {"people", "men",     "women",   "children", "more",
                                            "fewer",  "million", "billion", "staff",    NULL};
    static const char *const NOT_NOUNS[] = {
        "was",     "has",       "does",   "its",     "his",        "hers",    "ours",
        "theirs",  "yours",     "thus",   "plus",    "across",     "towards", "always",
        "perhaps", "besides",   "versus", "whereas", "afterwards", "upwards", "onwards",
        "yes",     "sometimes", "as",     "us",      "nowadays",   "says",    "goes",
        "sees",    "marks",     "brings", "makes",   "comes",      NULL};
    const struct token *token = tokens_at(tokens, index);
    if (token->kind != TOKEN_WORD || token->before == TOKEN_JOINED ||
        token->letter_case != TOKEN_LOWER)
        return false;
    if (tokens_is_one_of(tokens, index, WITHOUT_S))
        return true;
    return token->letters > 2 && ends_with(token->folded, "s") && !ends_with(token->folded, "ss") &&
           !ends_with(token->folded, "us") && !ends_with(token->folded, "is") &&
           !tokens_is_one_of(tokens, index, NOT_NOUNS);
}

bool english_is_determiner(const struct tokens *tokens, size_t index)
{
    static const char *const DETERMINERS[] = {
        "the", "a",  "an",   "this",  "that", "these", "its", "their", "our",  "your", "his",
        "her", "my", "each", "every", "last", "next",  "no",  "any",   "some", NULL};
    return tokens_is_one_of(tokens, index, DETERMINERS);
}

/* A word that no noun phrase goes on with: « the £3m of », « the 5 km that », « the £2m raised ».
 */
static bool ends_phrase(const struct tokens *tokens, size_t index)
{
    static const char *const WORDS[] = {
        "of",    "in",     "to",    "for",   "from",   "by",      "on",    "at",    "with",  "as",
        "and",   "or",     "but",   "than",  "is",     "was",     "are",   "were",  "be",    "been",
        "has",   "had",    "have",  "will",  "would",  "can",     "could", "may",   "might", "must",
        "a",     "an",     "the",   "that",  "which",  "who",     "it",    "he",    "she",   "they",
        "we",    "you",    "per",   "each",  "if",     "when",    "while", "where", "into",  "over",
        "under", "about",  "after", "not",   "before", "between", "away",  "here",  "there", "long",
        "wide",  "high",   "tall",  "deep",  "north",  "south",   "east",  "west",  "spent", "lost",
        "paid",  "during", "since", "until", "so",     "then",    "now",   "more",  "less",  NULL};
    const struct token *token = tokens_at(tokens, index);
    return token->kind != TOKEN_WORD || token->before == TOKEN_JOINED ||
           tokens_is_one_of(tokens, index, WORDS) || ends_with(token->folded, "ed");
}

bool english_is_attributive(const struct tokens *tokens, size_t index, size_t behind)
{
    bool after_article =
        english_is_determiner(tokens, index - 1) || tokens_is_word(tokens, index - 1, "new");
    bool before_hyphen = tokens_is_sign(tokens, behind, '-') && tokens_is_joined(tokens, behind) &&
                         tokens_is_joined(tokens, behind + 1) &&
                         tokens_at(tokens, behind + 1)->kind == TOKEN_WORD;
    return before_hyphen || (after_article && !ends_phrase(tokens, behind));
}
