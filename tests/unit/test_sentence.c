#include "issue/sentence.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 64 };

/* Texts with a | where a sentence ends; \n is a line break that the author made. */
static const char *const french[] = {
    "Le maire préside. Le conseil vote.",
    "Le maire préside.| Le conseil vote.",
    "M. Dupont et Mme Durand arrivent.| Me Martin les attend.",
    "MM. Dupont et Durand.| Mmes Petit et Blanc.",
    "L'art. L. 2121-29 du code s'applique.| Rien de plus.",
    "Voir les art. R. 123-4 et D. 12.| Puis rien.",
    "Un effort de env. 12 % par an.| Voilà.",
    "Lire p. 12 et pp. 14-15.| Fin.",
    "Tél. 01 99 00 12 12.| Fax 01 99 00 12 13.",
    "J.-P. Morel parle.| L. Petit répond.",
    "Les agents de catégorie C. | Les autres suivent.",
    "Le plan B. | Tout le monde attend.",
    "« Quoi ? » dit-il.| Personne ne répond.",
    "« Viens ! » cria-t-elle en partant.",
    "« Il viendra. » | Puis elle se tut.",
    "« Il viendra », dit-elle.",
    "Il hésita… | Puis il signa.",
    "Il hésita… puis signa.",
    "Administrations, entreprises... : 90 euros.",
    "Que faire ?| Attendre !| Ou partir…",
    "Vraiment ?! | Oui.",
    "Des routes, des ponts, etc. | Rien ne manque.",
    "Des routes, etc., et des ponts.",
    "Une commune de 2 500 hab. et plus.",
    "Elle compte 2 500 hab. | Sa voisine en compte 300.",
    "Le site www.mairie.example ouvre.| Écrivez à a.b@mairie.example.",
    "1. Préparer la salle.",
    "12. Fermer la salle. | Partir.",
    "Il est né av. J.-C. dans ce village.",
    "La loi n° 2015-991 du 7 août 2015.| Son art. 2 compte.",
    "Départ. | Arrivée.",
    "Ce sont des travaux. | Les élus les suivent.",
    "La part. | Le quart. | Les eaux. | Le prix.",
    "Le chap. 3 et l'al. 2 du § 4.",
    "Il habite bd. Voltaire, av. Foch ou St. Jean.",
    "Prix : 3,50 euros. | Port compris.",
    "À 14 h 30. | À 15 h.",
    "Mairie de Vaumare\n|Place du Marché",
    "12, rue Haute,\nau premier étage",
    "12, rue Haute\nau premier étage",
    "Fax 01 99 00 12 13.\n|www.mairie.example",
    "Une ligne. | Une autre\n|Une troisième",
    "(Il pleut.) | Il rentre.",
    "Il pleut (beaucoup). | Il rentre.",
    "Il a dit : « Entrez. | Asseyez-vous. »",
    "Il a dit : « Nous venons. » | 12 sont venus.",
    "Le décret no. 12 est abrogé.",
    "Un jeune de 18 ans. | 12 autres suivent.",
    "La 3e édition, éd. revue, vol. 2.",
    "Le rapport (cf. p. 3) le dit.",
    "Réf. 12-345, déc. 2024.",
    "Et puis… | Rien.",
    "Oui. | Non. | Peut-être.",
    "S. Martin, secrétaire. | A. Petit, maire.",
    "Le groupe A. | Le groupe B.",
    "Du lundi au ven. de 9 h à 12 h",
    "— Venez-vous ? | — Non.",
    "Le point 4. du rapport",
    "50 % des élus. | 30 % des agents.",
    "Pourquoi ? parce que.",
    "Trois mots",
    "12",
};

static const char *const english[] = {
    "Mr. Brown met Dr. Green.| They talked.",
    "It is, e.g. here, a test.| So it is.",
    "“Come in.” | She did.",
    "See p. 12.| Then stop.",
};

/* Takes the marks out of a case; gives the expected sentences. */
static size_t read_case(const char *marked, char *text, char expected[][256])
{
    size_t length = 0;
    size_t count = 0;
    size_t begin = 0;
    for (const char *at = marked;; at++) {
        if (*at != '|' && *at != '\0') {
            text[length++] = *at;
            continue;
        }
        size_t end = length;
        while (end > begin && strchr(" \n", text[end - 1]) != NULL)
            end--;
        while (begin < end && strchr(" \n", text[begin]) != NULL)
            begin++;
        snprintf(expected[count++], 256, "%.*s", (int)(end - begin), text + begin);
        begin = length;
        if (*at == '\0')
            break;
    }
    text[length] = '\0';
    return count;
}

static int check_case(const struct sentence_rules *rules, const char *language, const char *marked)
{
    char text[512];
    char expected[MOST][256];
    struct sentence_range ranges[MOST];
    size_t wanted = read_case(marked, text, expected);
    size_t count = sentence_split(rules, language, text, strlen(text), NULL, 0, ranges, MOST);
    int faults = count != wanted;
    for (size_t index = 0; index < count && index < wanted; index++) {
        size_t length = ranges[index].end - ranges[index].begin;
        faults += strlen(expected[index]) != length ||
                  memcmp(expected[index], text + ranges[index].begin, length) != 0;
    }
    if (faults > 0) {
        printf("expected: %s\ngot:", marked);
        for (size_t index = 0; index < count; index++)
            printf(" [%.*s]", (int)(ranges[index].end - ranges[index].begin),
                   text + ranges[index].begin);
        printf("\n");
    }
    return faults > 0;
}

static const struct sentence_rules *read_rules(struct arena *arena, const char *language)
{
    struct failure failure = {0};
    const struct sentence_rules *rules = sentence_rules_read(arena, ".", language, &failure);
    assert_non_null(rules);
    return rules;
}

static void test_french(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct sentence_rules *rules = read_rules(arena, "fr");
    int faults = 0;
    /* The first case is wrong on purpose: the comparison must see it. */
    assert_int_equal(check_case(rules, "fr", french[0]), 1);
    for (size_t index = 1; index < sizeof french / sizeof *french; index++)
        faults += check_case(rules, "fr", french[index]);
    assert_int_equal(faults, 0);
    arena_destroy(arena);
}

static void test_english(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct sentence_rules *rules = read_rules(arena, "en");
    int faults = 0;
    for (size_t index = 0; index < sizeof english / sizeof *english; index++)
        faults += check_case(rules, "en", english[index]);
    assert_int_equal(faults, 0);
    arena_destroy(arena);
}

static void test_stretches_stay_whole(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct sentence_rules *rules = read_rules(arena, "fr");
    const char text[] = "Un lien. Deux. Trois.";
    const struct sentence_range link = {3, 14};
    struct sentence_range ranges[MOST];
    size_t count = sentence_split(rules, "fr", text, sizeof text - 1, &link, 1, ranges, MOST);
    assert_int_equal(count, 2);
    assert_int_equal(ranges[0].end, 14);
    assert_int_equal(ranges[1].begin, 15);
    arena_destroy(arena);
}

static void test_nothing_to_say(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct sentence_rules *rules = read_rules(arena, "fr");
    struct sentence_range ranges[MOST];
    assert_int_equal(sentence_split(rules, "fr", "", 0, NULL, 0, ranges, MOST), 0);
    assert_int_equal(sentence_split(rules, "fr", " \n ", 3, NULL, 0, ranges, MOST), 0);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_french),
        cmocka_unit_test(test_english),
        cmocka_unit_test(test_stretches_stay_whole),
        cmocka_unit_test(test_nothing_to_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
