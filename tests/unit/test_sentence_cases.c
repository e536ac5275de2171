#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "issue/sentence.h"
#include "support/folder.h"

#include <stdio.h>
#include <string.h>

enum { SENTENCES_MOST = 64, TEXT_MOST = 1024 };

/* Texts of town halls and their magazines; | stands where a sentence ends and the next begins, \n
 * is a line break that the author made. */
static const char *const french[] = {
    "Mme le maire a reçu M. le préfet.| Ils ont visité l’école.",
    "MM. Roux, Petit et Mmes Blanc, Noir sont élus.| Bravo.",
    "Me Durand plaide.| Le Dr Morin témoigne.",
    "Le Dr. Morin et le Pr. Colas signent.",
    "J. Martin et A.-M. Leroy président.| C’est voté.",
    "Le rapport de J.-C. Petit est adopté.",
    "L’art. L. 2121-29 du CGCT s’applique.| Il est clair.",
    "Voir art. R. 2224-8 et suiv. du code.",
    "Les agents de catégorie C.| Les autres suivront.",
    "Il habite au bâtiment B.| Elle loge en face.",
    "Le groupe A.| Le groupe B attend.",
    "« Quoi ? » dit-il.| Elle sourit.",
    "« Quoi ? » demanda le maire.| Silence.",
    "« Jamais ! » s’écria-t-elle.",
    "« Oui… » murmura-t-il.| Puis il signa.",
    "« C’est voté. »| Le public applaudit.",
    "« Venez.| Nous vous attendons. »| Ainsi finit la lettre.",
    "— Vous venez ?| — Oui.| — Alors partons.",
    "“Vraiment ?” dit-elle.| Oui.",
    "Il a dit « non ».| Elle a dit « oui ».",
    "Des écoles, des routes… et des ponts.",
    "Des écoles, des routes…| Et des ponts.",
    "Et alors ?…| Rien.",
    "Quoi ?!| Encore ?",
    "Attention !!!| Travaux.",
    "Voir https://www.mairie.example/a.b?c=d.e et la suite.",
    "Écrire à accueil@mairie.example.| Réponse sous huit jours.",
    "Le site mairie.example est ouvert.| Visitez-le.",
    "Fichier budget.2025.pdf à lire.",
    "1. Ouvrir la séance.",
    "2. Voter.| Puis lever la séance.",
    "a. Ouvrir la séance.",
    "Rendez-vous le 12.| Soyez à l’heure.",
    "Il y en a 3.| Le reste suit.",
    "En 2024.| En 2025.",
    "Le prix est de 3.50 euros.",
    "La version 2.1 du logiciel.| Elle marche.",
    "Tél. : 05 99 00 11 22.| Fax : 05 99 00 11 23.",
    "Tél. 05.99.00.11.22.| Ouvert le matin.",
    "Lire p. 12 et pp. 14-16.| Bonne lecture.",
    "Voir p. ex. la délibération du 3 mai.",
    "Cf. l’annexe 2.| Elle est longue.",
    "La délibération n° 12.| Elle est votée.",
    "Env. 300 hab. au km², soit peu.",
    "La commune a 300 hab.| Elle grandit.",
    "Des pelles, des râteaux, etc.| Tout est prêt.",
    "Des pelles, etc. seront prêtés.",
    "Des pelles (râteaux, etc.) et des gants.",
    "Au Ier s. av. J.-C. vivait un peuple.",
    "Il vécut au Ier s. apr. J.-C. dans ce pays.",
    "Place du Gal. Leclerc, av. Foch et bd. Carnot.",
    "Rendez-vous av. de la Gare.| Venez.",
    "St. Martin et Ste. Anne sont fêtés.",
    "Le lundi 3 févr. 2025 à 18 h.| Entrée libre.",
    "De 9 h à 12 h.| De 14 h à 17 h.",
    "À 18 h 30.| Venez.",
    "Environ 3 km.| La route est belle.",
    "Il pèse 12 kg.| Le prix est de 3 €.| Rien de plus.",
    "La Sté. Durand et Cie. a fourni le sable.",
    "L’A.M.F. réunit les maires.| Elle parle.",
    "Les membres de l’U.E. votent.",
    "Il travaille à la S.N.C.F. depuis mai.",
    "(Voir plus bas.)| La suite vient.",
    "La suite (voir p. 3) vient.| Puis la fin.",
    "C’est fini [voir note].| Partons.",
    "Prix : 3 €.| Port : 2 €.",
    "Il demande : « Que faire ? »| Nul ne répond.",
    "Il demande « Que faire ? » et s’assied.",
    "Pourquoi ?| Parce que.",
    "Ô joie !| Ô rage !",
    "Le maire, M. A. Petit, signe.| L’adjointe, Mme B. Roux, aussi.",
    "Son no. de dossier est connu.",
    "L’al. 2 et le chap. 3 du liv. IV.",
    "Réf. : AB-12.| Dossier suivi par C. Roux.",
    "De 1939 à 1945.| Puis vint la paix.",
    "Le vote : 12 pour, 3 contre.| Adopté.",
    "Mairie\n|12, rue Haute",
    "Mairie,\n12, rue Haute",
    "12, rue Haute\nbâtiment du fond",
    "31000 Toulouse\n|Tél. 05 99 00 11 22",
    "Ouvert le lundi\n|(Fermé en août)",
    "Ouvert le lundi\n(fermé en août)",
    "Première ligne.\n|Deuxième ligne.| Troisième.",
    "Un vers\n|Un autre vers",
    "Il pleut.\n|« Il vente. »",
    "…",
    "« … »",
    "A.",
    "Oui",
    "Fin de la saison.| Acte suivant.",
    "La loi du 2 mars 1982.| Celle du 7 janvier 1983.",
    "Vu le décret du 3 mai ;\nvu l’arrêté du 4 mai ;\n|Le conseil délibère.",
};

