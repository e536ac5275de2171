<?xml version="1.0" encoding="UTF-8"?>
<!-- How words are said that espeak-ng (voice fr) misreads, or that writing does not tell. An alias is
     said as any French text; phonemes are in IPA. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="fr">
  <!-- Acronyms said as words, and those to be spelled although they look like words -->
  <lexeme><grapheme>SDIS</grapheme><grapheme>Sdis</grapheme><alias>sdisse</alias></lexeme>
  <lexeme><grapheme>CAF</grapheme><grapheme>Caf</grapheme><alias>cafe</alias></lexeme>
  <lexeme><grapheme>CNAF</grapheme><grapheme>Cnaf</grapheme><alias>knafe</alias></lexeme>
  <lexeme><grapheme>CNAM</grapheme><grapheme>Cnam</grapheme><alias>kname</alias></lexeme>
  <lexeme><grapheme>CNAV</grapheme><grapheme>Cnav</grapheme><alias>knave</alias></lexeme>
  <lexeme><grapheme>CPAM</grapheme><grapheme>Cpam</grapheme><alias>C P A M</alias></lexeme>
  <lexeme><grapheme>CNIL</grapheme><grapheme>Cnil</grapheme><alias>knile</alias></lexeme>
  <lexeme><grapheme>CNED</grapheme><grapheme>Cned</grapheme><alias>knède</alias></lexeme>
  <lexeme><grapheme>CNOUS</grapheme><grapheme>Cnous</grapheme><alias>knousse</alias></lexeme>
  <lexeme><grapheme>CROUS</grapheme><grapheme>Crous</grapheme><alias>crousse</alias></lexeme>
  <lexeme><grapheme>CREPS</grapheme><grapheme>Creps</grapheme><alias>crèpse</alias></lexeme>
  <lexeme><grapheme>EHPAD</grapheme><grapheme>Ehpad</grapheme><grapheme>ehpad</grapheme><grapheme>éhpad</grapheme><alias>épade</alias></lexeme>
  <lexeme><grapheme>EHPADs</grapheme><grapheme>Ehpads</grapheme><grapheme>ehpads</grapheme><alias>épades</alias></lexeme>
  <lexeme><grapheme>GEMAPI</grapheme><grapheme>Gemapi</grapheme><grapheme>GéMAPI</grapheme><alias>gémapi</alias></lexeme>
  <lexeme><grapheme>INSEE</grapheme><grapheme>Insee</grapheme><alias>inecé</alias></lexeme>
  <lexeme><grapheme>NOTRe</grapheme><grapheme>NOTRE</grapheme><alias>notre</alias></lexeme>
  <lexeme><grapheme>ADEME</grapheme><grapheme>Ademe</grapheme><alias>adème</alias></lexeme>
  <lexeme><grapheme>ANRU</grapheme><grapheme>Anru</grapheme><alias>anru</alias></lexeme>
  <lexeme><grapheme>ANAH</grapheme><grapheme>Anah</grapheme><alias>anna</alias></lexeme>
  <lexeme><grapheme>ANEM</grapheme><grapheme>Anem</grapheme><alias>anème</alias></lexeme>
  <lexeme><grapheme>ANEL</grapheme><grapheme>Anel</grapheme><alias>anèle</alias></lexeme>
  <lexeme><grapheme>ANCT</grapheme><alias>A N C T</alias></lexeme>
  <lexeme><grapheme>AMF</grapheme><alias>A M F</alias></lexeme>
  <lexeme><grapheme>AMRF</grapheme><alias>A M R F</alias></lexeme>
  <lexeme><grapheme>AdCF</grapheme><grapheme>ADCF</grapheme><alias>A D C F</alias></lexeme>
  <lexeme><grapheme>ADF</grapheme><alias>A D F</alias></lexeme>
  <lexeme><grapheme>APVF</grapheme><alias>A P V F</alias></lexeme>
  <lexeme><grapheme>ARCEP</grapheme><grapheme>Arcep</grapheme><alias>arsèpe</alias></lexeme>
  <lexeme><grapheme>ARCOM</grapheme><grapheme>Arcom</grapheme><alias>arcome</alias></lexeme>
  <lexeme><grapheme>ADIL</grapheme><grapheme>Adil</grapheme><alias>adile</alias></lexeme>
  <lexeme><grapheme>ATSEM</grapheme><grapheme>Atsem</grapheme><grapheme>atsem</grapheme><alias>atsème</alias></lexeme>
  <lexeme><grapheme>ATSEMs</grapheme><grapheme>Atsems</grapheme><grapheme>atsems</grapheme><alias>atsèmes</alias></lexeme>
  <lexeme><grapheme>AESH</grapheme><alias>A E S H</alias></lexeme>
  <lexeme><grapheme>AFNOR</grapheme><grapheme>Afnor</grapheme><alias>afnor</alias></lexeme>
  <lexeme><grapheme>AFPA</grapheme><grapheme>Afpa</grapheme><alias>afpa</alias></lexeme>
  <lexeme><grapheme>ANSES</grapheme><grapheme>Anses</grapheme><alias>ansèsse</alias></lexeme>
  <lexeme><grapheme>ANSSI</grapheme><grapheme>Anssi</grapheme><alias>anssi</alias></lexeme>
  <lexeme><grapheme>ALUR</grapheme><grapheme>Alur</grapheme><alias>alure</alias></lexeme>
  <lexeme><grapheme>ELAN</grapheme><grapheme>Élan</grapheme><grapheme>ÉLAN</grapheme><alias>élan</alias></lexeme>
  <lexeme><grapheme>MAPTAM</grapheme><grapheme>Maptam</grapheme><alias>maptame</alias></lexeme>
  <lexeme><grapheme>ALEC</grapheme><grapheme>Alec</grapheme><alias>alèque</alias></lexeme>
  <lexeme><grapheme>AGEFIPH</grapheme><grapheme>Agefiph</grapheme><alias>agéfife</alias></lexeme>
  <lexeme><grapheme>AGIRC</grapheme><grapheme>Agirc</grapheme><alias>agirque</alias></lexeme>
  <lexeme><grapheme>ARRCO</grapheme><grapheme>Arrco</grapheme><alias>arco</alias></lexeme>
  <lexeme><grapheme>APL</grapheme><alias>A P L</alias></lexeme>
  <lexeme><grapheme>APCRS</grapheme><alias>A P C R S</alias></lexeme>
  <lexeme><grapheme>BAFA</grapheme><grapheme>Bafa</grapheme><alias>bafa</alias></lexeme>
  <lexeme><grapheme>BAFD</grapheme><alias>B A F D</alias></lexeme>
  <lexeme><grapheme>CADA</grapheme><grapheme>Cada</grapheme><alias>cada</alias></lexeme>
  <lexeme><grapheme>CASNAV</grapheme><grapheme>Casnav</grapheme><alias>casnave</alias></lexeme>
  <lexeme><grapheme>CAUE</grapheme><alias>C A U E</alias></lexeme>
  <lexeme><grapheme>CAP</grapheme><alias>C A P</alias></lexeme>
  <lexeme><grapheme>CCAS</grapheme><alias>C C A S</alias></lexeme>
  <lexeme><grapheme>CIAS</grapheme><alias>C I A S</alias></lexeme>
  <lexeme><grapheme>CLECT</grapheme><grapheme>Clect</grapheme><alias>clècte</alias></lexeme>
  <lexeme><grapheme>CLIC</grapheme><grapheme>Clic</grapheme><alias>clique</alias></lexeme>
  <lexeme><grapheme>CEREMA</grapheme><grapheme>Cerema</grapheme><grapheme>CÉRÉMA</grapheme><alias>céréma</alias></lexeme>
  <lexeme><grapheme>CESE</grapheme><grapheme>Cese</grapheme><alias>cèze</alias></lexeme>
  <lexeme><grapheme>CESER</grapheme><grapheme>Ceser</grapheme><alias>césère</alias></lexeme>
  <lexeme><grapheme>CESU</grapheme><grapheme>Cesu</grapheme><alias>césu</alias></lexeme>
  <lexeme><grapheme>CESC</grapheme><alias>C E S C</alias></lexeme>
  <lexeme><grapheme>CODERST</grapheme><grapheme>Coderst</grapheme><alias>codèrste</alias></lexeme>
  <lexeme><grapheme>COPIL</grapheme><grapheme>Copil</grapheme><grapheme>copil</grapheme><alias>copile</alias></lexeme>
  <lexeme><grapheme>COPILs</grapheme><grapheme>Copils</grapheme><grapheme>copils</grapheme><alias>copiles</alias></lexeme>
  <lexeme><grapheme>COTECH</grapheme><grapheme>Cotech</grapheme><grapheme>cotech</grapheme><alias>cotèque</alias></lexeme>
  <lexeme><grapheme>COP</grapheme><alias>cope</alias></lexeme>
  <lexeme><grapheme>COVID</grapheme><grapheme>Covid</grapheme><grapheme>covid</grapheme><alias>covide</alias></lexeme>
  <lexeme><grapheme>CREF</grapheme><alias>C R E F</alias></lexeme>
  <lexeme><grapheme>CRESS</grapheme><grapheme>Cress</grapheme><alias>crèsse</alias></lexeme>
  <lexeme><grapheme>CRIJ</grapheme><grapheme>Crij</grapheme><alias>crije</alias></lexeme>
  <lexeme><grapheme>CRPF</grapheme><alias>C R P F</alias></lexeme>
  <lexeme><grapheme>DASEN</grapheme><grapheme>Dasen</grapheme><alias>dazène</alias></lexeme>
  <lexeme><grapheme>DALO</grapheme><grapheme>Dalo</grapheme><alias>dalo</alias></lexeme>
  <lexeme><grapheme>DASRI</grapheme><grapheme>Dasri</grapheme><alias>dazri</alias></lexeme>
  <lexeme><grapheme>DDETS</grapheme><grapheme>DDETSPP</grapheme><alias>D D E T S</alias></lexeme>
  <lexeme><grapheme>DDFiP</grapheme><grapheme>DDFIP</grapheme><alias>D D fipe</alias></lexeme>
  <lexeme><grapheme>DRFiP</grapheme><grapheme>DRFIP</grapheme><alias>D R fipe</alias></lexeme>
  <lexeme><grapheme>DGFiP</grapheme><grapheme>DGFIP</grapheme><alias>D G fipe</alias></lexeme>
  <lexeme><grapheme>DGCCRF</grapheme><alias>D G C C R F</alias></lexeme>
  <lexeme><grapheme>DGAC</grapheme><alias>D G A C</alias></lexeme>
  <lexeme><grapheme>DETR</grapheme><alias>D E T R</alias></lexeme>
  <lexeme><grapheme>DICRIM</grapheme><grapheme>Dicrim</grapheme><alias>dicrime</alias></lexeme>
  <lexeme><grapheme>DIREN</grapheme><grapheme>Diren</grapheme><alias>dirène</alias></lexeme>
  <lexeme><grapheme>DINUM</grapheme><grapheme>Dinum</grapheme><alias>dinume</alias></lexeme>
  <lexeme><grapheme>DRAC</grapheme><grapheme>Drac</grapheme><alias>draque</alias></lexeme>
  <lexeme><grapheme>DRAAF</grapheme><grapheme>Draaf</grapheme><alias>drafe</alias></lexeme>
  <lexeme><grapheme>DREAL</grapheme><grapheme>Dreal</grapheme><alias>dréal</alias></lexeme>
  <lexeme><grapheme>DREETS</grapheme><grapheme>Dreets</grapheme><alias>dritse</alias></lexeme>
  <lexeme><grapheme>DRIEA</grapheme><alias>D R I E A</alias></lexeme>
  <lexeme><grapheme>DSIL</grapheme><grapheme>Dsil</grapheme><alias>D sile</alias></lexeme>
  <lexeme><grapheme>DSDEN</grapheme><alias>D S D E N</alias></lexeme>
  <lexeme><grapheme>ECLA</grapheme><alias>écla</alias></lexeme>
  <lexeme><grapheme>EAJE</grapheme><alias>E A J E</alias></lexeme>
  <lexeme><grapheme>EELV</grapheme><alias>E E L V</alias></lexeme>
  <lexeme><grapheme>ENA</grapheme><alias>éna</alias></lexeme>
  <lexeme><grapheme>ENSA</grapheme><alias>ensa</alias></lexeme>
  <lexeme><grapheme>EPCI</grapheme><alias>E P C I</alias></lexeme>
  <lexeme><grapheme>EPIC</grapheme><grapheme>Epic</grapheme><alias>épique</alias></lexeme>
  <lexeme><grapheme>EPFIF</grapheme><alias>E P F I F</alias></lexeme>
  <lexeme><grapheme>ERASMUS</grapheme><grapheme>Erasmus</grapheme><alias>érasmusse</alias></lexeme>
  <lexeme><grapheme>ESAT</grapheme><grapheme>Esat</grapheme><alias>ézate</alias></lexeme>
  <lexeme><grapheme>ESPE</grapheme><alias>èspé</alias></lexeme>
  <lexeme><grapheme>INSPE</grapheme><grapheme>Inspé</grapheme><grapheme>INSPÉ</grapheme><alias>inspé</alias></lexeme>
  <lexeme><grapheme>ESF</grapheme><alias>E S F</alias></lexeme>
  <lexeme><grapheme>ETAPS</grapheme><alias>étapse</alias></lexeme>
  <lexeme><grapheme>FEDER</grapheme><grapheme>Feder</grapheme><alias>fédère</alias></lexeme>
  <lexeme><grapheme>FEADER</grapheme><grapheme>Feader</grapheme><alias>féadère</alias></lexeme>
  <lexeme><grapheme>FEAMP</grapheme><alias>féampe</alias></lexeme>
  <lexeme><grapheme>FISAC</grapheme><grapheme>Fisac</grapheme><alias>fizaque</alias></lexeme>
  <lexeme><grapheme>FPIC</grapheme><grapheme>Fpic</grapheme><alias>F pique</alias></lexeme>
  <lexeme><grapheme>FIPD</grapheme><alias>F I P D</alias></lexeme>
  <lexeme><grapheme>FNAC</grapheme><grapheme>Fnac</grapheme><alias>fnaque</alias></lexeme>
  <lexeme><grapheme>FSIL</grapheme><alias>F S I L</alias></lexeme>
  <lexeme><grapheme>GAL</grapheme><alias>gale</alias></lexeme>
  <lexeme><grapheme>GART</grapheme><grapheme>Gart</grapheme><alias>garte</alias></lexeme>
  <lexeme><grapheme>GIEC</grapheme><grapheme>Giec</grapheme><alias>jièque</alias></lexeme>
  <lexeme><grapheme>GIP</grapheme><alias>jipe</alias></lexeme>
  <lexeme><grapheme>GIPs</grapheme><alias>jipes</alias></lexeme>
  <lexeme><grapheme>GIGN</grapheme><alias>G I G N</alias></lexeme>
  <lexeme><grapheme>GRETA</grapheme><grapheme>Greta</grapheme><alias>gréta</alias></lexeme>
  <lexeme><grapheme>HADOPI</grapheme><grapheme>Hadopi</grapheme><alias>adopi</alias></lexeme>
  <lexeme><grapheme>ICPE</grapheme><alias>I C P E</alias></lexeme>
  <lexeme><grapheme>IDEX</grapheme><grapheme>Idex</grapheme><alias>idèxe</alias></lexeme>
  <lexeme><grapheme>IFEN</grapheme><alias>ifène</alias></lexeme>
  <lexeme><grapheme>IFER</grapheme><grapheme>Ifer</grapheme><alias>ifère</alias></lexeme>
  <lexeme><grapheme>IFOP</grapheme><grapheme>Ifop</grapheme><alias>ifope</alias></lexeme>
  <lexeme><grapheme>INED</grapheme><grapheme>Ined</grapheme><alias>inède</alias></lexeme>
  <lexeme><grapheme>INPES</grapheme><alias>inpèsse</alias></lexeme>
  <lexeme><grapheme>INRA</grapheme><grapheme>Inra</grapheme><alias>inra</alias></lexeme>
  <lexeme><grapheme>INRAE</grapheme><grapheme>Inrae</grapheme><alias>inra eu</alias></lexeme>
  <lexeme><grapheme>INRAP</grapheme><grapheme>Inrap</grapheme><alias>inrape</alias></lexeme>
  <lexeme><grapheme>INSERM</grapheme><grapheme>Inserm</grapheme><alias>insèrme</alias></lexeme>
  <lexeme><grapheme>INSA</grapheme><grapheme>Insa</grapheme><alias>insa</alias></lexeme>
  <lexeme><grapheme>IRCANTEC</grapheme><grapheme>Ircantec</grapheme><alias>ircantèque</alias></lexeme>
  <lexeme><grapheme>IREP</grapheme><alias>irèpe</alias></lexeme>
  <lexeme><grapheme>IRVE</grapheme><alias>I R V E</alias></lexeme>
  <lexeme><grapheme>ISO</grapheme><alias>izo</alias></lexeme>
  <lexeme><grapheme>ISF</grapheme><alias>I S F</alias></lexeme>
  <lexeme><grapheme>JOAFE</grapheme><alias>J O A F E</alias></lexeme>
  <lexeme><grapheme>JORF</grapheme><alias>J O R F</alias></lexeme>
  <lexeme><grapheme>LED</grapheme><grapheme>Led</grapheme><alias>lède</alias></lexeme>
  <lexeme><grapheme>LEDs</grapheme><grapheme>Leds</grapheme><alias>lèdes</alias></lexeme>
  <lexeme><grapheme>LEADER</grapheme><alias>lideur</alias></lexeme>
  <lexeme><grapheme>LOTI</grapheme><alias>loti</alias></lexeme>
  <lexeme><grapheme>MAIF</grapheme><grapheme>Maif</grapheme><alias>maïfe</alias></lexeme>
  <lexeme><grapheme>MACIF</grapheme><grapheme>Macif</grapheme><alias>macife</alias></lexeme>
  <lexeme><grapheme>MAM</grapheme><alias>mame</alias></lexeme>
  <lexeme><grapheme>MAMs</grapheme><alias>mames</alias></lexeme>
  <lexeme><grapheme>MARPA</grapheme><grapheme>Marpa</grapheme><alias>marpa</alias></lexeme>
  <lexeme><grapheme>MEDEF</grapheme><grapheme>Medef</grapheme><alias>médèfe</alias></lexeme>
  <lexeme><grapheme>MGEN</grapheme><alias>M G E N</alias></lexeme>
  <lexeme><grapheme>MIPIM</grapheme><grapheme>Mipim</grapheme><alias>mipime</alias></lexeme>
  <lexeme><grapheme>MIN</grapheme><alias>mine</alias></lexeme>
  <lexeme><grapheme>MOOC</grapheme><grapheme>Mooc</grapheme><grapheme>mooc</grapheme><alias>mouque</alias></lexeme>
  <lexeme><grapheme>MOOCs</grapheme><grapheme>Moocs</grapheme><grapheme>moocs</grapheme><alias>mouques</alias></lexeme>
  <lexeme><grapheme>NASA</grapheme><grapheme>Nasa</grapheme><alias>naza</alias></lexeme>
  <lexeme><grapheme>OGEC</grapheme><grapheme>Ogec</grapheme><alias>ojèque</alias></lexeme>
  <lexeme><grapheme>OGM</grapheme><alias>O G M</alias></lexeme>
  <lexeme><grapheme>OMS</grapheme><alias>O M S</alias></lexeme>
  <lexeme><grapheme>ONG</grapheme><alias>O N G</alias></lexeme>
  <lexeme><grapheme>ONU</grapheme><grapheme>Onu</grapheme><alias>onu</alias></lexeme>
  <lexeme><grapheme>OPAH</grapheme><grapheme>Opah</grapheme><alias>opa</alias></lexeme>
  <lexeme><grapheme>OPEP</grapheme><grapheme>Opep</grapheme><alias>opèpe</alias></lexeme>
  <lexeme><grapheme>OTAN</grapheme><grapheme>Otan</grapheme><alias>otan</alias></lexeme>
  <lexeme><grapheme>OPCA</grapheme><alias>opca</alias></lexeme>
  <lexeme><grapheme>OPCO</grapheme><alias>opco</alias></lexeme>
  <lexeme><grapheme>OPERAT</grapheme><grapheme>Operat</grapheme><alias>opérate</alias></lexeme>
  <lexeme><grapheme>ORSEC</grapheme><grapheme>Orsec</grapheme><alias>orsèque</alias></lexeme>
  <lexeme><grapheme>ORSAN</grapheme><grapheme>Orsan</grapheme><alias>orsan</alias></lexeme>
  <lexeme><grapheme>PACA</grapheme><grapheme>Paca</grapheme><alias>paca</alias></lexeme>
  <lexeme><grapheme>PACS</grapheme><grapheme>Pacs</grapheme><grapheme>pacs</grapheme><alias>paxe</alias></lexeme>
  <lexeme><grapheme>PAC</grapheme><alias>paque</alias></lexeme>
  <lexeme><grapheme>PADD</grapheme><alias>pade</alias></lexeme>
  <lexeme><grapheme>PAEN</grapheme><alias>paène</alias></lexeme>
  <lexeme><grapheme>PAPI</grapheme><grapheme>Papi</grapheme><alias>papi</alias></lexeme>
  <lexeme><grapheme>PAVE</grapheme><alias>pave</alias></lexeme>
  <lexeme><grapheme>PETR</grapheme><alias>P E T R</alias></lexeme>
  <lexeme><grapheme>PEEP</grapheme><alias>pèpe</alias></lexeme>
  <lexeme><grapheme>PERS</grapheme><alias>pèrse</alias></lexeme>
  <lexeme><grapheme>PEDT</grapheme><alias>P E D T</alias></lexeme>
  <lexeme><grapheme>PLIE</grapheme><alias>pli</alias></lexeme>
  <lexeme><grapheme>PLU</grapheme><alias>P L U</alias></lexeme>
  <lexeme><grapheme>PLUi</grapheme><grapheme>PLUI</grapheme><alias>P L U I</alias></lexeme>
  <lexeme><grapheme>PLUiH</grapheme><grapheme>PLUi-H</grapheme><alias>P L U I H</alias></lexeme>
  <lexeme><grapheme>PLUs</grapheme><alias>P L U</alias></lexeme>
  <lexeme><grapheme>PLUm</grapheme><alias>P L U M</alias></lexeme>
  <lexeme><grapheme>POS</grapheme><alias>P O S</alias></lexeme>
  <lexeme><grapheme>POPAC</grapheme><alias>popaque</alias></lexeme>
  <lexeme><grapheme>PRADA</grapheme><alias>prada</alias></lexeme>
  <lexeme><grapheme>PUP</grapheme><alias>P U P</alias></lexeme>
  <lexeme><grapheme>RASED</grapheme><grapheme>Rased</grapheme><alias>rasède</alias></lexeme>
  <lexeme><grapheme>RATP</grapheme><alias>R A T P</alias></lexeme>
  <lexeme><grapheme>RAM</grapheme><alias>rame</alias></lexeme>
  <lexeme><grapheme>REAAP</grapheme><alias>réape</alias></lexeme>
  <lexeme><grapheme>REP</grapheme><alias>rèpe</alias></lexeme>
  <lexeme><grapheme>REP+</grapheme><alias>rèpe plusse</alias></lexeme>
  <lexeme><grapheme>RIB</grapheme><alias>ribe</alias></lexeme>
  <lexeme><grapheme>RIFSEEP</grapheme><grapheme>Rifseep</grapheme><alias>rifsipe</alias></lexeme>
  <lexeme><grapheme>ROM</grapheme><alias>rome</alias></lexeme>
  <lexeme><grapheme>RUDY</grapheme><alias>rudi</alias></lexeme>
  <lexeme><grapheme>SAFER</grapheme><grapheme>Safer</grapheme><alias>safère</alias></lexeme>
  <lexeme><grapheme>SAGE</grapheme><alias>sage</alias></lexeme>
  <lexeme><grapheme>SDAGE</grapheme><grapheme>Sdage</grapheme><alias>sdage</alias></lexeme>
  <lexeme><grapheme>SAMU</grapheme><grapheme>Samu</grapheme><alias>samu</alias></lexeme>
  <lexeme><grapheme>SARL</grapheme><alias>S A R L</alias></lexeme>
  <lexeme><grapheme>SCIC</grapheme><grapheme>Scic</grapheme><alias>sique</alias></lexeme>
  <lexeme><grapheme>SCIC SA</grapheme><alias>sique S A</alias></lexeme>
  <lexeme><grapheme>SCOP</grapheme><grapheme>Scop</grapheme><alias>scope</alias></lexeme>
  <lexeme><grapheme>SCoT</grapheme><grapheme>SCOT</grapheme><grapheme>Scot</grapheme><alias>scote</alias></lexeme>
  <lexeme><grapheme>SCoTs</grapheme><grapheme>SCOTs</grapheme><alias>scotes</alias></lexeme>
  <lexeme><grapheme>SEGPA</grapheme><grapheme>Segpa</grapheme><alias>sègpa</alias></lexeme>
  <lexeme><grapheme>SEM</grapheme><grapheme>Sem</grapheme><alias>sème</alias></lexeme>
  <lexeme><grapheme>SEMs</grapheme><alias>sèmes</alias></lexeme>
  <lexeme><grapheme>SEVESO</grapheme><grapheme>Seveso</grapheme><alias>sévézo</alias></lexeme>
  <lexeme><grapheme>SIAO</grapheme><alias>S I A O</alias></lexeme>
  <lexeme><grapheme>SICAV</grapheme><grapheme>Sicav</grapheme><grapheme>sicav</grapheme><alias>sicave</alias></lexeme>
  <lexeme><grapheme>SICTOM</grapheme><grapheme>Sictom</grapheme><alias>sictome</alias></lexeme>
  <lexeme><grapheme>SMICTOM</grapheme><grapheme>Smictom</grapheme><alias>smictome</alias></lexeme>
  <lexeme><grapheme>SIVOM</grapheme><grapheme>Sivom</grapheme><alias>sivome</alias></lexeme>
  <lexeme><grapheme>SIVOS</grapheme><grapheme>Sivos</grapheme><alias>sivosse</alias></lexeme>
  <lexeme><grapheme>SIVU</grapheme><grapheme>Sivu</grapheme><alias>sivu</alias></lexeme>
  <lexeme><grapheme>SITOM</grapheme><alias>sitome</alias></lexeme>
  <lexeme><grapheme>SIRTOM</grapheme><alias>sirtome</alias></lexeme>
  <lexeme><grapheme>SYTRAL</grapheme><grapheme>Sytral</grapheme><alias>sitral</alias></lexeme>
  <lexeme><grapheme>SYDEC</grapheme><alias>sidèque</alias></lexeme>
  <lexeme><grapheme>SYDER</grapheme><alias>sidère</alias></lexeme>
  <lexeme><grapheme>SIREN</grapheme><grapheme>Siren</grapheme><alias>sirène</alias></lexeme>
  <lexeme><grapheme>SIRET</grapheme><grapheme>Siret</grapheme><alias>sirète</alias></lexeme>
  <lexeme><grapheme>SIDA</grapheme><grapheme>Sida</grapheme><alias>sida</alias></lexeme>
  <lexeme><grapheme>SMIC</grapheme><grapheme>Smic</grapheme><grapheme>smic</grapheme><alias>smique</alias></lexeme>
  <lexeme><grapheme>SMUR</grapheme><grapheme>Smur</grapheme><alias>smure</alias></lexeme>
  <lexeme><grapheme>SOLIDEO</grapheme><grapheme>Solideo</grapheme><alias>solidéo</alias></lexeme>
  <lexeme><grapheme>SPANC</grapheme><grapheme>Spanc</grapheme><alias>spanque</alias></lexeme>
  <lexeme><grapheme>SPIC</grapheme><grapheme>Spic</grapheme><alias>spique</alias></lexeme>
  <lexeme><grapheme>SPA</grapheme><alias>S P A</alias></lexeme>
  <lexeme><grapheme>SRADDET</grapheme><grapheme>Sraddet</grapheme><alias>sradète</alias></lexeme>
  <lexeme><grapheme>SRCAE</grapheme><alias>S R C A E</alias></lexeme>
  <lexeme><grapheme>SUAP</grapheme><alias>S U A P</alias></lexeme>
  <lexeme><grapheme>SYNDEC</grapheme><alias>sindèque</alias></lexeme>
  <lexeme><grapheme>TASCOM</grapheme><grapheme>Tascom</grapheme><alias>tascome</alias></lexeme>
  <lexeme><grapheme>TEOM</grapheme><grapheme>Teom</grapheme><alias>téome</alias></lexeme>
  <lexeme><grapheme>TEPCV</grapheme><alias>T E P C V</alias></lexeme>
  <lexeme><grapheme>TEPOS</grapheme><grapheme>Tepos</grapheme><alias>tépôsse</alias></lexeme>
  <lexeme><grapheme>TICPE</grapheme><alias>T I C P E</alias></lexeme>
  <lexeme><grapheme>TIPI</grapheme><alias>tipi</alias></lexeme>
  <lexeme><grapheme>TOPO</grapheme><alias>topo</alias></lexeme>
  <lexeme><grapheme>TRACFIN</grapheme><grapheme>Tracfin</grapheme><alias>tracfine</alias></lexeme>
  <lexeme><grapheme>UDAF</grapheme><grapheme>Udaf</grapheme><alias>udafe</alias></lexeme>
  <lexeme><grapheme>UDAP</grapheme><grapheme>Udap</grapheme><alias>udape</alias></lexeme>
  <lexeme><grapheme>UGAP</grapheme><grapheme>Ugap</grapheme><alias>ugape</alias></lexeme>
  <lexeme><grapheme>ULIS</grapheme><grapheme>Ulis</grapheme><alias>ulisse</alias></lexeme>
  <lexeme><grapheme>UNAF</grapheme><grapheme>Unaf</grapheme><alias>unafe</alias></lexeme>
  <lexeme><grapheme>UNEDIC</grapheme><grapheme>Unedic</grapheme><grapheme>Unédic</grapheme><alias>unédique</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><grapheme>Unesco</grapheme><alias>unesco</alias></lexeme>
  <lexeme><grapheme>UNICEF</grapheme><grapheme>Unicef</grapheme><alias>unicèfe</alias></lexeme>
  <lexeme><grapheme>UNSA</grapheme><grapheme>Unsa</grapheme><alias>unsa</alias></lexeme>
  <lexeme><grapheme>UPEC</grapheme><alias>upèque</alias></lexeme>
  <lexeme><grapheme>URSSAF</grapheme><grapheme>Urssaf</grapheme><alias>ursafe</alias></lexeme>
  <lexeme><grapheme>USEP</grapheme><grapheme>Usep</grapheme><alias>usèpe</alias></lexeme>
  <lexeme><grapheme>VEFA</grapheme><grapheme>Vefa</grapheme><alias>véfa</alias></lexeme>
  <lexeme><grapheme>VELUX</grapheme><grapheme>Velux</grapheme><alias>vélux</alias></lexeme>
  <lexeme><grapheme>VIGIPIRATE</grapheme><grapheme>Vigipirate</grapheme><alias>vigipirate</alias></lexeme>
  <lexeme><grapheme>ZAC</grapheme><alias>zaque</alias></lexeme>
  <lexeme><grapheme>ZACs</grapheme><alias>zaques</alias></lexeme>
  <lexeme><grapheme>ZAD</grapheme><alias>zade</alias></lexeme>
  <lexeme><grapheme>ZAN</grapheme><alias>zane</alias></lexeme>
  <lexeme><grapheme>ZEP</grapheme><alias>zèpe</alias></lexeme>
  <lexeme><grapheme>ZFE</grapheme><alias>Z F E</alias></lexeme>
  <lexeme><grapheme>ZIP</grapheme><alias>zipe</alias></lexeme>
  <lexeme><grapheme>ZNIEFF</grapheme><grapheme>Znieff</grapheme><alias>znièfe</alias></lexeme>
  <lexeme><grapheme>ZUP</grapheme><alias>zupe</alias></lexeme>
  <lexeme><grapheme>ZUS</grapheme><alias>zusse</alias></lexeme>
  <lexeme><grapheme>ZOE</grapheme><grapheme>ZOÉ</grapheme><alias>zoé</alias></lexeme>
  <lexeme><grapheme>IA</grapheme><alias>I A</alias></lexeme>
  <lexeme><grapheme>J.O.</grapheme><grapheme>JO</grapheme><alias>J O</alias></lexeme>
  <lexeme><grapheme>CP</grapheme><alias>C P</alias></lexeme>
  <lexeme><grapheme>EN</grapheme><alias>E N</alias></lexeme>
  <lexeme><grapheme>NF</grapheme><alias>N F</alias></lexeme>
  <lexeme><grapheme>TTC</grapheme><alias>T T C</alias></lexeme>
  <lexeme><grapheme>HT</grapheme><alias>H T</alias></lexeme>
  <lexeme><grapheme>Anct</grapheme><alias>A N C T</alias></lexeme>
  <lexeme><grapheme>Ccas</grapheme><alias>C C A S</alias></lexeme>
  <lexeme><grapheme>Scoop</grapheme><alias>scoupe</alias></lexeme>
  <lexeme><grapheme>Copé</grapheme><alias>copé</alias></lexeme>
  <lexeme><grapheme>Ofgl</grapheme><grapheme>OFGL</grapheme><alias>O F G L</alias></lexeme>
  <lexeme><grapheme>Ofii</grapheme><grapheme>OFII</grapheme><alias>ofi</alias></lexeme>
  <lexeme><grapheme>Ofpra</grapheme><grapheme>OFPRA</grapheme><alias>ofpra</alias></lexeme>
  <lexeme><grapheme>Onac</grapheme><grapheme>ONAC</grapheme><alias>onaque</alias></lexeme>
  <lexeme><grapheme>Oniam</grapheme><grapheme>ONIAM</grapheme><alias>oniame</alias></lexeme>
  <lexeme><grapheme>Dila</grapheme><grapheme>DILA</grapheme><alias>dila</alias></lexeme>
  <lexeme><grapheme>Adom</grapheme><grapheme>ADOM</grapheme><alias>adome</alias></lexeme>
  <lexeme><grapheme>Fnau</grapheme><grapheme>FNAU</grapheme><alias>fno</alias></lexeme>
  <lexeme><grapheme>Fnaim</grapheme><grapheme>FNAIM</grapheme><alias>fnaïme</alias></lexeme>
  <lexeme><grapheme>Amorce</grapheme><grapheme>AMORCE</grapheme><alias>amorce</alias></lexeme>
  <lexeme><grapheme>Avicca</grapheme><grapheme>AVICCA</grapheme><alias>avica</alias></lexeme>
  <lexeme><grapheme>UNCCAS</grapheme><grapheme>Unccas</grapheme><alias>U N C C A S</alias></lexeme>
  <lexeme><grapheme>CNFPT</grapheme><alias>C N F P T</alias></lexeme>
  <lexeme><grapheme>QPV</grapheme><alias>Q P V</alias></lexeme>
  <lexeme><grapheme>CRTE</grapheme><alias>C R T E</alias></lexeme>
  <lexeme><grapheme>3DS</grapheme><alias>3 D S</alias></lexeme>
  <lexeme><grapheme>4x4</grapheme><alias>quatre quatre</alias></lexeme>
  <lexeme><grapheme>2x2 voies</grapheme><alias>deux fois deux voies</alias></lexeme>
  <lexeme><grapheme>CAA</grapheme><alias>C A A</alias></lexeme>
  <lexeme><grapheme>C. civ.</grapheme><alias>code civil</alias></lexeme>
  <lexeme><grapheme>C. pén.</grapheme><alias>code pénal</alias></lexeme>
  <lexeme><grapheme>C. trav.</grapheme><alias>code du travail</alias></lexeme>
  <lexeme><grapheme>C. com.</grapheme><alias>code de commerce</alias></lexeme>
  <lexeme><grapheme>C. urb.</grapheme><alias>code de l'urbanisme</alias></lexeme>
  <lexeme><grapheme>C. env.</grapheme><alias>code de l'environnement</alias></lexeme>
  <lexeme><grapheme>C. éduc.</grapheme><alias>code de l'éducation</alias></lexeme>
  <lexeme><grapheme>C. élect.</grapheme><alias>code électoral</alias></lexeme>
  <lexeme><grapheme>C. santé publ.</grapheme><alias>code de la santé publique</alias></lexeme>
  <lexeme><grapheme>C. séc. int.</grapheme><alias>code de la sécurité intérieure</alias></lexeme>
  <lexeme><grapheme>C. rur.</grapheme><alias>code rural</alias></lexeme>
  <lexeme><grapheme>C. route</grapheme><alias>code de la route</alias></lexeme>
  <lexeme><grapheme>C. proc. pén.</grapheme><alias>code de procédure pénale</alias></lexeme>
  <lexeme><grapheme>C. pr. civ.</grapheme><alias>code de procédure civile</alias></lexeme>
  <lexeme><grapheme>CJA</grapheme><alias>C J A</alias></lexeme>
  <lexeme><grapheme>Cass. civ.</grapheme><alias>Cassation civile</alias></lexeme>
  <lexeme><grapheme>Cass. crim.</grapheme><alias>Cassation criminelle</alias></lexeme>
  <lexeme><grapheme>Cass. soc.</grapheme><alias>Cassation sociale</alias></lexeme>
  <lexeme><grapheme>Cass. com.</grapheme><alias>Cassation commerciale</alias></lexeme>
  <lexeme><grapheme>Cass.</grapheme><alias>Cassation</alias></lexeme>
  <lexeme><grapheme>Cons. const.</grapheme><alias>Conseil constitutionnel</alias></lexeme>
  <lexeme><grapheme>Cons. d'État</grapheme><grapheme>Cons. d'Ét.</grapheme><alias>Conseil d'État</alias></lexeme>
  <lexeme><grapheme>Conseil const.</grapheme><alias>Conseil constitutionnel</alias></lexeme>
  <lexeme><grapheme>déc. préc.</grapheme><alias>décision précitée</alias></lexeme>
  <lexeme><grapheme>préc.</grapheme><alias>précité</alias></lexeme>
  <lexeme><grapheme>J.O.R.F.</grapheme><alias>Journal officiel</alias></lexeme>
  <lexeme><grapheme>av. J.-C.</grapheme><grapheme>avant J.-C.</grapheme><alias>avant Jésus-Christ</alias></lexeme>
  <lexeme><grapheme>apr. J.-C.</grapheme><grapheme>ap. J.-C.</grapheme><grapheme>après J.-C.</grapheme><alias>après Jésus-Christ</alias></lexeme>
  <lexeme><grapheme>J.-C.</grapheme><alias>Jésus-Christ</alias></lexeme>
  <lexeme><grapheme>N.B.</grapheme><grapheme>NB</grapheme><alias>nota béné</alias></lexeme>
  <lexeme><grapheme>P.-S.</grapheme><grapheme>P.S.</grapheme><alias>post-scriptome</alias></lexeme>
  <lexeme><grapheme>p. ex.</grapheme><grapheme>par ex.</grapheme><alias>par exemple</alias></lexeme>
  <lexeme><grapheme>c.-à-d.</grapheme><grapheme>càd</grapheme><grapheme>c-à-d</grapheme><alias>c'est-à-dire</alias></lexeme>
  <lexeme><grapheme>s.v.p.</grapheme><grapheme>svp</grapheme><grapheme>SVP</grapheme><alias>s'il vous plaît</alias></lexeme>
  <lexeme><grapheme>N.D.</grapheme><alias>Notre-Dame</alias></lexeme>
  <lexeme><grapheme>N.-D.</grapheme><alias>Notre-Dame</alias></lexeme>
  <lexeme><grapheme>N-D</grapheme><alias>Notre-Dame</alias></lexeme>
  <lexeme><grapheme>op. cit.</grapheme><alias>opus cité</alias></lexeme>
  <lexeme><grapheme>loc. cit.</grapheme><alias>locus cité</alias></lexeme>
  <lexeme><grapheme>et s.</grapheme><alias>et suivants</alias></lexeme>
  <lexeme><grapheme>et al.</grapheme><alias>et alii</alias></lexeme>
  <lexeme><grapheme>a.m.</grapheme><alias>A M</alias></lexeme>
  <lexeme><grapheme>R.-V.</grapheme><alias>rendez-vous</alias></lexeme>
  <lexeme><grapheme>s/s</grapheme><alias>sous</alias></lexeme>
  <lexeme><grapheme>s/</grapheme><alias>sur</alias></lexeme>
  <lexeme><grapheme>c/</grapheme><alias>contre</alias></lexeme>
  <lexeme><grapheme>P.J.</grapheme><grapheme>PJ</grapheme><alias>pièce jointe</alias></lexeme>
  <lexeme><grapheme>R.A.S.</grapheme><grapheme>RAS</grapheme><alias>R A S</alias></lexeme>
  <lexeme><grapheme>QCM</grapheme><alias>Q C M</alias></lexeme>
  <lexeme><grapheme>OK</grapheme><alias>oké</alias></lexeme>
  <lexeme><grapheme>ok</grapheme><alias>oké</alias></lexeme>
  <lexeme><grapheme>O.K.</grapheme><alias>oké</alias></lexeme>
  <lexeme><grapheme>R+1</grapheme><alias>R plusse 1</alias></lexeme>
  <lexeme><grapheme>R+2</grapheme><alias>R plusse 2</alias></lexeme>
  <lexeme><grapheme>R+3</grapheme><alias>R plusse 3</alias></lexeme>
  <lexeme><grapheme>R+4</grapheme><alias>R plusse 4</alias></lexeme>
  <lexeme><grapheme>R+5</grapheme><alias>R plusse 5</alias></lexeme>
  <lexeme><grapheme>H24</grapheme><alias>H 24</alias></lexeme>
  <lexeme><grapheme>ET</grapheme><alias>et</alias></lexeme>
  <lexeme><grapheme>OU</grapheme><alias>ou</alias></lexeme>
  <lexeme><grapheme>NON</grapheme><alias>non</alias></lexeme>
  <lexeme><grapheme>OUI</grapheme><alias>oui</alias></lexeme>
  <lexeme><grapheme>PAS</grapheme><alias>pas</alias></lexeme>
  <lexeme><grapheme>NE PAS</grapheme><alias>ne pas</alias></lexeme>
  <lexeme><grapheme>UN</grapheme><alias>un</alias></lexeme>
  <lexeme><grapheme>UNE</grapheme><alias>une</alias></lexeme>
  <lexeme><grapheme>LE</grapheme><alias>le</alias></lexeme>
  <lexeme><grapheme>LA</grapheme><alias>la</alias></lexeme>
  <lexeme><grapheme>LES</grapheme><alias>les</alias></lexeme>
  <lexeme><grapheme>DES</grapheme><alias>des</alias></lexeme>
  <lexeme><grapheme>DE</grapheme><alias>de</alias></lexeme>
  <lexeme><grapheme>DU</grapheme><alias>du</alias></lexeme>
  <lexeme><grapheme>AU</grapheme><alias>au</alias></lexeme>
  <lexeme><grapheme>AUX</grapheme><alias>aux</alias></lexeme>
  <lexeme><grapheme>PAR</grapheme><alias>par</alias></lexeme>
  <lexeme><grapheme>SUR</grapheme><alias>sur</alias></lexeme>
  <lexeme><grapheme>POUR</grapheme><alias>pour</alias></lexeme>
  <lexeme><grapheme>SANS</grapheme><alias>sans</alias></lexeme>
  <lexeme><grapheme>AVEC</grapheme><alias>avec</alias></lexeme>
  <lexeme><grapheme>PLUS</grapheme><alias>plus</alias></lexeme>
  <lexeme><grapheme>TOUS</grapheme><alias>tous</alias></lexeme>
  <lexeme><grapheme>TOUT</grapheme><alias>tout</alias></lexeme>
  <lexeme><grapheme>VOUS</grapheme><alias>vous</alias></lexeme>
  <lexeme><grapheme>NOUS</grapheme><alias>nous</alias></lexeme>
  <lexeme><grapheme>ICI</grapheme><alias>ici</alias></lexeme>
  <!-- Words of English that French has taken -->
  <lexeme><grapheme>web</grapheme><phoneme>wɛb</phoneme></lexeme>
  <lexeme><grapheme>webinaire</grapheme><phoneme>wɛbinɛʁ</phoneme></lexeme>
  <lexeme><grapheme>webinaires</grapheme><phoneme>wɛbinɛʁ</phoneme></lexeme>
  <lexeme><grapheme>webinar</grapheme><phoneme>wɛbinaʁ</phoneme></lexeme>
  <lexeme><grapheme>webradio</grapheme><phoneme>wɛbʁadjo</phoneme></lexeme>
  <lexeme><grapheme>webcam</grapheme><grapheme>webcams</grapheme><phoneme>wɛbkam</phoneme></lexeme>
  <lexeme><grapheme>webmaster</grapheme><phoneme>wɛbmastœʁ</phoneme></lexeme>
  <lexeme><grapheme>websérie</grapheme><grapheme>webséries</grapheme><phoneme>wɛbseʁi</phoneme></lexeme>
  <lexeme><grapheme>webdesign</grapheme><phoneme>wɛbdizajn</phoneme></lexeme>
  <lexeme><grapheme>week-end</grapheme><grapheme>weekend</grapheme><grapheme>week-ends</grapheme><grapheme>weekends</grapheme><phoneme>wikɛnd</phoneme></lexeme>
  <lexeme><grapheme>football</grapheme><phoneme>futbol</phoneme></lexeme>
  <lexeme><grapheme>foot</grapheme><phoneme>fut</phoneme></lexeme>
  <lexeme><grapheme>footballeur</grapheme><grapheme>footballeurs</grapheme><phoneme>futbolœʁ</phoneme></lexeme>
  <lexeme><grapheme>footballeuse</grapheme><grapheme>footballeuses</grapheme><phoneme>futboløz</phoneme></lexeme>
  <lexeme><grapheme>footballistique</grapheme><grapheme>footballistiques</grapheme><phoneme>futbolistik</phoneme></lexeme>
  <lexeme><grapheme>footing</grapheme><grapheme>footings</grapheme><phoneme>futiŋ</phoneme></lexeme>
  <lexeme><grapheme>baby-foot</grapheme><grapheme>babyfoot</grapheme><phoneme>babifut</phoneme></lexeme>
  <lexeme><grapheme>handball</grapheme><grapheme>hand-ball</grapheme><phoneme>ɑ̃dbal</phoneme></lexeme>
  <lexeme><grapheme>volley</grapheme><phoneme>vɔlɛ</phoneme></lexeme>
  <lexeme><grapheme>volley-ball</grapheme><grapheme>volleyball</grapheme><phoneme>vɔlɛbol</phoneme></lexeme>
  <lexeme><grapheme>basket-ball</grapheme><grapheme>basketball</grapheme><phoneme>baskɛtbol</phoneme></lexeme>
  <lexeme><grapheme>baseball</grapheme><grapheme>base-ball</grapheme><phoneme>bɛzbol</phoneme></lexeme>
  <lexeme><grapheme>water-polo</grapheme><phoneme>watɛʁpolo</phoneme></lexeme>
  <lexeme><grapheme>rugby</grapheme><phoneme>ʁygbi</phoneme></lexeme>
  <lexeme><grapheme>rugbyman</grapheme><phoneme>ʁygbiman</phoneme></lexeme>
  <lexeme><grapheme>rugbymen</grapheme><phoneme>ʁygbimɛn</phoneme></lexeme>
  <lexeme><grapheme>cool</grapheme><grapheme>cools</grapheme><phoneme>kul</phoneme></lexeme>
  <lexeme><grapheme>live</grapheme><grapheme>lives</grapheme><phoneme>lajv</phoneme></lexeme>
  <lexeme><grapheme>leader</grapheme><grapheme>leaders</grapheme><grapheme>lider</grapheme><grapheme>liders</grapheme><phoneme>lidœʁ</phoneme></lexeme>
  <lexeme><grapheme>leadership</grapheme><phoneme>lidœʁʃip</phoneme></lexeme>
  <lexeme><grapheme>show</grapheme><grapheme>shows</grapheme><phoneme>ʃo</phoneme></lexeme>
  <lexeme><grapheme>show-room</grapheme><grapheme>showroom</grapheme><grapheme>show-rooms</grapheme><grapheme>showrooms</grapheme><phoneme>ʃoʁum</phoneme></lexeme>
  <lexeme><grapheme>talk-show</grapheme><grapheme>talk-shows</grapheme><phoneme>tɔlkʃo</phoneme></lexeme>
  <lexeme><grapheme>show-business</grapheme><grapheme>show-biz</grapheme><phoneme>ʃobiz</phoneme></lexeme>
  <lexeme><grapheme>news</grapheme><phoneme>njuz</phoneme></lexeme>
  <lexeme><grapheme>newsletter</grapheme><grapheme>newsletters</grapheme><phoneme>njuzlɛtœʁ</phoneme></lexeme>
  <lexeme><grapheme>mail</grapheme><grapheme>mails</grapheme><phoneme>mɛl</phoneme></lexeme>
  <lexeme><grapheme>e-mail</grapheme><grapheme>e-mails</grapheme><grapheme>email</grapheme><grapheme>emails</grapheme><phoneme>imɛl</phoneme></lexeme>
  <lexeme><grapheme>mailing</grapheme><grapheme>mailings</grapheme><phoneme>meliŋ</phoneme></lexeme>
  <lexeme><grapheme>emailing</grapheme><grapheme>e-mailing</grapheme><phoneme>imeliŋ</phoneme></lexeme>
  <lexeme><grapheme>street</grapheme><phoneme>stʁit</phoneme></lexeme>
  <lexeme><grapheme>street art</grapheme><grapheme>street-art</grapheme><phoneme>stʁit aʁt</phoneme></lexeme>
  <lexeme><grapheme>business</grapheme><phoneme>biznɛs</phoneme></lexeme>
  <lexeme><grapheme>businessman</grapheme><phoneme>biznɛsman</phoneme></lexeme>
  <lexeme><grapheme>business plan</grapheme><phoneme>biznɛs plan</phoneme></lexeme>
  <lexeme><grapheme>stress</grapheme><phoneme>stʁɛs</phoneme></lexeme>
  <lexeme><grapheme>stressant</grapheme><phoneme>stʁɛsɑ̃</phoneme></lexeme>
  <lexeme><grapheme>stressé</grapheme><grapheme>stressés</grapheme><grapheme>stressée</grapheme><grapheme>stressées</grapheme><phoneme>stʁɛse</phoneme></lexeme>
  <lexeme><grapheme>design</grapheme><grapheme>designs</grapheme><phoneme>dizajn</phoneme></lexeme>
  <lexeme><grapheme>designer</grapheme><grapheme>designers</grapheme><phoneme>dizajnœʁ</phoneme></lexeme>
  <lexeme><grapheme>open</grapheme><phoneme>opœn</phoneme></lexeme>
  <lexeme><grapheme>open source</grapheme><grapheme>open-source</grapheme><phoneme>opœn suʁs</phoneme></lexeme>
  <lexeme><grapheme>open data</grapheme><grapheme>open-data</grapheme><phoneme>opœn data</phoneme></lexeme>
  <lexeme><grapheme>open space</grapheme><grapheme>open-space</grapheme><grapheme>open spaces</grapheme><phoneme>opœn spɛs</phoneme></lexeme>
  <lexeme><grapheme>data center</grapheme><grapheme>datacenter</grapheme><grapheme>data-center</grapheme><grapheme>data centers</grapheme><grapheme>datacenters</grapheme><grapheme>data-centers</grapheme><phoneme>data sɛntœʁ</phoneme></lexeme>
  <lexeme><grapheme>data</grapheme><phoneme>data</phoneme></lexeme>
  <lexeme><grapheme>big data</grapheme><phoneme>big data</phoneme></lexeme>
  <lexeme><grapheme>marketing</grapheme><phoneme>maʁketiŋ</phoneme></lexeme>
  <lexeme><grapheme>coach</grapheme><grapheme>coachs</grapheme><grapheme>coaches</grapheme><phoneme>kotʃ</phoneme></lexeme>
  <lexeme><grapheme>coaching</grapheme><phoneme>kotʃiŋ</phoneme></lexeme>
  <lexeme><grapheme>coacher</grapheme><grapheme>coaché</grapheme><grapheme>coachés</grapheme><grapheme>coachée</grapheme><phoneme>kotʃe</phoneme></lexeme>
  <lexeme><grapheme>parking</grapheme><grapheme>parkings</grapheme><phoneme>paʁkiŋ</phoneme></lexeme>
  <lexeme><grapheme>camping</grapheme><grapheme>campings</grapheme><phoneme>kɑ̃piŋ</phoneme></lexeme>
  <lexeme><grapheme>camping-car</grapheme><grapheme>camping-cars</grapheme><phoneme>kɑ̃piŋkaʁ</phoneme></lexeme>
  <lexeme><grapheme>post-it</grapheme><phoneme>pɔstit</phoneme></lexeme>
  <lexeme><grapheme>free-lance</grapheme><grapheme>freelance</grapheme><grapheme>free-lances</grapheme><grapheme>freelances</grapheme><phoneme>fʁilɑ̃s</phoneme></lexeme>
  <lexeme><grapheme>pop-up</grapheme><grapheme>popup</grapheme><phoneme>pɔpœp</phoneme></lexeme>
  <lexeme><grapheme>t-shirt</grapheme><grapheme>tee-shirt</grapheme><grapheme>t-shirts</grapheme><grapheme>tee-shirts</grapheme><phoneme>tiʃœʁt</phoneme></lexeme>
  <lexeme><grapheme>sweat-shirt</grapheme><grapheme>sweatshirt</grapheme><grapheme>sweat</grapheme><grapheme>sweats</grapheme><phoneme>swɛt</phoneme></lexeme>
  <lexeme><grapheme>box-office</grapheme><phoneme>bɔksofis</phoneme></lexeme>
  <lexeme><grapheme>fun</grapheme><phoneme>fœn</phoneme></lexeme>
  <lexeme><grapheme>new-look</grapheme><phoneme>njuluk</phoneme></lexeme>
  <lexeme><grapheme>look</grapheme><grapheme>looks</grapheme><phoneme>luk</phoneme></lexeme>
  <lexeme><grapheme>relooking</grapheme><phoneme>ʁəlukiŋ</phoneme></lexeme>
  <lexeme><grapheme>relooker</grapheme><grapheme>relooké</grapheme><phoneme>ʁəluke</phoneme></lexeme>
  <lexeme><grapheme>green</grapheme><phoneme>gʁin</phoneme></lexeme>
  <lexeme><grapheme>greenwashing</grapheme><phoneme>gʁinwaʃiŋ</phoneme></lexeme>
  <lexeme><grapheme>hot-line</grapheme><grapheme>hotline</grapheme><phoneme>ɔtlajn</phoneme></lexeme>
  <lexeme><grapheme>cash</grapheme><phoneme>kaʃ</phoneme></lexeme>
  <lexeme><grapheme>cash-flow</grapheme><phoneme>kaʃflo</phoneme></lexeme>
  <lexeme><grapheme>wifi</grapheme><grapheme>wi-fi</grapheme><phoneme>wifi</phoneme></lexeme>
  <lexeme><grapheme>back-office</grapheme><grapheme>back office</grapheme><phoneme>bak ofis</phoneme></lexeme>
  <lexeme><grapheme>front-office</grapheme><grapheme>front office</grapheme><phoneme>fʁɔnt ofis</phoneme></lexeme>
  <lexeme><grapheme>crash</grapheme><grapheme>crashs</grapheme><phoneme>kʁaʃ</phoneme></lexeme>
  <lexeme><grapheme>crash-test</grapheme><phoneme>kʁaʃtɛst</phoneme></lexeme>
  <lexeme><grapheme>cloud</grapheme><phoneme>klaud</phoneme></lexeme>
  <lexeme><grapheme>baby</grapheme><phoneme>bebi</phoneme></lexeme>
  <lexeme><grapheme>baby-boom</grapheme><phoneme>bebibum</phoneme></lexeme>
  <lexeme><grapheme>baby-boomer</grapheme><grapheme>baby-boomers</grapheme><phoneme>bebibumœʁ</phoneme></lexeme>
  <lexeme><grapheme>papy-boom</grapheme><phoneme>papibum</phoneme></lexeme>
  <lexeme><grapheme>baby-sitter</grapheme><grapheme>baby-sitters</grapheme><phoneme>bebisitœʁ</phoneme></lexeme>
  <lexeme><grapheme>baby-sitting</grapheme><phoneme>bebisitiŋ</phoneme></lexeme>
  <lexeme><grapheme>casting</grapheme><grapheme>castings</grapheme><phoneme>kastiŋ</phoneme></lexeme>
  <lexeme><grapheme>center</grapheme><phoneme>sɛntœʁ</phoneme></lexeme>
  <lexeme><grapheme>full</grapheme><phoneme>ful</phoneme></lexeme>
  <lexeme><grapheme>break</grapheme><grapheme>breaks</grapheme><phoneme>bʁɛk</phoneme></lexeme>
  <lexeme><grapheme>start-up</grapheme><grapheme>startup</grapheme><grapheme>start-ups</grapheme><grapheme>startups</grapheme><phoneme>staʁtœp</phoneme></lexeme>
  <lexeme><grapheme>scale-up</grapheme><phoneme>skɛlœp</phoneme></lexeme>
  <lexeme><grapheme>meeting</grapheme><grapheme>meetings</grapheme><phoneme>mitiŋ</phoneme></lexeme>
  <lexeme><grapheme>shopping</grapheme><phoneme>ʃɔpiŋ</phoneme></lexeme>
  <lexeme><grapheme>pull</grapheme><grapheme>pulls</grapheme><phoneme>pyl</phoneme></lexeme>
  <lexeme><grapheme>pull-over</grapheme><grapheme>pulls-over</grapheme><phoneme>pylɔvɛʁ</phoneme></lexeme>
  <lexeme><grapheme>punk</grapheme><grapheme>punks</grapheme><phoneme>pœnk</phoneme></lexeme>
  <lexeme><grapheme>poker</grapheme><phoneme>pokɛʁ</phoneme></lexeme>
  <lexeme><grapheme>boom</grapheme><phoneme>bum</phoneme></lexeme>
  <lexeme><grapheme>low cost</grapheme><grapheme>low-cost</grapheme><phoneme>lo kɔst</phoneme></lexeme>
  <lexeme><grapheme>low tech</grapheme><grapheme>low-tech</grapheme><phoneme>lo tɛk</phoneme></lexeme>
  <lexeme><grapheme>high tech</grapheme><grapheme>high-tech</grapheme><phoneme>aj tɛk</phoneme></lexeme>
  <lexeme><grapheme>streaming</grapheme><phoneme>stʁimiŋ</phoneme></lexeme>
  <lexeme><grapheme>deal</grapheme><grapheme>deals</grapheme><phoneme>dil</phoneme></lexeme>
  <lexeme><grapheme>dealer</grapheme><grapheme>dealers</grapheme><phoneme>dilœʁ</phoneme></lexeme>
  <lexeme><grapheme>night-club</grapheme><grapheme>nightclub</grapheme><phoneme>najtklœb</phoneme></lexeme>
  <lexeme><grapheme>club</grapheme><grapheme>clubs</grapheme><phoneme>klœb</phoneme></lexeme>
  <lexeme><grapheme>cluster</grapheme><grapheme>clusters</grapheme><phoneme>klœstœʁ</phoneme></lexeme>
  <lexeme><grapheme>country</grapheme><phoneme>kuntʁi</phoneme></lexeme>
  <lexeme><grapheme>tweet</grapheme><grapheme>tweets</grapheme><phoneme>twit</phoneme></lexeme>
  <lexeme><grapheme>tweeter</grapheme><grapheme>tweeté</grapheme><grapheme>tweetés</grapheme><phoneme>twite</phoneme></lexeme>
  <lexeme><grapheme>tweetent</grapheme><phoneme>twit</phoneme></lexeme>
  <lexeme><grapheme>retweet</grapheme><grapheme>retweets</grapheme><phoneme>ʁətwit</phoneme></lexeme>
  <lexeme><grapheme>speed</grapheme><phoneme>spid</phoneme></lexeme>
  <lexeme><grapheme>speed dating</grapheme><grapheme>speed-dating</grapheme><phoneme>spid detiŋ</phoneme></lexeme>
  <lexeme><grapheme>drive-in</grapheme><phoneme>dʁajvin</phoneme></lexeme>
  <lexeme><grapheme>drive</grapheme><grapheme>drives</grapheme><phoneme>dʁajv</phoneme></lexeme>
  <lexeme><grapheme>troll</grapheme><grapheme>trolls</grapheme><phoneme>tʁɔl</phoneme></lexeme>
  <lexeme><grapheme>spot</grapheme><grapheme>spots</grapheme><phoneme>spɔt</phoneme></lexeme>
  <lexeme><grapheme>western</grapheme><grapheme>westerns</grapheme><phoneme>wɛstɛʁn</phoneme></lexeme>
  <lexeme><grapheme>sterling</grapheme><phoneme>stɛʁliŋ</phoneme></lexeme>
  <lexeme><grapheme>scooter</grapheme><grapheme>scooters</grapheme><phoneme>skutœʁ</phoneme></lexeme>
  <lexeme><grapheme>geek</grapheme><grapheme>geeks</grapheme><phoneme>gik</phoneme></lexeme>
  <lexeme><grapheme>ring</grapheme><phoneme>ʁiŋ</phoneme></lexeme>
  <lexeme><grapheme>planning</grapheme><grapheme>plannings</grapheme><phoneme>planiŋ</phoneme></lexeme>
  <lexeme><grapheme>planning familial</grapheme><phoneme>planiŋ familjal</phoneme></lexeme>
  <lexeme><grapheme>self-service</grapheme><grapheme>self-services</grapheme><phoneme>sɛlfsɛʁvis</phoneme></lexeme>
  <lexeme><grapheme>self</grapheme><phoneme>sɛlf</phoneme></lexeme>
  <lexeme><grapheme>come-back</grapheme><grapheme>comeback</grapheme><phoneme>kɔmbak</phoneme></lexeme>
  <lexeme><grapheme>tank</grapheme><grapheme>tanks</grapheme><phoneme>tɑ̃k</phoneme></lexeme>
  <lexeme><grapheme>round</grapheme><phoneme>ʁaund</phoneme></lexeme>
  <lexeme><grapheme>whisky</grapheme><grapheme>whiskys</grapheme><grapheme>whiskies</grapheme><phoneme>wiski</phoneme></lexeme>
  <lexeme><grapheme>clean</grapheme><phoneme>klin</phoneme></lexeme>
  <lexeme><grapheme>check-up</grapheme><phoneme>tʃɛkœp</phoneme></lexeme>
  <lexeme><grapheme>check-list</grapheme><grapheme>checklist</grapheme><phoneme>tʃɛklist</phoneme></lexeme>
  <lexeme><grapheme>rush</grapheme><phoneme>ʁœʃ</phoneme></lexeme>
  <lexeme><grapheme>steak</grapheme><grapheme>steaks</grapheme><phoneme>stɛk</phoneme></lexeme>
  <lexeme><grapheme>rallye</grapheme><grapheme>rallyes</grapheme><phoneme>ʁali</phoneme></lexeme>
  <lexeme><grapheme>body</grapheme><phoneme>bɔdi</phoneme></lexeme>
  <lexeme><grapheme>cookie</grapheme><grapheme>cookies</grapheme><phoneme>kuki</phoneme></lexeme>
  <lexeme><grapheme>fast-food</grapheme><grapheme>fast-foods</grapheme><phoneme>fastfud</phoneme></lexeme>
  <lexeme><grapheme>food truck</grapheme><grapheme>food-truck</grapheme><grapheme>foodtruck</grapheme><grapheme>food trucks</grapheme><grapheme>food-trucks</grapheme><grapheme>foodtrucks</grapheme><phoneme>fud tʁœk</phoneme></lexeme>
  <lexeme><grapheme>timing</grapheme><phoneme>tajmiŋ</phoneme></lexeme>
  <lexeme><grapheme>feeling</grapheme><phoneme>filiŋ</phoneme></lexeme>
  <lexeme><grapheme>puzzle</grapheme><grapheme>puzzles</grapheme><phoneme>pœzl</phoneme></lexeme>
  <lexeme><grapheme>building</grapheme><grapheme>buildings</grapheme><phoneme>bildiŋ</phoneme></lexeme>
  <lexeme><grapheme>remake</grapheme><grapheme>remakes</grapheme><phoneme>ʁimɛk</phoneme></lexeme>
  <lexeme><grapheme>hot-dog</grapheme><grapheme>hot-dogs</grapheme><phoneme>ɔtdɔg</phoneme></lexeme>
  <lexeme><grapheme>copyright</grapheme><phoneme>kɔpiʁajt</phoneme></lexeme>
  <lexeme><grapheme>running</grapheme><phoneme>ʁœniŋ</phoneme></lexeme>
  <lexeme><grapheme>coop</grapheme><phoneme>kɔɔp</phoneme></lexeme>
  <lexeme><grapheme>scoop</grapheme><grapheme>scoops</grapheme><phoneme>skup</phoneme></lexeme>
  <lexeme><grapheme>booster</grapheme><grapheme>boosters</grapheme><phoneme>bustœʁ</phoneme></lexeme>
  <lexeme><grapheme>boosté</grapheme><grapheme>boostés</grapheme><grapheme>boostée</grapheme><grapheme>boostées</grapheme><grapheme>boostez</grapheme><phoneme>buste</phoneme></lexeme>
  <lexeme><grapheme>booste</grapheme><grapheme>boostent</grapheme><phoneme>bust</phoneme></lexeme>
  <lexeme><grapheme>boost</grapheme><phoneme>bust</phoneme></lexeme>
  <lexeme><grapheme>jogging</grapheme><grapheme>joggings</grapheme><phoneme>dʒɔgiŋ</phoneme></lexeme>
  <lexeme><grapheme>must</grapheme><phoneme>mœst</phoneme></lexeme>
  <lexeme><grapheme>holding</grapheme><grapheme>holdings</grapheme><phoneme>ɔldiŋ</phoneme></lexeme>
  <lexeme><grapheme>process</grapheme><phoneme>pʁɔsɛs</phoneme></lexeme>
  <lexeme><grapheme>punch</grapheme><phoneme>pœntʃ</phoneme></lexeme>
  <lexeme><grapheme>fitness</grapheme><phoneme>fitnɛs</phoneme></lexeme>
  <lexeme><grapheme>trading</grapheme><phoneme>tʁediŋ</phoneme></lexeme>
  <lexeme><grapheme>wiki</grapheme><grapheme>wikis</grapheme><phoneme>wiki</phoneme></lexeme>
  <lexeme><grapheme>Wikipédia</grapheme><grapheme>Wikipedia</grapheme><phoneme>wikipedja</phoneme></lexeme>
  <lexeme><grapheme>cake</grapheme><grapheme>cakes</grapheme><phoneme>kɛk</phoneme></lexeme>
  <lexeme><grapheme>hold-up</grapheme><phoneme>ɔldœp</phoneme></lexeme>
  <lexeme><grapheme>overdose</grapheme><grapheme>overdoses</grapheme><phoneme>ɔvɛʁdoz</phoneme></lexeme>
  <lexeme><grapheme>scan</grapheme><grapheme>scans</grapheme><phoneme>skan</phoneme></lexeme>
  <lexeme><grapheme>scanner</grapheme><grapheme>scanners</grapheme><phoneme>skanɛʁ</phoneme></lexeme>
  <lexeme><grapheme>burn-out</grapheme><grapheme>burnout</grapheme><grapheme>burn out</grapheme><phoneme>bœʁnaut</phoneme></lexeme>
  <lexeme><grapheme>bore-out</grapheme><phoneme>bɔʁaut</phoneme></lexeme>
  <lexeme><grapheme>turn-over</grapheme><grapheme>turnover</grapheme><phoneme>tœʁnɔvœʁ</phoneme></lexeme>
  <lexeme><grapheme>brown-out</grapheme><phoneme>bʁaunaut</phoneme></lexeme>
  <lexeme><grapheme>clash</grapheme><grapheme>clashs</grapheme><phoneme>klaʃ</phoneme></lexeme>
  <lexeme><grapheme>pool</grapheme><phoneme>pul</phoneme></lexeme>
  <lexeme><grapheme>trust</grapheme><grapheme>trusts</grapheme><phoneme>tʁœst</phoneme></lexeme>
  <lexeme><grapheme>software</grapheme><phoneme>sɔftwɛʁ</phoneme></lexeme>
  <lexeme><grapheme>hardware</grapheme><phoneme>aʁdwɛʁ</phoneme></lexeme>
  <lexeme><grapheme>coming-out</grapheme><phoneme>kɔmiŋaut</phoneme></lexeme>
  <lexeme><grapheme>bowling</grapheme><grapheme>bowlings</grapheme><phoneme>buliŋ</phoneme></lexeme>
  <lexeme><grapheme>swing</grapheme><phoneme>swiŋ</phoneme></lexeme>
  <lexeme><grapheme>e-learning</grapheme><phoneme>iləʁniŋ</phoneme></lexeme>
  <lexeme><grapheme>bunker</grapheme><grapheme>bunkers</grapheme><phoneme>bunkɛʁ</phoneme></lexeme>
  <lexeme><grapheme>discount</grapheme><phoneme>diskaunt</phoneme></lexeme>
  <lexeme><grapheme>flyer</grapheme><grapheme>flyers</grapheme><phoneme>flajœʁ</phoneme></lexeme>
  <lexeme><grapheme>jeep</grapheme><grapheme>jeeps</grapheme><phoneme>dʒip</phoneme></lexeme>
  <lexeme><grapheme>ranch</grapheme><phoneme>ʁɑ̃ʃ</phoneme></lexeme>
  <lexeme><grapheme>slow</grapheme><phoneme>slo</phoneme></lexeme>
  <lexeme><grapheme>gamer</grapheme><grapheme>gamers</grapheme><phoneme>gemœʁ</phoneme></lexeme>
  <lexeme><grapheme>gaming</grapheme><phoneme>gemiŋ</phoneme></lexeme>
  <lexeme><grapheme>scotch</grapheme><phoneme>skɔtʃ</phoneme></lexeme>
  <lexeme><grapheme>smash</grapheme><phoneme>smaʃ</phoneme></lexeme>
  <lexeme><grapheme>training</grapheme><phoneme>tʁɛniŋ</phoneme></lexeme>
  <lexeme><grapheme>cow-boy</grapheme><grapheme>cowboy</grapheme><grapheme>cow-boys</grapheme><grapheme>cowboys</grapheme><phoneme>kobɔj</phoneme></lexeme>
  <lexeme><grapheme>body-building</grapheme><phoneme>bɔdibildiŋ</phoneme></lexeme>
  <lexeme><grapheme>ping-pong</grapheme><phoneme>piŋpɔ̃g</phoneme></lexeme>
  <lexeme><grapheme>tramway</grapheme><grapheme>tramways</grapheme><phoneme>tʁamwɛ</phoneme></lexeme>
  <lexeme><grapheme>tram</grapheme><grapheme>trams</grapheme><phoneme>tʁam</phoneme></lexeme>
  <lexeme><grapheme>pressing</grapheme><grapheme>pressings</grapheme><phoneme>pʁɛsiŋ</phoneme></lexeme>
  <lexeme><grapheme>brunch</grapheme><grapheme>brunchs</grapheme><phoneme>bʁœnʃ</phoneme></lexeme>
  <lexeme><grapheme>plug-in</grapheme><grapheme>plugin</grapheme><phoneme>plœgin</phoneme></lexeme>
  <lexeme><grapheme>smiley</grapheme><grapheme>smileys</grapheme><phoneme>smajlɛ</phoneme></lexeme>
  <lexeme><grapheme>grill</grapheme><phoneme>gʁil</phoneme></lexeme>
  <lexeme><grapheme>background</grapheme><phoneme>bakgʁaund</phoneme></lexeme>
  <lexeme><grapheme>skate-board</grapheme><grapheme>skateboard</grapheme><grapheme>skate</grapheme><phoneme>skɛt</phoneme></lexeme>
  <lexeme><grapheme>skate-park</grapheme><grapheme>skatepark</grapheme><grapheme>skate park</grapheme><grapheme>skateparks</grapheme><grapheme>skate-parks</grapheme><phoneme>skɛtpaʁk</phoneme></lexeme>
  <lexeme><grapheme>teaser</grapheme><phoneme>tizœʁ</phoneme></lexeme>
  <lexeme><grapheme>computer</grapheme><phoneme>kɔmpjutœʁ</phoneme></lexeme>
  <lexeme><grapheme>dumping</grapheme><phoneme>dœmpiŋ</phoneme></lexeme>
  <lexeme><grapheme>dancing</grapheme><phoneme>dɑ̃siŋ</phoneme></lexeme>
  <lexeme><grapheme>pit-bull</grapheme><grapheme>pitbull</grapheme><grapheme>pitbulls</grapheme><phoneme>pitbul</phoneme></lexeme>
  <lexeme><grapheme>smoking</grapheme><phoneme>smɔkiŋ</phoneme></lexeme>
  <lexeme><grapheme>scrabble</grapheme><phoneme>skʁabl</phoneme></lexeme>
  <lexeme><grapheme>framework</grapheme><grapheme>frameworks</grapheme><phoneme>fʁɛmwœʁk</phoneme></lexeme>
  <lexeme><grapheme>feed-back</grapheme><grapheme>feedback</grapheme><grapheme>feedbacks</grapheme><phoneme>fidbak</phoneme></lexeme>
  <lexeme><grapheme>toast</grapheme><grapheme>toasts</grapheme><phoneme>tost</phoneme></lexeme>
  <lexeme><grapheme>speech</grapheme><phoneme>spitʃ</phoneme></lexeme>
  <lexeme><grapheme>karting</grapheme><phoneme>kaʁtiŋ</phoneme></lexeme>
  <lexeme><grapheme>speaker</grapheme><grapheme>speakers</grapheme><phoneme>spikœʁ</phoneme></lexeme>
  <lexeme><grapheme>kidnapping</grapheme><phoneme>kidnapiŋ</phoneme></lexeme>
  <lexeme><grapheme>piercing</grapheme><phoneme>piʁsiŋ</phoneme></lexeme>
  <lexeme><grapheme>sponsoring</grapheme><phoneme>spɔ̃sɔʁiŋ</phoneme></lexeme>
  <lexeme><grapheme>sponsor</grapheme><grapheme>sponsors</grapheme><phoneme>spɔ̃sɔʁ</phoneme></lexeme>
  <lexeme><grapheme>bottom-up</grapheme><phoneme>bɔtɔm œp</phoneme></lexeme>
  <lexeme><grapheme>top-down</grapheme><phoneme>tɔp daun</phoneme></lexeme>
  <lexeme><grapheme>strip-tease</grapheme><phoneme>stʁiptiz</phoneme></lexeme>
  <lexeme><grapheme>dressing</grapheme><phoneme>dʁɛsiŋ</phoneme></lexeme>
  <lexeme><grapheme>curling</grapheme><phoneme>kœʁliŋ</phoneme></lexeme>
  <lexeme><grapheme>outsider</grapheme><grapheme>outsiders</grapheme><phoneme>autsajdœʁ</phoneme></lexeme>
  <lexeme><grapheme>packaging</grapheme><grapheme>packagings</grapheme><phoneme>pakadʒiŋ</phoneme></lexeme>
  <lexeme><grapheme>reporting</grapheme><grapheme>reportings</grapheme><phoneme>ʁəpɔʁtiŋ</phoneme></lexeme>
  <lexeme><grapheme>squash</grapheme><phoneme>skwaʃ</phoneme></lexeme>
  <lexeme><grapheme>briefing</grapheme><grapheme>briefings</grapheme><phoneme>bʁifiŋ</phoneme></lexeme>
  <lexeme><grapheme>débriefing</grapheme><grapheme>débriefings</grapheme><grapheme>debriefing</grapheme><phoneme>debʁifiŋ</phoneme></lexeme>
  <lexeme><grapheme>lifting</grapheme><phoneme>liftiŋ</phoneme></lexeme>
  <lexeme><grapheme>smoothie</grapheme><grapheme>smoothies</grapheme><phoneme>smusi</phoneme></lexeme>
  <lexeme><grapheme>hacking</grapheme><phoneme>akiŋ</phoneme></lexeme>
  <lexeme><grapheme>hacker</grapheme><grapheme>hackers</grapheme><phoneme>akœʁ</phoneme></lexeme>
  <lexeme><grapheme>hackathon</grapheme><grapheme>hackathons</grapheme><phoneme>akatɔ̃</phoneme></lexeme>
  <lexeme><grapheme>storytelling</grapheme><phoneme>stɔʁitɛliŋ</phoneme></lexeme>
  <lexeme><grapheme>phishing</grapheme><phoneme>fiʃiŋ</phoneme></lexeme>
  <lexeme><grapheme>ransomware</grapheme><grapheme>ransomwares</grapheme><phoneme>ʁansɔmwɛʁ</phoneme></lexeme>
  <lexeme><grapheme>malware</grapheme><grapheme>malwares</grapheme><phoneme>malwɛʁ</phoneme></lexeme>
  <lexeme><grapheme>spam</grapheme><grapheme>spams</grapheme><phoneme>spam</phoneme></lexeme>
  <lexeme><grapheme>broker</grapheme><phoneme>bʁɔkœʁ</phoneme></lexeme>
  <lexeme><grapheme>steward</grapheme><grapheme>stewards</grapheme><phoneme>stiwaʁt</phoneme></lexeme>
  <lexeme><grapheme>leasing</grapheme><phoneme>liziŋ</phoneme></lexeme>
  <lexeme><grapheme>crowdfunding</grapheme><phoneme>kʁaudfœndiŋ</phoneme></lexeme>
  <lexeme><grapheme>coworking</grapheme><grapheme>co-working</grapheme><phoneme>kowœʁkiŋ</phoneme></lexeme>
  <lexeme><grapheme>coliving</grapheme><phoneme>kolivin</phoneme></lexeme>
  <lexeme><grapheme>benchmark</grapheme><grapheme>benchmarks</grapheme><grapheme>benchmarking</grapheme><phoneme>bɛntʃmaʁk</phoneme></lexeme>
  <lexeme><grapheme>lobby</grapheme><grapheme>lobbys</grapheme><grapheme>lobbies</grapheme><phoneme>lɔbi</phoneme></lexeme>
  <lexeme><grapheme>lobbying</grapheme><phoneme>lɔbiiŋ</phoneme></lexeme>
  <lexeme><grapheme>merchandising</grapheme><phoneme>mɛʁʃɑ̃dajziŋ</phoneme></lexeme>
  <lexeme><grapheme>roaming</grapheme><phoneme>ʁomiŋ</phoneme></lexeme>
  <lexeme><grapheme>rating</grapheme><phoneme>ʁetiŋ</phoneme></lexeme>
  <lexeme><grapheme>travelling</grapheme><phoneme>tʁavliŋ</phoneme></lexeme>
  <lexeme><grapheme>monitoring</grapheme><phoneme>mɔnitɔʁiŋ</phoneme></lexeme>
  <lexeme><grapheme>mapping</grapheme><grapheme>mappings</grapheme><phoneme>mapiŋ</phoneme></lexeme>
  <lexeme><grapheme>nudge</grapheme><grapheme>nudges</grapheme><phoneme>nœdʒ</phoneme></lexeme>
  <lexeme><grapheme>chatbot</grapheme><grapheme>chatbots</grapheme><phoneme>tʃatbɔt</phoneme></lexeme>
  <lexeme><grapheme>chat</grapheme><phoneme>ʃa</phoneme></lexeme>
  <lexeme><grapheme>manager</grapheme><grapheme>managers</grapheme><phoneme>manadʒœʁ</phoneme></lexeme>
  <lexeme><grapheme>management</grapheme><phoneme>manadʒmɛnt</phoneme></lexeme>
  <lexeme><grapheme>managérial</grapheme><grapheme>managériale</grapheme><grapheme>managériaux</grapheme><grapheme>managériales</grapheme><phoneme>manaʒeʁjal</phoneme></lexeme>
  <lexeme><grapheme>job</grapheme><grapheme>jobs</grapheme><phoneme>dʒɔb</phoneme></lexeme>
  <lexeme><grapheme>job dating</grapheme><grapheme>job-dating</grapheme><phoneme>dʒɔb detiŋ</phoneme></lexeme>
  <lexeme><grapheme>jazz</grapheme><phoneme>dʒaz</phoneme></lexeme>
  <lexeme><grapheme>jean</grapheme><grapheme>jeans</grapheme><phoneme>dʒin</phoneme></lexeme>
  <lexeme><grapheme>surf</grapheme><phoneme>sœʁf</phoneme></lexeme>
  <lexeme><grapheme>surfeur</grapheme><grapheme>surfeurs</grapheme><phoneme>sœʁfœʁ</phoneme></lexeme>
  <lexeme><grapheme>chips</grapheme><phoneme>ʃips</phoneme></lexeme>
  <lexeme><grapheme>trail</grapheme><grapheme>trails</grapheme><phoneme>tʁɛl</phoneme></lexeme>
  <lexeme><grapheme>barbecue</grapheme><grapheme>barbecues</grapheme><phoneme>baʁbəkju</phoneme></lexeme>
  <lexeme><grapheme>supporters</grapheme><phoneme>sypɔʁtɛʁ</phoneme></lexeme>
  <lexeme><grapheme>supporter</grapheme><phoneme>sypɔʁte</phoneme></lexeme>
  <lexeme><grapheme>reporters</grapheme><phoneme>ʁəpɔʁtɛʁ</phoneme></lexeme>
  <lexeme><grapheme>masters</grapheme><grapheme>master</grapheme><phoneme>mastɛʁ</phoneme></lexeme>
  <lexeme><grapheme>senior</grapheme><grapheme>seniors</grapheme><phoneme>senjɔʁ</phoneme></lexeme>
  <lexeme><grapheme>junior</grapheme><grapheme>juniors</grapheme><phoneme>ʒynjɔʁ</phoneme></lexeme>
  <lexeme><grapheme>roller</grapheme><grapheme>rollers</grapheme><phoneme>ʁɔlœʁ</phoneme></lexeme>
  <lexeme><grapheme>cutter</grapheme><grapheme>cutters</grapheme><phoneme>kytɛʁ</phoneme></lexeme>
  <lexeme><grapheme>trader</grapheme><grapheme>traders</grapheme><phoneme>tʁɛdœʁ</phoneme></lexeme>
  <lexeme><grapheme>squatter</grapheme><grapheme>squatters</grapheme><phoneme>skwate</phoneme></lexeme>
  <lexeme><grapheme>squat</grapheme><grapheme>squats</grapheme><phoneme>skwat</phoneme></lexeme>
  <lexeme><grapheme>sticker</grapheme><grapheme>stickers</grapheme><phoneme>stikœʁ</phoneme></lexeme>
  <lexeme><grapheme>kit</grapheme><phoneme>kit</phoneme></lexeme>
  <lexeme><grapheme>fjord</grapheme><grapheme>fjords</grapheme><phoneme>fjɔʁd</phoneme></lexeme>
  <lexeme><grapheme>badminton</grapheme><phoneme>badmintɔn</phoneme></lexeme>
  <lexeme><grapheme>pacemaker</grapheme><phoneme>pɛsmekœʁ</phoneme></lexeme>
  <lexeme><grapheme>best-seller</grapheme><grapheme>best-sellers</grapheme><phoneme>bɛstsɛlœʁ</phoneme></lexeme>
  <lexeme><grapheme>thriller</grapheme><grapheme>thrillers</grapheme><phoneme>tʁilœʁ</phoneme></lexeme>
  <lexeme><grapheme>shérif</grapheme><phoneme>ʃeʁif</phoneme></lexeme>
  <lexeme><grapheme>hashtag</grapheme><grapheme>hashtags</grapheme><phoneme>aʃtag</phoneme></lexeme>
  <lexeme><grapheme>smartphone</grapheme><grapheme>smartphones</grapheme><phoneme>smaʁtfɔn</phoneme></lexeme>
  <lexeme><grapheme>smart city</grapheme><grapheme>smart-city</grapheme><phoneme>smaʁt siti</phoneme></lexeme>
  <lexeme><grapheme>smart cities</grapheme><phoneme>smaʁt sitiz</phoneme></lexeme>
  <lexeme><grapheme>Facebook</grapheme><phoneme>fɛsbuk</phoneme></lexeme>
  <lexeme><grapheme>Google</grapheme><phoneme>gugl</phoneme></lexeme>
  <lexeme><grapheme>Twitter</grapheme><phoneme>twitœʁ</phoneme></lexeme>
  <lexeme><grapheme>YouTube</grapheme><grapheme>Youtube</grapheme><phoneme>jutyb</phoneme></lexeme>
  <lexeme><grapheme>WhatsApp</grapheme><grapheme>Whatsapp</grapheme><phoneme>watsap</phoneme></lexeme>
  <lexeme><grapheme>LinkedIn</grapheme><grapheme>Linkedin</grapheme><phoneme>linkdin</phoneme></lexeme>
  <lexeme><grapheme>Instagram</grapheme><phoneme>ɛ̃stagʁam</phoneme></lexeme>
  <lexeme><grapheme>Windows</grapheme><phoneme>windoz</phoneme></lexeme>
  <lexeme><grapheme>Microsoft</grapheme><phoneme>mikʁosɔft</phoneme></lexeme>
  <lexeme><grapheme>Apple</grapheme><phoneme>apœl</phoneme></lexeme>
  <lexeme><grapheme>Netflix</grapheme><phoneme>nɛtfliks</phoneme></lexeme>
  <lexeme><grapheme>Amazon</grapheme><phoneme>amazɔn</phoneme></lexeme>
  <lexeme><grapheme>Airbnb</grapheme><phoneme>ɛʁbiɛnbi</phoneme></lexeme>
  <lexeme><grapheme>Uber</grapheme><phoneme>ybɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Blablacar</grapheme><grapheme>BlaBlaCar</grapheme><phoneme>blablakaʁ</phoneme></lexeme>
  <lexeme><grapheme>Bluetooth</grapheme><phoneme>blutus</phoneme></lexeme>
  <lexeme><grapheme>ChatGPT</grapheme><phoneme>tʃat ʒe pe te</phoneme></lexeme>
  <lexeme><grapheme>Chat GPT</grapheme><phoneme>tʃat ʒe pe te</phoneme></lexeme>
  <lexeme><grapheme>Doctolib</grapheme><phoneme>dɔktolib</phoneme></lexeme>
  <lexeme><grapheme>Wallonie</grapheme><phoneme>waloni</phoneme></lexeme>
  <lexeme><grapheme>wallon</grapheme><grapheme>wallons</grapheme><phoneme>walɔ̃</phoneme></lexeme>
  <lexeme><grapheme>wallonne</grapheme><grapheme>wallonnes</grapheme><phoneme>walɔn</phoneme></lexeme>
  <lexeme><grapheme>Washington</grapheme><phoneme>waʃiŋtɔn</phoneme></lexeme>
  <lexeme><grapheme>New York</grapheme><grapheme>New-York</grapheme><phoneme>nju jɔʁk</phoneme></lexeme>
  <lexeme><grapheme>York</grapheme><phoneme>jɔʁk</phoneme></lexeme>
  <lexeme><grapheme>new-yorkais</grapheme><grapheme>new-yorkaise</grapheme><grapheme>new-yorkaises</grapheme><phoneme>nju jɔʁkɛz</phoneme></lexeme>
  <lexeme><grapheme>Liverpool</grapheme><phoneme>livɛʁpul</phoneme></lexeme>
  <lexeme><grapheme>Hollywood</grapheme><phoneme>ɔliwud</phoneme></lexeme>
  <lexeme><grapheme>Trump</grapheme><phoneme>tʁœmp</phoneme></lexeme>
  <lexeme><grapheme>Brexit</grapheme><phoneme>bʁɛgzit</phoneme></lexeme>
  <lexeme><grapheme>Churchill</grapheme><phoneme>tʃœʁtʃil</phoneme></lexeme>
  <lexeme><grapheme>Kennedy</grapheme><phoneme>kenedi</phoneme></lexeme>
  <lexeme><grapheme>Shakespeare</grapheme><phoneme>ʃɛkspiʁ</phoneme></lexeme>
  <lexeme><grapheme>Danemark</grapheme><phoneme>danmaʁk</phoneme></lexeme>
  <lexeme><grapheme>Beethoven</grapheme><phoneme>betɔvɛn</phoneme></lexeme>
  <lexeme><grapheme>Maghreb</grapheme><phoneme>magʁɛb</phoneme></lexeme>
  <lexeme><grapheme>maghrébin</grapheme><grapheme>maghrébins</grapheme><phoneme>magʁebɛ̃</phoneme></lexeme>
  <lexeme><grapheme>maghrébine</grapheme><grapheme>maghrébines</grapheme><phoneme>magʁebin</phoneme></lexeme>
  <lexeme><grapheme>oued</grapheme><grapheme>oueds</grapheme><phoneme>wɛd</phoneme></lexeme>
  <lexeme><grapheme>wharf</grapheme><phoneme>waʁf</phoneme></lexeme>
  <lexeme><grapheme>kiwi</grapheme><grapheme>kiwis</grapheme><phoneme>kiwi</phoneme></lexeme>
  <lexeme><grapheme>wagon-restaurant</grapheme><phoneme>vagɔ̃ ʁɛstoʁɑ̃</phoneme></lexeme>
  <lexeme><grapheme>sandwich</grapheme><grapheme>sandwichs</grapheme><grapheme>sandwiches</grapheme><phoneme>sɑ̃dwitʃ</phoneme></lexeme>
  <lexeme><grapheme>hamburger</grapheme><grapheme>hamburgers</grapheme><phoneme>ɑ̃buʁgœʁ</phoneme></lexeme>
  <lexeme><grapheme>cheeseburger</grapheme><phoneme>tʃizbœʁgœʁ</phoneme></lexeme>
  <lexeme><grapheme>crowdsourcing</grapheme><phoneme>kʁaudsuʁsiŋ</phoneme></lexeme>
  <lexeme><grapheme>fact-checking</grapheme><grapheme>fact checking</grapheme><phoneme>fakt tʃɛkiŋ</phoneme></lexeme>
  <lexeme><grapheme>fake news</grapheme><phoneme>fɛk njuz</phoneme></lexeme>
  <lexeme><grapheme>deepfake</grapheme><grapheme>deepfakes</grapheme><grapheme>deep fake</grapheme><phoneme>dip fɛk</phoneme></lexeme>
  <lexeme><grapheme>machine learning</grapheme><phoneme>maʃin ləʁniŋ</phoneme></lexeme>
  <lexeme><grapheme>deep learning</grapheme><phoneme>dip ləʁniŋ</phoneme></lexeme>
  <lexeme><grapheme>blockchain</grapheme><phoneme>blɔktʃɛn</phoneme></lexeme>
  <lexeme><grapheme>token</grapheme><grapheme>tokens</grapheme><phoneme>tokɛn</phoneme></lexeme>
  <lexeme><grapheme>prompt</grapheme><grapheme>prompts</grapheme><phoneme>pʁɔmpt</phoneme></lexeme>
  <lexeme><grapheme>podcast</grapheme><grapheme>podcasts</grapheme><phoneme>pɔdkast</phoneme></lexeme>
  <lexeme><grapheme>playlist</grapheme><grapheme>playlists</grapheme><phoneme>plɛlist</phoneme></lexeme>
  <lexeme><grapheme>replay</grapheme><phoneme>ʁiplɛ</phoneme></lexeme>
  <lexeme><grapheme>make-up</grapheme><phoneme>mɛkœp</phoneme></lexeme>
  <lexeme><grapheme>brainstorming</grapheme><phoneme>bʁɛnstɔʁmiŋ</phoneme></lexeme>
  <lexeme><grapheme>pitch</grapheme><grapheme>pitchs</grapheme><phoneme>pitʃ</phoneme></lexeme>
  <lexeme><grapheme>pitcher</grapheme><phoneme>pitʃe</phoneme></lexeme>
  <lexeme><grapheme>workshop</grapheme><grapheme>workshops</grapheme><phoneme>wœʁkʃɔp</phoneme></lexeme>
  <lexeme><grapheme>think tank</grapheme><grapheme>think-tank</grapheme><grapheme>think tanks</grapheme><phoneme>sink tɑ̃k</phoneme></lexeme>
  <lexeme><grapheme>empowerment</grapheme><phoneme>ɛmpawœʁmɛnt</phoneme></lexeme>
  <lexeme><grapheme>team building</grapheme><grapheme>team-building</grapheme><phoneme>tim bildiŋ</phoneme></lexeme>
  <lexeme><grapheme>reset</grapheme><phoneme>ʁizɛt</phoneme></lexeme>
  <lexeme><grapheme>update</grapheme><phoneme>œpdɛt</phoneme></lexeme>
  <lexeme><grapheme>upcycling</grapheme><phoneme>œpsajkliŋ</phoneme></lexeme>
  <lexeme><grapheme>bike</grapheme><phoneme>bajk</phoneme></lexeme>
  <lexeme><grapheme>biking</grapheme><phoneme>bajkiŋ</phoneme></lexeme>
  <lexeme><grapheme>booking</grapheme><phoneme>bukiŋ</phoneme></lexeme>
  <lexeme><grapheme>call center</grapheme><grapheme>call-center</grapheme><phoneme>kɔl sɛntœʁ</phoneme></lexeme>
  <lexeme><grapheme>care</grapheme><phoneme>kɛʁ</phoneme></lexeme>
  <lexeme><grapheme>skipper</grapheme><grapheme>skippers</grapheme><phoneme>skipœʁ</phoneme></lexeme>
  <lexeme><grapheme>snack</grapheme><grapheme>snacks</grapheme><phoneme>snak</phoneme></lexeme>
  <lexeme><grapheme>snack-bar</grapheme><phoneme>snakbaʁ</phoneme></lexeme>
  <lexeme><grapheme>ferry</grapheme><grapheme>ferrys</grapheme><grapheme>ferries</grapheme><phoneme>fɛʁi</phoneme></lexeme>
  <lexeme><grapheme>derby</grapheme><grapheme>derbys</grapheme><phoneme>dɛʁbi</phoneme></lexeme>
  <lexeme><grapheme>play-back</grapheme><grapheme>playback</grapheme><phoneme>plɛbak</phoneme></lexeme>
  <lexeme><grapheme>jury</grapheme><grapheme>jurys</grapheme><phoneme>ʒyʁi</phoneme></lexeme>
  <lexeme><grapheme>penalty</grapheme><grapheme>penaltys</grapheme><phoneme>penalti</phoneme></lexeme>
  <lexeme><grapheme>hobby</grapheme><grapheme>hobbys</grapheme><phoneme>ɔbi</phoneme></lexeme>
  <lexeme><grapheme>curry</grapheme><phoneme>kyʁi</phoneme></lexeme>
  <lexeme><grapheme>dandy</grapheme><phoneme>dɑ̃di</phoneme></lexeme>
  <lexeme><grapheme>caddy</grapheme><grapheme>caddys</grapheme><phoneme>kadi</phoneme></lexeme>
  <lexeme><grapheme>nursery</grapheme><phoneme>nœʁsəʁi</phoneme></lexeme>
  <lexeme><grapheme>gentry</grapheme><phoneme>dʒɛntʁi</phoneme></lexeme>
  <lexeme><grapheme>garden-party</grapheme><phoneme>gaʁdɛn paʁti</phoneme></lexeme>
  <lexeme><grapheme>story</grapheme><phoneme>stɔʁi</phoneme></lexeme>
  <lexeme><grapheme>fair-play</grapheme><phoneme>fɛʁplɛ</phoneme></lexeme>
  <lexeme><grapheme>shampoing</grapheme><grapheme>shampooing</grapheme><grapheme>shampoings</grapheme><grapheme>shampooings</grapheme><phoneme>ʃɑ̃pwɛ̃</phoneme></lexeme>
  <lexeme><grapheme>yacht</grapheme><grapheme>yachts</grapheme><phoneme>jɔt</phoneme></lexeme>
  <lexeme><grapheme>yachting</grapheme><phoneme>jɔtiŋ</phoneme></lexeme>
  <lexeme><grapheme>kayak</grapheme><phoneme>kajak</phoneme></lexeme>
  <lexeme><grapheme>canyoning</grapheme><phoneme>kanjɔniŋ</phoneme></lexeme>
  <lexeme><grapheme>rafting</grapheme><phoneme>ʁaftiŋ</phoneme></lexeme>
  <lexeme><grapheme>trekking</grapheme><phoneme>tʁekiŋ</phoneme></lexeme>
  <lexeme><grapheme>bungalow</grapheme><grapheme>bungalows</grapheme><phoneme>bɛ̃galo</phoneme></lexeme>
  <lexeme><grapheme>igloo</grapheme><grapheme>igloos</grapheme><phoneme>iglu</phoneme></lexeme>
  <lexeme><grapheme>toundra</grapheme><phoneme>tundʁa</phoneme></lexeme>
  <lexeme><grapheme>freezer</grapheme><phoneme>fʁizœʁ</phoneme></lexeme>
  <lexeme><grapheme>mixer</grapheme><grapheme>mixeur</grapheme><phoneme>miksœʁ</phoneme></lexeme>
  <lexeme><grapheme>crawl</grapheme><phoneme>kʁol</phoneme></lexeme>
  <lexeme><grapheme>quark</grapheme><grapheme>quarks</grapheme><phoneme>kwaʁk</phoneme></lexeme>
  <lexeme><grapheme>trench</grapheme><phoneme>tʁɛnʃ</phoneme></lexeme>
  <lexeme><grapheme>stand</grapheme><grapheme>stands</grapheme><phoneme>stɑ̃d</phoneme></lexeme>
  <lexeme><grapheme>stand-up</grapheme><phoneme>stɑ̃dœp</phoneme></lexeme>
  <lexeme><grapheme>standing</grapheme><phoneme>stɑ̃diŋ</phoneme></lexeme>
  <lexeme><grapheme>standard</grapheme><phoneme>stɑ̃daʁ</phoneme></lexeme>
  <lexeme><grapheme>input</grapheme><grapheme>inputs</grapheme><phoneme>input</phoneme></lexeme>
  <lexeme><grapheme>output</grapheme><grapheme>outputs</grapheme><phoneme>autput</phoneme></lexeme>
  <lexeme><grapheme>peeling</grapheme><phoneme>piliŋ</phoneme></lexeme>
  <lexeme><grapheme>caravaning</grapheme><grapheme>caravanning</grapheme><phoneme>kaʁavaniŋ</phoneme></lexeme>
  <lexeme><grapheme>nursing</grapheme><phoneme>nœʁsiŋ</phoneme></lexeme>
  <lexeme><grapheme>screening</grapheme><phoneme>skʁiniŋ</phoneme></lexeme>
  <lexeme><grapheme>sourcing</grapheme><phoneme>suʁsiŋ</phoneme></lexeme>
  <lexeme><grapheme>zapping</grapheme><phoneme>zapiŋ</phoneme></lexeme>
  <lexeme><grapheme>listing</grapheme><grapheme>listings</grapheme><phoneme>listiŋ</phoneme></lexeme>
  <lexeme><grapheme>living</grapheme><phoneme>liviŋ</phoneme></lexeme>
  <lexeme><grapheme>sleeping</grapheme><phoneme>slipiŋ</phoneme></lexeme>
  <lexeme><grapheme>melting-pot</grapheme><phoneme>mɛltiŋ pɔt</phoneme></lexeme>
  <lexeme><grapheme>forcing</grapheme><phoneme>fɔʁsiŋ</phoneme></lexeme>
  <lexeme><grapheme>forking</grapheme><phoneme>fɔʁkiŋ</phoneme></lexeme>
  <lexeme><grapheme>pooling</grapheme><phoneme>puliŋ</phoneme></lexeme>
  <lexeme><grapheme>tuning</grapheme><phoneme>tyniŋ</phoneme></lexeme>
  <lexeme><grapheme>brushing</grapheme><phoneme>bʁœʃiŋ</phoneme></lexeme>
  <lexeme><grapheme>jumping</grapheme><phoneme>dʒœmpiŋ</phoneme></lexeme>
  <lexeme><grapheme>surbooking</grapheme><phoneme>syʁbukiŋ</phoneme></lexeme>
  <lexeme><grapheme>surfing</grapheme><phoneme>sœʁfiŋ</phoneme></lexeme>
  <lexeme><grapheme>skating</grapheme><phoneme>sketiŋ</phoneme></lexeme>
  <lexeme><grapheme>sampling</grapheme><phoneme>sɑ̃pliŋ</phoneme></lexeme>
  <lexeme><grapheme>clearing</grapheme><phoneme>kliʁiŋ</phoneme></lexeme>
  <lexeme><grapheme>phasing</grapheme><phoneme>faziŋ</phoneme></lexeme>
  <lexeme><grapheme>phoning</grapheme><phoneme>foniŋ</phoneme></lexeme>
  <lexeme><grapheme>ranking</grapheme><phoneme>ʁɑ̃kiŋ</phoneme></lexeme>
  <lexeme><grapheme>scoring</grapheme><phoneme>skɔʁiŋ</phoneme></lexeme>
  <lexeme><grapheme>rewriting</grapheme><phoneme>ʁiʁajtiŋ</phoneme></lexeme>
  <lexeme><grapheme>swap</grapheme><phoneme>swap</phoneme></lexeme>
  <lexeme><grapheme>week</grapheme><phoneme>wik</phoneme></lexeme>
  <lexeme><grapheme>worker</grapheme><phoneme>wœʁkœʁ</phoneme></lexeme>
  <lexeme><grapheme>world</grapheme><phoneme>wœʁld</phoneme></lexeme>
  <lexeme><grapheme>white-spirit</grapheme><phoneme>wajtspiʁit</phoneme></lexeme>
  <lexeme><grapheme>whist</grapheme><phoneme>wist</phoneme></lexeme>
  <lexeme><grapheme>walkman</grapheme><phoneme>wɔkman</phoneme></lexeme>
  <lexeme><grapheme>talkie-walkie</grapheme><grapheme>talkies-walkies</grapheme><phoneme>tɔkiwɔki</phoneme></lexeme>
  <lexeme><grapheme>water</grapheme><phoneme>watɛʁ</phoneme></lexeme>
  <lexeme><grapheme>w.-c.</grapheme><grapheme>W.-C.</grapheme><grapheme>WC</grapheme><grapheme>wc</grapheme><phoneme>ve se</phoneme></lexeme>
  <lexeme><grapheme>wok</grapheme><phoneme>wɔk</phoneme></lexeme>
  <lexeme><grapheme>ketchup</grapheme><phoneme>kɛtʃœp</phoneme></lexeme>
  <lexeme><grapheme>cloud computing</grapheme><phoneme>klaud kɔmpjutiŋ</phoneme></lexeme>
  <lexeme><grapheme>made in France</grapheme><phoneme>mɛd in fʁɑ̃s</phoneme></lexeme>
  <lexeme><grapheme>fab lab</grapheme><grapheme>fablab</grapheme><grapheme>fab labs</grapheme><grapheme>fablabs</grapheme><grapheme>Fab lab</grapheme><phoneme>fablab</phoneme></lexeme>
  <lexeme><grapheme>living lab</grapheme><phoneme>liviŋ lab</phoneme></lexeme>
  <lexeme><grapheme>tiers-lieu</grapheme><phoneme>tjɛʁljø</phoneme></lexeme>
  <lexeme><grapheme>tiers-lieux</grapheme><phoneme>tjɛʁljø</phoneme></lexeme>
  <lexeme><grapheme>let</grapheme><phoneme>lɛt</phoneme></lexeme>
  <lexeme><grapheme>bus</grapheme><phoneme>bys</phoneme></lexeme>
  <lexeme><grapheme>minibus</grapheme><phoneme>minibys</phoneme></lexeme>
  <lexeme><grapheme>omnibus</grapheme><phoneme>ɔmnibys</phoneme></lexeme>
</lexicon>
