<?xml version="1.0" encoding="UTF-8"?>
<!-- Proper names and acronyms that espeak-ng (voice fr) misreads. An alias is said as any French text;
     phonemes are in IPA. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="fr">
  <!-- Communes of France and their parts: last consonants that are heard -->
  <lexeme><grapheme>Arras</grapheme><alias>Arasse</alias></lexeme>
  <lexeme><grapheme>Ars</grapheme><alias>arse</alias></lexeme>
  <lexeme><grapheme>Mons</grapheme><alias>monsse</alias></lexeme>
  <lexeme><grapheme>Auch</grapheme><alias>oche</alias></lexeme>
  <lexeme><grapheme>Andernos</grapheme><alias>Andernosse</alias></lexeme>
  <lexeme><grapheme>Argelès</grapheme><alias>Argelèsse</alias></lexeme>
  <lexeme><grapheme>Argens</grapheme><alias>Arjansse</alias></lexeme>
  <lexeme><grapheme>Ambès</grapheme><alias>Ambèsse</alias></lexeme>
  <lexeme><grapheme>Bassens</grapheme><alias>Bassinsse</alias></lexeme>
  <lexeme><grapheme>Bernis</grapheme><alias>Bernisse</alias></lexeme>
  <lexeme><grapheme>Biganos</grapheme><alias>Biganosse</alias></lexeme>
  <lexeme><grapheme>Bizanos</grapheme><alias>Bizanosse</alias></lexeme>
  <lexeme><grapheme>Biot</grapheme><alias>Biotte</alias></lexeme>
  <lexeme><grapheme>Bompas</grapheme><alias>Bompasse</alias></lexeme>
  <lexeme><grapheme>Brethmas</grapheme><alias>Brettmasse</alias></lexeme>
  <lexeme><grapheme>Cabriès</grapheme><alias>Cabrièsse</alias></lexeme>
  <lexeme><grapheme>Canohès</grapheme><alias>Canohèsse</alias></lexeme>
  <lexeme><grapheme>Carcès</grapheme><alias>Carcèsse</alias></lexeme>
  <lexeme><grapheme>Carros</grapheme><alias>Carosse</alias></lexeme>
  <lexeme><grapheme>Cestas</grapheme><alias>Cèstasse</alias></lexeme>
  <lexeme><grapheme>Saint-Chamas</grapheme><alias>Saint-Chamasse</alias></lexeme>
  <lexeme><grapheme>Cilaos</grapheme><alias>Silaosse</alias></lexeme>
  <lexeme><grapheme>Colomars</grapheme><alias>Colomarse</alias></lexeme>
  <lexeme><grapheme>Cuers</grapheme><alias>Cuèrse</alias></lexeme>
  <lexeme><grapheme>Daoulas</grapheme><alias>Daoulasse</alias></lexeme>
  <lexeme><grapheme>Dolus</grapheme><alias>Dolusse</alias></lexeme>
  <lexeme><grapheme>Ensuès</grapheme><alias>Ensuèsse</alias></lexeme>
  <lexeme><grapheme>Escalquens</grapheme><alias>Escalquinsse</alias></lexeme>
  <lexeme><grapheme>Fos</grapheme><alias>fosse</alias></lexeme>
  <lexeme><grapheme>Fès</grapheme><alias>fèsse</alias></lexeme>
  <lexeme><grapheme>Gaudens</grapheme><alias>Gaudinsse</alias></lexeme>
  <lexeme><grapheme>Gelos</grapheme><alias>Jelosse</alias></lexeme>
  <lexeme><grapheme>Geniès</grapheme><alias>Jenièsse</alias></lexeme>
  <lexeme><grapheme>Genlis</grapheme><alias>Jenlisse</alias></lexeme>
  <lexeme><grapheme>Gers</grapheme><alias>Gerse</alias></lexeme>
  <lexeme><grapheme>Gildas</grapheme><alias>Jildasse</alias></lexeme>
  <lexeme><grapheme>Grans</grapheme><alias>gransse</alias></lexeme>
  <lexeme><grapheme>Lannilis</grapheme><alias>Lannilisse</alias></lexeme>
  <lexeme><grapheme>Lans</grapheme><alias>lansse</alias></lexeme>
  <lexeme><grapheme>Lauris</grapheme><alias>Lorisse</alias></lexeme>
  <lexeme><grapheme>Lez</grapheme><phoneme>lɛz</phoneme></lexeme>
  <lexeme><grapheme>Loubès</grapheme><alias>Loubèsse</alias></lexeme>
  <lexeme><grapheme>Magalas</grapheme><alias>Magalasse</alias></lexeme>
  <lexeme><grapheme>Mamers</grapheme><alias>Mamerse</alias></lexeme>
  <lexeme><grapheme>Martignas</grapheme><alias>Martignasse</alias></lexeme>
  <lexeme><grapheme>Médis</grapheme><alias>Médisse</alias></lexeme>
  <lexeme><grapheme>Mestras</grapheme><alias>Mestrasse</alias></lexeme>
  <lexeme><grapheme>Mios</grapheme><alias>Miosse</alias></lexeme>
  <lexeme><grapheme>Miramas</grapheme><alias>Miramasse</alias></lexeme>
  <lexeme><grapheme>Morlaàs</grapheme><alias>Morlasse</alias></lexeme>
  <lexeme><grapheme>Mouans</grapheme><alias>mouansse</alias></lexeme>
  <lexeme><grapheme>Mouriès</grapheme><alias>Mourièsse</alias></lexeme>
  <lexeme><grapheme>Mérogis</grapheme><alias>Mérojisse</alias></lexeme>
  <lexeme><grapheme>Nans</grapheme><alias>nansse</alias></lexeme>
  <lexeme><grapheme>Nyons</grapheme><alias>Nionsse</alias></lexeme>
  <lexeme><grapheme>Odos</grapheme><alias>Odosse</alias></lexeme>
  <lexeme><grapheme>Orens</grapheme><alias>Orinsse</alias></lexeme>
  <lexeme><grapheme>Orthez</grapheme><alias>Ortèsse</alias></lexeme>
  <lexeme><grapheme>Rodez</grapheme><alias>Rodèze</alias></lexeme>
  <lexeme><grapheme>Palavas</grapheme><alias>Palavasse</alias></lexeme>
  <lexeme><grapheme>Parentis</grapheme><alias>Parentisse</alias></lexeme>
  <lexeme><grapheme>Pégomas</grapheme><alias>Pégomasse</alias></lexeme>
  <lexeme><grapheme>Perros</grapheme><alias>Pérosse</alias></lexeme>
  <lexeme><grapheme>Pézenas</grapheme><alias>Pézenasse</alias></lexeme>
  <lexeme><grapheme>Pons</grapheme><alias>ponsse</alias></lexeme>
  <lexeme><grapheme>Puylaurens</grapheme><alias>Puylaurance</alias></lexeme>
  <lexeme><grapheme>Rabastens</grapheme><alias>Rabastinsse</alias></lexeme>
  <lexeme><grapheme>Ris-Orangis</grapheme><alias>Risse-Oranjisse</alias></lexeme>
  <lexeme><grapheme>Rognonas</grapheme><alias>Rognonasse</alias></lexeme>
  <lexeme><grapheme>Saint-Brès</grapheme><alias>Saint-Brèsse</alias></lexeme>
  <lexeme><grapheme>Le Crès</grapheme><alias>Le Crèsse</alias></lexeme>
  <lexeme><grapheme>Solliès</grapheme><alias>Solièsse</alias></lexeme>
  <lexeme><grapheme>Sénas</grapheme><alias>Sénasse</alias></lexeme>
  <lexeme><grapheme>Tarnos</grapheme><alias>Tarnosse</alias></lexeme>
  <lexeme><grapheme>Tartas</grapheme><alias>Tartasse</alias></lexeme>
  <lexeme><grapheme>Vals-les-Bains</grapheme><alias>Valsse-les-Bains</alias></lexeme>
  <lexeme><grapheme>Vals-près-le-Puy</grapheme><alias>Valsse-près-le-Puy</alias></lexeme>
  <lexeme><grapheme>Valras</grapheme><alias>Valrasse</alias></lexeme>
  <lexeme><grapheme>Valréas</grapheme><alias>Valréasse</alias></lexeme>
  <lexeme><grapheme>Vallauris</grapheme><alias>Valorisse</alias></lexeme>
  <lexeme><grapheme>Vias</grapheme><alias>Viasse</alias></lexeme>
  <lexeme><grapheme>Védas</grapheme><alias>Védasse</alias></lexeme>
  <lexeme><grapheme>Aunis</grapheme><alias>Onisse</alias></lexeme>
  <lexeme><grapheme>Morcenx</grapheme><alias>Morsinsse</alias></lexeme>
  <lexeme><grapheme>Mourenx</grapheme><alias>Mourinsse</alias></lexeme>
  <lexeme><grapheme>Pontonx</grapheme><alias>Pontonsse</alias></lexeme>
  <lexeme><grapheme>Seignanx</grapheme><alias>Séniansse</alias></lexeme>
  <lexeme><grapheme>Anglet</grapheme><alias>Anglette</alias></lexeme>
  <lexeme><grapheme>Plouescat</grapheme><alias>Plouescatte</alias></lexeme>
  <lexeme><grapheme>Combrit</grapheme><alias>Combritte</alias></lexeme>
  <lexeme><grapheme>Urcuit</grapheme><alias>Urcuitte</alias></lexeme>
  <lexeme><grapheme>Houat</grapheme><phoneme>wat</phoneme></lexeme>
  <lexeme><grapheme>Carnoët</grapheme><alias>Carnouette</alias></lexeme>
  <lexeme><grapheme>Plancoët</grapheme><alias>Plancouette</alias></lexeme>
  <lexeme><grapheme>Folgoët</grapheme><alias>Folgouette</alias></lexeme>
  <lexeme><grapheme>Harcouët</grapheme><alias>Arcouette</alias></lexeme>
  <lexeme><grapheme>Loperhet</grapheme><alias>Lopérette</alias></lexeme>
  <lexeme><grapheme>Faouët</grapheme><alias>Faouette</alias></lexeme>
  <lexeme><grapheme>Saint-Pons</grapheme><alias>Saint-Ponsse</alias></lexeme>
  <!-- Communes and parts: last consonants that are mute -->
  <lexeme><grapheme>Allauch</grapheme><alias>Alau</alias></lexeme>
  <lexeme><grapheme>Baud</grapheme><alias>beau</alias></lexeme>
  <lexeme><grapheme>Blénod</grapheme><alias>Blénau</alias></lexeme>
  <lexeme><grapheme>Bruz</grapheme><alias>bru</alias></lexeme>
  <lexeme><grapheme>Chaponost</grapheme><alias>Chaponeau</alias></lexeme>
  <lexeme><grapheme>Beynost</grapheme><alias>Baino</alias></lexeme>
  <lexeme><grapheme>Villerest</grapheme><alias>Villeret</alias></lexeme>
  <lexeme><grapheme>Saint-Genest</grapheme><alias>Saint-Genêt</alias></lexeme>
  <lexeme><grapheme>Genest-Lerpt</grapheme><alias>Genêt-Lère</alias></lexeme>
  <lexeme><grapheme>Chavanod</grapheme><alias>Chavano</alias></lexeme>
  <lexeme><grapheme>Capestang</grapheme><alias>Capestan</alias></lexeme>
  <lexeme><grapheme>Cosnac</grapheme><alias>Conac</alias></lexeme>
  <lexeme><grapheme>Coulounieix</grapheme><alias>Coulounié</alias></lexeme>
  <lexeme><grapheme>Couzeix</grapheme><alias>Couzé</alias></lexeme>
  <lexeme><grapheme>Crest</grapheme><alias>crê</alias></lexeme>
  <lexeme><grapheme>Corenc</grapheme><alias>Coran</alias></lexeme>
  <lexeme><grapheme>Culoz</grapheme><alias>Culo</alias></lexeme>
  <lexeme><grapheme>Chavanoz</grapheme><alias>Chavano</alias></lexeme>
  <lexeme><grapheme>Échenoz</grapheme><alias>Écheno</alias></lexeme>
  <lexeme><grapheme>Saint-Jorioz</grapheme><alias>Saint-Jorio</alias></lexeme>
  <lexeme><grapheme>Clusaz</grapheme><alias>Cluza</alias></lexeme>
  <lexeme><grapheme>Drumettaz</grapheme><alias>Drumetta</alias></lexeme>
  <lexeme><grapheme>Marnaz</grapheme><alias>Marna</alias></lexeme>
  <lexeme><grapheme>Sallaz</grapheme><alias>sala</alias></lexeme>
  <lexeme><grapheme>Vétraz</grapheme><alias>Vétra</alias></lexeme>
  <lexeme><grapheme>Villaz</grapheme><alias>vila</alias></lexeme>
  <lexeme><grapheme>Viuz</grapheme><alias>vieu</alias></lexeme>
  <lexeme><grapheme>Genix</grapheme><alias>Jeni</alias></lexeme>
  <lexeme><grapheme>Lapalud</grapheme><alias>Lapalu</alias></lexeme>
  <lexeme><grapheme>Longvic</grapheme><alias>Lonvi</alias></lexeme>
  <lexeme><grapheme>Meung</grapheme><phoneme>mœ̃</phoneme></lexeme>
  <lexeme><grapheme>Penmarch</grapheme><grapheme>Penmarc'h</grapheme><alias>Pinmar</alias></lexeme>
  <lexeme><grapheme>Rupt</grapheme><alias>ru</alias></lexeme>
  <lexeme><grapheme>Saint-Cirq</grapheme><alias>Saint-Cire</alias></lexeme>
  <lexeme><grapheme>Saint-Vaast</grapheme><alias>Saint-Va</alias></lexeme>
  <lexeme><grapheme>Vaast</grapheme><alias>va</alias></lexeme>
  <lexeme><grapheme>Batz</grapheme><alias>bas</alias></lexeme>
  <lexeme><grapheme>Retz</grapheme><alias>rê</alias></lexeme>
  <lexeme><grapheme>Véretz</grapheme><alias>Véret</alias></lexeme>
  <lexeme><grapheme>Gretz</grapheme><alias>grê</alias></lexeme>
  <lexeme><grapheme>Agnetz</grapheme><alias>Agné</alias></lexeme>
  <lexeme><grapheme>Fougeretz</grapheme><alias>Fougeret</alias></lexeme>
  <lexeme><grapheme>Saint-Cloud</grapheme><alias>Saint-Clou</alias></lexeme>
  <lexeme><grapheme>Estrées</grapheme><alias>Étrées</alias></lexeme>
  <lexeme><grapheme>Riom</grapheme><alias>Rion</alias></lexeme>
  <lexeme><grapheme>Manom</grapheme><alias>Manome</alias></lexeme>
  <lexeme><grapheme>Montsoult</grapheme><alias>Monsou</alias></lexeme>
  <lexeme><grapheme>Arnoult</grapheme><alias>Arnou</alias></lexeme>
  <lexeme><grapheme>Garéoult</grapheme><alias>Garéou</alias></lexeme>
  <lexeme><grapheme>Berthoult</grapheme><alias>Bertou</alias></lexeme>
  <lexeme><grapheme>Rochefoucauld</grapheme><alias>Rochefoucau</alias></lexeme>
  <lexeme><grapheme>Foucauld</grapheme><alias>Foucau</alias></lexeme>
  <lexeme><grapheme>Menehould</grapheme><alias>Menou</alias></lexeme>
  <lexeme><grapheme>Anould</grapheme><alias>Anou</alias></lexeme>
  <lexeme><grapheme>Arnould</grapheme><alias>Arnou</alias></lexeme>
  <lexeme><grapheme>Thibauld</grapheme><alias>Tibau</alias></lexeme>
  <lexeme><grapheme>Essarts</grapheme><alias>essar</alias></lexeme>
  <lexeme><grapheme>Issart</grapheme><alias>Issar</alias></lexeme>
  <lexeme><grapheme>Lessart</grapheme><alias>Lessar</alias></lexeme>
  <lexeme><grapheme>Wissant</grapheme><alias>Vissan</alias></lexeme>
  <lexeme><grapheme>Loos</grapheme><alias>lô</alias></lexeme>
  <lexeme><grapheme>Leers</grapheme><phoneme>lɛʁs</phoneme></lexeme>
  <!-- Communes and parts: -er that is said like « ère » -->
  <lexeme><grapheme>Audemer</grapheme><alias>Odemère</alias></lexeme>
  <lexeme><grapheme>Cléder</grapheme><alias>Clédère</alias></lexeme>
  <lexeme><grapheme>Cléguer</grapheme><alias>Cléguère</alias></lexeme>
  <lexeme><grapheme>Flers</grapheme><alias>flère</alias></lexeme>
  <lexeme><grapheme>Guer</grapheme><alias>guère</alias></lexeme>
  <lexeme><grapheme>Guilers</grapheme><alias>Guilère</alias></lexeme>
  <lexeme><grapheme>Lillers</grapheme><alias>Lillère</alias></lexeme>
  <lexeme><grapheme>Meschers</grapheme><alias>Méchère</alias></lexeme>
  <lexeme><grapheme>Plouguer</grapheme><alias>Plouguère</alias></lexeme>
  <lexeme><grapheme>Pleyber</grapheme><alias>Pleybère</alias></lexeme>
  <lexeme><grapheme>Villers</grapheme><alias>Vilère</alias></lexeme>
  <lexeme><grapheme>Rambervillers</grapheme><alias>Rambervilère</alias></lexeme>
  <lexeme><grapheme>Soler</grapheme><alias>Solère</alias></lexeme>
  <lexeme><grapheme>Toufflers</grapheme><alias>Touflère</alias></lexeme>
  <lexeme><grapheme>Yser</grapheme><alias>Yzère</alias></lexeme>
  <lexeme><grapheme>Moder</grapheme><alias>Modère</alias></lexeme>
  <lexeme><grapheme>Lauter</grapheme><alias>Lautère</alias></lexeme>
  <lexeme><grapheme>Schœlcher</grapheme><grapheme>Schoelcher</grapheme><alias>Cheulchère</alias></lexeme>
  <lexeme><grapheme>Kléber</grapheme><alias>Klébère</alias></lexeme>
  <lexeme><grapheme>Auber</grapheme><alias>Aubère</alias></lexeme>
  <lexeme><grapheme>Saint-Germer</grapheme><alias>Saint-Germère</alias></lexeme>
  <lexeme><grapheme>Chiers</grapheme><alias>chière</alias></lexeme>
  <lexeme><grapheme>Wallers</grapheme><alias>Valère</alias></lexeme>
  <lexeme><grapheme>Ciers</grapheme><alias>sière</alias></lexeme>
  <!-- Communes and parts: nasal, or « enne » -->
  <lexeme><grapheme>Arbent</grapheme><alias>Arban</alias></lexeme>
  <lexeme><grapheme>Boën</grapheme><phoneme>boɛ̃</phoneme></lexeme>
  <lexeme><grapheme>Chens-sur-Léman</grapheme><alias>Chan-sur-Léman</alias></lexeme>
  <lexeme><grapheme>Chéreng</grapheme><alias>Chéran</alias></lexeme>
  <lexeme><grapheme>Doullens</grapheme><alias>Doulan</alias></lexeme>
  <lexeme><grapheme>Eybens</grapheme><alias>Ébin</alias></lexeme>
  <lexeme><grapheme>Enghien</grapheme><alias>Anghin</alias></lexeme>
  <lexeme><grapheme>Esserent</grapheme><alias>Esseran</alias></lexeme>
  <lexeme><grapheme>Feillens</grapheme><alias>Feillan</alias></lexeme>
  <lexeme><grapheme>Fulgent</grapheme><alias>Fuljan</alias></lexeme>
  <lexeme><grapheme>Guenrouët</grapheme><grapheme>Guenrouet</grapheme><alias>Guènerouet</alias></lexeme>
  <lexeme><grapheme>Maen</grapheme><alias>mène</alias></lexeme>
  <lexeme><grapheme>Mehun</grapheme><phoneme>mœ̃</phoneme></lexeme>
  <lexeme><grapheme>Moëlan</grapheme><alias>Mouèlan</alias></lexeme>
  <lexeme><grapheme>Moëns</grapheme><alias>Moin</alias></lexeme>
  <lexeme><grapheme>Morsent</grapheme><alias>Morsan</alias></lexeme>
  <lexeme><grapheme>Ostrevent</grapheme><alias>Ostrevan</alias></lexeme>
  <lexeme><grapheme>Moyenmoutier</grapheme><alias>Moyin-moutier</alias></lexeme>
  <lexeme><grapheme>Piolenc</grapheme><phoneme>pjɔlɛ̃k</phoneme></lexeme>
  <lexeme><grapheme>Ploeren</grapheme><alias>Pleurène</alias></lexeme>
  <lexeme><grapheme>Ploemeur</grapheme><alias>Pleumeur</alias></lexeme>
  <lexeme><grapheme>Ploemel</grapheme><alias>Pleumel</alias></lexeme>
  <lexeme><grapheme>Samoëns</grapheme><alias>Samoin</alias></lexeme>
  <lexeme><grapheme>Ventabren</grapheme><alias>Ventabrin</alias></lexeme>
  <lexeme><grapheme>Conflent</grapheme><alias>Conflan</alias></lexeme>
  <lexeme><grapheme>Dun</grapheme><phoneme>dœ̃</phoneme></lexeme>
  <lexeme><grapheme>Thun</grapheme><phoneme>tœ̃</phoneme></lexeme>
  <lexeme><grapheme>Civens</grapheme><alias>Sivan</alias></lexeme>
  <lexeme><grapheme>Revens</grapheme><alias>Revinsse</alias></lexeme>
  <lexeme><grapheme>Levens</grapheme><alias>Levinsse</alias></lexeme>
  <lexeme><grapheme>Vendays</grapheme><alias>Vindé</alias></lexeme>
  <lexeme><grapheme>Lesneven</grapheme><alias>Lèssnévène</alias></lexeme>
  <lexeme><grapheme>Verson</grapheme><alias>Vèrson</alias></lexeme>
  <lexeme><grapheme>Izeron</grapheme><grapheme>Yzeron</grapheme><alias>Iseron</alias></lexeme>
  <lexeme><grapheme>Berson</grapheme><alias>Bèrson</alias></lexeme>
  <!-- Communes and parts: s, t, l, g inside that are mute -->
  <lexeme><grapheme>Asnières</grapheme><alias>Anières</alias></lexeme>
  <lexeme><grapheme>Ancoisne</grapheme><alias>Ancoine</alias></lexeme>
  <lexeme><grapheme>Aulnat</grapheme><alias>Onat</alias></lexeme>
  <lexeme><grapheme>Aulnay</grapheme><alias>Aunay</alias></lexeme>
  <lexeme><grapheme>Aulnoy</grapheme><alias>Aunoy</alias></lexeme>
  <lexeme><grapheme>Aulnoye</grapheme><alias>Aunoie</alias></lexeme>
  <lexeme><grapheme>Aulnois</grapheme><alias>Aunois</alias></lexeme>
  <lexeme><grapheme>Aulne</grapheme><alias>Aune</alias></lexeme>
  <lexeme><grapheme>Aulnes</grapheme><alias>Aunes</alias></lexeme>
  <lexeme><grapheme>Baulche</grapheme><alias>Bauche</alias></lexeme>
  <lexeme><grapheme>Caulnes</grapheme><alias>Caune</alias></lexeme>
  <lexeme><grapheme>Chaulnes</grapheme><alias>Chaune</alias></lexeme>
  <lexeme><grapheme>Vaulnaveys</grapheme><alias>Vaunavé</alias></lexeme>
  <lexeme><grapheme>Auxonne</grapheme><alias>Aussonne</alias></lexeme>
  <lexeme><grapheme>Auxois</grapheme><alias>Aussois</alias></lexeme>
  <lexeme><grapheme>Auxey</grapheme><alias>Aussé</alias></lexeme>
  <lexeme><grapheme>Bouxières</grapheme><alias>Boussières</alias></lexeme>
  <lexeme><grapheme>Avesnes</grapheme><alias>Avennes</alias></lexeme>
  <lexeme><grapheme>Avesnois</grapheme><alias>Avennois</alias></lexeme>
  <lexeme><grapheme>Avesnelles</grapheme><alias>Avennelles</alias></lexeme>
  <lexeme><grapheme>Besné</grapheme><alias>Bêné</alias></lexeme>
  <lexeme><grapheme>Bosroumois</grapheme><alias>Bôroumois</alias></lexeme>
  <lexeme><grapheme>Bourgtheroulde</grapheme><phoneme>butʁud</phoneme></lexeme>
  <lexeme><grapheme>Bourgbarré</grapheme><alias>Bourbarré</alias></lexeme>
  <lexeme><grapheme>Bourgvallées</grapheme><alias>Bourvallées</alias></lexeme>
  <lexeme><grapheme>Bourg-en-Bresse</grapheme><alias>Bourkan-Bresse</alias></lexeme>
  <lexeme><grapheme>Arbresle</grapheme><alias>Arbrêle</alias></lexeme>
  <lexeme><grapheme>Bresle</grapheme><alias>Brêle</alias></lexeme>
  <lexeme><grapheme>Bresles</grapheme><alias>Brêles</alias></lexeme>
  <lexeme><grapheme>Risle</grapheme><alias>Rile</alias></lexeme>
  <lexeme><grapheme>Chesnay</grapheme><alias>Chênay</alias></lexeme>
  <lexeme><grapheme>Chesne</grapheme><alias>Chêne</alias></lexeme>
  <lexeme><grapheme>Chesnes</grapheme><alias>Chênes</alias></lexeme>
  <lexeme><grapheme>Chesnois</grapheme><alias>Chênois</alias></lexeme>
  <lexeme><grapheme>Cosne</grapheme><alias>cône</alias></lexeme>
  <lexeme><grapheme>Couesnon</grapheme><alias>Couênon</alias></lexeme>
  <lexeme><grapheme>Coupvray</grapheme><alias>Couvray</alias></lexeme>
  <lexeme><grapheme>Crosne</grapheme><alias>crône</alias></lexeme>
  <lexeme><grapheme>Desvres</grapheme><alias>dèvre</alias></lexeme>
  <lexeme><grapheme>Dombasle</grapheme><alias>Dombâle</alias></lexeme>
  <lexeme><grapheme>Esbly</grapheme><alias>Ébly</alias></lexeme>
  <lexeme><grapheme>Escautpont</grapheme><alias>Escaupont</alias></lexeme>
  <lexeme><grapheme>Esnes</grapheme><alias>êne</alias></lexeme>
  <lexeme><grapheme>Esvres</grapheme><alias>èvre</alias></lexeme>
  <lexeme><grapheme>Faulx</grapheme><alias>fau</alias></lexeme>
  <lexeme><grapheme>Fismes</grapheme><alias>fîme</alias></lexeme>
  <lexeme><grapheme>Fouesnant</grapheme><alias>Fouênan</alias></lexeme>
  <lexeme><grapheme>Fresne</grapheme><alias>frêne</alias></lexeme>
  <lexeme><grapheme>Fresnes</grapheme><alias>frênes</alias></lexeme>
  <lexeme><grapheme>Fresnay</grapheme><alias>Frênay</alias></lexeme>
  <lexeme><grapheme>Fresnoy</grapheme><alias>Frênoy</alias></lexeme>
  <lexeme><grapheme>Fresneau</grapheme><alias>Frêneau</alias></lexeme>
  <lexeme><grapheme>Gasny</grapheme><phoneme>ɡani</phoneme></lexeme>
  <lexeme><grapheme>Gouesnou</grapheme><alias>Gouênou</alias></lexeme>
  <lexeme><grapheme>Gouesnach</grapheme><grapheme>Gouesnac'h</grapheme><alias>Gouênak</alias></lexeme>
  <lexeme><grapheme>Groslay</grapheme><alias>Grolay</alias></lexeme>
  <lexeme><grapheme>Guesnain</grapheme><alias>Guênain</alias></lexeme>
  <lexeme><grapheme>Haisnes</grapheme><alias>ène</alias></lexeme>
  <lexeme><grapheme>Hasnon</grapheme><alias>Anon</alias></lexeme>
  <lexeme><grapheme>Hesdin</grapheme><alias>Édin</alias></lexeme>
  <lexeme><grapheme>Huisne</grapheme><alias>uine</alias></lexeme>
  <lexeme><grapheme>Isneauville</grapheme><alias>Ineauville</alias></lexeme>
  <lexeme><grapheme>Latresne</grapheme><alias>Latrêne</alias></lexeme>
  <lexeme><grapheme>Masny</grapheme><phoneme>mani</phoneme></lexeme>
  <lexeme><grapheme>Nesmy</grapheme><phoneme>nemi</phoneme></lexeme>
  <lexeme><grapheme>Nesles</grapheme><alias>nèle</alias></lexeme>
  <lexeme><grapheme>Nesle</grapheme><alias>nèle</alias></lexeme>
  <lexeme><grapheme>Osny</grapheme><phoneme>oni</phoneme></lexeme>
  <lexeme><grapheme>Pleslin</grapheme><alias>Plélin</alias></lexeme>
  <lexeme><grapheme>Presles</grapheme><alias>prêles</alias></lexeme>
  <lexeme><grapheme>Raismes</grapheme><alias>rême</alias></lexeme>
  <lexeme><grapheme>Rœulx</grapheme><alias>reu</alias></lexeme>
  <lexeme><grapheme>Rosny</grapheme><phoneme>ʁoni</phoneme></lexeme>
  <lexeme><grapheme>Rosnay</grapheme><alias>Ronay</alias></lexeme>
  <lexeme><grapheme>Saulve</grapheme><alias>sauve</alias></lexeme>
  <lexeme><grapheme>Saulx</grapheme><alias>sau</alias></lexeme>
  <lexeme><grapheme>Saulxures</grapheme><alias>Saussures</alias></lexeme>
  <lexeme><grapheme>Saulzoir</grapheme><alias>Sauzoir</alias></lexeme>
  <lexeme><grapheme>Suresnes</grapheme><alias>Surêne</alias></lexeme>
  <lexeme><grapheme>Vaulx</grapheme><alias>vau</alias></lexeme>
  <lexeme><grapheme>Villecresnes</grapheme><alias>Villecrêne</alias></lexeme>
  <lexeme><grapheme>Vosne</grapheme><alias>vône</alias></lexeme>
  <lexeme><grapheme>Quesnoy</grapheme><alias>Kênoy</alias></lexeme>
  <lexeme><grapheme>Quesne</grapheme><alias>kêne</alias></lexeme>
  <lexeme><grapheme>Quesnay</grapheme><alias>Kênay</alias></lexeme>
  <lexeme><grapheme>Quesnel</grapheme><alias>Kénel</alias></lexeme>
  <lexeme><grapheme>Montbard</grapheme><alias>Monbar</alias></lexeme>
  <lexeme><grapheme>Montbazon</grapheme><alias>Monbazon</alias></lexeme>
  <lexeme><grapheme>Montberon</grapheme><alias>Monberon</alias></lexeme>
  <lexeme><grapheme>Montbert</grapheme><alias>Monbert</alias></lexeme>
  <lexeme><grapheme>Montbeton</grapheme><alias>Monbeton</alias></lexeme>
  <lexeme><grapheme>Montbonnot</grapheme><alias>Monbonnot</alias></lexeme>
  <lexeme><grapheme>Montceau</grapheme><alias>Monceau</alias></lexeme>
  <lexeme><grapheme>Montceaux</grapheme><alias>Monceaux</alias></lexeme>
  <lexeme><grapheme>Montcel</grapheme><alias>Moncel</alias></lexeme>
  <lexeme><grapheme>Montchanin</grapheme><alias>Monchanin</alias></lexeme>
  <lexeme><grapheme>Montcenis</grapheme><alias>Monceni</alias></lexeme>
  <lexeme><grapheme>Montcornet</grapheme><alias>Moncornet</alias></lexeme>
  <lexeme><grapheme>Montcuq</grapheme><alias>Moncuc</alias></lexeme>
  <lexeme><grapheme>Montcy</grapheme><alias>Monci</alias></lexeme>
  <lexeme><grapheme>Montdidier</grapheme><alias>Mondidier</alias></lexeme>
  <lexeme><grapheme>Montfaucon</grapheme><alias>Monfaucon</alias></lexeme>
  <lexeme><grapheme>Montfavet</grapheme><alias>Monfavet</alias></lexeme>
  <lexeme><grapheme>Montfermeil</grapheme><alias>Monfermeil</alias></lexeme>
  <lexeme><grapheme>Montferrand</grapheme><alias>Monferrand</alias></lexeme>
  <lexeme><grapheme>Montferrat</grapheme><alias>Monferra</alias></lexeme>
  <lexeme><grapheme>Montferrier</grapheme><alias>Monferrier</alias></lexeme>
  <lexeme><grapheme>Montfort</grapheme><alias>Monfort</alias></lexeme>
  <lexeme><grapheme>Montfrin</grapheme><alias>Monfrin</alias></lexeme>
  <lexeme><grapheme>Montgaillard</grapheme><alias>Mongaillard</alias></lexeme>
  <lexeme><grapheme>Montgermont</grapheme><alias>Monjermont</alias></lexeme>
  <lexeme><grapheme>Montgeron</grapheme><alias>Monjeron</alias></lexeme>
  <lexeme><grapheme>Montgiscard</grapheme><alias>Monjiscar</alias></lexeme>
  <lexeme><grapheme>Montgivray</grapheme><alias>Monjivray</alias></lexeme>
  <lexeme><grapheme>Montjean</grapheme><alias>Monjan</alias></lexeme>
  <lexeme><grapheme>Montjoie</grapheme><alias>Monjoie</alias></lexeme>
  <lexeme><grapheme>Montlaur</grapheme><alias>Monlaur</alias></lexeme>
  <lexeme><grapheme>Montlhéry</grapheme><alias>Monléri</alias></lexeme>
  <lexeme><grapheme>Montlieu</grapheme><alias>Monlieu</alias></lexeme>
  <lexeme><grapheme>Montlignon</grapheme><alias>Monlignon</alias></lexeme>
  <lexeme><grapheme>Montlouis</grapheme><alias>Monlouis</alias></lexeme>
  <lexeme><grapheme>Montluc</grapheme><alias>Monluc</alias></lexeme>
  <lexeme><grapheme>Montluel</grapheme><alias>Monluel</alias></lexeme>
  <lexeme><grapheme>Montredon</grapheme><alias>Monreudon</alias></lexeme>
  <lexeme><grapheme>Montrejeau</grapheme><grapheme>Montréjeau</grapheme><alias>Monréjeau</alias></lexeme>
  <lexeme><grapheme>Montrevault</grapheme><alias>Monreuvault</alias></lexeme>
  <lexeme><grapheme>Montrevel</grapheme><alias>Monreuvel</alias></lexeme>
  <lexeme><grapheme>Montréverd</grapheme><alias>Monrévère</alias></lexeme>
  <lexeme><grapheme>Montrond</grapheme><alias>Monron</alias></lexeme>
  <lexeme><grapheme>Montrouge</grapheme><alias>Monrouge</alias></lexeme>
  <lexeme><grapheme>Montsauche</grapheme><alias>Monsauche</alias></lexeme>
  <lexeme><grapheme>Montségur</grapheme><alias>Monségur</alias></lexeme>
  <lexeme><grapheme>Montsinéry</grapheme><phoneme>mɔ̃sineʁi</phoneme></lexeme>
  <lexeme><grapheme>Montsûrs</grapheme><alias>Monsûr</alias></lexeme>
  <lexeme><grapheme>Montsalvy</grapheme><alias>Monsalvi</alias></lexeme>
  <lexeme><grapheme>Montval</grapheme><alias>Monval</alias></lexeme>
  <lexeme><grapheme>Montvalent</grapheme><alias>Monvalan</alias></lexeme>
  <lexeme><grapheme>Montville</grapheme><alias>Monville</alias></lexeme>
  <lexeme><grapheme>Montvilliers</grapheme><alias>Monviliers</alias></lexeme>
  <lexeme><grapheme>Montgallet</grapheme><alias>Mongallet</alias></lexeme>
  <lexeme><grapheme>Montgolfier</grapheme><alias>Mongolfier</alias></lexeme>
  <lexeme><grapheme>Montcalm</grapheme><alias>Moncalme</alias></lexeme>
  <lexeme><grapheme>Montgomery</grapheme><alias>Mongomri</alias></lexeme>
  <lexeme><grapheme>Montserrat</grapheme><alias>Monserra</alias></lexeme>
  <lexeme><grapheme>Montsouris</grapheme><alias>Monsouri</alias></lexeme>
  <lexeme><grapheme>Montfleury</grapheme><alias>Monfleuri</alias></lexeme>
  <lexeme><grapheme>Pontcharra</grapheme><alias>Poncharra</alias></lexeme>
  <lexeme><grapheme>Pontchartrain</grapheme><alias>Ponchartrain</alias></lexeme>
  <lexeme><grapheme>Pontchâteau</grapheme><alias>Ponchâteau</alias></lexeme>
  <lexeme><grapheme>Pontcarré</grapheme><alias>Poncarré</alias></lexeme>
  <lexeme><grapheme>Pontfaverger</grapheme><alias>Ponfaverger</alias></lexeme>
  <lexeme><grapheme>Pontgibaud</grapheme><alias>Ponjibau</alias></lexeme>
  <lexeme><grapheme>Pontgouin</grapheme><alias>Pongouin</alias></lexeme>
  <lexeme><grapheme>Pontlevoy</grapheme><alias>Ponlevoi</alias></lexeme>
  <lexeme><grapheme>Pontmain</grapheme><alias>Ponmain</alias></lexeme>
  <lexeme><grapheme>Pontpierre</grapheme><alias>Ponpierre</alias></lexeme>
  <lexeme><grapheme>Pontpoint</grapheme><alias>Ponpoint</alias></lexeme>
  <lexeme><grapheme>Pontvallain</grapheme><alias>Ponvallain</alias></lexeme>
  <lexeme><grapheme>Neufchâteau</grapheme><alias>Neuchâteau</alias></lexeme>
  <lexeme><grapheme>Neufchâtel</grapheme><alias>Neuchâtel</alias></lexeme>
  <lexeme><grapheme>Neufmontiers</grapheme><alias>Neumontier</alias></lexeme>
  <lexeme><grapheme>Neufmoutiers</grapheme><alias>Neumoutier</alias></lexeme>
  <lexeme><grapheme>Malesherbes</grapheme><alias>Malzerbe</alias></lexeme>
  <lexeme><grapheme>Malesherbois</grapheme><alias>Malzerbois</alias></lexeme>
  <lexeme><grapheme>Saint-Arnoult</grapheme><alias>Saint-Arnou</alias></lexeme>
  <lexeme><grapheme>Desmoulins</grapheme><alias>Démoulin</alias></lexeme>
  <lexeme><grapheme>Puisaye</grapheme><alias>Puisaie</alias></lexeme>
  <lexeme><grapheme>Couëron</grapheme><alias>Couéron</alias></lexeme>
  <lexeme><grapheme>Bouëxière</grapheme><alias>Bouèssière</alias></lexeme>
  <lexeme><grapheme>Plouër</grapheme><alias>Plouère</alias></lexeme>
  <lexeme><grapheme>Salouël</grapheme><alias>Salouèle</alias></lexeme>
  <lexeme><grapheme>Buëch</grapheme><alias>Buèche</alias></lexeme>
  <lexeme><grapheme>Le Faou</grapheme><alias>Le Fou</alias></lexeme>
  <lexeme><grapheme>Bourgogne-Fresne</grapheme><alias>Bourgogne-Frêne</alias></lexeme>
  <lexeme><grapheme>Briis</grapheme><alias>bri</alias></lexeme>
  <lexeme><grapheme>Aubervilliers</grapheme><alias>Auberviliers</alias></lexeme>
  <lexeme><grapheme>Armainvilliers</grapheme><alias>Armainviliers</alias></lexeme>
  <lexeme><grapheme>Ballainvilliers</grapheme><alias>Ballainviliers</alias></lexeme>
  <lexeme><grapheme>Bavilliers</grapheme><alias>Baviliers</alias></lexeme>
  <lexeme><grapheme>Beauvilliers</grapheme><alias>Beauviliers</alias></lexeme>
  <lexeme><grapheme>Gennevilliers</grapheme><alias>Jenneviliers</alias></lexeme>
  <lexeme><grapheme>Mainvilliers</grapheme><alias>Mainviliers</alias></lexeme>
  <lexeme><grapheme>Montivilliers</grapheme><alias>Montiviliers</alias></lexeme>
  <lexeme><grapheme>Morainvilliers</grapheme><alias>Morainviliers</alias></lexeme>
  <lexeme><grapheme>Romainvilliers</grapheme><alias>Romainviliers</alias></lexeme>
  <lexeme><grapheme>Survilliers</grapheme><alias>Surviliers</alias></lexeme>
  <lexeme><grapheme>Rillieux</grapheme><alias>Riyeux</alias></lexeme>
  <lexeme><grapheme>Oignies</grapheme><alias>Ogni</alias></lexeme>
  <lexeme><grapheme>Feignies</grapheme><alias>Fégni</alias></lexeme>
  <lexeme><grapheme>Hergnies</grapheme><alias>Hergni</alias></lexeme>
  <lexeme><grapheme>Mérignies</grapheme><alias>Mérigni</alias></lexeme>
  <lexeme><grapheme>Wargnies</grapheme><alias>Vargni</alias></lexeme>
  <lexeme><grapheme>Wignehies</grapheme><alias>Vigneuhi</alias></lexeme>
  <!-- Communes and parts: -ilh- and ay before a vowel -->
  <lexeme><grapheme>Aureilhan</grapheme><alias>Aureillan</alias></lexeme>
  <lexeme><grapheme>Pineuilh</grapheme><alias>Pineuil</alias></lexeme>
  <lexeme><grapheme>Seilh</grapheme><alias>seille</alias></lexeme>
  <lexeme><grapheme>Rilhac</grapheme><alias>Riyac</alias></lexeme>
  <lexeme><grapheme>Sanilhac</grapheme><phoneme>sanijak</phoneme></lexeme>
  <lexeme><grapheme>Guilherand</grapheme><alias>Guilleran</alias></lexeme>
  <lexeme><grapheme>Varilhes</grapheme><alias>Varille</alias></lexeme>
  <lexeme><grapheme>Graulhet</grapheme><alias>Grauyé</alias></lexeme>
  <lexeme><grapheme>Milhaud</grapheme><phoneme>mijo</phoneme></lexeme>
  <lexeme><grapheme>Millau</grapheme><phoneme>mijo</phoneme></lexeme>
  <lexeme><grapheme>Millas</grapheme><phoneme>mijas</phoneme></lexeme>
  <lexeme><grapheme>Bayonne</grapheme><alias>Baïonne</alias></lexeme>
  <lexeme><grapheme>Cayenne</grapheme><alias>Kaïenne</alias></lexeme>
  <lexeme><grapheme>Mayenne</grapheme><alias>Maïenne</alias></lexeme>
  <lexeme><grapheme>Hayange</grapheme><alias>Haïange</alias></lexeme>
  <lexeme><grapheme>Fayence</grapheme><alias>Faïence</alias></lexeme>
  <lexeme><grapheme>Mayence</grapheme><alias>Maïence</alias></lexeme>
  <lexeme><grapheme>Mayet</grapheme><alias>Maïet</alias></lexeme>
  <lexeme><grapheme>Cramayel</grapheme><alias>Cramaïel</alias></lexeme>
  <lexeme><grapheme>Blaye</grapheme><alias>Blaille</alias></lexeme>
  <lexeme><grapheme>Hendaye</grapheme><alias>Andaille</alias></lexeme>
  <lexeme><grapheme>Ubaye</grapheme><alias>Ubaille</alias></lexeme>
  <lexeme><grapheme>Biscaye</grapheme><alias>Biscaille</alias></lexeme>
  <lexeme><grapheme>Goyave</grapheme><phoneme>ɡɔjav</phoneme></lexeme>
  <lexeme><grapheme>Payerne</grapheme><alias>Paillerne</alias></lexeme>
  <lexeme><grapheme>Himalaya</grapheme><alias>Imalaïa</alias></lexeme>
  <lexeme><grapheme>Nay</grapheme><phoneme>naj</phoneme></lexeme>
  <lexeme><grapheme>Laye</grapheme><alias>laie</alias></lexeme>
  <lexeme><grapheme>Claye</grapheme><alias>claie</alias></lexeme>
  <lexeme><grapheme>Clayes</grapheme><alias>claies</alias></lexeme>
  <lexeme><grapheme>Braye</grapheme><alias>braie</alias></lexeme>
  <lexeme><grapheme>Bouaye</grapheme><alias>Bouai</alias></lexeme>
  <lexeme><grapheme>Pierrelaye</grapheme><alias>Pierrelaie</alias></lexeme>
  <lexeme><grapheme>Lamorlaye</grapheme><alias>Lamorlaie</alias></lexeme>
  <lexeme><grapheme>La Haye</grapheme><alias>La Haie</alias></lexeme>
  <lexeme><grapheme>Haye</grapheme><alias>haie</alias></lexeme>
  <lexeme><grapheme>Haÿ</grapheme><phoneme>ai</phoneme></lexeme>
  <lexeme><grapheme>Aÿ</grapheme><phoneme>ai</phoneme></lexeme>
  <lexeme><grapheme>Moÿ</grapheme><phoneme>mɔi</phoneme></lexeme>
  <lexeme><grapheme>Roye</grapheme><alias>roi</alias></lexeme>
  <lexeme><grapheme>Coye</grapheme><alias>coi</alias></lexeme>
  <lexeme><grapheme>Loyes</grapheme><alias>loi</alias></lexeme>
  <lexeme><grapheme>Éloyes</grapheme><alias>Éloi</alias></lexeme>
  <lexeme><grapheme>Cloyes</grapheme><alias>cloi</alias></lexeme>
  <lexeme><grapheme>Savoye</grapheme><alias>Savoie</alias></lexeme>
  <lexeme><grapheme>Moye</grapheme><alias>moi</alias></lexeme>
  <lexeme><grapheme>Bastelicaccia</grapheme><alias>Bastélikatcha</alias></lexeme>
  <lexeme><grapheme>Ghisonaccia</grapheme><alias>Guizonatcha</alias></lexeme>
  <lexeme><grapheme>Castagniccia</grapheme><alias>Castagnitcha</alias></lexeme>
  <lexeme><grapheme>Biguglia</grapheme><alias>Bigoulia</alias></lexeme>
  <lexeme><grapheme>Fiumorbo</grapheme><alias>Fioumorbo</alias></lexeme>
  <lexeme><grapheme>Grosseto</grapheme><alias>Grosséto</alias></lexeme>
  <lexeme><grapheme>Pietrabugno</grapheme><phoneme>pjetʁabuɲo</phoneme></lexeme>
  <lexeme><grapheme>Morosaglia</grapheme><alias>Morosalia</alias></lexeme>
  <lexeme><grapheme>Querciolo</grapheme><alias>Kouertchiolo</alias></lexeme>
  <lexeme><grapheme>Pieve</grapheme><alias>Piévé</alias></lexeme>
  <lexeme><grapheme>Giuncheto</grapheme><phoneme>dʒunketo</phoneme></lexeme>
  <lexeme><grapheme>Wattignies</grapheme><phoneme>watiɲi</phoneme></lexeme>
  <lexeme><grapheme>Guise</grapheme><phoneme>ɡɥiz</phoneme></lexeme>
  <lexeme><grapheme>Iwuy</grapheme><phoneme>iˈwi</phoneme></lexeme>
  <lexeme><grapheme>Hoymille</grapheme><phoneme>ɔjmil</phoneme></lexeme>
  <lexeme><grapheme>Montech</grapheme><alias>Montèche</alias></lexeme>
  <lexeme><grapheme>Ploubezre</grapheme><alias>Ploubèzre</alias></lexeme>
  <lexeme><grapheme>Quimerch</grapheme><grapheme>Quimerc'h</grapheme><phoneme>kimɛʁk</phoneme></lexeme>
  <lexeme><grapheme>Roch</grapheme><phoneme>ʁɔk</phoneme></lexeme>
  <lexeme><grapheme>Bandrele</grapheme><alias>Bandrélé</alias></lexeme>
  <lexeme><grapheme>Arue</grapheme><alias>Aroué</alias></lexeme>
  <lexeme><grapheme>Moorea</grapheme><alias>Mo-oréa</alias></lexeme>
  <lexeme><grapheme>Huahine</grapheme><alias>Houahiné</alias></lexeme>
  <lexeme><grapheme>Punaauia</grapheme><alias>Pounaaouïa</alias></lexeme>
  <lexeme><grapheme>Dumbéa</grapheme><alias>Doumbéa</alias></lexeme>
  <lexeme><grapheme>Tuamotu</grapheme><alias>Touamotou</alias></lexeme>
  <lexeme><grapheme>Hœdic</grapheme><alias>Édic</alias></lexeme>
  <lexeme><grapheme>Authion</grapheme><alias>Ottion</alias></lexeme>
  <!-- Alsace, Lorraine and the North -->
  <lexeme><grapheme>Betschdorf</grapheme><alias>Betchdorfe</alias></lexeme>
  <lexeme><grapheme>Neudorf</grapheme><alias>Neudorfe</alias></lexeme>
  <lexeme><grapheme>Berstett</grapheme><alias>Berchtette</alias></lexeme>
  <lexeme><grapheme>Brunstatt</grapheme><phoneme>bʁunʃtat</phoneme></lexeme>
  <lexeme><grapheme>Bischwiller</grapheme><alias>Bichevilère</alias></lexeme>
  <lexeme><grapheme>Guebwiller</grapheme><alias>Guèbvilère</alias></lexeme>
  <lexeme><grapheme>Bollwiller</grapheme><alias>Bolvilère</alias></lexeme>
  <lexeme><grapheme>Ingwiller</grapheme><alias>Ingvilère</alias></lexeme>
  <lexeme><grapheme>Mertzwiller</grapheme><alias>Mertsvilère</alias></lexeme>
  <lexeme><grapheme>Morschwiller</grapheme><alias>Morchevilère</alias></lexeme>
  <lexeme><grapheme>Richwiller</grapheme><alias>Richevilère</alias></lexeme>
  <lexeme><grapheme>Scherwiller</grapheme><alias>Chervilère</alias></lexeme>
  <lexeme><grapheme>Niederbruck</grapheme><alias>Niderbrouck</alias></lexeme>
  <lexeme><grapheme>Niederbronn</grapheme><alias>Niderbronne</alias></lexeme>
  <lexeme><grapheme>Woustviller</grapheme><alias>Voustvilère</alias></lexeme>
  <lexeme><grapheme>Badonviller</grapheme><alias>Badonvilère</alias></lexeme>
  <lexeme><grapheme>Folschviller</grapheme><alias>Folchevilère</alias></lexeme>
  <lexeme><grapheme>Farébersviller</grapheme><alias>Farébersvilère</alias></lexeme>
  <lexeme><grapheme>Hégenheim</grapheme><alias>Éguènaillme</alias></lexeme>
  <lexeme><grapheme>Bartenheim</grapheme><alias>Bartènaillme</alias></lexeme>
  <lexeme><grapheme>Didenheim</grapheme><alias>Didènaillme</alias></lexeme>
  <lexeme><grapheme>Bischoffsheim</grapheme><alias>Bichofsaillme</alias></lexeme>
  <lexeme><grapheme>Drusenheim</grapheme><alias>Drouzènaillme</alias></lexeme>
  <lexeme><grapheme>Eckbolsheim</grapheme><alias>Eckbolsaillme</alias></lexeme>
  <lexeme><grapheme>Ensisheim</grapheme><phoneme>ɛnsisajm</phoneme></lexeme>
  <lexeme><grapheme>Fegersheim</grapheme><alias>Féguersaillme</alias></lexeme>
  <lexeme><grapheme>Gambsheim</grapheme><phoneme>ɡambsajm</phoneme></lexeme>
  <lexeme><grapheme>Geispolsheim</grapheme><phoneme>ɡajspɔlsajm</phoneme></lexeme>
  <lexeme><grapheme>Gerstheim</grapheme><alias>Guerstaillme</alias></lexeme>
  <lexeme><grapheme>Habsheim</grapheme><alias>Absaillme</alias></lexeme>
  <lexeme><grapheme>Herrlisheim</grapheme><alias>Èrlissaillme</alias></lexeme>
  <lexeme><grapheme>Hœnheim</grapheme><grapheme>Hoenheim</grapheme><alias>Heunaillme</alias></lexeme>
  <lexeme><grapheme>Hœrdt</grapheme><grapheme>Hoerdt</grapheme><alias>Heurte</alias></lexeme>
  <lexeme><grapheme>Ingersheim</grapheme><phoneme>iŋɡɛʁsajm</phoneme></lexeme>
  <lexeme><grapheme>Issenheim</grapheme><alias>Issènaillme</alias></lexeme>
  <lexeme><grapheme>Kingersheim</grapheme><phoneme>kiŋɡɛʁsajm</phoneme></lexeme>
  <lexeme><grapheme>Lampertheim</grapheme><phoneme>lampɛʁtajm</phoneme></lexeme>
  <lexeme><grapheme>Lingolsheim</grapheme><phoneme>liŋɡɔlsajm</phoneme></lexeme>
  <lexeme><grapheme>Marckolsheim</grapheme><alias>Markolsaillme</alias></lexeme>
  <lexeme><grapheme>Marlenheim</grapheme><alias>Marlènaillme</alias></lexeme>
  <lexeme><grapheme>Molsheim</grapheme><alias>Molsaillme</alias></lexeme>
  <lexeme><grapheme>Mundolsheim</grapheme><phoneme>mundɔlsajm</phoneme></lexeme>
  <lexeme><grapheme>Plobsheim</grapheme><alias>Plobsaillme</alias></lexeme>
  <lexeme><grapheme>Pulversheim</grapheme><alias>Poulversaillme</alias></lexeme>
  <lexeme><grapheme>Riedisheim</grapheme><alias>Ridissaillme</alias></lexeme>
  <lexeme><grapheme>Rosheim</grapheme><alias>Rossaillme</alias></lexeme>
  <lexeme><grapheme>Sausheim</grapheme><alias>Saussaillme</alias></lexeme>
  <lexeme><grapheme>Sessenheim</grapheme><alias>Sessènaillme</alias></lexeme>
  <lexeme><grapheme>Souffelweyersheim</grapheme><alias>Souffelvaillersaillme</alias></lexeme>
  <lexeme><grapheme>Soufflenheim</grapheme><alias>Souflènaillme</alias></lexeme>
  <lexeme><grapheme>Truchtersheim</grapheme><alias>Trouktersaillme</alias></lexeme>
  <lexeme><grapheme>Vendenheim</grapheme><phoneme>fɛndənajm</phoneme></lexeme>
  <lexeme><grapheme>Wintzenheim</grapheme><phoneme>vintsənajm</phoneme></lexeme>
  <lexeme><grapheme>Wittelsheim</grapheme><alias>Vittelsaillme</alias></lexeme>
  <lexeme><grapheme>Wittenheim</grapheme><alias>Vittènaillme</alias></lexeme>
  <lexeme><grapheme>Wolfisheim</grapheme><alias>Volfissaillme</alias></lexeme>
  <lexeme><grapheme>Weyersheim</grapheme><alias>Vaillersaillme</alias></lexeme>
  <lexeme><grapheme>Graffenstaden</grapheme><alias>Grafènechtadène</alias></lexeme>
  <lexeme><grapheme>Oberhausbergen</grapheme><alias>Obèrosberguène</alias></lexeme>
  <lexeme><grapheme>Hausbergen</grapheme><alias>Osberguène</alias></lexeme>
  <lexeme><grapheme>Kaysersberg</grapheme><phoneme>kajzɛʁsbɛʁɡ</phoneme></lexeme>
  <lexeme><grapheme>Kembs</grapheme><phoneme>kɛms</phoneme></lexeme>
  <lexeme><grapheme>Kochersberg</grapheme><alias>Kokersbergue</alias></lexeme>
  <lexeme><grapheme>Cronenbourg</grapheme><grapheme>Kronenbourg</grapheme><alias>Kronènebour</alias></lexeme>
  <lexeme><grapheme>Sundgau</grapheme><phoneme>sundɡo</phoneme></lexeme>
  <lexeme><grapheme>Hohneck</grapheme><phoneme>ɔnɛk</phoneme></lexeme>
  <lexeme><grapheme>Reichshoffen</grapheme><alias>Rècheoffène</alias></lexeme>
  <lexeme><grapheme>Reichstett</grapheme><phoneme>ʁajʃtɛt</phoneme></lexeme>
  <lexeme><grapheme>Ribeauvillé</grapheme><alias>Ribauvilé</alias></lexeme>
  <lexeme><grapheme>Schweighouse</grapheme><alias>Chvaïgouze</alias></lexeme>
  <lexeme><grapheme>Sierentz</grapheme><alias>Sirèntse</alias></lexeme>
  <lexeme><grapheme>Yutz</grapheme><alias>youtse</alias></lexeme>
  <lexeme><grapheme>Ried</grapheme><phoneme>ʁid</phoneme></lexeme>
  <lexeme><grapheme>Nied</grapheme><phoneme>ni</phoneme></lexeme>
  <lexeme><grapheme>Wasselonne</grapheme><phoneme>vaslɔn</phoneme></lexeme>
  <lexeme><grapheme>Wantzenau</grapheme><alias>Vantsenau</alias></lexeme>
  <lexeme><grapheme>Wolfgantzen</grapheme><alias>Volfgantsène</alias></lexeme>
  <lexeme><grapheme>Waldighoffen</grapheme><alias>Valdigoffène</alias></lexeme>
  <lexeme><grapheme>Woippy</grapheme><alias>Voippi</alias></lexeme>
  <lexeme><grapheme>Stiring</grapheme><alias>Stirine</alias></lexeme>
  <lexeme><grapheme>Wendel</grapheme><phoneme>vɛndɛl</phoneme></lexeme>
  <lexeme><grapheme>Carling</grapheme><alias>Carline</alias></lexeme>
  <lexeme><grapheme>Avold</grapheme><alias>Avolde</alias></lexeme>
  <lexeme><grapheme>Wingles</grapheme><alias>Vingle</alias></lexeme>
  <lexeme><grapheme>Wavrin</grapheme><alias>Vavrin</alias></lexeme>
  <lexeme><grapheme>Wasquehal</grapheme><alias>Ouaskal</alias></lexeme>
  <lexeme><grapheme>Wambrechies</grapheme><alias>Ouambreuchi</alias></lexeme>
  <lexeme><grapheme>Waziers</grapheme><alias>Ouazié</alias></lexeme>
  <lexeme><grapheme>Wimereux</grapheme><alias>Vimereu</alias></lexeme>
  <lexeme><grapheme>Wimille</grapheme><alias>Vimile</alias></lexeme>
  <lexeme><grapheme>Wizernes</grapheme><phoneme>vizɛʁn</phoneme></lexeme>
  <lexeme><grapheme>Wormhout</grapheme><alias>Vormoute</alias></lexeme>
  <lexeme><grapheme>Wervicq</grapheme><alias>Vervic</alias></lexeme>
  <lexeme><grapheme>Warneton</grapheme><alias>Varneton</alias></lexeme>
  <lexeme><grapheme>Wassy</grapheme><alias>Vassi</alias></lexeme>
  <lexeme><grapheme>Wissous</grapheme><alias>Vissou</alias></lexeme>
  <lexeme><grapheme>Wazemmes</grapheme><alias>Ouazème</alias></lexeme>
  <lexeme><grapheme>Weppes</grapheme><phoneme>wɛp</phoneme></lexeme>
  <lexeme><grapheme>Warhem</grapheme><alias>Varème</alias></lexeme>
  <lexeme><grapheme>Wormhoudt</grapheme><alias>Vormoute</alias></lexeme>
  <lexeme><grapheme>Waldeck</grapheme><alias>Valdeck</alias></lexeme>
  <lexeme><grapheme>Warcq</grapheme><alias>varque</alias></lexeme>
  <lexeme><grapheme>Warmeriville</grapheme><alias>Varmeriville</alias></lexeme>
  <lexeme><grapheme>Warluis</grapheme><alias>Varluis</alias></lexeme>
  <lexeme><grapheme>Wassigny</grapheme><alias>Vassigni</alias></lexeme>
  <lexeme><grapheme>Witry</grapheme><alias>Vitri</alias></lexeme>
  <lexeme><grapheme>Wardrecques</grapheme><alias>Vardrèque</alias></lexeme>
  <lexeme><grapheme>Wavrechain</grapheme><alias>Vavrechain</alias></lexeme>
  <lexeme><grapheme>Walincourt</grapheme><alias>Valincourt</alias></lexeme>
  <lexeme><grapheme>Willems</grapheme><alias>Vilème</alias></lexeme>
  <lexeme><grapheme>Wailly</grapheme><alias>Vailli</alias></lexeme>
  <lexeme><grapheme>Warlaing</grapheme><alias>Varlain</alias></lexeme>
  <lexeme><grapheme>Hondschoote</grapheme><alias>Ondscote</alias></lexeme>
  <lexeme><grapheme>Steenvoorde</grapheme><alias>Stènevorde</alias></lexeme>
  <lexeme><grapheme>Steenwerck</grapheme><phoneme>stenvɛʁk</phoneme></lexeme>
  <lexeme><grapheme>Steenbecque</grapheme><alias>Stènebèque</alias></lexeme>
  <lexeme><grapheme>Zuydcoote</grapheme><alias>Zudecote</alias></lexeme>
  <lexeme><grapheme>Eecke</grapheme><alias>èque</alias></lexeme>
  <lexeme><grapheme>Bollezeele</grapheme><alias>Bollezèle</alias></lexeme>
  <lexeme><grapheme>Herzeele</grapheme><alias>Herzèle</alias></lexeme>
  <lexeme><grapheme>Loon</grapheme><alias>lône</alias></lexeme>
  <lexeme><grapheme>Oost</grapheme><alias>oste</alias></lexeme>
  <lexeme><grapheme>Lederzeele</grapheme><alias>Lederzèle</alias></lexeme>
  <lexeme><grapheme>Noordpeene</grapheme><alias>Nordepène</alias></lexeme>
  <lexeme><grapheme>Tatinghem</grapheme><alias>Tatinguème</alias></lexeme>
  <lexeme><grapheme>Erquinghem</grapheme><alias>Erquinguème</alias></lexeme>
  <lexeme><grapheme>Radinghem</grapheme><alias>Radinguème</alias></lexeme>
  <lexeme><grapheme>Boeschepe</grapheme><alias>Boueschèpe</alias></lexeme>
  <lexeme><grapheme>Onnaing</grapheme><alias>Onain</alias></lexeme>
  <lexeme><grapheme>Maing</grapheme><alias>main</alias></lexeme>
  <lexeme><grapheme>Lallaing</grapheme><alias>Lalain</alias></lexeme>
  <lexeme><grapheme>Hornaing</grapheme><alias>Ornain</alias></lexeme>
  <lexeme><grapheme>Cysoing</grapheme><alias>Sizoin</alias></lexeme>
  <lexeme><grapheme>Marcoing</grapheme><alias>Marcoin</alias></lexeme>
  <lexeme><grapheme>Floing</grapheme><alias>Floin</alias></lexeme>
  <lexeme><grapheme>Loing</grapheme><alias>loin</alias></lexeme>
  <lexeme><grapheme>Cemboing</grapheme><alias>Semboin</alias></lexeme>
  <lexeme><grapheme>Soing</grapheme><alias>soin</alias></lexeme>
  <lexeme><grapheme>Léotoing</grapheme><alias>Léotoin</alias></lexeme>
  <lexeme><grapheme>Soings-en-Sologne</grapheme><alias>Soin-en-Sologne</alias></lexeme>
  <lexeme><grapheme>Lewarde</grapheme><alias>Louarde</alias></lexeme>
  <lexeme><grapheme>Roost</grapheme><alias>roste</alias></lexeme>
  <lexeme><grapheme>Warendin</grapheme><alias>Varendin</alias></lexeme>
  <!-- Communes and parts that the engine takes for English -->
  <lexeme><grapheme>Just</grapheme><alias>juste</alias></lexeme>
  <lexeme><grapheme>Saint-Just</grapheme><alias>Saint-Juste</alias></lexeme>
  <lexeme><grapheme>Villejust</grapheme><alias>Villejuste</alias></lexeme>
  <lexeme><grapheme>Étréjust</grapheme><alias>Étréjuste</alias></lexeme>
  <lexeme><grapheme>Andelys</grapheme><alias>Andeli</alias></lexeme>
  <lexeme><grapheme>Maillys</grapheme><alias>mailli</alias></lexeme>
  <lexeme><grapheme>Martys</grapheme><alias>Marti</alias></lexeme>
  <lexeme><grapheme>Is-sur-Tille</grapheme><alias>isse-sur-Tille</alias></lexeme>
  <lexeme><grapheme>Is-en-Bassigny</grapheme><alias>isse-en-Bassigni</alias></lexeme>
  <lexeme><grapheme>Buxy</grapheme><alias>Bussi</alias></lexeme>
  <lexeme><grapheme>Auxy</grapheme><alias>Aussi</alias></lexeme>
  <lexeme><grapheme>Mouxy</grapheme><alias>Moussi</alias></lexeme>
  <lexeme><grapheme>Acy</grapheme><phoneme>asi</phoneme></lexeme>
  <lexeme><grapheme>Agy</grapheme><phoneme>aʒi</phoneme></lexeme>
  <lexeme><grapheme>Azy</grapheme><phoneme>azi</phoneme></lexeme>
  <lexeme><grapheme>Izy</grapheme><phoneme>izi</phoneme></lexeme>
  <lexeme><grapheme>Ury</grapheme><phoneme>yʁi</phoneme></lexeme>
  <lexeme><grapheme>Ary</grapheme><phoneme>aʁi</phoneme></lexeme>
  <lexeme><grapheme>Busigny</grapheme><alias>Buzigni</alias></lexeme>
  <lexeme><grapheme>Bize</grapheme><alias>bise</alias></lexeme>
  <lexeme><grapheme>Decize</grapheme><alias>Decise</alias></lexeme>
  <lexeme><grapheme>Flize</grapheme><alias>flise</alias></lexeme>
  <lexeme><grapheme>Ancizes</grapheme><alias>Ancise</alias></lexeme>
  <lexeme><grapheme>Bay</grapheme><alias>bai</alias></lexeme>
  <lexeme><grapheme>Bay-sur-Aube</grapheme><alias>bai-sur-Aube</alias></lexeme>
  <lexeme><grapheme>Banyuls</grapheme><alias>Banioulsse</alias></lexeme>
  <lexeme><grapheme>Benfeld</grapheme><alias>Bènefelde</alias></lexeme>
  <lexeme><grapheme>Belz</grapheme><alias>bèlse</alias></lexeme>
  <lexeme><grapheme>Broons</grapheme><alias>bron</alias></lexeme>
  <lexeme><grapheme>Brugheas</grapheme><alias>Brujas</alias></lexeme>
  <lexeme><grapheme>Buhl</grapheme><alias>boule</alias></lexeme>
  <lexeme><grapheme>Erdeven</grapheme><alias>Èrdévène</alias></lexeme>
  <lexeme><grapheme>Edern</grapheme><alias>Édèrne</alias></lexeme>
  <lexeme><grapheme>Frœschwiller</grapheme><alias>Frècheviler</alias></lexeme>
  <lexeme><grapheme>Gets</grapheme><alias>jets</alias></lexeme>
  <lexeme><grapheme>Ham</grapheme><phoneme>am</phoneme></lexeme>
  <lexeme><grapheme>Huelgoat</grapheme><phoneme>yɛlɡwat</phoneme></lexeme>
  <lexeme><grapheme>Hengoat</grapheme><phoneme>ɛ̃ɡwat</phoneme></lexeme>
  <lexeme><grapheme>Langoat</grapheme><phoneme>lɑ̃ɡwat</phoneme></lexeme>
  <lexeme><grapheme>Argoat</grapheme><phoneme>aʁɡwat</phoneme></lexeme>
  <lexeme><grapheme>Magoar</grapheme><phoneme>maɡwaʁ</phoneme></lexeme>
  <lexeme><grapheme>Ploumagoar</grapheme><phoneme>plumaɡwaʁ</phoneme></lexeme>
  <lexeme><grapheme>Gommenec'h</grapheme><alias>Gommenèk</alias></lexeme>
  <lexeme><grapheme>Guilligomarc'h</grapheme><alias>Guilligomar</alias></lexeme>
  <lexeme><grapheme>Plouezoc'h</grapheme><alias>Plouézok</alias></lexeme>
  <lexeme><grapheme>Ploulec'h</grapheme><alias>Ploulèk</alias></lexeme>
  <lexeme><grapheme>Kermoroc'h</grapheme><alias>Kermorok</alias></lexeme>
  <lexeme><grapheme>Koungou</grapheme><phoneme>kuŋɡu</phoneme></lexeme>
  <lexeme><grapheme>Laruns</grapheme><alias>Laronsse</alias></lexeme>
  <lexeme><grapheme>Liverdun</grapheme><phoneme>livɛʁdœ̃</phoneme></lexeme>
  <lexeme><grapheme>Livernon</grapheme><alias>Livèrnon</alias></lexeme>
  <lexeme><grapheme>Livet</grapheme><phoneme>livɛ</phoneme></lexeme>
  <lexeme><grapheme>Loos-en-Gohelle</grapheme><alias>lô-en-Gohelle</alias></lexeme>
  <lexeme><grapheme>Magnoac</grapheme><phoneme>maɲɔak</phoneme></lexeme>
  <lexeme><grapheme>Onet</grapheme><phoneme>ɔnɛ</phoneme></lexeme>
  <lexeme><grapheme>Pluguffan</grapheme><phoneme>plyɡyfɑ̃</phoneme></lexeme>
  <lexeme><grapheme>Puch</grapheme><alias>puche</alias></lexeme>
  <lexeme><grapheme>Buch</grapheme><alias>buche</alias></lexeme>
  <lexeme><grapheme>Teste-de-Buch</grapheme><alias>Teste-de-Buche</alias></lexeme>
  <lexeme><grapheme>Saint-Jacut</grapheme><alias>Saint-Jaku</alias></lexeme>
  <lexeme><grapheme>Saint-Joachim</grapheme><alias>Saint-Joakime</alias></lexeme>
  <lexeme><grapheme>Joachim</grapheme><alias>Joakime</alias></lexeme>
  <lexeme><grapheme>Saint-Thual</grapheme><phoneme>sɛ̃tyal</phoneme></lexeme>
  <lexeme><grapheme>Saint-Witz</grapheme><phoneme>sɛ̃vits</phoneme></lexeme>
  <lexeme><grapheme>Seltz</grapheme><alias>selse</alias></lexeme>
  <lexeme><grapheme>Seebach</grapheme><alias>Zébak</alias></lexeme>
  <lexeme><grapheme>Soorts</grapheme><alias>sorte</alias></lexeme>
  <lexeme><grapheme>Troarn</grapheme><phoneme>tʁɔaʁn</phoneme></lexeme>
  <lexeme><grapheme>Troo</grapheme><alias>trô</alias></lexeme>
  <lexeme><grapheme>Thoard</grapheme><phoneme>tɔaʁ</phoneme></lexeme>
  <lexeme><grapheme>Vell</grapheme><alias>velle</alias></lexeme>
  <lexeme><grapheme>Void</grapheme><phoneme>vwa</phoneme></lexeme>
  <lexeme><grapheme>Vy</grapheme><alias>vi</alias></lexeme>
  <lexeme><grapheme>Venizel</grapheme><alias>Venisel</alias></lexeme>
  <lexeme><grapheme>Yzeure</grapheme><alias>Iseure</alias></lexeme>
  <lexeme><grapheme>Yzeures</grapheme><alias>Iseure</alias></lexeme>
  <lexeme><grapheme>Yzernay</grapheme><alias>Isernay</alias></lexeme>
  <lexeme><grapheme>Yzeux</grapheme><alias>Iseux</alias></lexeme>
  <lexeme><grapheme>Izernore</grapheme><alias>Isernore</alias></lexeme>
  <lexeme><grapheme>Pareds</grapheme><phoneme>paʁɛ</phoneme></lexeme>
  <lexeme><grapheme>Hers</grapheme><phoneme>ɛʁs</phoneme></lexeme>
  <lexeme><grapheme>Coole</grapheme><alias>cole</alias></lexeme>
  <lexeme><grapheme>Arize</grapheme><alias>Arise</alias></lexeme>
  <lexeme><grapheme>Mérize</grapheme><alias>Mérise</alias></lexeme>
  <lexeme><grapheme>Locoal</grapheme><phoneme>lɔkɔal</phoneme></lexeme>
  <lexeme><grapheme>Tugdual</grapheme><phoneme>tyɡdyal</phoneme></lexeme>
  <lexeme><grapheme>Rivoal</grapheme><phoneme>ʁivɔal</phoneme></lexeme>
  <lexeme><grapheme>Island</grapheme><phoneme>izlɑ̃</phoneme></lexeme>
  <lexeme><grapheme>Framerville</grapheme><alias>Framèrville</alias></lexeme>
  <lexeme><grapheme>Rosult</grapheme><alias>Rozu</alias></lexeme>
  <lexeme><grapheme>Bult</grapheme><alias>bu</alias></lexeme>
  <lexeme><grapheme>Thimert</grapheme><alias>Timère</alias></lexeme>
  <lexeme><grapheme>Izoard</grapheme><phoneme>izɔaʁ</phoneme></lexeme>
  <lexeme><grapheme>Saint-Wandrille</grapheme><alias>Saint-Vandrille</alias></lexeme>
  <lexeme><grapheme>Wandrille</grapheme><alias>Vandrille</alias></lexeme>
  <lexeme><grapheme>Vievy</grapheme><phoneme>vjevi</phoneme></lexeme>
  <lexeme><grapheme>Chooz</grapheme><phoneme>ʃo</phoneme></lexeme>
  <lexeme><grapheme>Coat-Méal</grapheme><phoneme>kwatmeal</phoneme></lexeme>
  <!-- The world -->
  <lexeme><grapheme>Abuja</grapheme><alias>Aboudja</alias></lexeme>
  <lexeme><grapheme>Addis-Abeba</grapheme><alias>Adisse Abéba</alias></lexeme>
  <lexeme><grapheme>Asunción</grapheme><phoneme>asunsjɔn</phoneme></lexeme>
  <lexeme><grapheme>Birmingham</grapheme><phoneme>bœʁmiŋɡam</phoneme></lexeme>
  <lexeme><grapheme>Bridgetown</grapheme><phoneme>bʁidʒtawn</phoneme></lexeme>
  <lexeme><grapheme>Brunei</grapheme><alias>Brounéï</alias></lexeme>
  <lexeme><grapheme>Buenos-Aires</grapheme><grapheme>Buenos Aires</grapheme><alias>Bouénozère</alias></lexeme>
  <lexeme><grapheme>Bujumbura</grapheme><alias>Boujoumboura</alias></lexeme>
  <lexeme><grapheme>Cambridge</grapheme><alias>Kèmbridje</alias></lexeme>
  <lexeme><grapheme>Caracas</grapheme><alias>Caracasse</alias></lexeme>
  <lexeme><grapheme>Chisinau</grapheme><alias>Kichinaou</alias></lexeme>
  <lexeme><grapheme>Cleveland</grapheme><alias>Clivelande</alias></lexeme>
  <lexeme><grapheme>Cork</grapheme><alias>corque</alias></lexeme>
  <lexeme><grapheme>Delft</grapheme><alias>delfte</alias></lexeme>
  <lexeme><grapheme>Dallas</grapheme><alias>Dalasse</alias></lexeme>
  <lexeme><grapheme>Damas</grapheme><alias>Damasse</alias></lexeme>
  <lexeme><grapheme>Denver</grapheme><alias>Dènvère</alias></lexeme>
  <lexeme><grapheme>Dortmund</grapheme><phoneme>dɔʁtmund</phoneme></lexeme>
  <lexeme><grapheme>Dubaï</grapheme><alias>Doubaï</alias></lexeme>
  <lexeme><grapheme>Düsseldorf</grapheme><alias>Dusseldorfe</alias></lexeme>
  <lexeme><grapheme>Freetown</grapheme><phoneme>fʁitawn</phoneme></lexeme>
  <lexeme><grapheme>Georgetown</grapheme><phoneme>dʒɔʁdʒtawn</phoneme></lexeme>
  <lexeme><grapheme>Glasgow</grapheme><alias>Glasgo</alias></lexeme>
  <lexeme><grapheme>Göteborg</grapheme><alias>Gueuteborgue</alias></lexeme>
  <lexeme><grapheme>Graz</grapheme><alias>gratse</alias></lexeme>
  <lexeme><grapheme>Haye-les-Roses</grapheme><alias>Haie-les-Roses</alias></lexeme>
  <lexeme><grapheme>Houston</grapheme><phoneme>justɔn</phoneme></lexeme>
  <lexeme><grapheme>Jakarta</grapheme><alias>Djakarta</alias></lexeme>
  <lexeme><grapheme>Kherson</grapheme><alias>Kèrsonne</alias></lexeme>
  <lexeme><grapheme>Kingston</grapheme><phoneme>kiŋstɔn</phoneme></lexeme>
  <lexeme><grapheme>Kobe</grapheme><alias>Kobé</alias></lexeme>
  <lexeme><grapheme>Kosovo</grapheme><alias>Kossovo</alias></lexeme>
  <lexeme><grapheme>Lagos</grapheme><alias>Lagosse</alias></lexeme>
  <lexeme><grapheme>Leeds</grapheme><phoneme>lids</phoneme></lexeme>
  <lexeme><grapheme>Leicester</grapheme><alias>Lestère</alias></lexeme>
  <lexeme><grapheme>Lesotho</grapheme><alias>Léssoto</alias></lexeme>
  <lexeme><grapheme>Ljubljana</grapheme><alias>Lioubliana</alias></lexeme>
  <lexeme><grapheme>Luanda</grapheme><alias>Louanda</alias></lexeme>
  <lexeme><grapheme>Lusaka</grapheme><alias>Loussaka</alias></lexeme>
  <lexeme><grapheme>Manaus</grapheme><alias>Manaosse</alias></lexeme>
  <lexeme><grapheme>Manchester</grapheme><alias>Manchestère</alias></lexeme>
  <lexeme><grapheme>Maputo</grapheme><alias>Mapouto</alias></lexeme>
  <lexeme><grapheme>Marrakech</grapheme><grapheme>Marrakesh</grapheme><alias>Marakèche</alias></lexeme>
  <lexeme><grapheme>Memphis</grapheme><alias>Mèmfisse</alias></lexeme>
  <lexeme><grapheme>Minneapolis</grapheme><alias>Minéapolisse</alias></lexeme>
  <lexeme><grapheme>Montevideo</grapheme><alias>Montévidéo</alias></lexeme>
  <lexeme><grapheme>Mumbai</grapheme><alias>Moumbaï</alias></lexeme>
  <lexeme><grapheme>Nauru</grapheme><alias>Naourou</alias></lexeme>
  <lexeme><grapheme>Niue</grapheme><alias>Nioué</alias></lexeme>
  <lexeme><grapheme>Oder</grapheme><alias>Odère</alias></lexeme>
  <lexeme><grapheme>Podgorica</grapheme><alias>Podgoritsa</alias></lexeme>
  <lexeme><grapheme>Pyongyang</grapheme><phoneme>pjɔŋjɑ̃ɡ</phoneme></lexeme>
  <lexeme><grapheme>Recife</grapheme><phoneme>ʁesif</phoneme></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><alias>Rékiavik</alias></lexeme>
  <lexeme><grapheme>Sarajevo</grapheme><alias>Saraïévo</alias></lexeme>
  <lexeme><grapheme>Seattle</grapheme><alias>Siatole</alias></lexeme>
  <lexeme><grapheme>Shanghai</grapheme><alias>Changaï</alias></lexeme>
  <lexeme><grapheme>Shenzhen</grapheme><alias>Chènejène</alias></lexeme>
  <lexeme><grapheme>Skopje</grapheme><alias>Skopié</alias></lexeme>
  <lexeme><grapheme>Soweto</grapheme><alias>Soouéto</alias></lexeme>
  <lexeme><grapheme>Srebrenica</grapheme><alias>Srébrénitsa</alias></lexeme>
  <lexeme><grapheme>Suez</grapheme><alias>Suèze</alias></lexeme>
  <lexeme><grapheme>Indus</grapheme><alias>Indusse</alias></lexeme>
  <lexeme><grapheme>Szeged</grapheme><alias>Séguède</alias></lexeme>
  <lexeme><grapheme>Tegucigalpa</grapheme><alias>Tégoucigalpa</alias></lexeme>
  <lexeme><grapheme>Utrecht</grapheme><alias>Utrecte</alias></lexeme>
  <lexeme><grapheme>Vancouver</grapheme><alias>Vancouvère</alias></lexeme>
  <lexeme><grapheme>Wellington</grapheme><phoneme>wɛliŋtɔn</phoneme></lexeme>
  <lexeme><grapheme>Windhoek</grapheme><phoneme>vinduk</phoneme></lexeme>
  <lexeme><grapheme>Winnipeg</grapheme><alias>Ouinipègue</alias></lexeme>
  <lexeme><grapheme>Wroclaw</grapheme><grapheme>Wrocław</grapheme><alias>Vrotsouaf</alias></lexeme>
  <lexeme><grapheme>Wuhan</grapheme><phoneme>wuan</phoneme></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ʃindʒjɑ̃ɡ</phoneme></lexeme>
  <lexeme><grapheme>Yaoundé</grapheme><phoneme>jaunde</phoneme></lexeme>
  <lexeme><grapheme>Hasselt</grapheme><alias>Hassèlte</alias></lexeme>
  <lexeme><grapheme>Wavre</grapheme><alias>vavre</alias></lexeme>
  <lexeme><grapheme>Winterthour</grapheme><grapheme>Winterthur</grapheme><phoneme>vintɛʁtuʁ</phoneme></lexeme>
  <lexeme><grapheme>Saint-Gall</grapheme><alias>Saint-Gal</alias></lexeme>
  <lexeme><grapheme>Davos</grapheme><alias>Davosse</alias></lexeme>
  <lexeme><grapheme>Dachau</grapheme><alias>Dakao</alias></lexeme>
  <lexeme><grapheme>Mauthausen</grapheme><phoneme>mawtawzən</phoneme></lexeme>
  <lexeme><grapheme>Birkenau</grapheme><alias>Birkènao</alias></lexeme>
  <lexeme><grapheme>Buchenwald</grapheme><alias>Bouchènevalde</alias></lexeme>
  <lexeme><grapheme>Auschwitz</grapheme><alias>Ochvitse</alias></lexeme>
  <lexeme><grapheme>Natzweiler</grapheme><alias>Natsvaïlère</alias></lexeme>
  <lexeme><grapheme>Bergen-Belsen</grapheme><alias>Berguène-Belsène</alias></lexeme>
  <lexeme><grapheme>Bergen</grapheme><alias>Berguène</alias></lexeme>
  <lexeme><grapheme>Struthof</grapheme><alias>Stroutof</alias></lexeme>
  <lexeme><grapheme>Yorktown</grapheme><phoneme>jɔʁktawn</phoneme></lexeme>
  <lexeme><grapheme>Bretton Woods</grapheme><grapheme>Bretton-Woods</grapheme><alias>Bretone Oudse</alias></lexeme>
  <lexeme><grapheme>Marshall</grapheme><alias>Marchal</alias></lexeme>
  <lexeme><grapheme>Westphalie</grapheme><alias>Vestfalie</alias></lexeme>
  <lexeme><grapheme>Wisconsin</grapheme><phoneme>wiskɔnsin</phoneme></lexeme>
  <lexeme><grapheme>Connecticut</grapheme><alias>Konèticute</alias></lexeme>
  <lexeme><grapheme>Wyoming</grapheme><phoneme>wajɔmiŋ</phoneme></lexeme>
  <lexeme><grapheme>Iowa</grapheme><alias>Aïowa</alias></lexeme>
  <lexeme><grapheme>Ohio</grapheme><alias>Oaïo</alias></lexeme>
  <lexeme><grapheme>Everest</grapheme><alias>Éverèste</alias></lexeme>
  <lexeme><grapheme>Tanganyika</grapheme><alias>Tanganika</alias></lexeme>
  <lexeme><grapheme>Uruguay</grapheme><phoneme>yʁyɡwɛ</phoneme></lexeme>
  <lexeme><grapheme>Paraguay</grapheme><phoneme>paʁaɡwɛ</phoneme></lexeme>
  <lexeme><grapheme>Rio de Janeiro</grapheme><alias>Rio dé Janéro</alias></lexeme>
  <lexeme><grapheme>San Francisco</grapheme><alias>sane Francisco</alias></lexeme>
  <lexeme><grapheme>San Diego</grapheme><alias>sane Diégo</alias></lexeme>
  <lexeme><grapheme>San José</grapheme><alias>sane José</alias></lexeme>
  <lexeme><grapheme>San Martino</grapheme><alias>sane Martino</alias></lexeme>
  <lexeme><grapheme>San Salvador</grapheme><alias>sane Salvador</alias></lexeme>
  <lexeme><grapheme>San Sebastian</grapheme><grapheme>San Sebastián</grapheme><alias>sane Sébastiane</alias></lexeme>
  <lexeme><grapheme>Los Angeles</grapheme><alias>losse Anjélèsse</alias></lexeme>
  <lexeme><grapheme>Las Vegas</grapheme><alias>lasse Végasse</alias></lexeme>
  <lexeme><grapheme>Buenos</grapheme><alias>Bouénosse</alias></lexeme>
  <lexeme><grapheme>Bielefeld</grapheme><alias>Bilefelde</alias></lexeme>
  <lexeme><grapheme>Tel-Aviv</grapheme><alias>tèle aviv</alias></lexeme>
  <lexeme><grapheme>Tel Aviv</grapheme><alias>tèle aviv</alias></lexeme>
  <lexeme><grapheme>Newcastle</grapheme><alias>Niou-castole</alias></lexeme>
  <lexeme><grapheme>Brighton</grapheme><alias>Braïtone</alias></lexeme>
  <lexeme><grapheme>Sheffield</grapheme><alias>Chéfilde</alias></lexeme>
  <lexeme><grapheme>Bradford</grapheme><alias>Bradforde</alias></lexeme>
  <lexeme><grapheme>Stratford</grapheme><alias>Stratforde</alias></lexeme>
  <lexeme><grapheme>Wembley</grapheme><alias>Ouèmblé</alias></lexeme>
  <lexeme><grapheme>Wimbledon</grapheme><phoneme>wimbəldɔn</phoneme></lexeme>
  <lexeme><grapheme>Westminster</grapheme><phoneme>wɛstminstɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Downing Street</grapheme><phoneme>dawniŋ stʁit</phoneme></lexeme>
  <lexeme><grapheme>Wall Street</grapheme><alias>Oual Strite</alias></lexeme>
  <lexeme><grapheme>Broadway</grapheme><alias>Brodoué</alias></lexeme>
  <lexeme><grapheme>Silicon Valley</grapheme><alias>Silicone Valé</alias></lexeme>
  <lexeme><grapheme>Manhattan</grapheme><alias>Manatane</alias></lexeme>
  <lexeme><grapheme>Brooklyn</grapheme><alias>Brouklinn</alias></lexeme>
  <lexeme><grapheme>Woodstock</grapheme><alias>Woudstoque</alias></lexeme>
  <lexeme><grapheme>Guantanamo</grapheme><alias>Gouantanamo</alias></lexeme>
  <lexeme><grapheme>Donetsk</grapheme><phoneme>dɔnjɛtsk</phoneme></lexeme>
  <lexeme><grapheme>Bakhmout</grapheme><alias>Bakmoute</alias></lexeme>
  <lexeme><grapheme>Peshawar</grapheme><alias>Péchaouar</alias></lexeme>
  <lexeme><grapheme>Raqqa</grapheme><alias>Raka</alias></lexeme>
  <lexeme><grapheme>Khan Younès</grapheme><alias>Kane Younèsse</alias></lexeme>
  <!-- Rivers, quarters, streets -->
  <lexeme><grapheme>Barbès</grapheme><alias>Barbèsse</alias></lexeme>
  <lexeme><grapheme>Picpus</grapheme><alias>Picpusse</alias></lexeme>
  <lexeme><grapheme>Exelmans</grapheme><alias>Exelmansse</alias></lexeme>
  <lexeme><grapheme>Ranelagh</grapheme><alias>Ranelague</alias></lexeme>
  <lexeme><grapheme>Botzaris</grapheme><alias>Botsarisse</alias></lexeme>
  <lexeme><grapheme>Roosevelt</grapheme><alias>Rosevelte</alias></lexeme>
  <lexeme><grapheme>Alpe-d'Huez</grapheme><grapheme>Alpe d'Huez</grapheme><alias>Alpe-d'Huèze</alias></lexeme>
  <lexeme><grapheme>Huez</grapheme><alias>Huèze</alias></lexeme>
  <lexeme><grapheme>Les Gets</grapheme><alias>les jets</alias></lexeme>
  <!-- First names -->
  <lexeme><grapheme>Camus</grapheme><alias>Camu</alias></lexeme>
  <lexeme><grapheme>Lucas</grapheme><alias>Luca</alias></lexeme>
  <lexeme><grapheme>LUC</grapheme><alias>Luc</alias></lexeme>
  <lexeme><grapheme>GUY</grapheme><alias>Guy</alias></lexeme>
  <lexeme><grapheme>LEO</grapheme><alias>Léo</alias></lexeme>
  <lexeme><grapheme>LÉO</grapheme><alias>Léo</alias></lexeme>
  <lexeme><grapheme>NOE</grapheme><alias>Noé</alias></lexeme>
  <lexeme><grapheme>NOÉ</grapheme><alias>Noé</alias></lexeme>
  <lexeme><grapheme>LOU</grapheme><alias>Lou</alias></lexeme>
  <lexeme><grapheme>MAX</grapheme><alias>Max</alias></lexeme>
  <lexeme><grapheme>EVA</grapheme><alias>Éva</alias></lexeme>
  <lexeme><grapheme>ÈVE</grapheme><alias>Ève</alias></lexeme>
  <lexeme><grapheme>IDA</grapheme><alias>Ida</alias></lexeme>
  <lexeme><grapheme>ALI</grapheme><alias>Ali</alias></lexeme>
  <lexeme><grapheme>LEA</grapheme><alias>Léa</alias></lexeme>
  <lexeme><grapheme>LÉA</grapheme><alias>Léa</alias></lexeme>
  <lexeme><grapheme>Loucas</grapheme><alias>Loukasse</alias></lexeme>
  <lexeme><grapheme>Loukas</grapheme><grapheme>Lukas</grapheme><alias>Loukasse</alias></lexeme>
  <lexeme><grapheme>Elias</grapheme><grapheme>Élias</grapheme><alias>Éliasse</alias></lexeme>
  <lexeme><grapheme>Jonas</grapheme><alias>Jonasse</alias></lexeme>
  <lexeme><grapheme>Silas</grapheme><alias>Silasse</alias></lexeme>
  <lexeme><grapheme>Matias</grapheme><alias>Matyasse</alias></lexeme>
  <lexeme><grapheme>Tobias</grapheme><alias>Tobiasse</alias></lexeme>
  <lexeme><grapheme>Anas</grapheme><alias>Anasse</alias></lexeme>
  <lexeme><grapheme>Ilyas</grapheme><grapheme>Elyas</grapheme><alias>Iliasse</alias></lexeme>
  <lexeme><grapheme>Stanislas</grapheme><alias>Stanislasse</alias></lexeme>
  <lexeme><grapheme>Ladislas</grapheme><alias>Ladislasse</alias></lexeme>
  <lexeme><grapheme>Wenceslas</grapheme><alias>Venceslasse</alias></lexeme>
  <lexeme><grapheme>Matis</grapheme><grapheme>Matys</grapheme><alias>Matisse</alias></lexeme>
  <lexeme><grapheme>Loris</grapheme><grapheme>Lorys</grapheme><alias>Lorisse</alias></lexeme>
  <lexeme><grapheme>Yanis</grapheme><grapheme>Yannis</grapheme><alias>Yanisse</alias></lexeme>
  <lexeme><grapheme>Joris</grapheme><grapheme>Jorys</grapheme><alias>Jorisse</alias></lexeme>
  <lexeme><grapheme>Clovis</grapheme><alias>Clovisse</alias></lexeme>
  <lexeme><grapheme>Isis</grapheme><alias>Isisse</alias></lexeme>
  <lexeme><grapheme>Idris</grapheme><alias>Idrisse</alias></lexeme>
  <lexeme><grapheme>Badis</grapheme><alias>Badisse</alias></lexeme>
  <lexeme><grapheme>Adonis</grapheme><alias>Adonisse</alias></lexeme>
  <lexeme><grapheme>Curtis</grapheme><alias>Curtisse</alias></lexeme>
  <lexeme><grapheme>Maelys</grapheme><alias>Maélisse</alias></lexeme>
  <lexeme><grapheme>Maylis</grapheme><alias>Maïlisse</alias></lexeme>
  <lexeme><grapheme>Maïlys</grapheme><alias>Maïlisse</alias></lexeme>
  <lexeme><grapheme>Naëlys</grapheme><alias>Naélisse</alias></lexeme>
  <lexeme><grapheme>Alys</grapheme><alias>Alisse</alias></lexeme>
  <lexeme><grapheme>Irys</grapheme><alias>Irisse</alias></lexeme>
  <lexeme><grapheme>Loïs</grapheme><alias>Loïsse</alias></lexeme>
  <lexeme><grapheme>Aloïs</grapheme><alias>Aloïsse</alias></lexeme>
  <lexeme><grapheme>Ines</grapheme><grapheme>Inés</grapheme><alias>Inèsse</alias></lexeme>
  <lexeme><grapheme>Marcus</grapheme><alias>Marcusse</alias></lexeme>
  <lexeme><grapheme>Arthus</grapheme><alias>Artusse</alias></lexeme>
  <lexeme><grapheme>Markus</grapheme><alias>Marcusse</alias></lexeme>
  <lexeme><grapheme>Carlos</grapheme><alias>Carlosse</alias></lexeme>
  <lexeme><grapheme>Marcos</grapheme><alias>Marcosse</alias></lexeme>
  <lexeme><grapheme>Nicolás</grapheme><alias>Nicolasse</alias></lexeme>
  <lexeme><grapheme>Jennifer</grapheme><grapheme>Jennyfer</grapheme><alias>Djénifère</alias></lexeme>
  <lexeme><grapheme>Alexander</grapheme><alias>Alexandère</alias></lexeme>
  <lexeme><grapheme>Oliver</grapheme><alias>Olivère</alias></lexeme>
  <lexeme><grapheme>Günter</grapheme><grapheme>Gunther</grapheme><alias>Guntère</alias></lexeme>
  <lexeme><grapheme>Tyler</grapheme><alias>Taïlère</alias></lexeme>
  <lexeme><grapheme>Amber</grapheme><alias>Ambère</alias></lexeme>
  <lexeme><grapheme>Esteban</grapheme><grapheme>Estéban</grapheme><alias>Estébane</alias></lexeme>
  <lexeme><grapheme>Evan</grapheme><grapheme>Évan</grapheme><alias>Évane</alias></lexeme>
  <lexeme><grapheme>Dylan</grapheme><alias>Dilane</alias></lexeme>
  <lexeme><grapheme>Ryan</grapheme><alias>Raïane</alias></lexeme>
  <lexeme><grapheme>Rayan</grapheme><grapheme>Rayane</grapheme><alias>Raïane</alias></lexeme>
  <lexeme><grapheme>Bryan</grapheme><grapheme>Brayan</grapheme><grapheme>Brian</grapheme><alias>Braïane</alias></lexeme>
  <lexeme><grapheme>Kylian</grapheme><grapheme>Kyllian</grapheme><alias>Kiliane</alias></lexeme>
  <lexeme><grapheme>Ilan</grapheme><grapheme>Illan</grapheme><grapheme>Ylan</grapheme><alias>Ilane</alias></lexeme>
  <lexeme><grapheme>Allan</grapheme><alias>Alane</alias></lexeme>
  <lexeme><grapheme>Adrian</grapheme><alias>Adriane</alias></lexeme>
  <lexeme><grapheme>Julian</grapheme><alias>Juliane</alias></lexeme>
  <lexeme><grapheme>Jordan</grapheme><alias>Jordane</alias></lexeme>
  <lexeme><grapheme>Hassan</grapheme><alias>Assane</alias></lexeme>
  <lexeme><grapheme>Imran</grapheme><phoneme>imʁan</phoneme></lexeme>
  <lexeme><grapheme>Osman</grapheme><alias>Osmane</alias></lexeme>
  <lexeme><grapheme>Logan</grapheme><alias>Logane</alias></lexeme>
  <lexeme><grapheme>Donovan</grapheme><alias>Donovane</alias></lexeme>
  <lexeme><grapheme>Aidan</grapheme><grapheme>Aïdan</grapheme><alias>Aïdane</alias></lexeme>
  <lexeme><grapheme>Sohan</grapheme><alias>Soane</alias></lexeme>
  <lexeme><grapheme>Nolan</grapheme><alias>Nolane</alias></lexeme>
  <lexeme><grapheme>Eden</grapheme><alias>Édène</alias></lexeme>
  <lexeme><grapheme>Aymen</grapheme><grapheme>Ayman</grapheme><grapheme>Aymane</grapheme><phoneme>ajmɛn</phoneme></lexeme>
  <lexeme><grapheme>Owen</grapheme><alias>O-ouène</alias></lexeme>
  <lexeme><grapheme>Ewen</grapheme><alias>Éouène</alias></lexeme>
  <lexeme><grapheme>Ewan</grapheme><alias>Éouane</alias></lexeme>
  <lexeme><grapheme>Soan</grapheme><grapheme>Soann</grapheme><alias>So-ane</alias></lexeme>
  <lexeme><grapheme>Noam</grapheme><grapheme>Noâm</grapheme><alias>No-ame</alias></lexeme>
  <lexeme><grapheme>Noan</grapheme><alias>No-ane</alias></lexeme>
  <lexeme><grapheme>Loan</grapheme><grapheme>Loann</grapheme><alias>Lo-ane</alias></lexeme>
  <lexeme><grapheme>Yoan</grapheme><alias>Yo-ane</alias></lexeme>
  <lexeme><grapheme>Sloan</grapheme><alias>Slo-ane</alias></lexeme>
  <lexeme><grapheme>Loane</grapheme><alias>Lo-ane</alias></lexeme>
  <lexeme><grapheme>Ilian</grapheme><grapheme>Ilyan</grapheme><alias>Iliane</alias></lexeme>
  <lexeme><grapheme>Ayoub</grapheme><alias>Aïoub</alias></lexeme>
  <lexeme><grapheme>Aya</grapheme><alias>Aïa</alias></lexeme>
  <lexeme><grapheme>Inaya</grapheme><alias>Inaïa</alias></lexeme>
  <lexeme><grapheme>Naya</grapheme><alias>Naïa</alias></lexeme>
  <lexeme><grapheme>Soraya</grapheme><alias>Soraïa</alias></lexeme>
  <lexeme><grapheme>Anaya</grapheme><alias>Anaïa</alias></lexeme>
  <lexeme><grapheme>Amaya</grapheme><alias>Amaïa</alias></lexeme>
  <lexeme><grapheme>Mayar</grapheme><alias>Maïar</alias></lexeme>
  <lexeme><grapheme>Abdoulaye</grapheme><alias>Abdoulaï</alias></lexeme>
  <lexeme><grapheme>Mayeul</grapheme><alias>Maïeul</alias></lexeme>
  <lexeme><grapheme>Andrea</grapheme><alias>Andréa</alias></lexeme>
  <lexeme><grapheme>Andreas</grapheme><alias>Andréasse</alias></lexeme>
  <lexeme><grapheme>Leandro</grapheme><alias>Léandro</alias></lexeme>
  <lexeme><grapheme>Léopold</grapheme><alias>Léopolde</alias></lexeme>
  <lexeme><grapheme>Leopold</grapheme><alias>Léopolde</alias></lexeme>
  <lexeme><grapheme>Harold</grapheme><alias>Arolde</alias></lexeme>
  <lexeme><grapheme>Arnold</grapheme><alias>Arnolde</alias></lexeme>
  <lexeme><grapheme>Karl</grapheme><grapheme>Carl</grapheme><alias>carle</alias></lexeme>
  <lexeme><grapheme>Owenn</grapheme><alias>O-ouène</alias></lexeme>
  <lexeme><grapheme>Wassim</grapheme><grapheme>Wassime</grapheme><alias>Ouassime</alias></lexeme>
  <lexeme><grapheme>Wassila</grapheme><alias>Ouassila</alias></lexeme>
  <lexeme><grapheme>Wissam</grapheme><alias>Ouissame</alias></lexeme>
  <lexeme><grapheme>Wissem</grapheme><alias>Ouissème</alias></lexeme>
  <lexeme><grapheme>Walid</grapheme><alias>Oualide</alias></lexeme>
  <lexeme><grapheme>Warda</grapheme><alias>Ouarda</alias></lexeme>
  <lexeme><grapheme>Warren</grapheme><alias>Ouarène</alias></lexeme>
  <lexeme><grapheme>Wesley</grapheme><alias>Ouèslé</alias></lexeme>
  <lexeme><grapheme>Wendy</grapheme><alias>Ouindi</alias></lexeme>
  <lexeme><grapheme>Wilson</grapheme><alias>Ouilsone</alias></lexeme>
  <lexeme><grapheme>Willy</grapheme><grapheme>Willi</grapheme><alias>Ouili</alias></lexeme>
  <lexeme><grapheme>Will</grapheme><phoneme>wil</phoneme></lexeme>
  <lexeme><grapheme>Winston</grapheme><phoneme>winstɔn</phoneme></lexeme>
  <lexeme><grapheme>Wayne</grapheme><alias>Ouène</alias></lexeme>
  <lexeme><grapheme>Wilhelm</grapheme><alias>Vilelme</alias></lexeme>
  <lexeme><grapheme>Werner</grapheme><alias>Vernère</alias></lexeme>
  <lexeme><grapheme>Wolfgang</grapheme><alias>Volfgangue</alias></lexeme>
  <lexeme><grapheme>Lewis</grapheme><alias>Lou-isse</alias></lexeme>
  <lexeme><grapheme>Nelson</grapheme><alias>Nelsone</alias></lexeme>
  <lexeme><grapheme>Matthew</grapheme><phoneme>matju</phoneme></lexeme>
  <lexeme><grapheme>Andrew</grapheme><alias>Androu</alias></lexeme>
  <lexeme><grapheme>Edward</grapheme><alias>Édouarde</alias></lexeme>
  <lexeme><grapheme>Edwards</grapheme><alias>Édouardse</alias></lexeme>
  <lexeme><grapheme>Luke</grapheme><phoneme>luk</phoneme></lexeme>
  <lexeme><grapheme>Jack</grapheme><phoneme>dʒak</phoneme></lexeme>
  <lexeme><grapheme>Jackson</grapheme><alias>Djaksone</alias></lexeme>
  <lexeme><grapheme>Johnson</grapheme><alias>Djonsone</alias></lexeme>
  <lexeme><grapheme>Johnny</grapheme><alias>Djoni</alias></lexeme>
  <lexeme><grapheme>Joe</grapheme><phoneme>dʒo</phoneme></lexeme>
  <lexeme><grapheme>Jim</grapheme><phoneme>dʒim</phoneme></lexeme>
  <lexeme><grapheme>Jeff</grapheme><phoneme>dʒɛf</phoneme></lexeme>
  <lexeme><grapheme>Jessy</grapheme><grapheme>Jessie</grapheme><alias>Djéssi</alias></lexeme>
  <lexeme><grapheme>Jason</grapheme><alias>Djasone</alias></lexeme>
  <lexeme><grapheme>Jordy</grapheme><alias>Djordi</alias></lexeme>
  <lexeme><grapheme>Josh</grapheme><phoneme>dʒɔʃ</phoneme></lexeme>
  <lexeme><grapheme>Joey</grapheme><phoneme>dʒɔe</phoneme></lexeme>
  <lexeme><grapheme>Joyce</grapheme><alias>Djoïsse</alias></lexeme>
  <lexeme><grapheme>Joy</grapheme><alias>Djoï</alias></lexeme>
  <lexeme><grapheme>Julio</grapheme><phoneme>ʁuljo</phoneme></lexeme>
  <lexeme><grapheme>Juan</grapheme><phoneme>ʁwan</phoneme></lexeme>
  <lexeme><grapheme>Jorge</grapheme><alias>Orké</alias></lexeme>
  <lexeme><grapheme>Javier</grapheme><alias>Kavière</alias></lexeme>
  <lexeme><grapheme>Steven</grapheme><grapheme>Stéven</grapheme><alias>Stivène</alias></lexeme>
  <lexeme><grapheme>Stevens</grapheme><alias>Stivènse</alias></lexeme>
  <lexeme><grapheme>Sean</grapheme><grapheme>Shawn</grapheme><phoneme>ʃɔn</phoneme></lexeme>
  <lexeme><grapheme>Khaled</grapheme><alias>Kalède</alias></lexeme>
  <lexeme><grapheme>Kathleen</grapheme><alias>Katline</alias></lexeme>
  <lexeme><grapheme>Maureen</grapheme><alias>Morine</alias></lexeme>
  <lexeme><grapheme>Colleen</grapheme><alias>Coline</alias></lexeme>
  <lexeme><grapheme>Tess</grapheme><alias>tesse</alias></lexeme>
  <lexeme><grapheme>Nell</grapheme><alias>nelle</alias></lexeme>
  <lexeme><grapheme>Line</grapheme><phoneme>lin</phoneme></lexeme>
  <lexeme><grapheme>Eve</grapheme><alias>ève</alias></lexeme>
  <lexeme><grapheme>Emy</grapheme><alias>Émi</alias></lexeme>
  <lexeme><grapheme>Evy</grapheme><alias>Évi</alias></lexeme>
  <lexeme><grapheme>Thea</grapheme><alias>Téa</alias></lexeme>
  <lexeme><grapheme>Tanya</grapheme><alias>Tania</alias></lexeme>
  <lexeme><grapheme>Ranya</grapheme><alias>Rania</alias></lexeme>
  <lexeme><grapheme>Anya</grapheme><alias>Ania</alias></lexeme>
  <lexeme><grapheme>Katell</grapheme><alias>Katèle</alias></lexeme>
  <lexeme><grapheme>Erell</grapheme><alias>Érèle</alias></lexeme>
  <lexeme><grapheme>Nawell</grapheme><alias>Nawèle</alias></lexeme>
  <lexeme><grapheme>Noor</grapheme><phoneme>nuʁ</phoneme></lexeme>
  <lexeme><grapheme>Hind</grapheme><phoneme>ind</phoneme></lexeme>
  <lexeme><grapheme>Chelsea</grapheme><alias>Tchelsi</alias></lexeme>
  <lexeme><grapheme>Beatrice</grapheme><alias>Béatrice</alias></lexeme>
  <lexeme><grapheme>Alexy</grapheme><alias>Alexi</alias></lexeme>
  <lexeme><grapheme>Selim</grapheme><alias>Sélime</alias></lexeme>
  <lexeme><grapheme>Yassin</grapheme><alias>Yassine</alias></lexeme>
  <lexeme><grapheme>Yasin</grapheme><alias>Yassine</alias></lexeme>
  <lexeme><grapheme>Kenan</grapheme><alias>Kénane</alias></lexeme>
  <lexeme><grapheme>Enzo</grapheme><alias>Ènzo</alias></lexeme>
  <lexeme><grapheme>Kenzo</grapheme><alias>Kènzo</alias></lexeme>
  <lexeme><grapheme>Lorenzo</grapheme><alias>Lorènzo</alias></lexeme>
  <lexeme><grapheme>Kenza</grapheme><alias>Kènza</alias></lexeme>
  <lexeme><grapheme>Enora</grapheme><alias>Énora</alias></lexeme>
  <lexeme><grapheme>Enola</grapheme><alias>Énola</alias></lexeme>
  <lexeme><grapheme>Helena</grapheme><alias>Éléna</alias></lexeme>
  <lexeme><grapheme>Elena</grapheme><alias>Éléna</alias></lexeme>
  <lexeme><grapheme>Lena</grapheme><alias>Léna</alias></lexeme>
  <lexeme><grapheme>Selena</grapheme><alias>Séléna</alias></lexeme>
  <lexeme><grapheme>Serena</grapheme><alias>Séréna</alias></lexeme>
  <lexeme><grapheme>Milena</grapheme><alias>Miléna</alias></lexeme>
  <lexeme><grapheme>Melissa</grapheme><alias>Mélissa</alias></lexeme>
  <lexeme><grapheme>Melina</grapheme><alias>Mélina</alias></lexeme>
  <lexeme><grapheme>Melvin</grapheme><alias>Melvine</alias></lexeme>
  <lexeme><grapheme>Marvin</grapheme><alias>Marvine</alias></lexeme>
  <lexeme><grapheme>Calvin</grapheme><alias>Calvine</alias></lexeme>
  <lexeme><grapheme>Theo</grapheme><alias>Théo</alias></lexeme>
  <lexeme><grapheme>Leo</grapheme><alias>Léo</alias></lexeme>
  <lexeme><grapheme>Mateo</grapheme><grapheme>Matteo</grapheme><alias>Matéo</alias></lexeme>
  <lexeme><grapheme>Timeo</grapheme><alias>Timéo</alias></lexeme>
  <lexeme><grapheme>Romeo</grapheme><alias>Roméo</alias></lexeme>
  <lexeme><grapheme>Diego</grapheme><alias>Diégo</alias></lexeme>
  <lexeme><grapheme>Angelo</grapheme><alias>Anjélo</alias></lexeme>
  <lexeme><grapheme>Angela</grapheme><alias>Anjéla</alias></lexeme>
  <lexeme><grapheme>Eleonore</grapheme><alias>Éléonore</alias></lexeme>
  <lexeme><grapheme>Evelyne</grapheme><alias>Éveline</alias></lexeme>
  <lexeme><grapheme>Ezequiel</grapheme><alias>Ézéquièle</alias></lexeme>
  <lexeme><grapheme>Tatiana</grapheme><alias>Tatyana</alias></lexeme>
  <lexeme><grapheme>Stephane</grapheme><alias>Stéphane</alias></lexeme>
  <lexeme><grapheme>Stephanie</grapheme><alias>Stéphanie</alias></lexeme>
  <lexeme><grapheme>Jerome</grapheme><alias>Jérome</alias></lexeme>
  <lexeme><grapheme>Frederic</grapheme><alias>Frédéric</alias></lexeme>
  <lexeme><grapheme>Cecile</grapheme><alias>Cécile</alias></lexeme>
  <lexeme><grapheme>Celine</grapheme><alias>Céline</alias></lexeme>
  <lexeme><grapheme>Helene</grapheme><alias>Hélène</alias></lexeme>
  <lexeme><grapheme>Herve</grapheme><alias>Hervé</alias></lexeme>
  <lexeme><grapheme>Remi</grapheme><grapheme>Remy</grapheme><alias>Rémi</alias></lexeme>
  <lexeme><grapheme>Gerard</grapheme><alias>Gérard</alias></lexeme>
  <lexeme><grapheme>Rene</grapheme><alias>René</alias></lexeme>
  <lexeme><grapheme>Andre</grapheme><alias>André</alias></lexeme>
  <lexeme><grapheme>Sebastien</grapheme><alias>Sébastien</alias></lexeme>
  <lexeme><grapheme>Veronique</grapheme><alias>Véronique</alias></lexeme>
  <lexeme><grapheme>Valerie</grapheme><alias>Valérie</alias></lexeme>
  <lexeme><grapheme>Amelie</grapheme><alias>Amélie</alias></lexeme>
  <lexeme><grapheme>Aurelie</grapheme><alias>Aurélie</alias></lexeme>
  <lexeme><grapheme>Aurelien</grapheme><alias>Aurélien</alias></lexeme>
  <lexeme><grapheme>Leon</grapheme><alias>Léon</alias></lexeme>
  <lexeme><grapheme>Clement</grapheme><alias>Clément</alias></lexeme>
  <lexeme><grapheme>Noel</grapheme><alias>Noël</alias></lexeme>
  <lexeme><grapheme>Joel</grapheme><alias>Joël</alias></lexeme>
  <lexeme><grapheme>Gwenaëlle</grapheme><grapheme>Gwenaelle</grapheme><alias>Gouénaèle</alias></lexeme>
  <lexeme><grapheme>Gwenaël</grapheme><grapheme>Gwenael</grapheme><alias>Gouénaèle</alias></lexeme>
  <lexeme><grapheme>Gwendoline</grapheme><grapheme>Gwendolyne</grapheme><alias>Gouindoline</alias></lexeme>
  <lexeme><grapheme>Gwenolé</grapheme><alias>Gouénolé</alias></lexeme>
  <lexeme><grapheme>Ludwig</grapheme><alias>Ludvigue</alias></lexeme>
  <lexeme><grapheme>Hedwige</grapheme><grapheme>Edwige</grapheme><alias>Édvige</alias></lexeme>
  <lexeme><grapheme>Ingrid</grapheme><alias>Inegride</alias></lexeme>
  <lexeme><grapheme>Heidi</grapheme><alias>Aïdi</alias></lexeme>
  <lexeme><grapheme>Neil</grapheme><alias>Nil</alias></lexeme>
  <lexeme><grapheme>Dean</grapheme><phoneme>din</phoneme></lexeme>
  <lexeme><grapheme>Ian</grapheme><phoneme>jan</phoneme></lexeme>
  <lexeme><grapheme>Shirley</grapheme><alias>Chirlé</alias></lexeme>
  <lexeme><grapheme>Sharon</grapheme><alias>Charone</alias></lexeme>
  <lexeme><grapheme>Abdelaziz</grapheme><phoneme>abdɛlaziz</phoneme></lexeme>
  <lexeme><grapheme>Said</grapheme><alias>Saïde</alias></lexeme>
  <lexeme><grapheme>Jamal</grapheme><alias>Djamal</alias></lexeme>
  <lexeme><grapheme>Abdelhamid</grapheme><alias>Abdélamide</alias></lexeme>
  <lexeme><grapheme>Mehdi</grapheme><alias>Médi</alias></lexeme>
  <lexeme><grapheme>Hedi</grapheme><alias>Édi</alias></lexeme>
  <lexeme><grapheme>Nadjat</grapheme><grapheme>Najat</grapheme><alias>Najatte</alias></lexeme>
  <!-- Surnames that are frequent -->
  <lexeme><grapheme>Lefebvre</grapheme><alias>Lefèvre</alias></lexeme>
  <lexeme><grapheme>Lefebure</grapheme><alias>Lefébure</alias></lexeme>
  <lexeme><grapheme>Febvre</grapheme><alias>fèvre</alias></lexeme>
  <lexeme><grapheme>Lefevre</grapheme><alias>Lefèvre</alias></lexeme>
  <lexeme><grapheme>Leclercq</grapheme><alias>Leclère</alias></lexeme>
  <lexeme><grapheme>Leclere</grapheme><alias>Leclère</alias></lexeme>
  <lexeme><grapheme>Ducrocq</grapheme><alias>Ducro</alias></lexeme>
  <lexeme><grapheme>Dubost</grapheme><alias>Dubo</alias></lexeme>
  <lexeme><grapheme>Benoist</grapheme><alias>Benoi</alias></lexeme>
  <lexeme><grapheme>Besnard</grapheme><alias>Bénard</alias></lexeme>
  <lexeme><grapheme>Besnier</grapheme><alias>Bénier</alias></lexeme>
  <lexeme><grapheme>Besnehard</grapheme><alias>Bènehard</alias></lexeme>
  <lexeme><grapheme>Esnault</grapheme><alias>Énault</alias></lexeme>
  <lexeme><grapheme>Gasnier</grapheme><alias>Ganier</alias></lexeme>
  <lexeme><grapheme>Chesneau</grapheme><alias>Chêneau</alias></lexeme>
  <lexeme><grapheme>Chesnel</grapheme><alias>Chénel</alias></lexeme>
  <lexeme><grapheme>Chesnais</grapheme><alias>Chênais</alias></lexeme>
  <lexeme><grapheme>Duchesne</grapheme><alias>Duchêne</alias></lexeme>
  <lexeme><grapheme>Dufresne</grapheme><alias>Dufrêne</alias></lexeme>
  <lexeme><grapheme>Dufresnoy</grapheme><alias>Dufrênoy</alias></lexeme>
  <lexeme><grapheme>Duquesne</grapheme><alias>Duquêne</alias></lexeme>
  <lexeme><grapheme>Duquesnoy</grapheme><alias>Dukênoy</alias></lexeme>
  <lexeme><grapheme>Descamps</grapheme><alias>Décan</alias></lexeme>
  <lexeme><grapheme>Deslandes</grapheme><alias>Délande</alias></lexeme>
  <lexeme><grapheme>Despres</grapheme><alias>Déprés</alias></lexeme>
  <lexeme><grapheme>Desprez</grapheme><grapheme>Desprès</grapheme><alias>Dépré</alias></lexeme>
  <lexeme><grapheme>Desrosiers</grapheme><alias>Dérosier</alias></lexeme>
  <lexeme><grapheme>Desmarets</grapheme><alias>Démaret</alias></lexeme>
  <lexeme><grapheme>Desmarais</grapheme><alias>Démarais</alias></lexeme>
  <lexeme><grapheme>Levesque</grapheme><grapheme>Lévesque</grapheme><alias>Lévêque</alias></lexeme>
  <lexeme><grapheme>Delahaye</grapheme><alias>Delahaie</alias></lexeme>
  <lexeme><grapheme>Delhaye</grapheme><alias>Delhaie</alias></lexeme>
  <lexeme><grapheme>Lahaye</grapheme><alias>Lahaie</alias></lexeme>
  <lexeme><grapheme>Deshayes</grapheme><alias>Dézaie</alias></lexeme>
  <lexeme><grapheme>Faye</grapheme><phoneme>faj</phoneme></lexeme>
  <lexeme><grapheme>Fayolle</grapheme><alias>Faïole</alias></lexeme>
  <lexeme><grapheme>Fayard</grapheme><alias>Faïar</alias></lexeme>
  <lexeme><grapheme>Fayet</grapheme><alias>Faïet</alias></lexeme>
  <lexeme><grapheme>Payet</grapheme><alias>Païet</alias></lexeme>
  <lexeme><grapheme>Payan</grapheme><alias>Païan</alias></lexeme>
  <lexeme><grapheme>Payen</grapheme><alias>Païen</alias></lexeme>
  <lexeme><grapheme>Cayeux</grapheme><alias>Caïeux</alias></lexeme>
  <lexeme><grapheme>Bayard</grapheme><alias>Baïar</alias></lexeme>
  <lexeme><grapheme>Bayrou</grapheme><phoneme>bajʁu</phoneme></lexeme>
  <lexeme><grapheme>Mayer</grapheme><alias>Maïère</alias></lexeme>
  <lexeme><grapheme>Meyer</grapheme><alias>Méyère</alias></lexeme>
  <lexeme><grapheme>Bauer</grapheme><alias>Baouère</alias></lexeme>
  <lexeme><grapheme>Becker</grapheme><alias>Bécaire</alias></lexeme>
  <lexeme><grapheme>Fischer</grapheme><alias>Fichère</alias></lexeme>
  <lexeme><grapheme>Fisher</grapheme><alias>Ficheur</alias></lexeme>
  <lexeme><grapheme>Schneider</grapheme><phoneme>ʃnɛdɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Muller</grapheme><grapheme>Müller</grapheme><alias>Mulère</alias></lexeme>
  <lexeme><grapheme>Keller</grapheme><alias>Kélère</alias></lexeme>
  <lexeme><grapheme>Huber</grapheme><alias>Hubère</alias></lexeme>
  <lexeme><grapheme>Kieffer</grapheme><alias>Kiéfère</alias></lexeme>
  <lexeme><grapheme>Ziegler</grapheme><alias>Ziglère</alias></lexeme>
  <lexeme><grapheme>Ferrer</grapheme><alias>Férère</alias></lexeme>
  <lexeme><grapheme>Kessler</grapheme><alias>Kesslère</alias></lexeme>
  <lexeme><grapheme>Kohler</grapheme><grapheme>Köhler</grapheme><alias>Colère</alias></lexeme>
  <lexeme><grapheme>Walker</grapheme><alias>Ouolkeur</alias></lexeme>
  <lexeme><grapheme>Wolf</grapheme><grapheme>Wolff</grapheme><alias>volfe</alias></lexeme>
  <lexeme><grapheme>Weiss</grapheme><grapheme>Weisse</grapheme><phoneme>vajs</phoneme></lexeme>
  <lexeme><grapheme>Weil</grapheme><grapheme>Weill</grapheme><phoneme>vɛj</phoneme></lexeme>
  <lexeme><grapheme>Wendling</grapheme><alias>Vindline</alias></lexeme>
  <lexeme><grapheme>Winterstein</grapheme><phoneme>vintɛʁʃtajn</phoneme></lexeme>
  <lexeme><grapheme>Wang</grapheme><phoneme>wɑ̃ɡ</phoneme></lexeme>
  <lexeme><grapheme>Kahn</grapheme><alias>kane</alias></lexeme>
  <lexeme><grapheme>Klein</grapheme><phoneme>klɛn</phoneme></lexeme>
  <lexeme><grapheme>Koch</grapheme><alias>coque</alias></lexeme>
  <lexeme><grapheme>Bloch</grapheme><alias>bloque</alias></lexeme>
  <lexeme><grapheme>Koenig</grapheme><grapheme>Kœnig</grapheme><alias>Keunigue</alias></lexeme>
  <lexeme><grapheme>Loeb</grapheme><phoneme>løb</phoneme></lexeme>
  <lexeme><grapheme>Kuhn</grapheme><phoneme>kun</phoneme></lexeme>
  <lexeme><grapheme>Kern</grapheme><alias>kerne</alias></lexeme>
  <lexeme><grapheme>Fuchs</grapheme><phoneme>fuks</phoneme></lexeme>
  <lexeme><grapheme>Schwarz</grapheme><alias>chouartse</alias></lexeme>
  <lexeme><grapheme>Schwartzenberg</grapheme><alias>Chouartsènebergue</alias></lexeme>
  <lexeme><grapheme>Stoll</grapheme><alias>stole</alias></lexeme>
  <lexeme><grapheme>Haas</grapheme><phoneme>as</phoneme></lexeme>
  <lexeme><grapheme>Gall</grapheme><alias>gal</alias></lexeme>
  <lexeme><grapheme>Le Gall</grapheme><alias>Le gal</alias></lexeme>
  <lexeme><grapheme>Grall</grapheme><alias>gral</alias></lexeme>
  <lexeme><grapheme>Abgrall</grapheme><alias>Abgral</alias></lexeme>
  <lexeme><grapheme>Le Foll</grapheme><alias>Le fol</alias></lexeme>
  <lexeme><grapheme>Foll</grapheme><alias>fol</alias></lexeme>
  <lexeme><grapheme>coll</grapheme><alias>col</alias></lexeme>
  <lexeme><grapheme>Moal</grapheme><phoneme>mɔal</phoneme></lexeme>
  <lexeme><grapheme>Coat</grapheme><phoneme>kɔat</phoneme></lexeme>
  <lexeme><grapheme>Le Guen</grapheme><alias>Le guène</alias></lexeme>
  <lexeme><grapheme>Guen</grapheme><alias>guène</alias></lexeme>
  <lexeme><grapheme>Guéguen</grapheme><grapheme>Gueguen</grapheme><alias>Guéguène</alias></lexeme>
  <lexeme><grapheme>Guegan</grapheme><alias>Guégan</alias></lexeme>
  <lexeme><grapheme>Jaouen</grapheme><alias>Jaouène</alias></lexeme>
  <lexeme><grapheme>Pleven</grapheme><alias>Plévène</alias></lexeme>
  <lexeme><grapheme>Goasguen</grapheme><phoneme>ɡwasɡɛn</phoneme></lexeme>
  <lexeme><grapheme>Le Moing</grapheme><alias>Le Moin</alias></lexeme>
  <lexeme><grapheme>Tual</grapheme><phoneme>tyal</phoneme></lexeme>
  <lexeme><grapheme>Calvez</grapheme><alias>Calvèze</alias></lexeme>
  <lexeme><grapheme>Prigent</grapheme><alias>Prijan</alias></lexeme>
  <lexeme><grapheme>Flament</grapheme><alias>Flaman</alias></lexeme>
  <lexeme><grapheme>Laurens</grapheme><alias>Loransse</alias></lexeme>
  <lexeme><grapheme>Moudenc</grapheme><alias>Moudinque</alias></lexeme>
  <lexeme><grapheme>Nguyen</grapheme><phoneme>nɡɥijɛn</phoneme></lexeme>
  <lexeme><grapheme>Huynh</grapheme><phoneme>ɥin</phoneme></lexeme>
  <lexeme><grapheme>Tran</grapheme><alias>trane</alias></lexeme>
  <lexeme><grapheme>Martinez</grapheme><alias>Martinèze</alias></lexeme>
  <lexeme><grapheme>Gomez</grapheme><alias>Gomèze</alias></lexeme>
  <lexeme><grapheme>Lopez</grapheme><alias>Lopèze</alias></lexeme>
  <lexeme><grapheme>Perez</grapheme><grapheme>Pérez</grapheme><alias>Pérèze</alias></lexeme>
  <lexeme><grapheme>Sanchez</grapheme><grapheme>Sánchez</grapheme><alias>Sanchèze</alias></lexeme>
  <lexeme><grapheme>Fernandez</grapheme><alias>Fernandèze</alias></lexeme>
  <lexeme><grapheme>Hernandez</grapheme><alias>Ernandèze</alias></lexeme>
  <lexeme><grapheme>Rodriguez</grapheme><alias>Rodriguèze</alias></lexeme>
  <lexeme><grapheme>Gonzalez</grapheme><alias>Gonzalèze</alias></lexeme>
  <lexeme><grapheme>Gonzales</grapheme><alias>Gonzalèsse</alias></lexeme>
  <lexeme><grapheme>Gimenez</grapheme><grapheme>Jimenez</grapheme><grapheme>Giménez</grapheme><alias>Jiménèze</alias></lexeme>
  <lexeme><grapheme>Alvarez</grapheme><alias>Alvarèze</alias></lexeme>
  <lexeme><grapheme>Gutierrez</grapheme><alias>Gutiérèze</alias></lexeme>
  <lexeme><grapheme>Ramirez</grapheme><alias>Ramirèze</alias></lexeme>
  <lexeme><grapheme>Suarez</grapheme><grapheme>Suárez</grapheme><alias>Souarèze</alias></lexeme>
  <lexeme><grapheme>Vasquez</grapheme><grapheme>Vazquez</grapheme><alias>Vaskèze</alias></lexeme>
  <lexeme><grapheme>Velasquez</grapheme><grapheme>Velázquez</grapheme><alias>Vélaskèze</alias></lexeme>
  <lexeme><grapheme>Dominguez</grapheme><alias>Dominguèze</alias></lexeme>
  <lexeme><grapheme>Benitez</grapheme><alias>Bénitèze</alias></lexeme>
  <lexeme><grapheme>Juarez</grapheme><alias>Rouarèze</alias></lexeme>
  <lexeme><grapheme>Nunez</grapheme><grapheme>Nuñez</grapheme><grapheme>Nuñes</grapheme><alias>Nougnèze</alias></lexeme>
  <lexeme><grapheme>Chavez</grapheme><grapheme>Chávez</grapheme><alias>Chavèze</alias></lexeme>
  <lexeme><grapheme>Ibanez</grapheme><grapheme>Ibañez</grapheme><alias>Ibagnèze</alias></lexeme>
  <lexeme><grapheme>Cortez</grapheme><alias>Cortèze</alias></lexeme>
  <lexeme><grapheme>Munoz</grapheme><grapheme>Muñoz</grapheme><alias>Mougnoze</alias></lexeme>
  <lexeme><grapheme>Fernandes</grapheme><alias>Fernandèsse</alias></lexeme>
  <lexeme><grapheme>Gomes</grapheme><alias>Gomèsse</alias></lexeme>
  <lexeme><grapheme>Lopes</grapheme><alias>Lopèsse</alias></lexeme>
  <lexeme><grapheme>Alves</grapheme><alias>Alvèsse</alias></lexeme>
  <lexeme><grapheme>Gonçalves</grapheme><grapheme>Goncalves</grapheme><alias>Gonçalvèsse</alias></lexeme>
  <lexeme><grapheme>Rodrigues</grapheme><alias>Rodriguèsse</alias></lexeme>
  <lexeme><grapheme>Mendes</grapheme><grapheme>Mendès</grapheme><alias>Mindèsse</alias></lexeme>
  <lexeme><grapheme>Mendès-France</grapheme><grapheme>Mendès France</grapheme><phoneme>mɛ̃dɛs fʁɑ̃s</phoneme></lexeme>
  <lexeme><grapheme>Nunes</grapheme><alias>Nounèsse</alias></lexeme>
  <lexeme><grapheme>Antunes</grapheme><alias>Antounèsse</alias></lexeme>
  <lexeme><grapheme>Soares</grapheme><alias>Soarèsse</alias></lexeme>
  <lexeme><grapheme>Tavares</grapheme><alias>Tavarèsse</alias></lexeme>
  <lexeme><grapheme>Torres</grapheme><alias>Torèsse</alias></lexeme>
  <lexeme><grapheme>Flores</grapheme><alias>Florèsse</alias></lexeme>
  <lexeme><grapheme>Morales</grapheme><alias>Moralèsse</alias></lexeme>
  <lexeme><grapheme>Cortes</grapheme><grapheme>Cortès</grapheme><alias>Cortèsse</alias></lexeme>
  <lexeme><grapheme>Peres</grapheme><alias>Pérèsse</alias></lexeme>
  <lexeme><grapheme>Guterres</grapheme><alias>Gutérèsse</alias></lexeme>
  <lexeme><grapheme>Dias</grapheme><alias>Diasse</alias></lexeme>
  <lexeme><grapheme>Ramos</grapheme><alias>Ramosse</alias></lexeme>
  <lexeme><grapheme>Santos</grapheme><alias>Santosse</alias></lexeme>
  <lexeme><grapheme>Dos Santos</grapheme><alias>dosse Santosse</alias></lexeme>
  <lexeme><grapheme>Dos Reis</grapheme><alias>dosse Réïsse</alias></lexeme>
  <lexeme><grapheme>De Sousa</grapheme><alias>dé Souza</alias></lexeme>
  <lexeme><grapheme>De Souza</grapheme><alias>dé Souza</alias></lexeme>
  <lexeme><grapheme>De Oliveira</grapheme><alias>dé Olivéra</alias></lexeme>
  <lexeme><grapheme>Ferreira</grapheme><alias>Féréra</alias></lexeme>
  <lexeme><grapheme>Pereira</grapheme><alias>Péréra</alias></lexeme>
  <lexeme><grapheme>Teixeira</grapheme><alias>Téchéra</alias></lexeme>
  <lexeme><grapheme>Vieira</grapheme><alias>Viéra</alias></lexeme>
  <lexeme><grapheme>Moreira</grapheme><alias>Moréra</alias></lexeme>
  <lexeme><grapheme>Delmas</grapheme><alias>Delmasse</alias></lexeme>
  <lexeme><grapheme>Bordas</grapheme><alias>Bordasse</alias></lexeme>
  <lexeme><grapheme>Vargas</grapheme><alias>Vargasse</alias></lexeme>
  <lexeme><grapheme>Douglas</grapheme><alias>Douglasse</alias></lexeme>
  <lexeme><grapheme>Darras</grapheme><alias>Darasse</alias></lexeme>
  <lexeme><grapheme>Brown</grapheme><phoneme>bʁawn</phoneme></lexeme>
  <lexeme><grapheme>Naud</grapheme><alias>nau</alias></lexeme>
  <lexeme><grapheme>Girod</grapheme><alias>Giro</alias></lexeme>
  <lexeme><grapheme>Fayeulle</grapheme><alias>Faïeule</alias></lexeme>
  <lexeme><grapheme>Hebert</grapheme><alias>Hébert</alias></lexeme>
  <lexeme><grapheme>Herault</grapheme><alias>Hérault</alias></lexeme>
  <lexeme><grapheme>Heraud</grapheme><alias>Héraud</alias></lexeme>
  <lexeme><grapheme>Hebrard</grapheme><alias>Hébrard</alias></lexeme>
  <lexeme><grapheme>Hemery</grapheme><alias>Hémeri</alias></lexeme>
  <lexeme><grapheme>Guerin</grapheme><alias>Guérin</alias></lexeme>
  <lexeme><grapheme>Leger</grapheme><alias>Léger</alias></lexeme>
  <lexeme><grapheme>Prevost</grapheme><alias>Prévot</alias></lexeme>
  <lexeme><grapheme>Leveque</grapheme><alias>Lévêque</alias></lexeme>
  <lexeme><grapheme>Gregoire</grapheme><alias>Grégoire</alias></lexeme>
  <lexeme><grapheme>Riviere</grapheme><alias>Rivière</alias></lexeme>
  <lexeme><grapheme>Francois</grapheme><alias>François</alias></lexeme>
  <lexeme><grapheme>Lefrancois</grapheme><alias>Lefrançois</alias></lexeme>
  <lexeme><grapheme>Vallee</grapheme><alias>Vallée</alias></lexeme>
  <lexeme><grapheme>Lavallee</grapheme><alias>Lavallée</alias></lexeme>
  <lexeme><grapheme>Lelievre</grapheme><alias>Lelièvre</alias></lexeme>
  <lexeme><grapheme>Begue</grapheme><alias>Bègue</alias></lexeme>
  <lexeme><grapheme>Beguin</grapheme><alias>Béguin</alias></lexeme>
  <lexeme><grapheme>Benard</grapheme><alias>Bénard</alias></lexeme>
  <lexeme><grapheme>Berard</grapheme><alias>Bérard</alias></lexeme>
  <lexeme><grapheme>Beraud</grapheme><alias>Béraud</alias></lexeme>
  <lexeme><grapheme>Bremond</grapheme><alias>Brémond</alias></lexeme>
  <lexeme><grapheme>Carriere</grapheme><alias>Carrière</alias></lexeme>
  <lexeme><grapheme>Chretien</grapheme><alias>Chrétien</alias></lexeme>
  <lexeme><grapheme>Crepin</grapheme><alias>Crépin</alias></lexeme>
  <lexeme><grapheme>Duchene</grapheme><alias>Duchêne</alias></lexeme>
  <lexeme><grapheme>Esteve</grapheme><alias>Estève</alias></lexeme>
  <lexeme><grapheme>Fevrier</grapheme><alias>Février</alias></lexeme>
  <lexeme><grapheme>Felix</grapheme><alias>Félix</alias></lexeme>
  <lexeme><grapheme>Fremont</grapheme><alias>Frémont</alias></lexeme>
  <lexeme><grapheme>Guedon</grapheme><alias>Guédon</alias></lexeme>
  <lexeme><grapheme>Jegou</grapheme><alias>Jégou</alias></lexeme>
  <lexeme><grapheme>Leonard</grapheme><alias>Léonard</alias></lexeme>
  <lexeme><grapheme>Lepine</grapheme><alias>Lépine</alias></lexeme>
  <lexeme><grapheme>Levy</grapheme><alias>Lévi</alias></lexeme>
  <lexeme><grapheme>Marechal</grapheme><alias>Maréchal</alias></lexeme>
  <lexeme><grapheme>Menard</grapheme><alias>Ménard</alias></lexeme>
  <lexeme><grapheme>Menager</grapheme><alias>Ménager</alias></lexeme>
  <lexeme><grapheme>Metayer</grapheme><alias>Métayer</alias></lexeme>
  <lexeme><grapheme>Nedelec</grapheme><alias>Nédélec</alias></lexeme>
  <lexeme><grapheme>Nedellec</grapheme><grapheme>Nédellec</grapheme><alias>Nédélec</alias></lexeme>
  <lexeme><grapheme>Negre</grapheme><alias>Nègre</alias></lexeme>
  <lexeme><grapheme>Pelissier</grapheme><alias>Pélissier</alias></lexeme>
  <lexeme><grapheme>Pepin</grapheme><alias>Pépin</alias></lexeme>
  <lexeme><grapheme>Quere</grapheme><alias>Quéré</alias></lexeme>
  <lexeme><grapheme>Jezequel</grapheme><alias>Jézéquel</alias></lexeme>
  <lexeme><grapheme>Remond</grapheme><alias>Rémond</alias></lexeme>
  <lexeme><grapheme>Senechal</grapheme><alias>Sénéchal</alias></lexeme>
  <lexeme><grapheme>Thebault</grapheme><alias>Thébault</alias></lexeme>
  <lexeme><grapheme>Thevenin</grapheme><alias>Thévenin</alias></lexeme>
  <lexeme><grapheme>Thevenet</grapheme><alias>Thévenet</alias></lexeme>
  <lexeme><grapheme>Theron</grapheme><alias>Théron</alias></lexeme>
  <lexeme><grapheme>Veron</grapheme><alias>Véron</alias></lexeme>
  <lexeme><grapheme>Dupre</grapheme><alias>Dupré</alias></lexeme>
  <lexeme><grapheme>Pean</grapheme><alias>Péan</alias></lexeme>
  <lexeme><grapheme>Real</grapheme><alias>Réal</alias></lexeme>
  <lexeme><grapheme>Drean</grapheme><alias>Dréan</alias></lexeme>
  <lexeme><grapheme>Lievre</grapheme><alias>lièvre</alias></lexeme>
  <lexeme><grapheme>Dussart</grapheme><alias>Dussar</alias></lexeme>
  <lexeme><grapheme>Brassart</grapheme><alias>Brassar</alias></lexeme>
  <lexeme><grapheme>Massart</grapheme><alias>Massar</alias></lexeme>
  <lexeme><grapheme>Cossart</grapheme><alias>Cossar</alias></lexeme>
  <lexeme><grapheme>Gossart</grapheme><alias>Gossar</alias></lexeme>
  <lexeme><grapheme>Froissart</grapheme><alias>Froissar</alias></lexeme>
  <lexeme><grapheme>Degroote</grapheme><alias>Degrote</alias></lexeme>
  <lexeme><grapheme>Deroo</grapheme><alias>Dero</alias></lexeme>
  <lexeme><grapheme>Vandenabeele</grapheme><alias>Vandenabèle</alias></lexeme>
  <lexeme><grapheme>Willaume</grapheme><alias>Vilaume</alias></lexeme>
  <lexeme><grapheme>Wallaert</grapheme><alias>Oualar</alias></lexeme>
  <lexeme><grapheme>Rouyer</grapheme><phoneme>ʁuje</phoneme></lexeme>
  <lexeme><grapheme>Bouyer</grapheme><phoneme>buje</phoneme></lexeme>
  <lexeme><grapheme>Ory</grapheme><phoneme>ɔʁi</phoneme></lexeme>
  <lexeme><grapheme>Person</grapheme><phoneme>pɛʁsɔ̃</phoneme></lexeme>
  <lexeme><grapheme>Pierson</grapheme><phoneme>pjɛʁsɔ̃</phoneme></lexeme>
  <lexeme><grapheme>Even</grapheme><alias>Évène</alias></lexeme>
  <lexeme><grapheme>Goy</grapheme><phoneme>ɡwa</phoneme></lexeme>
  <lexeme><grapheme>Moy</grapheme><phoneme>mwa</phoneme></lexeme>
  <lexeme><grapheme>Loy</grapheme><phoneme>lwa</phoneme></lexeme>
  <lexeme><grapheme>Boy</grapheme><phoneme>bɔj</phoneme></lexeme>
  <lexeme><grapheme>Day</grapheme><phoneme>dɛ</phoneme></lexeme>
  <lexeme><grapheme>Moore</grapheme><phoneme>muʁ</phoneme></lexeme>
  <lexeme><grapheme>Lee</grapheme><phoneme>li</phoneme></lexeme>
  <lexeme><grapheme>Sow</grapheme><phoneme>so</phoneme></lexeme>
  <lexeme><grapheme>Sall</grapheme><phoneme>sal</phoneme></lexeme>
  <lexeme><grapheme>Fall</grapheme><phoneme>fal</phoneme></lexeme>
  <lexeme><grapheme>Tall</grapheme><phoneme>tal</phoneme></lexeme>
  <lexeme><grapheme>Wade</grapheme><phoneme>wad</phoneme></lexeme>
  <lexeme><grapheme>Diawara</grapheme><alias>Diaouara</alias></lexeme>
  <lexeme><grapheme>Guèye</grapheme><phoneme>ɡɛj</phoneme></lexeme>
  <lexeme><grapheme>N'Diaye</grapheme><grapheme>Ndiaye</grapheme><phoneme>ndjaj</phoneme></lexeme>
  <lexeme><grapheme>Dembele</grapheme><alias>Dembélé</alias></lexeme>
  <lexeme><grapheme>Traore</grapheme><alias>Traoré</alias></lexeme>
  <lexeme><grapheme>Toure</grapheme><alias>Touré</alias></lexeme>
  <lexeme><grapheme>Cisse</grapheme><alias>Cissé</alias></lexeme>
  <lexeme><grapheme>Kone</grapheme><alias>Koné</alias></lexeme>
  <lexeme><grapheme>Boubaker</grapheme><alias>Boubaquère</alias></lexeme>
  <lexeme><grapheme>Benahmed</grapheme><alias>Bènamède</alias></lexeme>
  <lexeme><grapheme>Medjahed</grapheme><alias>Médjaède</alias></lexeme>
  <lexeme><grapheme>Nowak</grapheme><alias>Novak</alias></lexeme>
  <lexeme><grapheme>Lewandowski</grapheme><alias>Lévandovski</alias></lexeme>
  <lexeme><grapheme>Wozniak</grapheme><alias>Vozniak</alias></lexeme>
  <lexeme><grapheme>Wisniewski</grapheme><alias>Visniévski</alias></lexeme>
  <lexeme><grapheme>Wojcik</grapheme><alias>Voïtchik</alias></lexeme>
  <lexeme><grapheme>Pawlak</grapheme><alias>Pavlak</alias></lexeme>
  <lexeme><grapheme>Pawlowski</grapheme><alias>Pavlovski</alias></lexeme>
  <lexeme><grapheme>Kowalski</grapheme><alias>Kovalski</alias></lexeme>
  <lexeme><grapheme>Kowalczyk</grapheme><alias>Kovaltchik</alias></lexeme>
  <lexeme><grapheme>Walczak</grapheme><alias>Valtchak</alias></lexeme>
  <lexeme><grapheme>Walesa</grapheme><grapheme>Wałęsa</grapheme><alias>Valessa</alias></lexeme>
  <!-- Persons of politics, letters, arts, sciences, sports -->
  <lexeme><grapheme>Valls</grapheme><alias>vals</alias></lexeme>
  <lexeme><grapheme>Waldeck-Rousseau</grapheme><alias>Valdeck-Rousseau</alias></lexeme>
  <lexeme><grapheme>Borloo</grapheme><alias>Borlo</alias></lexeme>
  <lexeme><grapheme>Woerth</grapheme><phoneme>vœʁt</phoneme></lexeme>
  <lexeme><grapheme>Buzyn</grapheme><alias>Buzine</alias></lexeme>
  <lexeme><grapheme>Blanquer</grapheme><alias>Blankère</alias></lexeme>
  <lexeme><grapheme>Castera</grapheme><alias>Castéra</alias></lexeme>
  <lexeme><grapheme>Sarnez</grapheme><alias>Sarnèze</alias></lexeme>
  <lexeme><grapheme>Doumer</grapheme><alias>Doumère</alias></lexeme>
  <lexeme><grapheme>Messmer</grapheme><alias>Mesmère</alias></lexeme>
  <lexeme><grapheme>Badinter</grapheme><alias>Badintère</alias></lexeme>
  <lexeme><grapheme>Kouchner</grapheme><phoneme>kuʃnɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Riester</grapheme><alias>Riestère</alias></lexeme>
  <lexeme><grapheme>Kanner</grapheme><alias>Canère</alias></lexeme>
  <lexeme><grapheme>Klinkert</grapheme><phoneme>klinkɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Wargon</grapheme><alias>Vargon</alias></lexeme>
  <lexeme><grapheme>Warsmann</grapheme><alias>Varsmane</alias></lexeme>
  <lexeme><grapheme>Wattebled</grapheme><phoneme>vatəblɛd</phoneme></lexeme>
  <lexeme><grapheme>Pasqua</grapheme><alias>Pascoua</alias></lexeme>
  <lexeme><grapheme>Cohn-Bendit</grapheme><alias>Cone-Bindit</alias></lexeme>
  <lexeme><grapheme>Strauss-Kahn</grapheme><alias>Strosse-kane</alias></lexeme>
  <lexeme><grapheme>Schuman</grapheme><alias>Choumane</alias></lexeme>
  <lexeme><grapheme>Spaak</grapheme><alias>spak</alias></lexeme>
  <lexeme><grapheme>Juncker</grapheme><phoneme>junkœʁ</phoneme></lexeme>
  <lexeme><grapheme>Santer</grapheme><alias>Santère</alias></lexeme>
  <lexeme><grapheme>Leyen</grapheme><alias>Laïène</alias></lexeme>
  <lexeme><grapheme>Von der Leyen</grapheme><alias>fone dère Laïène</alias></lexeme>
  <lexeme><grapheme>Scholz</grapheme><alias>cholse</alias></lexeme>
  <lexeme><grapheme>Merz</grapheme><alias>mèrtse</alias></lexeme>
  <lexeme><grapheme>Kohl</grapheme><alias>cole</alias></lexeme>
  <lexeme><grapheme>Schröder</grapheme><phoneme>ʃʁødœʁ</phoneme></lexeme>
  <lexeme><grapheme>Adenauer</grapheme><alias>Adenaouère</alias></lexeme>
  <lexeme><grapheme>Steinmeier</grapheme><phoneme>ʃtajnmajœʁ</phoneme></lexeme>
  <lexeme><grapheme>Weizsäcker</grapheme><phoneme>vajtsɛkœʁ</phoneme></lexeme>
  <lexeme><grapheme>Hitler</grapheme><alias>Hitlère</alias></lexeme>
  <lexeme><grapheme>Eisenhower</grapheme><phoneme>ajzənawœʁ</phoneme></lexeme>
  <lexeme><grapheme>Bush</grapheme><phoneme>buʃ</phoneme></lexeme>
  <lexeme><grapheme>Reagan</grapheme><alias>Régane</alias></lexeme>
  <lexeme><grapheme>Biden</grapheme><phoneme>bajdən</phoneme></lexeme>
  <lexeme><grapheme>Clinton</grapheme><alias>Clintone</alias></lexeme>
  <lexeme><grapheme>Nixon</grapheme><alias>Nixone</alias></lexeme>
  <lexeme><grapheme>Cameron</grapheme><alias>Cameronne</alias></lexeme>
  <lexeme><grapheme>Starmer</grapheme><alias>Starmeur</alias></lexeme>
  <lexeme><grapheme>Zelensky</grapheme><alias>Zélinski</alias></lexeme>
  <lexeme><grapheme>Tusk</grapheme><phoneme>tusk</phoneme></lexeme>
  <lexeme><grapheme>Orban</grapheme><grapheme>Orbán</grapheme><alias>Orbane</alias></lexeme>
  <lexeme><grapheme>Erdogan</grapheme><alias>Erdogane</alias></lexeme>
  <lexeme><grapheme>Netanyahou</grapheme><grapheme>Netanyahu</grapheme><alias>Nétaniaou</alias></lexeme>
  <lexeme><grapheme>Rabin</grapheme><alias>Rabine</alias></lexeme>
  <lexeme><grapheme>Nasser</grapheme><alias>Nassère</alias></lexeme>
  <lexeme><grapheme>Annan</grapheme><alias>Anane</alias></lexeme>
  <lexeme><grapheme>Milei</grapheme><alias>Miléï</alias></lexeme>
  <lexeme><grapheme>Allende</grapheme><phoneme>ajɛnde</phoneme></lexeme>
  <lexeme><grapheme>Guevara</grapheme><alias>Guévara</alias></lexeme>
  <lexeme><grapheme>Mandela</grapheme><alias>Mandéla</alias></lexeme>
  <lexeme><grapheme>Xi Jinping</grapheme><phoneme>ʃi dʒinpiŋ</phoneme></lexeme>
  <lexeme><grapheme>Deng Xiaoping</grapheme><phoneme>dɛŋ ʃaopiŋ</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong-un</grapheme><phoneme>kim dʒɔŋ un</phoneme></lexeme>
  <lexeme><grapheme>Ceausescu</grapheme><grapheme>Ceaușescu</grapheme><alias>Tchaouchescou</alias></lexeme>
  <lexeme><grapheme>Khomeiny</grapheme><alias>Roméini</alias></lexeme>
  <lexeme><grapheme>Borrell</grapheme><alias>Borel</alias></lexeme>
  <lexeme><grapheme>Musk</grapheme><phoneme>mœsk</phoneme></lexeme>
  <lexeme><grapheme>Bezos</grapheme><alias>Bézosse</alias></lexeme>
  <lexeme><grapheme>Gates</grapheme><phoneme>ɡɛts</phoneme></lexeme>
  <lexeme><grapheme>Martin-Luther-King</grapheme><grapheme>Martin Luther King</grapheme><phoneme>maʁtin lutœʁ kiŋ</phoneme></lexeme>
  <lexeme><grapheme>King</grapheme><phoneme>kiŋ</phoneme></lexeme>
  <lexeme><grapheme>Rosa-Parks</grapheme><grapheme>Rosa Parks</grapheme><alias>Rosa Parkse</alias></lexeme>
  <lexeme><grapheme>Nelson-Mandela</grapheme><grapheme>Nelson Mandela</grapheme><alias>Nelsone Mandéla</alias></lexeme>
  <lexeme><grapheme>Desnos</grapheme><phoneme>dɛsnɔs</phoneme></lexeme>
  <lexeme><grapheme>Perec</grapheme><alias>Pérec</alias></lexeme>
  <lexeme><grapheme>Heredia</grapheme><alias>Érédia</alias></lexeme>
  <lexeme><grapheme>Roblès</grapheme><alias>Roblèsse</alias></lexeme>
  <lexeme><grapheme>Saint-John Perse</grapheme><grapheme>Saint-John-Perse</grapheme><alias>Sine-djone-Perse</alias></lexeme>
  <lexeme><grapheme>Anouilh</grapheme><alias>Anouille</alias></lexeme>
  <lexeme><grapheme>Levinas</grapheme><alias>Lévinasse</alias></lexeme>
  <lexeme><grapheme>Duras</grapheme><alias>Durasse</alias></lexeme>
  <lexeme><grapheme>Maurras</grapheme><alias>Morasse</alias></lexeme>
  <lexeme><grapheme>Bernanos</grapheme><alias>Bernanosse</alias></lexeme>
  <lexeme><grapheme>Ariès</grapheme><alias>Arièsse</alias></lexeme>
  <lexeme><grapheme>Bergson</grapheme><alias>Bergsone</alias></lexeme>
  <lexeme><grapheme>Staël</grapheme><phoneme>stal</phoneme></lexeme>
  <lexeme><grapheme>Van Gogh</grapheme><grapheme>Van-Gogh</grapheme><phoneme>vɑ̃ɡɔɡ</phoneme></lexeme>
  <lexeme><grapheme>Sisley</grapheme><alias>Sislé</alias></lexeme>
  <lexeme><grapheme>Chagall</grapheme><alias>Chagal</alias></lexeme>
  <lexeme><grapheme>Wilmotte</grapheme><alias>Vilmotte</alias></lexeme>
  <lexeme><grapheme>Vasarely</grapheme><alias>Vazaréli</alias></lexeme>
  <lexeme><grapheme>Coysevox</grapheme><alias>Couazevo</alias></lexeme>
  <lexeme><grapheme>Pei</grapheme><alias>Péï</alias></lexeme>
  <lexeme><grapheme>Dreyfus</grapheme><alias>Dréfusse</alias></lexeme>
  <lexeme><grapheme>Fresnel</grapheme><alias>Frênel</alias></lexeme>
  <lexeme><grapheme>Resnais</grapheme><alias>Rênais</alias></lexeme>
  <lexeme><grapheme>Bizet</grapheme><alias>Bizé</alias></lexeme>
  <lexeme><grapheme>Gounod</grapheme><alias>Gouno</alias></lexeme>
  <lexeme><grapheme>Saint-Saëns</grapheme><alias>Saint-Sansse</alias></lexeme>
  <lexeme><grapheme>Poulenc</grapheme><alias>Poulinque</alias></lexeme>
  <lexeme><grapheme>Offenbach</grapheme><alias>Offènebac</alias></lexeme>
  <lexeme><grapheme>Haydn</grapheme><phoneme>ajdən</phoneme></lexeme>
  <lexeme><grapheme>Brahms</grapheme><alias>bramse</alias></lexeme>
  <lexeme><grapheme>Schubert</grapheme><alias>Choubèrte</alias></lexeme>
  <lexeme><grapheme>Schönberg</grapheme><alias>Cheunebergue</alias></lexeme>
  <lexeme><grapheme>Mendelssohn</grapheme><phoneme>mɛndɛlsɔn</phoneme></lexeme>
  <lexeme><grapheme>Prokofiev</grapheme><alias>Prokofief</alias></lexeme>
  <lexeme><grapheme>Rachmaninov</grapheme><alias>Rakmaninof</alias></lexeme>
  <lexeme><grapheme>Mahler</grapheme><alias>Malère</alias></lexeme>
  <lexeme><grapheme>Purcell</grapheme><alias>Purcel</alias></lexeme>
  <lexeme><grapheme>Gershwin</grapheme><phoneme>ɡɛʁʃwin</phoneme></lexeme>
  <lexeme><grapheme>Bernstein</grapheme><phoneme>bɛʁnstajn</phoneme></lexeme>
  <lexeme><grapheme>Brassens</grapheme><alias>Brassinsse</alias></lexeme>
  <lexeme><grapheme>Hallyday</grapheme><grapheme>Halliday</grapheme><alias>Alidé</alias></lexeme>
  <lexeme><grapheme>Bashung</grapheme><phoneme>baʃuŋ</phoneme></lexeme>
  <lexeme><grapheme>Kaas</grapheme><phoneme>kas</phoneme></lexeme>
  <lexeme><grapheme>Daft Punk</grapheme><grapheme>Daft-Punk</grapheme><alias>daft ponque</alias></lexeme>
  <lexeme><grapheme>Boon</grapheme><alias>boune</alias></lexeme>
  <lexeme><grapheme>Duris</grapheme><alias>Durisse</alias></lexeme>
  <lexeme><grapheme>Haneke</grapheme><alias>Anéquet</alias></lexeme>
  <lexeme><grapheme>Costa-Gavras</grapheme><alias>Costa-Gavrasse</alias></lexeme>
  <lexeme><grapheme>Raimu</grapheme><alias>Raïmu</alias></lexeme>
  <lexeme><grapheme>Stromae</grapheme><alias>Stromaé</alias></lexeme>
  <lexeme><grapheme>Freud</grapheme><phoneme>fʁœjd</phoneme></lexeme>
  <lexeme><grapheme>Jung</grapheme><phoneme>juŋ</phoneme></lexeme>
  <lexeme><grapheme>Newton</grapheme><phoneme>njutɔn</phoneme></lexeme>
  <lexeme><grapheme>Kepler</grapheme><alias>Keplère</alias></lexeme>
  <lexeme><grapheme>Fleming</grapheme><phoneme>flemiŋ</phoneme></lexeme>
  <lexeme><grapheme>Bell</grapheme><alias>bel</alias></lexeme>
  <lexeme><grapheme>Ader</grapheme><alias>Adère</alias></lexeme>
  <lexeme><grapheme>Guynemer</grapheme><alias>Guinemère</alias></lexeme>
  <lexeme><grapheme>Garros</grapheme><alias>Garosse</alias></lexeme>
  <lexeme><grapheme>Necker</grapheme><alias>Néquère</alias></lexeme>
  <lexeme><grapheme>Laennec</grapheme><alias>La-ennec</alias></lexeme>
  <lexeme><grapheme>Dupuytren</grapheme><alias>Dupuitrin</alias></lexeme>
  <lexeme><grapheme>Cabanis</grapheme><alias>Cabanisse</alias></lexeme>
  <lexeme><grapheme>Guesde</grapheme><alias>gaide</alias></lexeme>
  <lexeme><grapheme>Estienne-d'Orves</grapheme><grapheme>Estienne d'Orves</grapheme><alias>Étienne-d'Orves</alias></lexeme>
  <lexeme><grapheme>Estienne</grapheme><alias>Étienne</alias></lexeme>
  <lexeme><grapheme>Nungesser</grapheme><alias>Nunjessère</alias></lexeme>
  <lexeme><grapheme>Duguesclin</grapheme><grapheme>Du Guesclin</grapheme><alias>Duguéclin</alias></lexeme>
  <lexeme><grapheme>Guesclin</grapheme><alias>Guéclin</alias></lexeme>
  <lexeme><grapheme>Lafayette</grapheme><alias>Lafaïette</alias></lexeme>
  <lexeme><grapheme>La Fayette</grapheme><alias>La Faïette</alias></lexeme>
  <lexeme><grapheme>Sieyès</grapheme><alias>Siéyèsse</alias></lexeme>
  <lexeme><grapheme>Merckx</grapheme><alias>mèrkse</alias></lexeme>
  <lexeme><grapheme>Pogačar</grapheme><grapheme>Pogacar</grapheme><alias>Pogatchar</alias></lexeme>
  <lexeme><grapheme>Vingegaard</grapheme><phoneme>vinɡəɡɔʁ</phoneme></lexeme>
  <lexeme><grapheme>Lloris</grapheme><alias>Lorisse</alias></lexeme>
  <lexeme><grapheme>Barthez</grapheme><alias>Bartèze</alias></lexeme>
  <lexeme><grapheme>Djokovic</grapheme><alias>Djokovitche</alias></lexeme>
  <lexeme><grapheme>Karabatic</grapheme><alias>Karabatitche</alias></lexeme>
  <lexeme><grapheme>Federer</grapheme><alias>Fédérère</alias></lexeme>
  <lexeme><grapheme>Riner</grapheme><alias>Rinère</alias></lexeme>
  <lexeme><grapheme>Omeyer</grapheme><alias>Omaïère</alias></lexeme>
  <lexeme><grapheme>Schumacher</grapheme><alias>Choumakère</alias></lexeme>
  <lexeme><grapheme>Wembanyama</grapheme><phoneme>wɛmbaɲama</phoneme></lexeme>
  <lexeme><grapheme>Batum</grapheme><alias>Batoume</alias></lexeme>
  <lexeme><grapheme>Parker</grapheme><alias>Parqueur</alias></lexeme>
  <lexeme><grapheme>MacArthur</grapheme><grapheme>Mac-Arthur</grapheme><alias>Makarteur</alias></lexeme>
  <lexeme><grapheme>Le Cléac'h</grapheme><grapheme>Cléac'h</grapheme><alias>Cléak</alias></lexeme>
  <lexeme><grapheme>Gengoulph</grapheme><alias>Jangoul</alias></lexeme>
  <lexeme><grapheme>Rohmer</grapheme><alias>Romère</alias></lexeme>
  <lexeme><grapheme>Dickens</grapheme><phoneme>dikɛns</phoneme></lexeme>
  <lexeme><grapheme>Wilde</grapheme><phoneme>wajld</phoneme></lexeme>
  <lexeme><grapheme>Woolf</grapheme><phoneme>wulf</phoneme></lexeme>
  <lexeme><grapheme>Orwell</grapheme><alias>Orwel</alias></lexeme>
  <lexeme><grapheme>Schiller</grapheme><alias>Chilère</alias></lexeme>
  <lexeme><grapheme>Nietzsche</grapheme><alias>Nitche</alias></lexeme>
  <lexeme><grapheme>Heidegger</grapheme><phoneme>ajdɛɡœʁ</phoneme></lexeme>
  <lexeme><grapheme>Hegel</grapheme><alias>Éguel</alias></lexeme>
  <lexeme><grapheme>Engels</grapheme><phoneme>ɛnɡɛls</phoneme></lexeme>
  <lexeme><grapheme>Wittgenstein</grapheme><phoneme>vitɡənʃtajn</phoneme></lexeme>
  <lexeme><grapheme>Spielberg</grapheme><alias>Spilbergue</alias></lexeme>
  <lexeme><grapheme>Hitchcock</grapheme><alias>Itchcoque</alias></lexeme>
  <lexeme><grapheme>Chaplin</grapheme><alias>Chapline</alias></lexeme>
  <lexeme><grapheme>Disney</grapheme><alias>Disné</alias></lexeme>
  <lexeme><grapheme>Welles</grapheme><alias>ouelse</alias></lexeme>
  <lexeme><grapheme>Eastwood</grapheme><alias>Istwoude</alias></lexeme>
  <lexeme><grapheme>Scorsese</grapheme><alias>Scorcézé</alias></lexeme>
  <lexeme><grapheme>Lennon</grapheme><alias>Lénone</alias></lexeme>
  <lexeme><grapheme>McCartney</grapheme><alias>Macartné</alias></lexeme>
  <lexeme><grapheme>Beatles</grapheme><phoneme>bitəls</phoneme></lexeme>
  <lexeme><grapheme>Presley</grapheme><alias>Presslé</alias></lexeme>
  <lexeme><grapheme>Bowie</grapheme><alias>Boui</alias></lexeme>
  <lexeme><grapheme>Lindbergh</grapheme><alias>Linebergue</alias></lexeme>
  <lexeme><grapheme>Edison</grapheme><alias>Édisone</alias></lexeme>
  <!-- Saints -->
  <lexeme><grapheme>Saint-Roch</grapheme><phoneme>sɛ̃ʁɔk</phoneme></lexeme>
  <!-- Brands, firms, institutions, media -->
  <lexeme><grapheme>Free</grapheme><phoneme>fʁi</phoneme></lexeme>
  <lexeme><grapheme>Deliveroo</grapheme><alias>Délivérou</alias></lexeme>
  <lexeme><grapheme>Lidl</grapheme><alias>lidèle</alias></lexeme>
  <lexeme><grapheme>Ikea</grapheme><grapheme>IKEA</grapheme><alias>Ikéa</alias></lexeme>
  <lexeme><grapheme>Thales</grapheme><alias>Talèsse</alias></lexeme>
  <lexeme><grapheme>Thalès</grapheme><alias>Talèsse</alias></lexeme>
  <lexeme><grapheme>Thalys</grapheme><alias>Talisse</alias></lexeme>
  <lexeme><grapheme>Keolis</grapheme><alias>Kéolisse</alias></lexeme>
  <lexeme><grapheme>Flixbus</grapheme><alias>Flixbusse</alias></lexeme>
  <lexeme><grapheme>Stellantis</grapheme><alias>Stellantisse</alias></lexeme>
  <lexeme><grapheme>Toyota</grapheme><phoneme>tɔjɔta</phoneme></lexeme>
  <lexeme><grapheme>Tesla</grapheme><alias>Tessla</alias></lexeme>
  <lexeme><grapheme>Veolia</grapheme><alias>Véolia</alias></lexeme>
  <lexeme><grapheme>Meta</grapheme><alias>Méta</alias></lexeme>
  <lexeme><grapheme>Vinted</grapheme><alias>Vintède</alias></lexeme>
  <lexeme><grapheme>Orpea</grapheme><alias>Orpéa</alias></lexeme>
  <lexeme><grapheme>Emeis</grapheme><alias>Éméïsse</alias></lexeme>
  <lexeme><grapheme>Pfizer</grapheme><phoneme>fajzœʁ</phoneme></lexeme>
  <lexeme><grapheme>AstraZeneca</grapheme><alias>Astrazénéca</alias></lexeme>
  <lexeme><grapheme>BioNTech</grapheme><alias>Bionetèque</alias></lexeme>
  <lexeme><grapheme>Parcoursup</grapheme><alias>Parcourssupe</alias></lexeme>
  <lexeme><grapheme>Genesys</grapheme><alias>Jénézisse</alias></lexeme>
  <lexeme><grapheme>Waze</grapheme><alias>ouèze</alias></lexeme>
  <lexeme><grapheme>Bird</grapheme><alias>beurde</alias></lexeme>
  <lexeme><grapheme>Smoove</grapheme><alias>smouve</alias></lexeme>
  <lexeme><grapheme>Kering</grapheme><phoneme>keʁiŋ</phoneme></lexeme>
  <lexeme><grapheme>Nestlé</grapheme><alias>Nèsslé</alias></lexeme>
  <lexeme><grapheme>Natixis</grapheme><alias>Natixisse</alias></lexeme>
  <lexeme><grapheme>Lactalis</grapheme><alias>Lactalisse</alias></lexeme>
  <lexeme><grapheme>Sodebo</grapheme><alias>Sodébo</alias></lexeme>
  <lexeme><grapheme>Skype</grapheme><phoneme>skajp</phoneme></lexeme>
  <lexeme><grapheme>Teams</grapheme><phoneme>tims</phoneme></lexeme>
  <lexeme><grapheme>Word</grapheme><phoneme>wœʁd</phoneme></lexeme>
  <lexeme><grapheme>Deezer</grapheme><alias>Dizeur</alias></lexeme>
  <lexeme><grapheme>Spotify</grapheme><phoneme>spɔtifaj</phoneme></lexeme>
  <lexeme><grapheme>Outlook</grapheme><phoneme>awtluk</phoneme></lexeme>
  <lexeme><grapheme>Gmail</grapheme><alias>Djimèle</alias></lexeme>
  <lexeme><grapheme>FedEx</grapheme><alias>Fèdexe</alias></lexeme>
  <lexeme><grapheme>Nintendo</grapheme><phoneme>nintɛndo</phoneme></lexeme>
  <lexeme><grapheme>Xbox</grapheme><alias>Ixboxe</alias></lexeme>
  <lexeme><grapheme>McDonald's</grapheme><grapheme>McDonald’s</grapheme><alias>Macdonaldse</alias></lexeme>
  <lexeme><grapheme>Mc Donald's</grapheme><alias>Macdonaldse</alias></lexeme>
  <lexeme><grapheme>McDo</grapheme><alias>Macdo</alias></lexeme>
  <lexeme><grapheme>Burger King</grapheme><grapheme>Burger-King</grapheme><alias>Beurgueur Kingue</alias></lexeme>
  <lexeme><grapheme>Quick</grapheme><alias>couic</alias></lexeme>
  <lexeme><grapheme>Subway</grapheme><alias>Seubouè</alias></lexeme>
  <lexeme><grapheme>Domino's</grapheme><alias>Dominosse</alias></lexeme>
  <lexeme><grapheme>Flunch</grapheme><alias>fleunche</alias></lexeme>
  <lexeme><grapheme>Heineken</grapheme><alias>Aïnékène</alias></lexeme>
  <lexeme><grapheme>Greenpeace</grapheme><alias>Grinepisse</alias></lexeme>
  <lexeme><grapheme>Times</grapheme><phoneme>tajms</phoneme></lexeme>
  <lexeme><grapheme>New York Times</grapheme><phoneme>nju jɔʁk tajms</phoneme></lexeme>
  <lexeme><grapheme>The Guardian</grapheme><alias>zeu Gardiane</alias></lexeme>
  <lexeme><grapheme>Financial Times</grapheme><phoneme>fajnanʃəl tajms</phoneme></lexeme>
  <lexeme><grapheme>Washington Post</grapheme><phoneme>waʃiŋtɔn post</phoneme></lexeme>
  <lexeme><grapheme>Wall Street Journal</grapheme><alias>Oual Strite djeurnal</alias></lexeme>
  <lexeme><grapheme>Guardian</grapheme><alias>Gardiane</alias></lexeme>
  <lexeme><grapheme>Euronews</grapheme><alias>Euroniouze</alias></lexeme>
  <lexeme><grapheme>Reuters</grapheme><alias>Reuteurse</alias></lexeme>
  <lexeme><grapheme>Express</grapheme><alias>exprèsse</alias></lexeme>
  <lexeme><grapheme>Opinionway</grapheme><grapheme>OpinionWay</grapheme><alias>Opinioneouè</alias></lexeme>
  <lexeme><grapheme>Weka</grapheme><grapheme>WEKA</grapheme><alias>Ouéka</alias></lexeme>
  <lexeme><grapheme>Cdiscount</grapheme><phoneme>sediskunt</phoneme></lexeme>
  <lexeme><grapheme>Leetchi</grapheme><alias>Litchi</alias></lexeme>
  <lexeme><grapheme>Nextcloud</grapheme><phoneme>nɛkstklawd</phoneme></lexeme>
  <lexeme><grapheme>Scaleway</grapheme><alias>Skéloué</alias></lexeme>
  <lexeme><grapheme>Veepee</grapheme><alias>Vipi</alias></lexeme>
  <lexeme><grapheme>Showroomprivé</grapheme><alias>Chouroumeprivé</alias></lexeme>
  <lexeme><grapheme>Nike</grapheme><phoneme>najk</phoneme></lexeme>
  <lexeme><grapheme>Reebok</grapheme><alias>Riboque</alias></lexeme>
  <lexeme><grapheme>Krups</grapheme><alias>croupse</alias></lexeme>
  <lexeme><grapheme>Whirlpool</grapheme><alias>Ouirlpoule</alias></lexeme>
  <lexeme><grapheme>Rowenta</grapheme><alias>Roventa</alias></lexeme>
  <lexeme><grapheme>Vorwerk</grapheme><alias>Vorverque</alias></lexeme>
  <lexeme><grapheme>Getlink</grapheme><alias>Guètlinque</alias></lexeme>
  <lexeme><grapheme>EasyJet</grapheme><grapheme>Easyjet</grapheme><alias>Izidjette</alias></lexeme>
  <lexeme><grapheme>Ryanair</grapheme><alias>Raïanère</alias></lexeme>
  <lexeme><grapheme>Volotea</grapheme><alias>Volotéa</alias></lexeme>
  <lexeme><grapheme>Getaround</grapheme><phoneme>ɡɛtaʁawnd</phoneme></lexeme>
  <lexeme><grapheme>Railcoop</grapheme><alias>Rèlcope</alias></lexeme>
  <lexeme><grapheme>Decathlon</grapheme><alias>Décatlon</alias></lexeme>
  <lexeme><grapheme>Ipsos</grapheme><alias>Ipsosse</alias></lexeme>
  <lexeme><grapheme>Harris</grapheme><alias>Arisse</alias></lexeme>
  <lexeme><grapheme>Mediapart</grapheme><alias>Médiapart</alias></lexeme>
  <lexeme><grapheme>Atos</grapheme><alias>Atosse</alias></lexeme>
  <lexeme><grapheme>Huawei</grapheme><alias>Ouaoué</alias></lexeme>
  <lexeme><grapheme>Shein</grapheme><grapheme>SHEIN</grapheme><phoneme>ʃiin</phoneme></lexeme>
  <lexeme><grapheme>Temu</grapheme><alias>Témou</alias></lexeme>
  <lexeme><grapheme>Xiaomi</grapheme><phoneme>ʃaomi</phoneme></lexeme>
  <lexeme><grapheme>Adidas</grapheme><alias>Adidasse</alias></lexeme>
  <lexeme><grapheme>Miele</grapheme><alias>mile</alias></lexeme>
  <lexeme><grapheme>Velib</grapheme><grapheme>Velib'</grapheme><alias>Vélib</alias></lexeme>
  <lexeme><grapheme>Ifremer</grapheme><grapheme>IFREMER</grapheme><alias>Ifremère</alias></lexeme>
  <lexeme><grapheme>Capgemini</grapheme><alias>Capjémini</alias></lexeme>
  <lexeme><grapheme>Klesia</grapheme><alias>Klésia</alias></lexeme>
  <lexeme><grapheme>Sephora</grapheme><alias>Séfora</alias></lexeme>
  <lexeme><grapheme>Celio</grapheme><alias>Célio</alias></lexeme>
  <lexeme><grapheme>Domyos</grapheme><alias>Domiosse</alias></lexeme>
  <lexeme><grapheme>Quechua</grapheme><alias>Kétchoua</alias></lexeme>
  <lexeme><grapheme>Tefal</grapheme><alias>Téfal</alias></lexeme>
  <lexeme><grapheme>Lego</grapheme><grapheme>LEGO</grapheme><alias>Légo</alias></lexeme>
  <lexeme><grapheme>Matmut</grapheme><alias>Matmute</alias></lexeme>
  <lexeme><grapheme>Ameli</grapheme><alias>Améli</alias></lexeme>
  <lexeme><grapheme>Geovelo</grapheme><alias>Géovélo</alias></lexeme>
  <lexeme><grapheme>Decidim</grapheme><alias>Décidime</alias></lexeme>
  <lexeme><grapheme>Localtis</grapheme><alias>Localtisse</alias></lexeme>
  <lexeme><grapheme>Cnas</grapheme><alias>cnasse</alias></lexeme>
  <lexeme><grapheme>Lexis</grapheme><alias>Lexisse</alias></lexeme>
  <lexeme><grapheme>LexisNexis</grapheme><alias>Lexisse-Nexisse</alias></lexeme>
  <lexeme><grapheme>Humanis</grapheme><alias>Umanisse</alias></lexeme>
  <lexeme><grapheme>Areva</grapheme><alias>Aréva</alias></lexeme>
  <lexeme><grapheme>Fiat</grapheme><alias>fiatte</alias></lexeme>
  <lexeme><grapheme>Siemens</grapheme><phoneme>simɛns</phoneme></lexeme>
  <lexeme><grapheme>Pernod</grapheme><alias>Perno</alias></lexeme>
  <lexeme><grapheme>Comedec</grapheme><alias>Comédec</alias></lexeme>
  <lexeme><grapheme>Batiactu</grapheme><alias>Bati-actu</alias></lexeme>
  <lexeme><grapheme>Generali</grapheme><alias>Générali</alias></lexeme>
  <lexeme><grapheme>Swiss Life</grapheme><grapheme>SwissLife</grapheme><phoneme>swis lajf</phoneme></lexeme>
  <lexeme><grapheme>Audiens</grapheme><phoneme>odjɛ̃s</phoneme></lexeme>
  <lexeme><grapheme>Nissan</grapheme><alias>Nissane</alias></lexeme>
  <lexeme><grapheme>Hyundai</grapheme><phoneme>jundaj</phoneme></lexeme>
  <lexeme><grapheme>Land Rover</grapheme><alias>Lande Rovère</alias></lexeme>
  <lexeme><grapheme>Rolls-Royce</grapheme><phoneme>ʁɔlsʁɔjs</phoneme></lexeme>
  <lexeme><grapheme>Harley-Davidson</grapheme><alias>Arlé Davidsone</alias></lexeme>
  <lexeme><grapheme>Boeing</grapheme><phoneme>bɔiŋ</phoneme></lexeme>
  <lexeme><grapheme>Hewlett-Packard</grapheme><alias>Ioulette Packarde</alias></lexeme>
  <lexeme><grapheme>Dell</grapheme><alias>delle</alias></lexeme>
  <lexeme><grapheme>Intel</grapheme><alias>Inetel</alias></lexeme>
  <lexeme><grapheme>Lenovo</grapheme><alias>Lénovo</alias></lexeme>
  <lexeme><grapheme>Bayer</grapheme><alias>Baïère</alias></lexeme>
  <lexeme><grapheme>Monsanto</grapheme><alias>Monsannto</alias></lexeme>
  <lexeme><grapheme>Unilever</grapheme><alias>Unilévère</alias></lexeme>
  <lexeme><grapheme>Procter</grapheme><alias>Proctère</alias></lexeme>
  <lexeme><grapheme>BlackRock</grapheme><alias>Blaque Roque</alias></lexeme>
  <lexeme><grapheme>Goldman Sachs</grapheme><alias>Goldmane Saxe</alias></lexeme>
  <lexeme><grapheme>Moody's</grapheme><alias>Moudise</alias></lexeme>
  <lexeme><grapheme>Standard &amp; Poor's</grapheme><alias>Standarde ande Pourse</alias></lexeme>
  <lexeme><grapheme>Kookaï</grapheme><alias>Koukaï</alias></lexeme>
  <lexeme><grapheme>Wish</grapheme><alias>ouiche</alias></lexeme>
  <lexeme><grapheme>eBay</grapheme><alias>ibé</alias></lexeme>
  <lexeme><grapheme>Western Union</grapheme><grapheme>Western-Union</grapheme><phoneme>wɛstœʁn junjɔn</phoneme></lexeme>
  <lexeme><grapheme>Ticketmaster</grapheme><alias>Tiquètemasteur</alias></lexeme>
  <lexeme><grapheme>HelloAsso</grapheme><alias>Élo-asso</alias></lexeme>
  <lexeme><grapheme>Snapchat</grapheme><alias>Snaptchatte</alias></lexeme>
  <lexeme><grapheme>Bluesky</grapheme><alias>Bluscaï</alias></lexeme>
  <lexeme><grapheme>Threads</grapheme><phoneme>sʁɛds</phoneme></lexeme>
  <lexeme><grapheme>Chaussea</grapheme><alias>Chosséa</alias></lexeme>
  <lexeme><grapheme>Plurelya</grapheme><alias>Plurélia</alias></lexeme>
  <lexeme><grapheme>Léman Express</grapheme><grapheme>Léman-Express</grapheme><alias>Léman-exprèsse</alias></lexeme>
  <lexeme><grapheme>Zenbus</grapheme><alias>Zinnbusse</alias></lexeme>
  <lexeme><grapheme>Emirates</grapheme><alias>Émiratse</alias></lexeme>
  <lexeme><grapheme>Panneau-Pocket</grapheme><grapheme>PanneauPocket</grapheme><alias>Panneau-Poquette</alias></lexeme>
  <lexeme><grapheme>McKinsey</grapheme><phoneme>makinze</phoneme></lexeme>
  <lexeme><grapheme>Ernst &amp; Young</grapheme><alias>ernste ande yongue</alias></lexeme>
  <!-- Acronyms said as words -->
  <lexeme><grapheme>MAS</grapheme><alias>masse</alias></lexeme>
  <lexeme><grapheme>FAM</grapheme><alias>fame</alias></lexeme>
  <lexeme><grapheme>BAC</grapheme><alias>baque</alias></lexeme>
  <lexeme><grapheme>PICS</grapheme><alias>pixe</alias></lexeme>
  <lexeme><grapheme>CHRU</grapheme><alias>C H R U</alias></lexeme>
  <lexeme><grapheme>DESS</grapheme><alias>D E S S</alias></lexeme>
  <lexeme><grapheme>EHESS</grapheme><alias>E H E S S</alias></lexeme>
  <lexeme><grapheme>EHESP</grapheme><alias>E H E S P</alias></lexeme>
  <lexeme><grapheme>ASSE</grapheme><alias>A S S E</alias></lexeme>
  <lexeme><grapheme>PASS</grapheme><phoneme>pas</phoneme></lexeme>
  <lexeme><grapheme>SNUipp</grapheme><grapheme>SNUIPP</grapheme><phoneme>snɥip</phoneme></lexeme>
  <lexeme><grapheme>SGEN</grapheme><grapheme>Sgen</grapheme><phoneme>sɡɛn</phoneme></lexeme>
  <lexeme><grapheme>IFSTTAR</grapheme><grapheme>Ifsttar</grapheme><alias>ifestar</alias></lexeme>
  <lexeme><grapheme>INRIA</grapheme><grapheme>Inria</grapheme><phoneme>inʁia</phoneme></lexeme>
  <lexeme><grapheme>SHOM</grapheme><grapheme>Shom</grapheme><alias>chome</alias></lexeme>
  <lexeme><grapheme>ARENH</grapheme><alias>arène</alias></lexeme>
  <lexeme><grapheme>INA</grapheme><alias>ina</alias></lexeme>
  <lexeme><grapheme>RTE</grapheme><alias>R T E</alias></lexeme>
  <lexeme><grapheme>ETTI</grapheme><alias>E T T I</alias></lexeme>
  <lexeme><grapheme>SCEA</grapheme><alias>S C E A</alias></lexeme>
  <lexeme><grapheme>OETH</grapheme><alias>O E T H</alias></lexeme>
  <lexeme><grapheme>IEMP</grapheme><alias>I E M P</alias></lexeme>
  <lexeme><grapheme>LIRT</grapheme><alias>L I R T</alias></lexeme>
  <lexeme><grapheme>RIRT</grapheme><alias>R I R T</alias></lexeme>
  <lexeme><grapheme>FNGIR</grapheme><grapheme>Fngir</grapheme><alias>F N jire</alias></lexeme>
  <lexeme><grapheme>SMACL</grapheme><grapheme>Smacl</grapheme><alias>smacle</alias></lexeme>
  <lexeme><grapheme>MAIA</grapheme><grapheme>Maia</grapheme><alias>maïa</alias></lexeme>
  <lexeme><grapheme>CAARUD</grapheme><grapheme>Caarud</grapheme><alias>carude</alias></lexeme>
  <lexeme><grapheme>CSAPA</grapheme><grapheme>Csapa</grapheme><phoneme>sezapa</phoneme></lexeme>
  <lexeme><grapheme>CVEC</grapheme><alias>C vèque</alias></lexeme>
  <lexeme><grapheme>ZPPAUP</grapheme><phoneme>zɛdpop</phoneme></lexeme>
  <lexeme><grapheme>UNAPEI</grapheme><grapheme>Unapei</grapheme><phoneme>ynapɛj</phoneme></lexeme>
  <lexeme><grapheme>ADAPEI</grapheme><grapheme>Adapei</grapheme><phoneme>adapɛj</phoneme></lexeme>
  <lexeme><grapheme>DIRECCTE</grapheme><phoneme>diʁɛkt</phoneme></lexeme>
  <lexeme><grapheme>STIF</grapheme><alias>stiffe</alias></lexeme>
  <lexeme><grapheme>DREES</grapheme><grapheme>Drees</grapheme><alias>drèsse</alias></lexeme>
  <lexeme><grapheme>Dares</grapheme><alias>darèsse</alias></lexeme>
  <lexeme><grapheme>Crédoc</grapheme><grapheme>Credoc</grapheme><alias>crédoque</alias></lexeme>
  <lexeme><grapheme>ADIE</grapheme><alias>adi</alias></lexeme>
  <lexeme><grapheme>Mildeca</grapheme><alias>mildéca</alias></lexeme>
  <lexeme><grapheme>Miviludes</grapheme><alias>miviludèsse</alias></lexeme>
  <lexeme><grapheme>DRIHL</grapheme><grapheme>Drihl</grapheme><alias>drile</alias></lexeme>
  <lexeme><grapheme>DRIEAT</grapheme><grapheme>Drieat</grapheme><alias>dri-éate</alias></lexeme>
  <lexeme><grapheme>DRIEETS</grapheme><grapheme>Drieets</grapheme><alias>dri-étse</alias></lexeme>
  <lexeme><grapheme>GEIQ</grapheme><grapheme>Geiq</grapheme><alias>jèque</alias></lexeme>
  <lexeme><grapheme>Greco</grapheme><alias>gréco</alias></lexeme>
  <lexeme><grapheme>Ireps</grapheme><alias>irèpse</alias></lexeme>
  <lexeme><grapheme>LOPMI</grapheme><alias>lopmi</alias></lexeme>
  <lexeme><grapheme>Oseo</grapheme><alias>oséo</alias></lexeme>
  <lexeme><grapheme>Ugecam</grapheme><alias>ugécame</alias></lexeme>
  <lexeme><grapheme>UNIOPSS</grapheme><alias>uniopse</alias></lexeme>
  <lexeme><grapheme>URIOPSS</grapheme><alias>uriopse</alias></lexeme>
  <lexeme><grapheme>SUD</grapheme><alias>sud</alias></lexeme>
  <!-- Others -->
  <lexeme><grapheme>Steve Jobs</grapheme><alias>Stive Djobse</alias></lexeme>
  <!-- Names of saints -->
  <lexeme><grapheme>Amans</grapheme><alias>Aman</alias></lexeme>
  <lexeme><grapheme>Yrieix</grapheme><alias>Irié</alias></lexeme>
  <lexeme><grapheme>Éloy</grapheme><grapheme>Eloy</grapheme><alias>Éloi</alias></lexeme>
  <lexeme><grapheme>Aubert</grapheme><alias>Aubère</alias></lexeme>
  <lexeme><grapheme>Ellier</grapheme><alias>Éllié</alias></lexeme>
  <lexeme><grapheme>Haon</grapheme><alias>an</alias></lexeme>
  <lexeme><grapheme>Hubert</grapheme><alias>Hubère</alias></lexeme>
  <lexeme><grapheme>Ambroix</grapheme><alias>Ambroi</alias></lexeme>
  <lexeme><grapheme>Erblon</grapheme><alias>Èrblon</alias></lexeme>
  <lexeme><grapheme>Evroult</grapheme><grapheme>Évroult</grapheme><alias>Évrou</alias></lexeme>
  <lexeme><grapheme>Ours</grapheme><alias>Ourse</alias></lexeme>
  <lexeme><grapheme>Ouën</grapheme><alias>Ouin</alias></lexeme>
  <lexeme><grapheme>Yon</grapheme><alias>Ion</alias></lexeme>
  <lexeme><grapheme>Ythaire</grapheme><alias>Itère</alias></lexeme>
  <lexeme><grapheme>Adjutory</grapheme><alias>Adjutori</alias></lexeme>
  <lexeme><grapheme>Albert</grapheme><alias>Albère</alias></lexeme>
  <lexeme><grapheme>Androny</grapheme><alias>Androni</alias></lexeme>
  <lexeme><grapheme>Anthot</grapheme><alias>Antau</alias></lexeme>
  <lexeme><grapheme>Anthème</grapheme><alias>Antème</alias></lexeme>
  <lexeme><grapheme>Août</grapheme><alias>oute</alias></lexeme>
  <lexeme><grapheme>Aulaye</grapheme><alias>Aulaie</alias></lexeme>
  <lexeme><grapheme>Aunès</grapheme><alias>Aunèsse</alias></lexeme>
  <lexeme><grapheme>Auvent</grapheme><alias>Auvan</alias></lexeme>
  <lexeme><grapheme>Edmond</grapheme><alias>Èdmon</alias></lexeme>
  <lexeme><grapheme>Ennemond</grapheme><alias>Ènemon</alias></lexeme>
  <lexeme><grapheme>Enogat</grapheme><grapheme>Énogat</grapheme><alias>Énoga</alias></lexeme>
  <lexeme><grapheme>Epvre</grapheme><alias>Èvre</alias></lexeme>
  <lexeme><grapheme>Erme</grapheme><alias>Èrme</alias></lexeme>
  <lexeme><grapheme>Esteben</grapheme><alias>Estébène</alias></lexeme>
  <lexeme><grapheme>Hugues</grapheme><alias>Hugue</alias></lexeme>
  <lexeme><grapheme>Hymer</grapheme><alias>Imère</alias></lexeme>
  <lexeme><grapheme>Héand</grapheme><alias>Éan</alias></lexeme>
  <lexeme><grapheme>Hérent</grapheme><alias>Éran</alias></lexeme>
  <lexeme><grapheme>Imier</grapheme><alias>Imié</alias></lexeme>
  <lexeme><grapheme>Isle</grapheme><alias>île</alias></lexeme>
  <lexeme><grapheme>Offenge</grapheme><alias>Offanje</alias></lexeme>
  <lexeme><grapheme>Oulph</grapheme><alias>Oulf</alias></lexeme>
  <lexeme><grapheme>Oyen</grapheme><alias>Oyin</alias></lexeme>
  <lexeme><grapheme>Ulrich</grapheme><alias>Ulrik</alias></lexeme>
  <lexeme><grapheme>Yaguen</grapheme><alias>Iaguène</alias></lexeme>
  <lexeme><grapheme>Yan</grapheme><alias>Ian</alias></lexeme>
  <lexeme><grapheme>Ybars</grapheme><alias>Ibar</alias></lexeme>
  <lexeme><grapheme>Yorre</grapheme><alias>Iorre</alias></lexeme>
  <!-- Names of Savoy, Bugey and Franche-Comté whose last z is mute -->
  <lexeme><grapheme>Allondaz</grapheme><alias>Allonda</alias></lexeme>
  <lexeme><grapheme>Aroz</grapheme><alias>Aro</alias></lexeme>
  <lexeme><grapheme>Aviernoz</grapheme><alias>Avierno</alias></lexeme>
  <lexeme><grapheme>Barberaz</grapheme><alias>Barbera</alias></lexeme>
  <lexeme><grapheme>Bolandoz</grapheme><alias>Bolando</alias></lexeme>
  <lexeme><grapheme>Brénaz</grapheme><alias>Bréna</alias></lexeme>
  <lexeme><grapheme>Chainaz</grapheme><alias>Chaina</alias></lexeme>
  <lexeme><grapheme>Chanaz</grapheme><alias>Chana</alias></lexeme>
  <lexeme><grapheme>Chanoz</grapheme><alias>Chano</alias></lexeme>
  <lexeme><grapheme>Charnoz</grapheme><alias>Charno</alias></lexeme>
  <lexeme><grapheme>Chavannaz</grapheme><alias>Chavanna</alias></lexeme>
  <lexeme><grapheme>Chessenaz</grapheme><alias>Chessena</alias></lexeme>
  <lexeme><grapheme>Chevenoz</grapheme><alias>Cheveno</alias></lexeme>
  <lexeme><grapheme>Chevroz</grapheme><alias>Chevro</alias></lexeme>
  <lexeme><grapheme>Chiésaz</grapheme><alias>Chiésa</alias></lexeme>
  <lexeme><grapheme>Cohennoz</grapheme><alias>Cohenno</alias></lexeme>
  <lexeme><grapheme>Contrevoz</grapheme><alias>Contrevo</alias></lexeme>
  <lexeme><grapheme>Cormoz</grapheme><alias>Cormo</alias></lexeme>
  <lexeme><grapheme>Diémoz</grapheme><alias>Diémo</alias></lexeme>
  <lexeme><grapheme>Esboz</grapheme><alias>Esbo</alias></lexeme>
  <lexeme><grapheme>Fraroz</grapheme><alias>Fraro</alias></lexeme>
  <lexeme><grapheme>Genebroz</grapheme><alias>Genebro</alias></lexeme>
  <lexeme><grapheme>Hostiaz</grapheme><alias>Hostia</alias></lexeme>
  <lexeme><grapheme>Jorioz</grapheme><alias>Jorio</alias></lexeme>
  <lexeme><grapheme>La Clusaz</grapheme><alias>La Clusa</alias></lexeme>
  <lexeme><grapheme>La Forclaz</grapheme><alias>La Forcla</alias></lexeme>
  <lexeme><grapheme>La Giettaz</grapheme><alias>La Gietta</alias></lexeme>
  <lexeme><grapheme>La Muraz</grapheme><alias>La Mura</alias></lexeme>
  <lexeme><grapheme>La Vernaz</grapheme><alias>La Verna</alias></lexeme>
  <lexeme><grapheme>Lorioz</grapheme><alias>Lorio</alias></lexeme>
  <lexeme><grapheme>Léaz</grapheme><alias>Léa</alias></lexeme>
  <lexeme><grapheme>Malafretaz</grapheme><alias>Malafreta</alias></lexeme>
  <lexeme><grapheme>Marboz</grapheme><alias>Marbo</alias></lexeme>
  <lexeme><grapheme>Marcellaz</grapheme><alias>Marcella</alias></lexeme>
  <lexeme><grapheme>Marlioz</grapheme><alias>Marlio</alias></lexeme>
  <lexeme><grapheme>Marnoz</grapheme><alias>Marno</alias></lexeme>
  <lexeme><grapheme>Molamboz</grapheme><alias>Molambo</alias></lexeme>
  <lexeme><grapheme>Méaroz</grapheme><alias>Méaro</alias></lexeme>
  <lexeme><grapheme>Narboz</grapheme><alias>Narbo</alias></lexeme>
  <lexeme><grapheme>Niévroz</grapheme><alias>Niévro</alias></lexeme>
  <lexeme><grapheme>Onoz</grapheme><alias>Ono</alias></lexeme>
  <lexeme><grapheme>Optevoz</grapheme><alias>Optevo</alias></lexeme>
  <lexeme><grapheme>Ordonnaz</grapheme><alias>Ordonna</alias></lexeme>
  <lexeme><grapheme>Outriaz</grapheme><alias>Outria</alias></lexeme>
  <lexeme><grapheme>Pagnoz</grapheme><alias>Pagno</alias></lexeme>
  <lexeme><grapheme>Praz</grapheme><alias>Pra</alias></lexeme>
  <lexeme><grapheme>Recanoz</grapheme><alias>Recano</alias></lexeme>
  <lexeme><grapheme>Reculfoz</grapheme><alias>Reculfo</alias></lexeme>
  <lexeme><grapheme>Reyvroz</grapheme><alias>Reyvro</alias></lexeme>
  <lexeme><grapheme>Rioz</grapheme><alias>Rio</alias></lexeme>
  <lexeme><grapheme>Saffloz</grapheme><alias>Safflo</alias></lexeme>
  <lexeme><grapheme>Saraz</grapheme><alias>Sara</alias></lexeme>
  <lexeme><grapheme>Seillonnaz</grapheme><alias>Seillonna</alias></lexeme>
  <lexeme><grapheme>Servoz</grapheme><alias>Servo</alias></lexeme>
  <lexeme><grapheme>Siévoz</grapheme><alias>Siévo</alias></lexeme>
  <lexeme><grapheme>Sonnaz</grapheme><alias>Sonna</alias></lexeme>
  <lexeme><grapheme>Tournedoz</grapheme><alias>Tournedo</alias></lexeme>
  <lexeme><grapheme>Vannoz</grapheme><alias>Vanno</alias></lexeme>
  <lexeme><grapheme>Vellemoz</grapheme><alias>Vellemo</alias></lexeme>
  <lexeme><grapheme>Vernioz</grapheme><alias>Vernio</alias></lexeme>
  <lexeme><grapheme>Vertamboz</grapheme><alias>Vertambo</alias></lexeme>
  <lexeme><grapheme>Vulvoz</grapheme><alias>Vulvo</alias></lexeme>
  <lexeme><grapheme>Éternoz</grapheme><alias>Éterno</alias></lexeme>
  <lexeme><grapheme>Arthaz</grapheme><phoneme>aʁta</phoneme></lexeme>
  <!-- Small communes that the engine takes for English -->
  <lexeme><grapheme>Alland'Huy-et-Sausseuil</grapheme><alias>Allan-Dui-et-Sausseuil</alias></lexeme>
  <lexeme><grapheme>Arnèke</grapheme><phoneme>aʁnɛk</phoneme></lexeme>
  <lexeme><grapheme>Saint-Féliu-d'Avall</grapheme><alias>Saint-Féliu-d'Aval</alias></lexeme>
  <lexeme><grapheme>Saint-Léger-de-Balson</grapheme><alias>Saint-Léger-de-Balçon</alias></lexeme>
  <lexeme><grapheme>Barst</grapheme><phoneme>baʁst</phoneme></lexeme>
  <lexeme><grapheme>Behonne</grapheme><phoneme>bəɔn</phoneme></lexeme>
  <lexeme><grapheme>Berd'huis</grapheme><phoneme>bɛʁdɥi</phoneme></lexeme>
  <lexeme><grapheme>Bettlach</grapheme><phoneme>bɛtlak</phoneme></lexeme>
  <lexeme><grapheme>Le Bied</grapheme><alias>Le Bié</alias></lexeme>
  <lexeme><grapheme>La Selle-sur-le-Bied</grapheme><alias>La Selle-sur-le-Bié</alias></lexeme>
  <lexeme><grapheme>Bongheat</grapheme><phoneme>bɔ̃ʒa</phoneme></lexeme>
  <lexeme><grapheme>Saint-Branchs</grapheme><alias>Saint-Bran</alias></lexeme>
  <lexeme><grapheme>Brasparts</grapheme><phoneme>bʁaspaʁ</phoneme></lexeme>
  <lexeme><grapheme>Bulson</grapheme><phoneme>bylsɔ̃</phoneme></lexeme>
  <lexeme><grapheme>Busy</grapheme><phoneme>byzi</phoneme></lexeme>
  <lexeme><grapheme>Bœsenbiesen</grapheme><phoneme>bøzənbizən</phoneme></lexeme>
  <lexeme><grapheme>Chouday</grapheme><phoneme>ʃude</phoneme></lexeme>
  <lexeme><grapheme>Saint-Dos</grapheme><phoneme>sɛ̃do</phoneme></lexeme>
  <lexeme><grapheme>Drincham</grapheme><phoneme>dʁɛ̃kam</phoneme></lexeme>
  <lexeme><grapheme>Duttlenheim</grapheme><phoneme>dutlənajm</phoneme></lexeme>
  <lexeme><grapheme>Eancé</grapheme><phoneme>eɑ̃se</phoneme></lexeme>
  <lexeme><grapheme>Sainte-Eanne</grapheme><phoneme>sɛ̃tean</phoneme></lexeme>
  <lexeme><grapheme>Eawy</grapheme><phoneme>eawi</phoneme></lexeme>
  <lexeme><grapheme>Eccles</grapheme><phoneme>ɛkl</phoneme></lexeme>
  <lexeme><grapheme>Le Fied</grapheme><alias>Le Fié</alias></lexeme>
  <lexeme><grapheme>Fouday</grapheme><phoneme>fude</phoneme></lexeme>
  <lexeme><grapheme>Franken</grapheme><phoneme>fʁankən</phoneme></lexeme>
  <lexeme><grapheme>Grand'Combe</grapheme><alias>Gran-Combe</alias></lexeme>
  <lexeme><grapheme>Grand'Landes</grapheme><alias>Gran-Landes</alias></lexeme>
  <lexeme><grapheme>Grand'Rivière</grapheme><alias>Gran-Rivière</alias></lexeme>
  <lexeme><grapheme>Grandlup-et-Fay</grapheme><alias>Granlu-et-Fay</alias></lexeme>
  <lexeme><grapheme>Gye</grapheme><phoneme>ʒi</phoneme></lexeme>
  <lexeme><grapheme>His</grapheme><phoneme>is</phoneme></lexeme>
  <lexeme><grapheme>Illoud</grapheme><phoneme>ilu</phoneme></lexeme>
  <lexeme><grapheme>Ittlenheim</grapheme><phoneme>itlənajm</phoneme></lexeme>
  <lexeme><grapheme>Kœstlach</grapheme><phoneme>køstlak</phoneme></lexeme>
  <lexeme><grapheme>Livenne</grapheme><phoneme>livɛn</phoneme></lexeme>
  <lexeme><grapheme>Livers-Cazelles</grapheme><alias>Livèr-Cazelles</alias></lexeme>
  <lexeme><grapheme>Loucrup</grapheme><phoneme>lukʁyp</phoneme></lexeme>
  <lexeme><grapheme>Lye</grapheme><phoneme>li</phoneme></lexeme>
  <lexeme><grapheme>M'Tsangamouji</grapheme><phoneme>mtsanɡamudʒi</phoneme></lexeme>
  <lexeme><grapheme>Mattstall</grapheme><phoneme>matʃtal</phoneme></lexeme>
  <lexeme><grapheme>Melz-sur-Seine</grapheme><alias>Mèlsse-sur-Seine</alias></lexeme>
  <lexeme><grapheme>Meulson</grapheme><phoneme>mølsɔ̃</phoneme></lexeme>
  <lexeme><grapheme>Mittlach</grapheme><phoneme>mitlak</phoneme></lexeme>
  <lexeme><grapheme>Moval</grapheme><phoneme>mɔval</phoneme></lexeme>
  <lexeme><grapheme>Munchhausen</grapheme><phoneme>munʃawzən</phoneme></lexeme>
  <lexeme><grapheme>Munchhouse</grapheme><phoneme>munʃuz</phoneme></lexeme>
  <lexeme><grapheme>Nukutavake</grapheme><phoneme>nukutavake</phoneme></lexeme>
  <lexeme><grapheme>Ohnenheim</grapheme><phoneme>onənajm</phoneme></lexeme>
  <lexeme><grapheme>Oneix</grapheme><phoneme>ɔnɛks</phoneme></lexeme>
  <lexeme><grapheme>Saint-Onen</grapheme><phoneme>sɛ̃tɔnɑ̃</phoneme></lexeme>
  <lexeme><grapheme>Oneux</grapheme><phoneme>ɔnø</phoneme></lexeme>
  <lexeme><grapheme>Saint-Martin-d'Oney</grapheme><alias>Saint-Martin-d'Onné</alias></lexeme>
  <lexeme><grapheme>Pludual</grapheme><phoneme>plydyal</phoneme></lexeme>
  <lexeme><grapheme>Punchy</grapheme><phoneme>pœ̃ʃi</phoneme></lexeme>
  <lexeme><grapheme>Reao</grapheme><phoneme>ʁeao</phoneme></lexeme>
  <lexeme><grapheme>Renauvoid</grapheme><phoneme>ʁənovwa</phoneme></lexeme>
  <lexeme><grapheme>Rountzenheim</grapheme><phoneme>ʁuntsənajm</phoneme></lexeme>
  <lexeme><grapheme>Rye</grapheme><phoneme>ʁi</phoneme></lexeme>
  <lexeme><grapheme>Rœschwoog</grapheme><phoneme>ʁøʃvoɡ</phoneme></lexeme>
  <lexeme><grapheme>Siewiller</grapheme><phoneme>sivilɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Bailleul-Sir-Berthoult</grapheme><alias>Bailleul-cire-Bertou</alias></lexeme>
  <lexeme><grapheme>Villers-Sir-Simon</grapheme><alias>Vilère-cire-Simon</alias></lexeme>
  <lexeme><grapheme>Souanyas</grapheme><phoneme>swanjas</phoneme></lexeme>
  <lexeme><grapheme>Souday</grapheme><phoneme>sude</phoneme></lexeme>
  <lexeme><grapheme>Spycker</grapheme><phoneme>spikɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Storckensohn</grapheme><phoneme>ʃtɔʁkənson</phoneme></lexeme>
  <lexeme><grapheme>Stotzheim</grapheme><phoneme>ʃtotsajm</phoneme></lexeme>
  <lexeme><grapheme>Aouste-sur-Sye</grapheme><alias>Aouste-sur-Si</alias></lexeme>
  <lexeme><grapheme>Taputapuatea</grapheme><phoneme>taputapuatea</phoneme></lexeme>
  <lexeme><grapheme>Toy-Viam</grapheme><phoneme>twavjam</phoneme></lexeme>
  <lexeme><grapheme>Unchair</grapheme><phoneme>œ̃ʃɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Urbanya</grapheme><phoneme>yʁbanja</phoneme></lexeme>
  <lexeme><grapheme>Uvea</grapheme><phoneme>uvea</phoneme></lexeme>
  <lexeme><grapheme>Vahl</grapheme><phoneme>val</phoneme></lexeme>
  <lexeme><grapheme>Val'Dordogne</grapheme><alias>Val-Dordogne</alias></lexeme>
  <lexeme><grapheme>Valmanya</grapheme><phoneme>valmanja</phoneme></lexeme>
  <lexeme><grapheme>Vergheas</grapheme><phoneme>vɛʁʒa</phoneme></lexeme>
  <lexeme><grapheme>Visker</grapheme><phoneme>viskɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Viven</grapheme><phoneme>vivɛ̃</phoneme></lexeme>
  <lexeme><grapheme>Mazet-Saint-Voy</grapheme><alias>Mazet-Saint-Voi</alias></lexeme>
  <lexeme><grapheme>Vred</grapheme><phoneme>vʁɛd</phoneme></lexeme>
  <lexeme><grapheme>Yvrench</grapheme><phoneme>ivʁɛ̃</phoneme></lexeme>
  <lexeme><grapheme>Zehnacker</grapheme><phoneme>zenakɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Val-d'Étangson</grapheme><alias>Val-d'Étançon</alias></lexeme>
  <lexeme><grapheme>Any-Martin-Rieux</grapheme><alias>Ani-Martin-Rieux</alias></lexeme>
  <lexeme><grapheme>Asfeld</grapheme><alias>Asfelde</alias></lexeme>
  <lexeme><grapheme>Ausseing</grapheme><alias>Aussain</alias></lexeme>
  <lexeme><grapheme>Autize</grapheme><alias>Autise</alias></lexeme>
  <lexeme><grapheme>Avize</grapheme><alias>Avise</alias></lexeme>
  <lexeme><grapheme>Avy</grapheme><alias>Avi</alias></lexeme>
  <lexeme><grapheme>Banize</grapheme><alias>Banise</alias></lexeme>
  <lexeme><grapheme>Bauld</grapheme><alias>Bau</alias></lexeme>
  <lexeme><grapheme>Beaulize</grapheme><alias>Beaulise</alias></lexeme>
  <lexeme><grapheme>Berbérust</grapheme><alias>Berbéruste</alias></lexeme>
  <lexeme><grapheme>Bergholtzzell</grapheme><alias>Bergholtzzelle</alias></lexeme>
  <lexeme><grapheme>Bieuxy</grapheme><alias>Bieuxi</alias></lexeme>
  <lexeme><grapheme>Bissezeele</grapheme><alias>Bissezèle</alias></lexeme>
  <lexeme><grapheme>Bizeneuille</grapheme><alias>Biseneuille</alias></lexeme>
  <lexeme><grapheme>Blye</grapheme><alias>Blie</alias></lexeme>
  <lexeme><grapheme>Boos</grapheme><alias>Bos</alias></lexeme>
  <lexeme><grapheme>Bootzheim</grapheme><alias>Botzaillme</alias></lexeme>
  <lexeme><grapheme>Bouize</grapheme><alias>Bouise</alias></lexeme>
  <lexeme><grapheme>Broing</grapheme><alias>Broin</alias></lexeme>
  <lexeme><grapheme>Broxeele</grapheme><alias>Broxèle</alias></lexeme>
  <lexeme><grapheme>Bruch</grapheme><alias>Bruche</alias></lexeme>
  <lexeme><grapheme>Brullemail</grapheme><alias>Brullémail</alias></lexeme>
  <lexeme><grapheme>Châtelraould</grapheme><alias>Châtelraou</alias></lexeme>
  <lexeme><grapheme>Chérizet</grapheme><alias>Chériset</alias></lexeme>
  <lexeme><grapheme>Cize</grapheme><alias>Cise</alias></lexeme>
  <lexeme><grapheme>Cizely</grapheme><alias>Ciseli</alias></lexeme>
  <lexeme><grapheme>Clairizet</grapheme><alias>Clairiset</alias></lexeme>
  <lexeme><grapheme>Cleebourg</grapheme><alias>Clébour</alias></lexeme>
  <lexeme><grapheme>Cublize</grapheme><alias>Cublise</alias></lexeme>
  <lexeme><grapheme>Dezize</grapheme><alias>Dezise</alias></lexeme>
  <lexeme><grapheme>Doat</grapheme><phoneme>dɔa</phoneme></lexeme>
  <lexeme><grapheme>Engerbold</grapheme><alias>Engerbolde</alias></lexeme>
  <lexeme><grapheme>Epoing</grapheme><alias>Epoin</alias></lexeme>
  <lexeme><grapheme>Eswars</grapheme><alias>Esvars</alias></lexeme>
  <lexeme><grapheme>Everly</grapheme><alias>Evèrli</alias></lexeme>
  <lexeme><grapheme>Feings</grapheme><alias>Fain</alias></lexeme>
  <lexeme><grapheme>Saint-Germer-de-Fly</grapheme><alias>Saint-Germère-de-Fli</alias></lexeme>
  <lexeme><grapheme>Forstfeld</grapheme><alias>Forstfelde</alias></lexeme>
  <lexeme><grapheme>Framecourt</grapheme><alias>Framécourt</alias></lexeme>
  <lexeme><grapheme>Frohmuhl</grapheme><alias>Fromule</alias></lexeme>
  <lexeme><grapheme>Goos</grapheme><alias>Gos</alias></lexeme>
  <lexeme><grapheme>Grendelbruch</grapheme><alias>Grèndelbrouche</alias></lexeme>
  <lexeme><grapheme>Grust</grapheme><alias>Gruste</alias></lexeme>
  <lexeme><grapheme>Guewenheim</grapheme><alias>Guevènaillme</alias></lexeme>
  <lexeme><grapheme>Guizengeard</grapheme><alias>Guisengeard</alias></lexeme>
  <lexeme><grapheme>Guizerix</grapheme><alias>Guiserix</alias></lexeme>
  <lexeme><grapheme>Gundershoffen</grapheme><phoneme>ɡundəʁʃɔfən</phoneme></lexeme>
  <lexeme><grapheme>Hambye</grapheme><alias>Hambie</alias></lexeme>
  <lexeme><grapheme>Hatrize</grapheme><alias>Hatrise</alias></lexeme>
  <lexeme><grapheme>Havys</grapheme><alias>Havi</alias></lexeme>
  <lexeme><grapheme>Heimsbrunn</grapheme><alias>Aillmsbroune</alias></lexeme>
  <lexeme><grapheme>Hulluch</grapheme><alias>Hulluche</alias></lexeme>
  <lexeme><grapheme>Hérissart</grapheme><alias>Hérisssar</alias></lexeme>
  <lexeme><grapheme>Ilpize</grapheme><alias>Ilpise</alias></lexeme>
  <lexeme><grapheme>Izel</grapheme><alias>Isel</alias></lexeme>
  <lexeme><grapheme>Izenave</grapheme><alias>Isenave</alias></lexeme>
  <lexeme><grapheme>Izeste</grapheme><alias>Iseste</alias></lexeme>
  <lexeme><grapheme>Jeandelize</grapheme><alias>Jeandelise</alias></lexeme>
  <lexeme><grapheme>Juch</grapheme><alias>Juche</alias></lexeme>
  <lexeme><grapheme>Juvelize</grapheme><alias>Juvelise</alias></lexeme>
  <lexeme><grapheme>Kertzfeld</grapheme><alias>Kertsfelde</alias></lexeme>
  <lexeme><grapheme>Lancize</grapheme><alias>Lancise</alias></lexeme>
  <lexeme><grapheme>Laquenexy</grapheme><alias>Laquenexi</alias></lexeme>
  <lexeme><grapheme>Laumesfeld</grapheme><alias>Laumesfelde</alias></lexeme>
  <lexeme><grapheme>Lautenbachzell</grapheme><alias>Lautènebakzelle</alias></lexeme>
  <lexeme><grapheme>Lawarde</grapheme><alias>Lavarde</alias></lexeme>
  <lexeme><grapheme>Lexy</grapheme><alias>Lexi</alias></lexeme>
  <lexeme><grapheme>Liverdy</grapheme><alias>Livèrdi</alias></lexeme>
  <lexeme><grapheme>Liversay</grapheme><alias>Livèrsay</alias></lexeme>
  <lexeme><grapheme>Lixy</grapheme><alias>Lixi</alias></lexeme>
  <lexeme><grapheme>Lizeray</grapheme><alias>Liseray</alias></lexeme>
  <lexeme><grapheme>Lizerne</grapheme><alias>Liserne</alias></lexeme>
  <lexeme><grapheme>Lizerolles</grapheme><alias>Liserolles</alias></lexeme>
  <lexeme><grapheme>Looberghe</grapheme><alias>Loberghe</alias></lexeme>
  <lexeme><grapheme>Looze</grapheme><alias>Loze</alias></lexeme>
  <lexeme><grapheme>Mexy</grapheme><alias>Mexi</alias></lexeme>
  <lexeme><grapheme>Molompize</grapheme><alias>Molompise</alias></lexeme>
  <lexeme><grapheme>Moon-sur-Elle</grapheme><alias>Mon-sur-Elle</alias></lexeme>
  <lexeme><grapheme>Moosch</grapheme><alias>Mosch</alias></lexeme>
  <lexeme><grapheme>Mérélessart</grapheme><alias>Mérélesssar</alias></lexeme>
  <lexeme><grapheme>Neewiller</grapheme><alias>Névilère</alias></lexeme>
  <lexeme><grapheme>Neuflize</grapheme><alias>Neuflise</alias></lexeme>
  <lexeme><grapheme>Niederseebach</grapheme><alias>Niedersébak</alias></lexeme>
  <lexeme><grapheme>Nizerolles</grapheme><alias>Niserolles</alias></lexeme>
  <lexeme><grapheme>Noards</grapheme><phoneme>nɔaʁ</phoneme></lexeme>
  <lexeme><grapheme>Nochize</grapheme><alias>Nochise</alias></lexeme>
  <lexeme><grapheme>Nomexy</grapheme><alias>Nomexi</alias></lexeme>
  <lexeme><grapheme>Nompatelize</grapheme><alias>Nompatelise</alias></lexeme>
  <lexeme><grapheme>Noth</grapheme><alias>Notte</alias></lexeme>
  <lexeme><grapheme>Ochtezeele</grapheme><alias>Ochtezèle</alias></lexeme>
  <lexeme><grapheme>Ogy</grapheme><alias>Oji</alias></lexeme>
  <lexeme><grapheme>Onesse</grapheme><alias>Onèsse</alias></lexeme>
  <lexeme><grapheme>Oudezeele</grapheme><alias>Oudezèle</alias></lexeme>
  <lexeme><grapheme>Parize</grapheme><alias>Parise</alias></lexeme>
  <lexeme><grapheme>Peyrun</grapheme><alias>Peyrin</alias></lexeme>
  <lexeme><grapheme>Plourac'h</grapheme><alias>Plourak</alias></lexeme>
  <lexeme><grapheme>Pruns</grapheme><alias>Pronsse</alias></lexeme>
  <lexeme><grapheme>Regniowez</grapheme><alias>Regniovez</alias></lexeme>
  <lexeme><grapheme>Reichsfeld</grapheme><alias>Raillchsfelde</alias></lexeme>
  <lexeme><grapheme>Riedseltz</grapheme><alias>Riedseltse</alias></lexeme>
  <lexeme><grapheme>Rimbachzell</grapheme><alias>Rimbakzelle</alias></lexeme>
  <lexeme><grapheme>Roc'h</grapheme><alias>Rok</alias></lexeme>
  <lexeme><grapheme>Rossfeld</grapheme><alias>Rossfelde</alias></lexeme>
  <lexeme><grapheme>Ruch</grapheme><alias>Ruche</alias></lexeme>
  <lexeme><grapheme>Scye</grapheme><alias>Scie</alias></lexeme>
  <lexeme><grapheme>Sermizelles</grapheme><alias>Sermiselles</alias></lexeme>
  <lexeme><grapheme>Sewen</grapheme><alias>Séven</alias></lexeme>
  <lexeme><grapheme>Steene</grapheme><alias>stène</alias></lexeme>
  <lexeme><grapheme>Steinbrunn</grapheme><alias>Chtaillnbroune</alias></lexeme>
  <lexeme><grapheme>Steinseltz</grapheme><alias>Steinseltse</alias></lexeme>
  <lexeme><grapheme>Still</grapheme><phoneme>ʃtil</phoneme></lexeme>
  <lexeme><grapheme>Strazeele</grapheme><alias>Strazèle</alias></lexeme>
  <lexeme><grapheme>Taurize</grapheme><alias>Taurise</alias></lexeme>
  <lexeme><grapheme>Ubexy</grapheme><alias>Ubexi</alias></lexeme>
  <lexeme><grapheme>Urcize</grapheme><alias>Urcise</alias></lexeme>
  <lexeme><grapheme>Varize</grapheme><alias>Varise</alias></lexeme>
  <lexeme><grapheme>Vaubexy</grapheme><alias>Vaubexi</alias></lexeme>
  <lexeme><grapheme>Vaxy</grapheme><alias>Vaxi</alias></lexeme>
  <lexeme><grapheme>Vélye</grapheme><alias>Vélie</alias></lexeme>
  <lexeme><grapheme>Waben</grapheme><alias>Vaben</alias></lexeme>
  <lexeme><grapheme>Wacquemoulin</grapheme><alias>Vacquemoulin</alias></lexeme>
  <lexeme><grapheme>Wacquinghen</grapheme><alias>Vacquinguène</alias></lexeme>
  <lexeme><grapheme>Wadelincourt</grapheme><alias>Vadelincourt</alias></lexeme>
  <lexeme><grapheme>Wadimont</grapheme><alias>Vadimont</alias></lexeme>
  <lexeme><grapheme>Wahagnies</grapheme><alias>Ouaagni</alias></lexeme>
  <lexeme><grapheme>Wahlbach</grapheme><alias>Vahlbak</alias></lexeme>
  <lexeme><grapheme>Wahlenheim</grapheme><alias>Vahlènaillme</alias></lexeme>
  <lexeme><grapheme>Walbach</grapheme><alias>Valbak</alias></lexeme>
  <lexeme><grapheme>Walbourg</grapheme><alias>Valbour</alias></lexeme>
  <lexeme><grapheme>Waldersbach</grapheme><alias>Valdersbak</alias></lexeme>
  <lexeme><grapheme>Waldhambach</grapheme><alias>Valdhambak</alias></lexeme>
  <lexeme><grapheme>Waldhouse</grapheme><alias>Valdouse</alias></lexeme>
  <lexeme><grapheme>Waldolwisheim</grapheme><alias>Valdolvisaillme</alias></lexeme>
  <lexeme><grapheme>Waldweistroff</grapheme><alias>Valdveistroff</alias></lexeme>
  <lexeme><grapheme>Waldwisse</grapheme><alias>Valdvisse</alias></lexeme>
  <lexeme><grapheme>Waleppe</grapheme><alias>Valeppe</alias></lexeme>
  <lexeme><grapheme>Walheim</grapheme><alias>Valaillme</alias></lexeme>
  <lexeme><grapheme>Wallerand</grapheme><alias>Vallerand</alias></lexeme>
  <lexeme><grapheme>Walsch</grapheme><alias>Valche</alias></lexeme>
  <lexeme><grapheme>Walschbronn</grapheme><alias>Valschbronn</alias></lexeme>
  <lexeme><grapheme>Walscheid</grapheme><alias>Valscheid</alias></lexeme>
  <lexeme><grapheme>Waltembourg</grapheme><alias>Valtembour</alias></lexeme>
  <lexeme><grapheme>Waltenheim</grapheme><alias>Valtènaillme</alias></lexeme>
  <lexeme><grapheme>Waly</grapheme><alias>Vali</alias></lexeme>
  <lexeme><grapheme>Wambaix</grapheme><alias>Vambaix</alias></lexeme>
  <lexeme><grapheme>Wambercourt</grapheme><alias>Vambercourt</alias></lexeme>
  <lexeme><grapheme>Wambez</grapheme><alias>Vambez</alias></lexeme>
  <lexeme><grapheme>Wamin</grapheme><alias>Vamin</alias></lexeme>
  <lexeme><grapheme>Wanchy</grapheme><alias>Vanchy</alias></lexeme>
  <lexeme><grapheme>Wancourt</grapheme><alias>Vancourt</alias></lexeme>
  <lexeme><grapheme>Wandignies</grapheme><alias>Vandigni</alias></lexeme>
  <lexeme><grapheme>Wanel</grapheme><alias>Vanel</alias></lexeme>
  <lexeme><grapheme>Wangen</grapheme><alias>Vanguène</alias></lexeme>
  <lexeme><grapheme>Wangenbourg</grapheme><alias>Vanguènebour</alias></lexeme>
  <lexeme><grapheme>Wannehain</grapheme><alias>Vannehain</alias></lexeme>
  <lexeme><grapheme>Wanquetin</grapheme><alias>Vanquetin</alias></lexeme>
  <lexeme><grapheme>Warby</grapheme><alias>Varbi</alias></lexeme>
  <lexeme><grapheme>Warfusée</grapheme><alias>Varfusée</alias></lexeme>
  <lexeme><grapheme>Wargemoulin</grapheme><alias>Vargemoulin</alias></lexeme>
  <lexeme><grapheme>Warlencourt</grapheme><alias>Varlencourt</alias></lexeme>
  <lexeme><grapheme>Warlincourt</grapheme><alias>Varlincourt</alias></lexeme>
  <lexeme><grapheme>Warloy</grapheme><alias>Varloy</alias></lexeme>
  <lexeme><grapheme>Warlus</grapheme><alias>Varlus</alias></lexeme>
  <lexeme><grapheme>Warluzel</grapheme><alias>Varluzel</alias></lexeme>
  <lexeme><grapheme>Warndt</grapheme><alias>Varndt</alias></lexeme>
  <lexeme><grapheme>Warnécourt</grapheme><alias>Varnécourt</alias></lexeme>
  <lexeme><grapheme>Warsy</grapheme><alias>Varsi</alias></lexeme>
  <lexeme><grapheme>Warvillers</grapheme><alias>Varvilère</alias></lexeme>
  <lexeme><grapheme>Wasigny</grapheme><alias>Vasigni</alias></lexeme>
  <lexeme><grapheme>Wasnes</grapheme><alias>Vâne</alias></lexeme>
  <lexeme><grapheme>Wasserbourg</grapheme><alias>Vasserbour</alias></lexeme>
  <lexeme><grapheme>Wast</grapheme><alias>Va</alias></lexeme>
  <lexeme><grapheme>Watigny</grapheme><alias>Vatigni</alias></lexeme>
  <lexeme><grapheme>Watronville</grapheme><alias>Vatronville</alias></lexeme>
  <lexeme><grapheme>Wavans</grapheme><alias>Vavans</alias></lexeme>
  <lexeme><grapheme>Wavignies</grapheme><alias>Vavigni</alias></lexeme>
  <lexeme><grapheme>Waville</grapheme><alias>Vaville</alias></lexeme>
  <lexeme><grapheme>Wavrans</grapheme><alias>Vavrans</alias></lexeme>
  <lexeme><grapheme>Wavrille</grapheme><alias>Vavrille</alias></lexeme>
  <lexeme><grapheme>Weckolsheim</grapheme><alias>Veckolsaillme</alias></lexeme>
  <lexeme><grapheme>Wegscheid</grapheme><alias>Vegscheid</alias></lexeme>
  <lexeme><grapheme>Weinbourg</grapheme><alias>Vinnbour</alias></lexeme>
  <lexeme><grapheme>Weislingen</grapheme><alias>Veislinguène</alias></lexeme>
  <lexeme><grapheme>Weitbruch</grapheme><alias>Vaillte-brouche</alias></lexeme>
  <lexeme><grapheme>Weiterswiller</grapheme><alias>Veitersvilère</alias></lexeme>
  <lexeme><grapheme>Wemaers</grapheme><alias>Vemaers</alias></lexeme>
  <lexeme><grapheme>Wentzwiller</grapheme><alias>Vèntsvilère</alias></lexeme>
  <lexeme><grapheme>Werentzhouse</grapheme><alias>Vérèntsouse</alias></lexeme>
  <lexeme><grapheme>Wesserling</grapheme><alias>Vesserlingue</alias></lexeme>
  <lexeme><grapheme>West-Cappel</grapheme><alias>Veste-Cappel</alias></lexeme>
  <lexeme><grapheme>Westbécourt</grapheme><alias>Vestbécourt</alias></lexeme>
  <lexeme><grapheme>Westhalten</grapheme><alias>Vestalten</alias></lexeme>
  <lexeme><grapheme>Westhoffen</grapheme><alias>Vestoffen</alias></lexeme>
  <lexeme><grapheme>Westhouse</grapheme><alias>Vestouse</alias></lexeme>
  <lexeme><grapheme>Westrehem</grapheme><alias>Vestrème</alias></lexeme>
  <lexeme><grapheme>Weyer</grapheme><alias>Vaillère</alias></lexeme>
  <lexeme><grapheme>Wickerschwihr</grapheme><alias>Vickerchvire</alias></lexeme>
  <lexeme><grapheme>Wickersheim</grapheme><alias>Vickersaillme</alias></lexeme>
  <lexeme><grapheme>Wicquinghem</grapheme><alias>Vicquinguème</alias></lexeme>
  <lexeme><grapheme>Wicres</grapheme><alias>Vicres</alias></lexeme>
  <lexeme><grapheme>Widehem</grapheme><alias>Vidème</alias></lexeme>
  <lexeme><grapheme>Widensolen</grapheme><alias>Vidènesolène</alias></lexeme>
  <lexeme><grapheme>Wignicourt</grapheme><alias>Vignicourt</alias></lexeme>
  <lexeme><grapheme>Wihr</grapheme><alias>vire</alias></lexeme>
  <lexeme><grapheme>Wildenstein</grapheme><alias>Vildènechtaillne</alias></lexeme>
  <lexeme><grapheme>Wildersbach</grapheme><alias>Vildersbak</alias></lexeme>
  <lexeme><grapheme>Willeman</grapheme><alias>Villeman</alias></lexeme>
  <lexeme><grapheme>Willencourt</grapheme><alias>Villencourt</alias></lexeme>
  <lexeme><grapheme>Willer</grapheme><alias>Vilère</alias></lexeme>
  <lexeme><grapheme>Willeroncourt</grapheme><alias>Villeroncourt</alias></lexeme>
  <lexeme><grapheme>Willerval</grapheme><alias>Villerval</alias></lexeme>
  <lexeme><grapheme>Willerwald</grapheme><alias>Vilèrvalde</alias></lexeme>
  <lexeme><grapheme>Willgottheim</grapheme><alias>Villgottaillme</alias></lexeme>
  <lexeme><grapheme>Williers</grapheme><alias>Vilié</alias></lexeme>
  <lexeme><grapheme>Willies</grapheme><alias>Villie</alias></lexeme>
  <lexeme><grapheme>Wilshausen</grapheme><alias>Vilsaosène</alias></lexeme>
  <lexeme><grapheme>Wilwisheim</grapheme><alias>Vilvisaillme</alias></lexeme>
  <lexeme><grapheme>Wimmenau</grapheme><alias>Vimmenau</alias></lexeme>
  <lexeme><grapheme>Wimy</grapheme><alias>Vimi</alias></lexeme>
  <lexeme><grapheme>Windstein</grapheme><alias>Vindechtaillne</alias></lexeme>
  <lexeme><grapheme>Wingen</grapheme><alias>Vinguène</alias></lexeme>
  <lexeme><grapheme>Wingersheim</grapheme><alias>Vinguersaillme</alias></lexeme>
  <lexeme><grapheme>Winnezeele</grapheme><alias>Vinnezèle</alias></lexeme>
  <lexeme><grapheme>Wintersbourg</grapheme><alias>Vintersbour</alias></lexeme>
  <lexeme><grapheme>Wintershouse</grapheme><alias>Vintersouse</alias></lexeme>
  <lexeme><grapheme>Wintzenbach</grapheme><alias>Vintsènebak</alias></lexeme>
  <lexeme><grapheme>Wirquin</grapheme><alias>Virquin</alias></lexeme>
  <lexeme><grapheme>Wirwignes</grapheme><alias>Virvignes</alias></lexeme>
  <lexeme><grapheme>Wiry</grapheme><alias>Viri</alias></lexeme>
  <lexeme><grapheme>Wisches</grapheme><alias>Visches</alias></lexeme>
  <lexeme><grapheme>Wisembach</grapheme><alias>Visembac</alias></lexeme>
  <lexeme><grapheme>Wiseppe</grapheme><alias>Viseppe</alias></lexeme>
  <lexeme><grapheme>Wismes</grapheme><alias>Vîme</alias></lexeme>
  <lexeme><grapheme>Wisques</grapheme><alias>Visques</alias></lexeme>
  <lexeme><grapheme>Wissignicourt</grapheme><alias>Vissignicourt</alias></lexeme>
  <lexeme><grapheme>Wiwersheim</grapheme><alias>Viversaillme</alias></lexeme>
  <lexeme><grapheme>Woignarue</grapheme><alias>Voignarue</alias></lexeme>
  <lexeme><grapheme>Woimbey</grapheme><alias>Voimbey</alias></lexeme>
  <lexeme><grapheme>Woincourt</grapheme><alias>Voincourt</alias></lexeme>
  <lexeme><grapheme>Woinville</grapheme><alias>Voinville</alias></lexeme>
  <lexeme><grapheme>Woirel</grapheme><alias>Voirel</alias></lexeme>
  <lexeme><grapheme>Wolfersdorf</grapheme><alias>Volfersdorfe</alias></lexeme>
  <lexeme><grapheme>Wolfskirchen</grapheme><alias>Volfskirchène</alias></lexeme>
  <lexeme><grapheme>Wolschheim</grapheme><alias>Volschaillme</alias></lexeme>
  <lexeme><grapheme>Wolschwiller</grapheme><alias>Volschvilère</alias></lexeme>
  <lexeme><grapheme>Wolxheim</grapheme><alias>Volxaillme</alias></lexeme>
  <lexeme><grapheme>Wuisse</grapheme><alias>Vuisse</alias></lexeme>
  <lexeme><grapheme>Wulverdinghe</grapheme><alias>Vulvèrdingue</alias></lexeme>
  <lexeme><grapheme>Wylder</grapheme><alias>Vildère</alias></lexeme>
  <lexeme><grapheme>Yzengremer</grapheme><alias>Isangremère</alias></lexeme>
  <lexeme><grapheme>Zermezeele</grapheme><alias>Zermezèle</alias></lexeme>
  <lexeme><grapheme>Zuytpeene</grapheme><alias>Zuytpène</alias></lexeme>
  <lexeme><grapheme>Échandelys</grapheme><alias>Échandeli</alias></lexeme>
  <lexeme><grapheme>Érize</grapheme><alias>Érise</alias></lexeme>
  <lexeme><grapheme>Évellys</grapheme><alias>Évelli</alias></lexeme>
  <!-- Names and acronyms of several kinds -->
  <lexeme><grapheme>SCoT</grapheme><grapheme>SCOT</grapheme><grapheme>Scot</grapheme><grapheme>SCoTs</grapheme><grapheme>SCOTs</grapheme><phoneme>skɔt</phoneme></lexeme>
  <lexeme><grapheme>AGEFIPH</grapheme><grapheme>Agefiph</grapheme><alias>agéfiffe</alias></lexeme>
  <lexeme><grapheme>MACIF</grapheme><grapheme>Macif</grapheme><alias>massif</alias></lexeme>
  <lexeme><grapheme>dealent</grapheme><phoneme>dil</phoneme></lexeme>
  <lexeme><grapheme>likent</grapheme><phoneme>lajk</phoneme></lexeme>
  <lexeme><grapheme>shootent</grapheme><phoneme>ʃut</phoneme></lexeme>
  <lexeme><grapheme>Saint-Omer</grapheme><alias>Sainte-Omère</alias></lexeme>
  <lexeme><grapheme>Athis</grapheme><alias>Attisse</alias></lexeme>
  <lexeme><grapheme>Mathias</grapheme><alias>Matyasse</alias></lexeme>
  <lexeme><grapheme>Mathys</grapheme><alias>Matisse</alias></lexeme>
  <lexeme><grapheme>Maëlys</grapheme><alias>Maélisse</alias></lexeme>
  <lexeme><grapheme>Esther</grapheme><alias>Estère</alias></lexeme>
  <lexeme><grapheme>Günther</grapheme><alias>Guntère</alias></lexeme>
  <lexeme><grapheme>Althusser</grapheme><alias>Altussère</alias></lexeme>
  <lexeme><grapheme>Gladys</grapheme><alias>Gladisse</alias></lexeme>
  <lexeme><grapheme>Jimmy</grapheme><alias>Djimi</alias></lexeme>
  <lexeme><grapheme>Jerry</grapheme><alias>Djéri</alias></lexeme>
  <lexeme><grapheme>Annabeth</grapheme><alias>Anabète</alias></lexeme>
  <lexeme><grapheme>Beth</grapheme><alias>bète</alias></lexeme>
  <lexeme><grapheme>Lisbeth</grapheme><grapheme>Lizbeth</grapheme><alias>Lizbète</alias></lexeme>
  <lexeme><grapheme>Gareth</grapheme><alias>Garète</alias></lexeme>
  <lexeme><grapheme>Kenneth</grapheme><alias>Kénète</alias></lexeme>
  <lexeme><grapheme>Seth</grapheme><alias>sète</alias></lexeme>
  <lexeme><grapheme>Meredith</grapheme><alias>Mérédite</alias></lexeme>
  <lexeme><grapheme>Jeremy</grapheme><alias>Jérémi</alias></lexeme>
  <lexeme><grapheme>Gregory</grapheme><alias>Grégori</alias></lexeme>
  <lexeme><grapheme>Beverly</grapheme><alias>Béverli</alias></lexeme>
  <lexeme><grapheme>Evgeny</grapheme><alias>Evguéni</alias></lexeme>
  <lexeme><grapheme>Fethi</grapheme><alias>Féti</alias></lexeme>
  <lexeme><grapheme>Bayreuth</grapheme><phoneme>bajʁøt</phoneme></lexeme>
  <lexeme><grapheme>Nazareth</grapheme><alias>Nazarète</alias></lexeme>
  <lexeme><grapheme>Malmedy</grapheme><alias>Malmédi</alias></lexeme>
  <lexeme><grapheme>Montjoly</grapheme><alias>Monjoli</alias></lexeme>
  <lexeme><grapheme>Thiès</grapheme><alias>Tièsse</alias></lexeme>
  <lexeme><grapheme>Thot</grapheme><alias>tote</alias></lexeme>
  <lexeme><grapheme>Thanatos</grapheme><alias>Tanatosse</alias></lexeme>
  <lexeme><grapheme>Thoutmosis</grapheme><alias>Toutmozisse</alias></lexeme>
  <lexeme><grapheme>Téthys</grapheme><alias>Tétisse</alias></lexeme>
  <lexeme><grapheme>Kathryn</grapheme><alias>Katrine</alias></lexeme>
  <!-- Names of the English-speaking world -->
  <lexeme><grapheme>Bishop</grapheme><alias>bichope</alias></lexeme>
  <lexeme><grapheme>Blake</grapheme><alias>blèque</alias></lexeme>
  <lexeme><grapheme>Brooke</grapheme><alias>broûque</alias></lexeme>
  <lexeme><grapheme>brooks</grapheme><alias>brouksse</alias></lexeme>
  <lexeme><grapheme>Campbell</grapheme><alias>camebèle</alias></lexeme>
  <lexeme><grapheme>Carroll</grapheme><alias>carole</alias></lexeme>
  <lexeme><grapheme>cary</grapheme><alias>cari</alias></lexeme>
  <lexeme><grapheme>Clark</grapheme><alias>clarque</alias></lexeme>
  <lexeme><grapheme>coll</grapheme><alias>colle</alias></lexeme>
  <lexeme><grapheme>Commonwealth</grapheme><alias>comonnouelse</alias></lexeme>
  <lexeme><grapheme>Cook</grapheme><alias>couque</alias></lexeme>
  <lexeme><grapheme>Cooper</grapheme><alias>coupeur</alias></lexeme>
  <lexeme><grapheme>Cromwell</grapheme><alias>cromouèle</alias></lexeme>
  <lexeme><grapheme>Dawn</grapheme><alias>done</alias></lexeme>
  <lexeme><grapheme>Delaware</grapheme><alias>délaouère</alias></lexeme>
  <lexeme><grapheme>Dirk</grapheme><alias>dirque</alias></lexeme>
  <lexeme><grapheme>Drake</grapheme><alias>drèque</alias></lexeme>
  <lexeme><grapheme>Drew</grapheme><alias>drou</alias></lexeme>
  <lexeme><grapheme>Dwight</grapheme><alias>douaïte</alias></lexeme>
  <lexeme><grapheme>Earl</grapheme><alias>eurle</alias></lexeme>
  <lexeme><grapheme>Eleanor</grapheme><alias>éléanor</alias></lexeme>
  <lexeme><grapheme>Fields</grapheme><alias>fildze</alias></lexeme>
  <lexeme><grapheme>Firefox</grapheme><alias>faïerfoxe</alias></lexeme>
  <lexeme><grapheme>Frank</grapheme><alias>franque</alias></lexeme>
  <lexeme><grapheme>Gogh</grapheme><alias>gogue</alias></lexeme>
  <lexeme><grapheme>Hank</grapheme><alias>anque</alias></lexeme>
  <lexeme><grapheme>Heather</grapheme><alias>ézeur</alias></lexeme>
  <lexeme><grapheme>Hess</grapheme><alias>èsse</alias></lexeme>
  <lexeme><grapheme>horst</grapheme><alias>orste</alias></lexeme>
  <lexeme><grapheme>Howard</grapheme><alias>aouarde</alias></lexeme>
  <lexeme><grapheme>Hudson</grapheme><alias>udsonne</alias></lexeme>
  <lexeme><grapheme>Hugh</grapheme><alias>iou</alias></lexeme>
  <lexeme><grapheme>Jake</grapheme><alias>djèque</alias></lexeme>
  <lexeme><grapheme>Jared</grapheme><alias>djarède</alias></lexeme>
  <lexeme><grapheme>Jefferson</grapheme><alias>djéfeursonne</alias></lexeme>
  <lexeme><grapheme>Jess</grapheme><alias>djèsse</alias></lexeme>
  <lexeme><grapheme>Jill</grapheme><alias>djile</alias></lexeme>
  <lexeme><grapheme>Kirk</grapheme><alias>keurque</alias></lexeme>
  <lexeme><grapheme>Lawrence</grapheme><alias>lorennsse</alias></lexeme>
  <lexeme><grapheme>Leigh</grapheme><alias>li</alias></lexeme>
  <lexeme><grapheme>maxwell</grapheme><alias>maxouèle</alias></lexeme>
  <lexeme><grapheme>Milwaukee</grapheme><alias>milouoki</alias></lexeme>
  <lexeme><grapheme>Nash</grapheme><alias>nache</alias></lexeme>
  <lexeme><grapheme>Ness</grapheme><alias>nèsse</alias></lexeme>
  <lexeme><grapheme>Newport</grapheme><alias>niouporte</alias></lexeme>
  <lexeme><grapheme>Pearl</grapheme><alias>peurle</alias></lexeme>
  <lexeme><grapheme>Pearson</grapheme><alias>pirsonne</alias></lexeme>
  <lexeme><grapheme>Pittsburgh</grapheme><alias>pitsseburgue</alias></lexeme>
  <lexeme><grapheme>Randall</grapheme><alias>ranedale</alias></lexeme>
  <lexeme><grapheme>Reynolds</grapheme><alias>rénoldze</alias></lexeme>
  <lexeme><grapheme>Russell</grapheme><alias>reussèle</alias></lexeme>
  <lexeme><grapheme>Sherbrooke</grapheme><alias>cherbrouque</alias></lexeme>
  <lexeme><grapheme>Siegfried</grapheme><alias>sigfride</alias></lexeme>
  <lexeme><grapheme>Simpson</grapheme><alias>simpsonne</alias></lexeme>
  <lexeme><grapheme>Stark</grapheme><alias>starque</alias></lexeme>
  <lexeme><grapheme>stokes</grapheme><alias>stoksse</alias></lexeme>
  <lexeme><grapheme>Tennessee</grapheme><alias>ténéssi</alias></lexeme>
  <lexeme><grapheme>Thompson</grapheme><alias>tomsonne</alias></lexeme>
  <lexeme><grapheme>Wells</grapheme><alias>ouèlsse</alias></lexeme>
  <lexeme><grapheme>Whitney</grapheme><alias>ouitnè</alias></lexeme>
  <lexeme><grapheme>williams</grapheme><alias>ouiliamsse</alias></lexeme>
  <lexeme><grapheme>Young</grapheme><alias>yeung</alias></lexeme>
  <lexeme><grapheme>Scott</grapheme><phoneme>skɔt</phoneme></lexeme>
  <lexeme><grapheme>Waterloo</grapheme><phoneme>watɛʁlo</phoneme></lexeme>
  <!-- Acronyms that everybody spells, or says as a word -->
  <lexeme><grapheme>ISSN</grapheme><alias>I S S N</alias></lexeme>
  <lexeme><grapheme>ISBN</grapheme><alias>I S B N</alias></lexeme>
  <lexeme><grapheme>USB</grapheme><alias>U S B</alias></lexeme>
  <lexeme><grapheme>CEE</grapheme><alias>C E E</alias></lexeme>
  <lexeme><grapheme>FCTVA</grapheme><alias>F C T V A</alias></lexeme>
  <lexeme><grapheme>ERP</grapheme><alias>E R P</alias></lexeme>
  <lexeme><grapheme>EURL</grapheme><alias>E U R L</alias></lexeme>
  <lexeme><grapheme>SCI</grapheme><alias>S C I</alias></lexeme>
  <lexeme><grapheme>PV</grapheme><alias>P V</alias></lexeme>
  <lexeme><grapheme>CM</grapheme><alias>C M</alias></lexeme>
  <lexeme><grapheme>CGPPP</grapheme><alias>C G P P P</alias></lexeme>
  <lexeme><grapheme>CRPA</grapheme><alias>C R P A</alias></lexeme>
  <lexeme><grapheme>DSR</grapheme><alias>D S R</alias></lexeme>
  <lexeme><grapheme>DSU</grapheme><alias>D S U</alias></lexeme>
  <lexeme><grapheme>DGS</grapheme><alias>D G S</alias></lexeme>
  <lexeme><grapheme>DGA</grapheme><alias>D G A</alias></lexeme>
  <lexeme><grapheme>DST</grapheme><alias>D S T</alias></lexeme>
  <lexeme><grapheme>DRH</grapheme><alias>D R H</alias></lexeme>
  <lexeme><grapheme>RH</grapheme><alias>R H</alias></lexeme>
  <lexeme><grapheme>RGPD</grapheme><alias>R G P D</alias></lexeme>
  <lexeme><grapheme>PME</grapheme><alias>P M E</alias></lexeme>
  <lexeme><grapheme>TPE</grapheme><alias>T P E</alias></lexeme>
  <lexeme><grapheme>ETI</grapheme><alias>E T I</alias></lexeme>
  <lexeme><grapheme>PMI</grapheme><alias>P M I</alias></lexeme>
  <lexeme><grapheme>MSA</grapheme><alias>M S A</alias></lexeme>
  <lexeme><grapheme>CHR</grapheme><alias>C H R</alias></lexeme>
  <lexeme><grapheme>RSA</grapheme><alias>R S A</alias></lexeme>
  <lexeme><grapheme>AAH</grapheme><alias>A A H</alias></lexeme>
  <lexeme><grapheme>RMI</grapheme><alias>R M I</alias></lexeme>
  <lexeme><grapheme>OAP</grapheme><alias>O A P</alias></lexeme>
  <lexeme><grapheme>PLH</grapheme><alias>P L H</alias></lexeme>
  <lexeme><grapheme>PDU</grapheme><alias>P D U</alias></lexeme>
  <lexeme><grapheme>PDM</grapheme><alias>P D M</alias></lexeme>
  <lexeme><grapheme>PPRI</grapheme><alias>P P R I</alias></lexeme>
  <lexeme><grapheme>PPRN</grapheme><alias>P P R N</alias></lexeme>
  <lexeme><grapheme>PPRT</grapheme><alias>P P R T</alias></lexeme>
  <lexeme><grapheme>DUP</grapheme><alias>D U P</alias></lexeme>
  <lexeme><grapheme>DIA</grapheme><alias>D I A</alias></lexeme>
  <lexeme><grapheme>DPU</grapheme><alias>D P U</alias></lexeme>
  <lexeme><grapheme>ZRR</grapheme><alias>Z R R</alias></lexeme>
  <lexeme><grapheme>ZA</grapheme><alias>Z A</alias></lexeme>
  <lexeme><grapheme>ZI</grapheme><alias>Z I</alias></lexeme>
  <lexeme><grapheme>ZAE</grapheme><alias>Z A E</alias></lexeme>
  <lexeme><grapheme>OPH</grapheme><alias>O P H</alias></lexeme>
  <lexeme><grapheme>BTP</grapheme><alias>B T P</alias></lexeme>
  <lexeme><grapheme>BTS</grapheme><alias>B T S</alias></lexeme>
  <lexeme><grapheme>BEP</grapheme><alias>B E P</alias></lexeme>
  <lexeme><grapheme>CFA</grapheme><alias>C F A</alias></lexeme>
  <lexeme><grapheme>IUT</grapheme><alias>I U T</alias></lexeme>
  <lexeme><grapheme>GPS</grapheme><alias>G P S</alias></lexeme>
  <lexeme><grapheme>PDF</grapheme><alias>P D F</alias></lexeme>
  <lexeme><grapheme>HTML</grapheme><alias>H T M L</alias></lexeme>
  <lexeme><grapheme>CSS</grapheme><alias>C S S</alias></lexeme>
  <lexeme><grapheme>XML</grapheme><alias>X M L</alias></lexeme>
  <lexeme><grapheme>SMS</grapheme><alias>S M S</alias></lexeme>
  <lexeme><grapheme>URL</grapheme><alias>U R L</alias></lexeme>
  <lexeme><grapheme>IP</grapheme><alias>I P</alias></lexeme>
  <lexeme><grapheme>API</grapheme><alias>A P I</alias></lexeme>
  <lexeme><grapheme>TV</grapheme><alias>T V</alias></lexeme>
  <lexeme><grapheme>TNT</grapheme><alias>T N T</alias></lexeme>
  <lexeme><grapheme>DVD</grapheme><alias>D V D</alias></lexeme>
  <lexeme><grapheme>VTC</grapheme><alias>V T C</alias></lexeme>
  <lexeme><grapheme>VTT</grapheme><alias>V T T</alias></lexeme>
  <lexeme><grapheme>PMR</grapheme><alias>P M R</alias></lexeme>
  <lexeme><grapheme>EDF</grapheme><alias>E D F</alias></lexeme>
  <lexeme><grapheme>GDF</grapheme><alias>G D F</alias></lexeme>
  <lexeme><grapheme>SNCF</grapheme><alias>S N C F</alias></lexeme>
  <lexeme><grapheme>ERDF</grapheme><alias>E R D F</alias></lexeme>
  <lexeme><grapheme>GRDF</grapheme><alias>G R D F</alias></lexeme>
  <lexeme><grapheme>AAI</grapheme><alias>A A I</alias></lexeme>
  <lexeme><grapheme>CC</grapheme><alias>C C</alias></lexeme>
  <lexeme><grapheme>CEDH</grapheme><alias>C E D H</alias></lexeme>
  <lexeme><grapheme>CJUE</grapheme><alias>C J U E</alias></lexeme>
  <lexeme><grapheme>UE</grapheme><alias>U E</alias></lexeme>
  <lexeme><grapheme>FMI</grapheme><alias>F M I</alias></lexeme>
  <lexeme><grapheme>BCE</grapheme><alias>B C E</alias></lexeme>
  <lexeme><grapheme>BEI</grapheme><alias>B E I</alias></lexeme>
  <lexeme><grapheme>FSE</grapheme><alias>F S E</alias></lexeme>
  <lexeme><grapheme>PEFC</grapheme><alias>P E F C</alias></lexeme>
  <lexeme><grapheme>AOC</grapheme><alias>A O C</alias></lexeme>
  <lexeme><grapheme>AOP</grapheme><alias>A O P</alias></lexeme>
  <lexeme><grapheme>IGP</grapheme><alias>I G P</alias></lexeme>
  <lexeme><grapheme>CSG</grapheme><alias>C S G</alias></lexeme>
  <lexeme><grapheme>CRDS</grapheme><alias>C R D S</alias></lexeme>
  <lexeme><grapheme>IFSE</grapheme><alias>I F S E</alias></lexeme>
  <lexeme><grapheme>RTT</grapheme><alias>R T T</alias></lexeme>
  <lexeme><grapheme>CHSCT</grapheme><alias>C H S C T</alias></lexeme>
  <lexeme><grapheme>CST</grapheme><alias>C S T</alias></lexeme>
  <lexeme><grapheme>CCP</grapheme><alias>C C P</alias></lexeme>
  <lexeme><grapheme>CDD</grapheme><alias>C D D</alias></lexeme>
  <lexeme><grapheme>CDI</grapheme><alias>C D I</alias></lexeme>
  <lexeme><grapheme>CUI</grapheme><alias>C U I</alias></lexeme>
  <lexeme><grapheme>CAE</grapheme><alias>C A E</alias></lexeme>
  <lexeme><grapheme>PEC</grapheme><alias>P E C</alias></lexeme>
  <lexeme><grapheme>ADN</grapheme><alias>A D N</alias></lexeme>
  <lexeme><grapheme>ARN</grapheme><alias>A R N</alias></lexeme>
  <lexeme><grapheme>VIH</grapheme><alias>V I H</alias></lexeme>
  <lexeme><grapheme>IVG</grapheme><alias>I V G</alias></lexeme>
  <lexeme><grapheme>PMA</grapheme><alias>P M A</alias></lexeme>
  <lexeme><grapheme>GPA</grapheme><alias>G P A</alias></lexeme>
  <lexeme><grapheme>ETP</grapheme><alias>E T P</alias></lexeme>
  <lexeme><grapheme>PIB</grapheme><alias>P I B</alias></lexeme>
  <lexeme><grapheme>PNB</grapheme><alias>P N B</alias></lexeme>
  <lexeme><grapheme>RER</grapheme><alias>R E R</alias></lexeme>
  <lexeme><grapheme>TER</grapheme><alias>T E R</alias></lexeme>
  <lexeme><grapheme>TGV</grapheme><alias>T G V</alias></lexeme>
  <lexeme><grapheme>TCSP</grapheme><alias>T C S P</alias></lexeme>
  <lexeme><grapheme>VL</grapheme><alias>V L</alias></lexeme>
  <lexeme><grapheme>PL</grapheme><alias>P L</alias></lexeme>
  <lexeme><grapheme>PTAC</grapheme><alias>P T A C</alias></lexeme>
  <lexeme><grapheme>CO</grapheme><alias>C O</alias></lexeme>
  <lexeme><grapheme>ESS</grapheme><alias>E S S</alias></lexeme>
  <lexeme><grapheme>EPA</grapheme><alias>E P A</alias></lexeme>
  <lexeme><grapheme>DSP</grapheme><alias>D S P</alias></lexeme>
  <lexeme><grapheme>AO</grapheme><alias>A O</alias></lexeme>
  <lexeme><grapheme>CCTP</grapheme><alias>C C T P</alias></lexeme>
  <lexeme><grapheme>CCAP</grapheme><alias>C C A P</alias></lexeme>
  <lexeme><grapheme>RC</grapheme><alias>R C</alias></lexeme>
  <lexeme><grapheme>AMO</grapheme><alias>A M O</alias></lexeme>
  <lexeme><grapheme>MOE</grapheme><alias>M O E</alias></lexeme>
  <lexeme><grapheme>MOA</grapheme><alias>M O A</alias></lexeme>
  <lexeme><grapheme>DCE</grapheme><alias>D C E</alias></lexeme>
  <lexeme><grapheme>SSI</grapheme><alias>S S I</alias></lexeme>
  <lexeme><grapheme>PCS</grapheme><alias>P C S</alias></lexeme>
  <lexeme><grapheme>BP</grapheme><alias>B P</alias></lexeme>
  <lexeme><grapheme>BS</grapheme><alias>B S</alias></lexeme>
  <lexeme><grapheme>CFE</grapheme><alias>C F E</alias></lexeme>
  <lexeme><grapheme>CVAE</grapheme><alias>C V A E</alias></lexeme>
  <lexeme><grapheme>TF</grapheme><alias>T F</alias></lexeme>
  <lexeme><grapheme>TFPB</grapheme><alias>T F P B</alias></lexeme>
  <lexeme><grapheme>TFPNB</grapheme><alias>T F P N B</alias></lexeme>
  <lexeme><grapheme>REOM</grapheme><alias>R E O M</alias></lexeme>
  <lexeme><grapheme>TLE</grapheme><alias>T L E</alias></lexeme>
  <lexeme><grapheme>DMTO</grapheme><alias>D M T O</alias></lexeme>
  <lexeme><grapheme>TICFE</grapheme><alias>T I C F E</alias></lexeme>
  <lexeme><grapheme>RGE</grapheme><alias>R G E</alias></lexeme>
  <lexeme><grapheme>DPE</grapheme><alias>D P E</alias></lexeme>
  <lexeme><grapheme>GES</grapheme><alias>G E S</alias></lexeme>
  <lexeme><grapheme>ENR</grapheme><alias>E N R</alias></lexeme>
  <lexeme><grapheme>ECS</grapheme><alias>E C S</alias></lexeme>
  <lexeme><grapheme>VMC</grapheme><alias>V M C</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>RT</grapheme><alias>R T</alias></lexeme>
  <lexeme><grapheme>CPE</grapheme><alias>C P E</alias></lexeme>
  <lexeme><grapheme>QR</grapheme><alias>Q R</alias></lexeme>
  <lexeme><grapheme>RDV</grapheme><alias>R D V</alias></lexeme>
  <lexeme><grapheme>CV</grapheme><alias>C V</alias></lexeme>
  <lexeme><grapheme>CQFD</grapheme><alias>C Q F D</alias></lexeme>
  <lexeme><grapheme>SOS</grapheme><alias>S O S</alias></lexeme>
  <lexeme><grapheme>VIP</grapheme><alias>V I P</alias></lexeme>
  <lexeme><grapheme>DJ</grapheme><alias>D J</alias></lexeme>
  <lexeme><grapheme>PCF</grapheme><alias>P C F</alias></lexeme>
  <lexeme><grapheme>UMP</grapheme><alias>U M P</alias></lexeme>
  <lexeme><grapheme>LFI</grapheme><alias>L F I</alias></lexeme>
  <lexeme><grapheme>PRG</grapheme><alias>P R G</alias></lexeme>
  <lexeme><grapheme>UDI</grapheme><alias>U D I</alias></lexeme>
  <lexeme><grapheme>CFDT</grapheme><alias>C F D T</alias></lexeme>
  <lexeme><grapheme>CGT</grapheme><alias>C G T</alias></lexeme>
  <lexeme><grapheme>FO</grapheme><alias>F O</alias></lexeme>
  <lexeme><grapheme>CFTC</grapheme><alias>C F T C</alias></lexeme>
  <lexeme><grapheme>CGC</grapheme><alias>C G C</alias></lexeme>
  <lexeme><grapheme>FSU</grapheme><alias>F S U</alias></lexeme>
  <lexeme><grapheme>CNT</grapheme><alias>C N T</alias></lexeme>
  <lexeme><grapheme>CPME</grapheme><alias>C P M E</alias></lexeme>
  <lexeme><grapheme>FNSEA</grapheme><alias>F N S E A</alias></lexeme>
  <lexeme><grapheme>FNE</grapheme><alias>F N E</alias></lexeme>
  <lexeme><grapheme>RFA</grapheme><alias>R F A</alias></lexeme>
  <lexeme><grapheme>RDA</grapheme><alias>R D A</alias></lexeme>
  <lexeme><grapheme>URSS</grapheme><alias>U R S S</alias></lexeme>
  <lexeme><grapheme>CEI</grapheme><alias>C E I</alias></lexeme>
  <lexeme><grapheme>UK</grapheme><alias>U K</alias></lexeme>
  <lexeme><grapheme>IRM</grapheme><alias>I R M</alias></lexeme>
  <lexeme><grapheme>MST</grapheme><alias>M S T</alias></lexeme>
  <lexeme><grapheme>VSL</grapheme><alias>V S L</alias></lexeme>
  <lexeme><grapheme>AVC</grapheme><alias>A V C</alias></lexeme>
  <lexeme><grapheme>BPCO</grapheme><alias>B P C O</alias></lexeme>
  <lexeme><grapheme>TDAH</grapheme><alias>T D A H</alias></lexeme>
  <lexeme><grapheme>TSA</grapheme><alias>T S A</alias></lexeme>
  <lexeme><grapheme>IME</grapheme><alias>I M E</alias></lexeme>
  <lexeme><grapheme>EEAP</grapheme><alias>E E A P</alias></lexeme>
  <lexeme><grapheme>SAVS</grapheme><alias>S A V S</alias></lexeme>
  <lexeme><grapheme>CAMSP</grapheme><alias>C A M S P</alias></lexeme>
  <lexeme><grapheme>CMPP</grapheme><alias>C M P P</alias></lexeme>
  <lexeme><grapheme>CMP</grapheme><alias>C M P</alias></lexeme>
  <lexeme><grapheme>HAD</grapheme><alias>H A D</alias></lexeme>
  <lexeme><grapheme>SSR</grapheme><alias>S S R</alias></lexeme>
  <lexeme><grapheme>USLD</grapheme><alias>U S L D</alias></lexeme>
  <lexeme><grapheme>PCH</grapheme><alias>P C H</alias></lexeme>
  <lexeme><grapheme>MDPH</grapheme><alias>M D P H</alias></lexeme>
  <lexeme><grapheme>CDAPH</grapheme><alias>C D A P H</alias></lexeme>
  <lexeme><grapheme>EPE</grapheme><alias>E P E</alias></lexeme>
  <lexeme><grapheme>ALSH</grapheme><alias>A L S H</alias></lexeme>
  <lexeme><grapheme>CLSH</grapheme><alias>C L S H</alias></lexeme>
  <lexeme><grapheme>IEN</grapheme><alias>I E N</alias></lexeme>
  <lexeme><grapheme>RPI</grapheme><alias>R P I</alias></lexeme>
  <lexeme><grapheme>EPS</grapheme><alias>E P S</alias></lexeme>
  <lexeme><grapheme>EMC</grapheme><alias>E M C</alias></lexeme>
  <lexeme><grapheme>SVT</grapheme><alias>S V T</alias></lexeme>
  <lexeme><grapheme>NTIC</grapheme><alias>N T I C</alias></lexeme>
  <lexeme><grapheme>BCD</grapheme><alias>B C D</alias></lexeme>
  <lexeme><grapheme>IGN</grapheme><alias>I G N</alias></lexeme>
  <lexeme><grapheme>ONF</grapheme><alias>O N F</alias></lexeme>
  <lexeme><grapheme>OFB</grapheme><alias>O F B</alias></lexeme>
  <lexeme><grapheme>VNF</grapheme><alias>V N F</alias></lexeme>
  <lexeme><grapheme>DDT</grapheme><alias>D D T</alias></lexeme>
  <lexeme><grapheme>DDTM</grapheme><alias>D D T M</alias></lexeme>
  <lexeme><grapheme>ABF</grapheme><alias>A B F</alias></lexeme>
  <lexeme><grapheme>SPR</grapheme><alias>S P R</alias></lexeme>
  <lexeme><grapheme>PSMV</grapheme><alias>P S M V</alias></lexeme>
  <lexeme><grapheme>MH</grapheme><alias>M H</alias></lexeme>
  <lexeme><grapheme>ISMH</grapheme><alias>I S M H</alias></lexeme>
  <lexeme><grapheme>PNR</grapheme><alias>P N R</alias></lexeme>
  <lexeme><grapheme>TVB</grapheme><alias>T V B</alias></lexeme>
  <lexeme><grapheme>ZPS</grapheme><alias>Z P S</alias></lexeme>
  <lexeme><grapheme>ZSC</grapheme><alias>Z S C</alias></lexeme>
  <lexeme><grapheme>RNU</grapheme><alias>R N U</alias></lexeme>
  <lexeme><grapheme>DP</grapheme><alias>D P</alias></lexeme>
  <lexeme><grapheme>PA</grapheme><alias>P A</alias></lexeme>
  <lexeme><grapheme>CU</grapheme><alias>C U</alias></lexeme>
  <lexeme><grapheme>AT</grapheme><alias>A T</alias></lexeme>
  <lexeme><grapheme>DAACT</grapheme><alias>D A A C T</alias></lexeme>
  <lexeme><grapheme>ADS</grapheme><alias>A D S</alias></lexeme>
  <lexeme><grapheme>RNA</grapheme><alias>R N A</alias></lexeme>
  <lexeme><grapheme>RNE</grapheme><alias>R N E</alias></lexeme>
  <lexeme><grapheme>IFI</grapheme><alias>I F I</alias></lexeme>
  <lexeme><grapheme>IR</grapheme><alias>I R</alias></lexeme>
  <lexeme><grapheme>IS</grapheme><alias>I S</alias></lexeme>
  <lexeme><grapheme>CGI</grapheme><alias>C G I</alias></lexeme>
  <lexeme><grapheme>LF</grapheme><alias>L F</alias></lexeme>
  <lexeme><grapheme>LFSS</grapheme><alias>L F S S</alias></lexeme>
  <lexeme><grapheme>PLF</grapheme><alias>P L F</alias></lexeme>
  <lexeme><grapheme>PLFSS</grapheme><alias>P L F S S</alias></lexeme>
  <lexeme><grapheme>QPC</grapheme><alias>Q P C</alias></lexeme>
  <lexeme><grapheme>TJ</grapheme><alias>T J</alias></lexeme>
  <lexeme><grapheme>CPH</grapheme><alias>C P H</alias></lexeme>
  <lexeme><grapheme>TC</grapheme><alias>T C</alias></lexeme>
  <lexeme><grapheme>DDHC</grapheme><alias>D D H C</alias></lexeme>
  <lexeme><grapheme>CSP</grapheme><alias>C S P</alias></lexeme>
  <lexeme><grapheme>CPP</grapheme><alias>C P P</alias></lexeme>
  <lexeme><grapheme>CT</grapheme><alias>C T</alias></lexeme>
  <lexeme><grapheme>CASF</grapheme><alias>C A S F</alias></lexeme>
  <lexeme><grapheme>CCH</grapheme><alias>C C H</alias></lexeme>
  <lexeme><grapheme>CSI</grapheme><alias>C S I</alias></lexeme>
  <lexeme><grapheme>MAPA</grapheme><alias>mapa</alias></lexeme>
  <lexeme><grapheme>BRICS</grapheme><alias>brixe</alias></lexeme>
  <lexeme><grapheme>INPI</grapheme><alias>inepi</alias></lexeme>
  <lexeme><grapheme>AGGIR</grapheme><alias>agir</alias></lexeme>
  <lexeme><grapheme>GIR</grapheme><alias>jir</alias></lexeme>
</lexicon>