static const char *const english[] = {
    "Mr. Smith met Mrs. Jones.| They spoke.",
    "“Why?” he asked.| Nobody knew.",
    "See e.g. p. 12 and vol. 3.| Done.",
    "Tools, seeds, etc.| All is ready.",
    "It costs $3.50.| Cheap.",
    "J. R. Brown won.| He smiled.",
    "Some towns, e.g. Leeds, grew.| Others, i.e. York, did not.",
    "The answer is no.| Then he left.",
    "It is No. 10 on the list, under Art. 5.| Modern art.| Old art.",
    "Built in Sept. 2019 and Jan. 2020.| It opened in Dec.| The mayor came.",
    "Dr. Lee vs. Prof. Green, approx. 5 to 1.| St. Paul's won.",
    "Acme Inc. and Foo Ltd. merged.| Bar Ltd.| Closed.",
    "At 5 p.m. on Monday.| At 6 p.m.| Then home.",
    "The U.S. Senate met.| So did the U.K. government.",
    "See Fig. 2, pp. 12-15.| Done.",
    "Take vitamin C.| Then rest.",
};

/* Writes the sentences of a text as the table does, in brackets. */
static void show(const char *text, const struct sentence_range *ranges, size_t count, char *out,
                 size_t size)
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t index = 0; index < count && used < size; index++)
        used += (size_t)snprintf(out + used, size - used, "[%.*s]",
                                 (int)(ranges[index].end - ranges[index].begin),
                                 text + ranges[index].begin);
}

/* Takes the marks out of a case; `wanted` receives its sentences in brackets. */
static void read_case(const char *marked, char *text, char *wanted)
{
    *wanted++ = '[';
    for (const char *at = marked; *at != '\0'; at++) {
        if (*at != '|') {
            *text++ = *at;
            *wanted++ = *at;
            continue;
        }
        while (wanted[-1] == '\n')
            wanted--;
        *wanted++ = ']';
        *wanted++ = '[';
        if (at[1] == ' ')
            *text++ = *++at;
    }
    *text = '\0';
    strcpy(wanted, "]");
}

static size_t check_table(const char *const *table, size_t length, const char *language)
{
    struct arena *arena = arena_create();
    struct failure failure = {0};
    const struct sentence_rules *rules =
        sentence_rules_read(arena, folder_of_data(), language, &failure);
    size_t faults = 0;
    assert_non_null(rules);
    for (size_t index = 0; index < length; index++) {
        char text[TEXT_MOST];
        char wanted[TEXT_MOST];
        char got[TEXT_MOST];
        struct sentence_range ranges[SENTENCES_MOST];
        read_case(table[index], text, wanted);
        size_t count =
            sentence_split(rules, language, text, strlen(text), NULL, 0, ranges, SENTENCES_MOST);
        show(text, ranges, count, got, sizeof got);
        if (strcmp(got, wanted) == 0)
            continue;
        print_error("wanted %s\n   got %s\n", wanted, got);
        faults++;
    }
    arena_destroy(arena);
    return faults;
}

static void test_french(void **state)
{
    (void)state;
    assert_int_equal(check_table(french, sizeof french / sizeof *french, "fr"), 0);
}

static void test_english(void **state)
{
    (void)state;
    assert_int_equal(check_table(english, sizeof english / sizeof *english, "en"), 0);
}

static void test_every_range_is_in_order_and_not_empty(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct failure failure = {0};
    const struct sentence_rules *rules =
        sentence_rules_read(arena, folder_of_data(), "fr", &failure);
    static const char letters[] = "A a.?!…«»\" \n,1)(";
    unsigned seed = 7;
    for (int round = 0; round < 5000; round++) {
        char text[64];
        size_t length = 0;
        while (length < 40) {
            seed = seed * 1103515245u + 12345u;
            size_t at = (seed >> 16) % (sizeof letters - 1);
            while (((unsigned char)letters[at] & 0xC0) == 0x80)
                at--;
            do
                text[length++] = letters[at++];
            while (((unsigned char)letters[at] & 0xC0) == 0x80);
        }
        struct sentence_range ranges[SENTENCES_MOST];
        size_t count = sentence_split(rules, "fr", text, length, NULL, 0, ranges, SENTENCES_MOST);
        size_t last = 0;
        for (size_t index = 0; index < count; index++) {
            assert_true(ranges[index].begin >= last && ranges[index].end > ranges[index].begin);
            last = ranges[index].end;
        }
        assert_true(last <= length);
    }
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_french),
        cmocka_unit_test(test_english),
        cmocka_unit_test(test_every_range_is_in_order_and_not_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
