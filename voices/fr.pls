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
  <lexeme><grapheme>EN</grapheme><alias>en</alias></lexeme>
  <lexeme><grapheme>NF EN</grapheme><alias>N F E N</alias></lexeme>
  <lexeme><grapheme>norme EN</grapheme><alias>norme E N</alias></lexeme>
  <lexeme><grapheme>normes EN</grapheme><alias>normes E N</alias></lexeme>
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
  <lexeme><grapheme>Villes de France</grapheme><alias>Villes de France</alias></lexeme>
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
  <lexeme><grapheme>BIO</grapheme><alias>bio</alias></lexeme>
  <lexeme><grapheme>MAI</grapheme><alias>mai</alias></lexeme>
  <lexeme><grapheme>EAU</grapheme><alias>eau</alias></lexeme>
  <lexeme><grapheme>BUS</grapheme><alias>bus</alias></lexeme>
  <lexeme><grapheme>JEU</grapheme><alias>jeu</alias></lexeme>
  <lexeme><grapheme>LOI</grapheme><alias>loi</alias></lexeme>
  <lexeme><grapheme>BAL</grapheme><alias>bal</alias></lexeme>
  <lexeme><grapheme>ART</grapheme><alias>art</alias></lexeme>
  <lexeme><grapheme>SKI</grapheme><alias>ski</alias></lexeme>
  <lexeme><grapheme>VIN</grapheme><alias>vin</alias></lexeme>
  <lexeme><grapheme>TRI</grapheme><alias>tri</alias></lexeme>
  <lexeme><grapheme>SUD</grapheme><alias>sud</alias></lexeme>
  <lexeme><grapheme>KIT</grapheme><alias>kit</alias></lexeme>
  <lexeme><grapheme>ON</grapheme><alias>on</alias></lexeme>
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
  <lexeme><grapheme>Rép. min.</grapheme><grapheme>rép. min.</grapheme><alias>réponse ministérielle</alias></lexeme>
  <lexeme><grapheme>JOAN</grapheme><grapheme>JO AN</grapheme><alias>J O A N</alias></lexeme>
  <lexeme><grapheme>IBAN</grapheme><alias>ibane</alias></lexeme>
  <lexeme><grapheme>NOR</grapheme><alias>N O R</alias></lexeme>
  <lexeme><grapheme>arr. préf.</grapheme><alias>arrêté préfectoral</alias></lexeme>
  <lexeme><grapheme>arr. min.</grapheme><alias>arrêté ministériel</alias></lexeme>
  <lexeme><grapheme>arr. mun.</grapheme><alias>arrêté municipal</alias></lexeme>
  <lexeme><grapheme>YouTube</grapheme><alias>Youtube</alias></lexeme>
  <lexeme><grapheme>TikTok</grapheme><alias>Tik tok</alias></lexeme>
  <lexeme><grapheme>MoDem</grapheme><alias>modème</alias></lexeme>
  <lexeme><grapheme>LREM</grapheme><alias>L R E M</alias></lexeme>
  <!-- Words of French that the engine misreads -->
  <lexeme><grapheme>audit</grapheme><alias>auditte</alias></lexeme>
  <lexeme><grapheme>audits</grapheme><alias>audittes</alias></lexeme>
  <lexeme><grapheme>abbaye</grapheme><alias>abéi</alias></lexeme>
  <lexeme><grapheme>abbayes</grapheme><alias>abéis</alias></lexeme>
  <lexeme><grapheme>chef-d'œuvre</grapheme><grapheme>chef-d'oeuvre</grapheme><alias>chè d'œuvre</alias></lexeme>
  <lexeme><grapheme>chefs-d'œuvre</grapheme><grapheme>chefs-d'oeuvre</grapheme><alias>chè d'œuvre</alias></lexeme>
  <lexeme><grapheme>prud'homme</grapheme><grapheme>prudhomme</grapheme><grapheme>prud'hommes</grapheme><grapheme>prudhommes</grapheme><alias>prudome</alias></lexeme>
  <lexeme><grapheme>prud'homal</grapheme><grapheme>prud'homale</grapheme><grapheme>prudhomal</grapheme><alias>prudomal</alias></lexeme>
  <lexeme><grapheme>prud'homaux</grapheme><alias>prudomo</alias></lexeme>
  <lexeme><grapheme>prud'homie</grapheme><alias>prudomi</alias></lexeme>
  <lexeme><grapheme>cens</grapheme><alias>sansse</alias></lexeme>
  <lexeme><grapheme>alias</grapheme><alias>aliasse</alias></lexeme>
  <lexeme><grapheme>atlas</grapheme><alias>atlasse</alias></lexeme>
  <lexeme><grapheme>cursus</grapheme><alias>cursusse</alias></lexeme>
  <lexeme><grapheme>gratis</grapheme><alias>gratisse</alias></lexeme>
  <lexeme><grapheme>ibis</grapheme><alias>ibisse</alias></lexeme>
  <lexeme><grapheme>métis</grapheme><alias>métisse</alias></lexeme>
  <lexeme><grapheme>pénis</grapheme><alias>pénisse</alias></lexeme>
  <lexeme><grapheme>cosmos</grapheme><alias>cosmosse</alias></lexeme>
  <lexeme><grapheme>matos</grapheme><alias>matosse</alias></lexeme>
  <lexeme><grapheme>gratos</grapheme><alias>gratosse</alias></lexeme>
  <lexeme><grapheme>typhus</grapheme><alias>tifusse</alias></lexeme>
  <lexeme><grapheme>détritus</grapheme><alias>détritusse</alias></lexeme>
  <lexeme><grapheme>biceps</grapheme><alias>bicèpse</alias></lexeme>
  <lexeme><grapheme>laps</grapheme><alias>lapse</alias></lexeme>
  <lexeme><grapheme>oups</grapheme><alias>oupse</alias></lexeme>
  <lexeme><grapheme>faciès</grapheme><alias>faciesse</alias></lexeme>
  <lexeme><grapheme>intra-muros</grapheme><alias>intra murosse</alias></lexeme>
  <lexeme><grapheme>extra-muros</grapheme><alias>extra murosse</alias></lexeme>
  <lexeme><grapheme>in extremis</grapheme><phoneme>in ɛkstʁemis</phoneme></lexeme>
  <lexeme><grapheme>versus</grapheme><alias>versusse</alias></lexeme>
  <lexeme><grapheme>tournevis</grapheme><alias>tournevisse</alias></lexeme>
  <lexeme><grapheme>pancréas</grapheme><alias>pancréasse</alias></lexeme>
  <lexeme><grapheme>nounours</grapheme><alias>nounourse</alias></lexeme>
  <lexeme><grapheme>mœurs</grapheme><alias>meurse</alias></lexeme>
  <lexeme><grapheme>contresens</grapheme><alias>contre sansse</alias></lexeme>
  <lexeme><grapheme>lichen</grapheme><alias>likène</alias></lexeme>
  <lexeme><grapheme>lichens</grapheme><alias>likènes</alias></lexeme>
  <lexeme><grapheme>mémento</grapheme><alias>mémainto</alias></lexeme>
  <lexeme><grapheme>succinct</grapheme><alias>suxin</alias></lexeme>
  <lexeme><grapheme>succincts</grapheme><alias>suxins</alias></lexeme>
  <lexeme><grapheme>succincte</grapheme><alias>suxinte</alias></lexeme>
  <lexeme><grapheme>succinctes</grapheme><alias>suxintes</alias></lexeme>
  <lexeme><grapheme>succinctement</grapheme><alias>suxintement</alias></lexeme>
  <lexeme><grapheme>convainc</grapheme><alias>convin</alias></lexeme>
  <lexeme><grapheme>vainc</grapheme><alias>vin</alias></lexeme>
  <lexeme><grapheme>vécut</grapheme><alias>vécu</alias></lexeme>
  <lexeme><grapheme>vécus</grapheme><alias>vécu</alias></lexeme>
  <lexeme><grapheme>survécut</grapheme><alias>survécu</alias></lexeme>
  <lexeme><grapheme>survécus</grapheme><alias>survécu</alias></lexeme>
  <lexeme><grapheme>tribus</grapheme><alias>tribu</alias></lexeme>
  <lexeme><grapheme>écus</grapheme><alias>écu</alias></lexeme>
  <lexeme><grapheme>continus</grapheme><alias>continu</alias></lexeme>
  <lexeme><grapheme>huitième</grapheme><alias>huittième</alias></lexeme>
  <lexeme><grapheme>huitièmes</grapheme><alias>huittièmes</alias></lexeme>
  <lexeme><grapheme>centième</grapheme><alias>senttième</alias></lexeme>
  <lexeme><grapheme>centièmes</grapheme><alias>senttièmes</alias></lexeme>
  <lexeme><grapheme>trentième</grapheme><alias>trenttième</alias></lexeme>
  <lexeme><grapheme>trentièmes</grapheme><alias>trenttièmes</alias></lexeme>
  <lexeme><grapheme>quarantième</grapheme><alias>quaranttième</alias></lexeme>
  <lexeme><grapheme>cinquantième</grapheme><alias>cinquanttième</alias></lexeme>
  <lexeme><grapheme>soixantième</grapheme><alias>soixanttième</alias></lexeme>
  <lexeme><grapheme>quatre-vingt-deux</grapheme><alias>quatre-vin-deux</alias></lexeme>
  <lexeme><grapheme>quatre-vingt-quatre</grapheme><alias>quatre-vin-quatre</alias></lexeme>
  <lexeme><grapheme>quatre-vingt-cinq</grapheme><alias>quatre-vin-cinq</alias></lexeme>
  <lexeme><grapheme>quatre-vingt-six</grapheme><alias>quatre-vin-six</alias></lexeme>
  <lexeme><grapheme>quatre-vingt-sept</grapheme><alias>quatre-vin-sept</alias></lexeme>
  <lexeme><grapheme>quatre-vingt-huit</grapheme><alias>quatre-vin-huit</alias></lexeme>
  <lexeme><grapheme>quatre-vingt-neuf</grapheme><alias>quatre-vin-neuf</alias></lexeme>
  <lexeme><grapheme>quatre-vingt-onze</grapheme><alias>quatre-vin-onze</alias></lexeme>
  <lexeme><grapheme>cedex</grapheme><grapheme>CEDEX</grapheme><grapheme>Cedex</grapheme><grapheme>cédex</grapheme><alias>cédexe</alias></lexeme>
  <lexeme><grapheme>et cetera</grapheme><grapheme>et cætera</grapheme><grapheme>et caetera</grapheme><alias>ettcétéra</alias></lexeme>
  <lexeme><grapheme>confer</grapheme><alias>conferre</alias></lexeme>
  <lexeme><grapheme>de facto</grapheme><alias>dé facto</alias></lexeme>
  <lexeme><grapheme>de jure</grapheme><alias>dé juré</alias></lexeme>
  <lexeme><grapheme>statu quo</grapheme><alias>statu kwo</alias></lexeme>
  <lexeme><grapheme>in fine</grapheme><alias>ine finé</alias></lexeme>
  <lexeme><grapheme>ex aequo</grapheme><grapheme>ex æquo</grapheme><alias>ex éko</alias></lexeme>
  <lexeme><grapheme>a posteriori</grapheme><alias>a postériori</alias></lexeme>
  <lexeme><grapheme>a fortiori</grapheme><alias>a forciori</alias></lexeme>
  <lexeme><grapheme>fortiori</grapheme><alias>forciori</alias></lexeme>
  <lexeme><grapheme>vice versa</grapheme><grapheme>vice-versa</grapheme><alias>visséversa</alias></lexeme>
  <lexeme><grapheme>nota bene</grapheme><grapheme>Nota bene</grapheme><alias>nota béné</alias></lexeme>
  <lexeme><grapheme>aquarium</grapheme><phoneme>akwaʁjɔm</phoneme></lexeme>
  <lexeme><grapheme>péréquation</grapheme><alias>pérékwation</alias></lexeme>
  <lexeme><grapheme>squat</grapheme><alias>skwatte</alias></lexeme>
  <lexeme><grapheme>statuquo</grapheme><alias>statu kwo</alias></lexeme>
  <lexeme><grapheme>veto</grapheme><alias>véto</alias></lexeme>
  <lexeme><grapheme>credo</grapheme><alias>crédo</alias></lexeme>
  <lexeme><grapheme>dilemme</grapheme><alias>dilème</alias></lexeme>
  <lexeme><grapheme>dilemmes</grapheme><alias>dilèmes</alias></lexeme>
  <lexeme><grapheme>testament</grapheme><alias>testamant</alias></lexeme>
  <lexeme><grapheme>testaments</grapheme><alias>testamants</alias></lexeme>
  <lexeme><grapheme>tempérament</grapheme><alias>tempéramant</alias></lexeme>
  <lexeme><grapheme>tempéraments</grapheme><alias>tempéramants</alias></lexeme>
  <lexeme><grapheme>blanchiment</grapheme><alias>blanchimant</alias></lexeme>
  <lexeme><grapheme>écoblanchiment</grapheme><alias>écoblanchimant</alias></lexeme>
  <lexeme><grapheme>froment</grapheme><alias>fromant</alias></lexeme>
  <lexeme><grapheme>fibrociment</grapheme><alias>fibrocimant</alias></lexeme>
  <lexeme><grapheme>dûment</grapheme><alias>dumant</alias></lexeme>
  <lexeme><grapheme>indûment</grapheme><alias>indumant</alias></lexeme>
  <lexeme><grapheme>assidûment</grapheme><alias>assidumant</alias></lexeme>
  <lexeme><grapheme>goulûment</grapheme><grapheme>goulument</grapheme><alias>goulumant</alias></lexeme>
  <lexeme><grapheme>continûment</grapheme><grapheme>continument</grapheme><alias>continumant</alias></lexeme>
  <lexeme><grapheme>crûment</grapheme><grapheme>crument</grapheme><alias>crumant</alias></lexeme>
  <lexeme><grapheme>fervent</grapheme><alias>fervant</alias></lexeme>
  <lexeme><grapheme>fervents</grapheme><alias>fervants</alias></lexeme>
  <lexeme><grapheme>polyvalent</grapheme><alias>polyvalant</alias></lexeme>
  <lexeme><grapheme>polyvalents</grapheme><alias>polyvalants</alias></lexeme>
  <lexeme><grapheme>confident</grapheme><alias>confidant</alias></lexeme>
  <lexeme><grapheme>confidents</grapheme><alias>confidants</alias></lexeme>
  <lexeme><grapheme>dissident</grapheme><alias>dissidant</alias></lexeme>
  <lexeme><grapheme>dissidents</grapheme><alias>dissidants</alias></lexeme>
  <lexeme><grapheme>avent</grapheme><grapheme>Avent</grapheme><alias>avant</alias></lexeme>
  <lexeme><grapheme>indulgent</grapheme><alias>induljan</alias></lexeme>
  <lexeme><grapheme>indulgents</grapheme><alias>induljans</alias></lexeme>
  <lexeme><grapheme>gradient</grapheme><alias>gradiant</alias></lexeme>
  <lexeme><grapheme>gradients</grapheme><alias>gradiants</alias></lexeme>
  <lexeme><grapheme>paravent</grapheme><alias>paravant</alias></lexeme>
  <lexeme><grapheme>paravents</grapheme><alias>paravants</alias></lexeme>
  <lexeme><grapheme>succulent</grapheme><alias>succulant</alias></lexeme>
  <lexeme><grapheme>décadent</grapheme><alias>décadant</alias></lexeme>
  <lexeme><grapheme>omnipotent</grapheme><alias>omnipotant</alias></lexeme>
  <lexeme><grapheme>onguent</grapheme><alias>ongant</alias></lexeme>
  <lexeme><grapheme>relent</grapheme><alias>relant</alias></lexeme>
  <lexeme><grapheme>relents</grapheme><alias>relants</alias></lexeme>
  <lexeme><grapheme>chiendent</grapheme><alias>chiendant</alias></lexeme>
  <lexeme><grapheme>grandiloquent</grapheme><alias>grandilocant</alias></lexeme>
  <lexeme><grapheme>entregent</grapheme><alias>entrejan</alias></lexeme>
  <lexeme><grapheme>abstinent</grapheme><alias>abstinant</alias></lexeme>
  <lexeme><grapheme>prééminent</grapheme><alias>prééminant</alias></lexeme>
  <lexeme><grapheme>émollient</grapheme><alias>émoliant</alias></lexeme>
  <lexeme><grapheme>repent</grapheme><alias>repan</alias></lexeme>
  <lexeme><grapheme>négligents</grapheme><alias>négligeants</alias></lexeme>
  <lexeme><grapheme>émergents</grapheme><alias>émergeants</alias></lexeme>
  <lexeme><grapheme>résilients</grapheme><alias>résiliants</alias></lexeme>
  <lexeme><grapheme>parallélépipède</grapheme><phoneme>paʁalelepipɛd</phoneme></lexeme>
  <lexeme><grapheme>exempte</grapheme><alias>exante</alias></lexeme>
  <lexeme><grapheme>exemptes</grapheme><alias>exantes</alias></lexeme>
  <lexeme><grapheme>exempter</grapheme><alias>exanter</alias></lexeme>
  <lexeme><grapheme>exempté</grapheme><alias>exanté</alias></lexeme>
  <lexeme><grapheme>exemptée</grapheme><alias>exantée</alias></lexeme>
  <lexeme><grapheme>exemptés</grapheme><alias>exantés</alias></lexeme>
  <lexeme><grapheme>exemptées</grapheme><alias>exantées</alias></lexeme>
  <lexeme><grapheme>prompte</grapheme><alias>pronte</alias></lexeme>
  <lexeme><grapheme>promptement</grapheme><alias>prontement</alias></lexeme>
  <lexeme><grapheme>aspect</grapheme><alias>aspè</alias></lexeme>
  <lexeme><grapheme>aspects</grapheme><alias>aspè</alias></lexeme>
  <lexeme><grapheme>respect</grapheme><alias>respè</alias></lexeme>
  <lexeme><grapheme>respects</grapheme><alias>respè</alias></lexeme>
  <lexeme><grapheme>suspect</grapheme><alias>suspè</alias></lexeme>
  <lexeme><grapheme>suspects</grapheme><alias>suspè</alias></lexeme>
  <lexeme><grapheme>irrespect</grapheme><alias>irrespè</alias></lexeme>
  <lexeme><grapheme>déficit</grapheme><alias>déficitte</alias></lexeme>
  <lexeme><grapheme>déficits</grapheme><alias>déficittes</alias></lexeme>
  <lexeme><grapheme>prurit</grapheme><alias>pruritte</alias></lexeme>
  <lexeme><grapheme>porc</grapheme><alias>por</alias></lexeme>
  <lexeme><grapheme>porcs</grapheme><alias>pors</alias></lexeme>
  <lexeme><grapheme>almanach</grapheme><alias>almana</alias></lexeme>
  <lexeme><grapheme>amer</grapheme><alias>amère</alias></lexeme>
  <lexeme><grapheme>amers</grapheme><alias>amères</alias></lexeme>
  <lexeme><grapheme>fœtus</grapheme><alias>fétusse</alias></lexeme>
  <lexeme><grapheme>égyptien</grapheme><alias>éjipsien</alias></lexeme>
  <lexeme><grapheme>égyptiens</grapheme><alias>éjipsiens</alias></lexeme>
  <lexeme><grapheme>égyptienne</grapheme><alias>éjipsienne</alias></lexeme>
  <lexeme><grapheme>haïtien</grapheme><alias>aïssien</alias></lexeme>
  <lexeme><grapheme>haïtiens</grapheme><alias>aïssiens</alias></lexeme>
  <lexeme><grapheme>haïtienne</grapheme><alias>aïssienne</alias></lexeme>
  <lexeme><grapheme>prophétie</grapheme><alias>profécie</alias></lexeme>
  <lexeme><grapheme>prophéties</grapheme><alias>profécies</alias></lexeme>
  <lexeme><grapheme>choléra</grapheme><alias>koléra</alias></lexeme>
  <lexeme><grapheme>cholestérol</grapheme><alias>kolestérol</alias></lexeme>
  <lexeme><grapheme>échographie</grapheme><alias>ékografie</alias></lexeme>
  <lexeme><grapheme>échographies</grapheme><alias>ékografies</alias></lexeme>
  <lexeme><grapheme>dichotomie</grapheme><alias>dikotomie</alias></lexeme>
  <lexeme><grapheme>machiavélique</grapheme><alias>makiavélique</alias></lexeme>
  <lexeme><grapheme>psyché</grapheme><alias>psiché</alias></lexeme>
  <lexeme><grapheme>diesel</grapheme><alias>diézel</alias></lexeme>
  <lexeme><grapheme>œcuménique</grapheme><alias>écuménique</alias></lexeme>
  <lexeme><grapheme>caecum</grapheme><alias>sékome</alias></lexeme>
  <lexeme><grapheme>cognitif</grapheme><alias>cog-nitif</alias></lexeme>
  <lexeme><grapheme>cognitifs</grapheme><alias>cog-nitifs</alias></lexeme>
  <lexeme><grapheme>cognitive</grapheme><alias>cog-nitive</alias></lexeme>
  <lexeme><grapheme>cognitives</grapheme><alias>cog-nitives</alias></lexeme>
  <lexeme><grapheme>stagner</grapheme><phoneme>stagne</phoneme></lexeme>
  <lexeme><grapheme>magnum</grapheme><alias>mag-nome</alias></lexeme>
  <lexeme><grapheme>gnome</grapheme><alias>g-nome</alias></lexeme>
  <lexeme><grapheme>pizza</grapheme><alias>pidza</alias></lexeme>
  <lexeme><grapheme>pizzas</grapheme><alias>pidzas</alias></lexeme>
  <lexeme><grapheme>pizzeria</grapheme><alias>pidzéria</alias></lexeme>
  <lexeme><grapheme>mayonnaise</grapheme><alias>maïonnaise</alias></lexeme>
  <lexeme><grapheme>maya</grapheme><alias>maïa</alias></lexeme>
  <lexeme><grapheme>mayas</grapheme><alias>maïas</alias></lexeme>
  <lexeme><grapheme>savoyard</grapheme><alias>savoïard</alias></lexeme>
  <lexeme><grapheme>savoyards</grapheme><alias>savoïards</alias></lexeme>
  <lexeme><grapheme>payement</grapheme><alias>paiement</alias></lexeme>
  <lexeme><grapheme>asymétrique</grapheme><alias>assimétrique</alias></lexeme>
  <lexeme><grapheme>asymétriques</grapheme><alias>assimétriques</alias></lexeme>
  <lexeme><grapheme>asymétrie</grapheme><alias>assimétrie</alias></lexeme>
  <lexeme><grapheme>écosystème</grapheme><alias>écossistème</alias></lexeme>
  <lexeme><grapheme>écosystèmes</grapheme><alias>écossistèmes</alias></lexeme>
  <lexeme><grapheme>homosexualité</grapheme><alias>omossexualité</alias></lexeme>
  <lexeme><grapheme>entresol</grapheme><alias>entressol</alias></lexeme>
  <lexeme><grapheme>présupposé</grapheme><alias>préssupposé</alias></lexeme>
  <lexeme><grapheme>présupposés</grapheme><alias>préssupposés</alias></lexeme>
  <lexeme><grapheme>bidonvilles</grapheme><alias>bidonviles</alias></lexeme>
  <lexeme><grapheme>solennel</grapheme><alias>solanel</alias></lexeme>
  <lexeme><grapheme>solennels</grapheme><alias>solanels</alias></lexeme>
  <lexeme><grapheme>solennelle</grapheme><alias>solanelle</alias></lexeme>
  <lexeme><grapheme>solennelles</grapheme><alias>solanelles</alias></lexeme>
  <lexeme><grapheme>solennellement</grapheme><alias>solanellement</alias></lexeme>
  <lexeme><grapheme>transept</grapheme><phoneme>tʁɑ̃sɛpt</phoneme></lexeme>
  <lexeme><grapheme>crucifix</grapheme><alias>crucifi</alias></lexeme>
  <lexeme><grapheme>perdrix</grapheme><alias>perdri</alias></lexeme>
  <lexeme><grapheme>papeterie</grapheme><alias>papètrie</alias></lexeme>
  <lexeme><grapheme>papeteries</grapheme><alias>papètries</alias></lexeme>
  <lexeme><grapheme>interpeller</grapheme><alias>interpeler</alias></lexeme>
  <lexeme><grapheme>interpellé</grapheme><alias>interpelé</alias></lexeme>
  <lexeme><grapheme>interpellés</grapheme><alias>interpelés</alias></lexeme>
  <lexeme><grapheme>interpellée</grapheme><alias>interpelée</alias></lexeme>
  <lexeme><grapheme>lesdits</grapheme><alias>lédi</alias></lexeme>
  <lexeme><grapheme>lesdites</grapheme><alias>lédite</alias></lexeme>
  <lexeme><grapheme>desdits</grapheme><alias>dédi</alias></lexeme>
  <lexeme><grapheme>desdites</grapheme><alias>dédite</alias></lexeme>
  <lexeme><grapheme>auxdits</grapheme><alias>audi</alias></lexeme>
  <lexeme><grapheme>auxdites</grapheme><alias>audite</alias></lexeme>
  <lexeme><grapheme>ressens</grapheme><alias>ressan</alias></lexeme>
  <lexeme><grapheme>crescendo</grapheme><alias>crèchèndo</alias></lexeme>
  <lexeme><grapheme>laid</grapheme><alias>lè</alias></lexeme>
  <lexeme><grapheme>laids</grapheme><alias>lè</alias></lexeme>
  <lexeme><grapheme>capillaire</grapheme><alias>capilaire</alias></lexeme>
  <lexeme><grapheme>jeun</grapheme><phoneme>ʒœ̃</phoneme></lexeme>
  <lexeme><grapheme>pentagone</grapheme><alias>pintagone</alias></lexeme>
  <lexeme><grapheme>référendum</grapheme><alias>référindome</alias></lexeme>
  <lexeme><grapheme>référendums</grapheme><alias>référindomes</alias></lexeme>
  <lexeme><grapheme>addendum</grapheme><alias>adindome</alias></lexeme>
  <lexeme><grapheme>chut</grapheme><alias>chute</alias></lexeme>
  <lexeme><grapheme>aout</grapheme><alias>oute</alias></lexeme>
  <lexeme><grapheme>dompteur</grapheme><alias>donteur</alias></lexeme>
  <lexeme><grapheme>raz-de-marée</grapheme><alias>ra-de-marée</alias></lexeme>
  <lexeme><grapheme>pugnace</grapheme><alias>pug-nace</alias></lexeme>
  <lexeme><grapheme>plus-que-parfait</grapheme><alias>plusse-que-parfait</alias></lexeme>
  <lexeme><grapheme>petits-fils</grapheme><alias>petits-fisse</alias></lexeme>
  <lexeme><grapheme>beaux-fils</grapheme><alias>beaux-fisse</alias></lexeme>
  <lexeme><grapheme>est-ouest</grapheme><grapheme>Est-Ouest</grapheme><alias>este-ouèste</alias></lexeme>
  <lexeme><grapheme>Grand Est</grapheme><grapheme>Grand-Est</grapheme><grapheme>GRAND EST</grapheme><grapheme>GRAND-EST</grapheme><alias>Grand Èste</alias></lexeme>
  <lexeme><grapheme>grand Est</grapheme><alias>grand Èste</alias></lexeme>
  <lexeme><grapheme>Est républicain</grapheme><alias>Èste républicain</alias></lexeme>
  <lexeme><grapheme>in situ</grapheme><alias>ine situ</alias></lexeme>
  <lexeme><grapheme>in extenso</grapheme><alias>ine extinso</alias></lexeme>
  <lexeme><grapheme>in vivo</grapheme><alias>ine vivo</alias></lexeme>
  <lexeme><grapheme>in vitro</grapheme><alias>ine vitro</alias></lexeme>
  <lexeme><grapheme>sine die</grapheme><alias>siné dié</alias></lexeme>
  <lexeme><grapheme>sine qua non</grapheme><alias>siné kwa none</alias></lexeme>
  <lexeme><grapheme>intuitu personae</grapheme><grapheme>intuitu personæ</grapheme><alias>intu-itu personé</alias></lexeme>
  <lexeme><grapheme>ex ante</grapheme><alias>ex anté</alias></lexeme>
  <lexeme><grapheme>vade-mecum</grapheme><grapheme>vademecum</grapheme><alias>vadé mékome</alias></lexeme>
  <lexeme><grapheme>ultra vires</grapheme><alias>ultra virèsse</alias></lexeme>
  <lexeme><grapheme>ultra petita</grapheme><alias>ultra pétita</alias></lexeme>
  <lexeme><grapheme>bis repetita</grapheme><alias>bisse répétita</alias></lexeme>
  <lexeme><grapheme>numerus clausus</grapheme><alias>numérusse clozusse</alias></lexeme>
  <lexeme><grapheme>modus vivendi</grapheme><alias>modusse vivindi</alias></lexeme>
  <lexeme><grapheme>modus operandi</grapheme><alias>modusse opérandi</alias></lexeme>
  <lexeme><grapheme>curriculum vitae</grapheme><grapheme>curriculum vitæ</grapheme><alias>curriculome vité</alias></lexeme>
  <lexeme><grapheme>alter ego</grapheme><alias>altère égo</alias></lexeme>
  <lexeme><grapheme>mea culpa</grapheme><alias>méa coulpa</alias></lexeme>
  <lexeme><grapheme>erga omnes</grapheme><alias>erga omnèsse</alias></lexeme>
  <lexeme><grapheme>habeas corpus</grapheme><alias>abéasse corpusse</alias></lexeme>
  <lexeme><grapheme>persona non grata</grapheme><alias>persona none grata</alias></lexeme>
  <lexeme><grapheme>ad vitam aeternam</grapheme><alias>ad vitame éternam</alias></lexeme>
  <lexeme><grapheme>affectio societatis</grapheme><alias>afèctio sociétatisse</alias></lexeme>
  <lexeme><grapheme>lato sensu</grapheme><alias>lato sinsu</alias></lexeme>
  <lexeme><grapheme>stricto sensu</grapheme><alias>stricto sinsu</alias></lexeme>
  <lexeme><grapheme>nolens volens</grapheme><alias>nolince volince</alias></lexeme>
  <lexeme><grapheme>primus inter pares</grapheme><alias>primusse intère parèsse</alias></lexeme>
  <lexeme><grapheme>urbi et orbi</grapheme><alias>urbi ète orbi</alias></lexeme>
  <lexeme><grapheme>ratione loci</grapheme><alias>rationé loci</alias></lexeme>
  <lexeme><grapheme>ratione materiae</grapheme><alias>rationé matérié</alias></lexeme>
  <lexeme><grapheme>res publica</grapheme><alias>rèsse publica</alias></lexeme>
  <lexeme><grapheme>sui generis</grapheme><alias>sui générisse</alias></lexeme>
  <lexeme><grapheme>prorata temporis</grapheme><grapheme>pro rata temporis</grapheme><alias>prorata temporisse</alias></lexeme>
  <lexeme><grapheme>in limine litis</grapheme><alias>ine liminé litisse</alias></lexeme>
  <lexeme><grapheme>in memoriam</grapheme><alias>ine mémoriame</alias></lexeme>
  <lexeme><grapheme>in utero</grapheme><alias>ine utéro</alias></lexeme>
  <lexeme><grapheme>ne varietur</grapheme><alias>né variétur</alias></lexeme>
  <lexeme><grapheme>res nullius</grapheme><alias>rèsse nulliusse</alias></lexeme>
  <lexeme><grapheme>honoris causa</grapheme><alias>honorisse coza</alias></lexeme>
  <lexeme><grapheme>de cujus</grapheme><alias>dé cujusse</alias></lexeme>
  <lexeme><grapheme>de visu</grapheme><alias>dé vizu</alias></lexeme>
  <lexeme><grapheme>de plano</grapheme><alias>dé plano</alias></lexeme>
  <lexeme><grapheme>prima facie</grapheme><alias>prima facié</alias></lexeme>
  <lexeme><grapheme>per se</grapheme><alias>pèr sé</alias></lexeme>
  <lexeme><grapheme>quater</grapheme><alias>kouatère</alias></lexeme>
  <lexeme><grapheme>quinquies</grapheme><alias>kuinkuièsse</alias></lexeme>
  <lexeme><grapheme>sexies</grapheme><alias>sexièsse</alias></lexeme>
  <lexeme><grapheme>septies</grapheme><alias>septièsse</alias></lexeme>
  <lexeme><grapheme>octies</grapheme><alias>octièsse</alias></lexeme>
  <lexeme><grapheme>nonies</grapheme><alias>nonièsse</alias></lexeme>
  <lexeme><grapheme>decies</grapheme><alias>décièsse</alias></lexeme>
  <lexeme><grapheme>undecies</grapheme><alias>ondécièsse</alias></lexeme>
  <lexeme><grapheme>duodecies</grapheme><alias>duodécièsse</alias></lexeme>
  <lexeme><grapheme>terdecies</grapheme><alias>tèrdécièsse</alias></lexeme>
  <lexeme><grapheme>thesaurus</grapheme><grapheme>thésaurus</grapheme><alias>tézorusse</alias></lexeme>
  <lexeme><grapheme>pubis</grapheme><alias>pubisse</alias></lexeme>
  <lexeme><grapheme>myosotis</grapheme><alias>miozotisse</alias></lexeme>
  <lexeme><grapheme>pathos</grapheme><alias>patosse</alias></lexeme>
  <lexeme><grapheme>tétanos</grapheme><alias>tétanosse</alias></lexeme>
  <lexeme><grapheme>vasistas</grapheme><alias>vazistasse</alias></lexeme>
  <lexeme><grapheme>madras</grapheme><alias>madrasse</alias></lexeme>
  <!-- Places and persons -->
  <lexeme><grapheme>Rouen</grapheme><alias>Rouan</alias></lexeme>
  <lexeme><grapheme>Metz</grapheme><alias>Mèsse</alias></lexeme>
  <lexeme><grapheme>Lens</grapheme><phoneme>lɑ̃s</phoneme></lexeme>
  <lexeme><grapheme>Auxerre</grapheme><alias>Osserre</alias></lexeme>
  <lexeme><grapheme>Auxerrois</grapheme><alias>Osserrois</alias></lexeme>
  <lexeme><grapheme>Bruxelles</grapheme><alias>Brusselle</alias></lexeme>
  <lexeme><grapheme>bruxellois</grapheme><phoneme>bʁysɛlwa</phoneme></lexeme>
  <lexeme><grapheme>bruxelloise</grapheme><phoneme>bʁysɛlwaz</phoneme></lexeme>
  <lexeme><grapheme>bruxelloises</grapheme><phoneme>bʁysɛlwaz</phoneme></lexeme>
  <lexeme><grapheme>Troyes</grapheme><alias>Troi</alias></lexeme>
  <lexeme><grapheme>Quimper</grapheme><alias>Kimpère</alias></lexeme>
  <lexeme><grapheme>Thiers</grapheme><alias>Tière</alias></lexeme>
  <lexeme><grapheme>Nogent</grapheme><alias>Nojan</alias></lexeme>
  <lexeme><grapheme>Agen</grapheme><alias>Ajin</alias></lexeme>
  <lexeme><grapheme>Doubs</grapheme><alias>Dou</alias></lexeme>
  <lexeme><grapheme>Aisne</grapheme><alias>Aine</alias></lexeme>
  <lexeme><grapheme>Tourcoing</grapheme><alias>Tourkoin</alias></lexeme>
  <lexeme><grapheme>Thionville</grapheme><phoneme>tjɔ̃vil</phoneme></lexeme>
  <lexeme><grapheme>Cergy</grapheme><alias>Cerji</alias></lexeme>
  <lexeme><grapheme>Reims</grapheme><alias>Rinsse</alias></lexeme>
  <lexeme><grapheme>Lot</grapheme><alias>Lotte</alias></lexeme>
  <lexeme><grapheme>Vesoul</grapheme><alias>Vezou</alias></lexeme>
  <lexeme><grapheme>Alès</grapheme><alias>Alèsse</alias></lexeme>
  <lexeme><grapheme>Chamonix</grapheme><alias>Chamoni</alias></lexeme>
  <lexeme><grapheme>Avoriaz</grapheme><alias>Avoria</alias></lexeme>
  <lexeme><grapheme>Oyonnax</grapheme><phoneme>ojona</phoneme></lexeme>
  <lexeme><grapheme>Gex</grapheme><phoneme>ʒɛks</phoneme></lexeme>
  <lexeme><grapheme>Saint-Omer</grapheme><alias>Saint-Omère</alias></lexeme>
  <lexeme><grapheme>Saint-Maixent</grapheme><alias>Saint-Mèssan</alias></lexeme>
  <lexeme><grapheme>Saint-Brieuc</grapheme><alias>Saint-Brieu</alias></lexeme>
  <lexeme><grapheme>Guingamp</grapheme><alias>Ghingan</alias></lexeme>
  <lexeme><grapheme>Pithiviers</grapheme><alias>Pitivié</alias></lexeme>
  <lexeme><grapheme>Montbéliard</grapheme><alias>Monbéliar</alias></lexeme>
  <lexeme><grapheme>Montpellier</grapheme><phoneme>mɔ̃pəlje</phoneme></lexeme>
  <lexeme><grapheme>Montluçon</grapheme><alias>Monlusson</alias></lexeme>
  <lexeme><grapheme>Montbrison</grapheme><alias>Monbrison</alias></lexeme>
  <lexeme><grapheme>Belleville</grapheme><phoneme>bɛlvil</phoneme></lexeme>
  <lexeme><grapheme>Mulhouse</grapheme><phoneme>myluz</phoneme></lexeme>
  <lexeme><grapheme>Wissembourg</grapheme><alias>Vissembour</alias></lexeme>
  <lexeme><grapheme>Longwy</grapheme><phoneme>lɔ̃wi</phoneme></lexeme>
  <lexeme><grapheme>Gérardmer</grapheme><alias>Jérarmé</alias></lexeme>
  <lexeme><grapheme>Uzès</grapheme><alias>Uzèsse</alias></lexeme>
  <lexeme><grapheme>Fréjus</grapheme><alias>Fréjusse</alias></lexeme>
  <lexeme><grapheme>Corte</grapheme><alias>Corté</alias></lexeme>
  <lexeme><grapheme>Papeete</grapheme><alias>Papété</alias></lexeme>
  <lexeme><grapheme>Anvers</grapheme><alias>Anversse</alias></lexeme>
  <lexeme><grapheme>Kiev</grapheme><alias>Kièfe</alias></lexeme>
  <lexeme><grapheme>Zurich</grapheme><alias>Zurik</alias></lexeme>
  <lexeme><grapheme>Schengen</grapheme><alias>Chèngaine</alias></lexeme>
  <lexeme><grapheme>Senlis</grapheme><alias>Senlisse</alias></lexeme>
  <lexeme><grapheme>Vaulx-en-Velin</grapheme><alias>Vau-en-Velin</alias></lexeme>
  <lexeme><grapheme>Cergy-Pontoise</grapheme><alias>Cerji-Pontoise</alias></lexeme>
  <lexeme><grapheme>Sarkozy</grapheme><alias>Sarkozi</alias></lexeme>
  <lexeme><grapheme>Mohamed</grapheme><grapheme>Mohammed</grapheme><alias>Mohamède</alias></lexeme>
  <lexeme><grapheme>Ahmed</grapheme><alias>Ahmède</alias></lexeme>
  <lexeme><grapheme>Bill</grapheme><alias>Bil</alias></lexeme>
  <lexeme><grapheme>Mark</grapheme><phoneme>maʁk</phoneme></lexeme>
  <lexeme><grapheme>Mike</grapheme><phoneme>majk</phoneme></lexeme>
  <lexeme><grapheme>Steve</grapheme><alias>Stive</alias></lexeme>
  <lexeme><grapheme>John</grapheme><phoneme>dʒɔn</phoneme></lexeme>
  <lexeme><grapheme>James</grapheme><alias>Djèmse</alias></lexeme>
  <lexeme><grapheme>Peter</grapheme><alias>Piteur</alias></lexeme>
  <lexeme><grapheme>George</grapheme><alias>Djordje</alias></lexeme>
  <lexeme><grapheme>William</grapheme><alias>Ouiliame</alias></lexeme>
  <lexeme><grapheme>Williams</grapheme><alias>Ouiliamse</alias></lexeme>
  <lexeme><grapheme>Walter</grapheme><alias>Valtère</alias></lexeme>
  <lexeme><grapheme>Wilfried</grapheme><grapheme>Wilfrid</grapheme><alias>Vilfride</alias></lexeme>
  <lexeme><grapheme>Weber</grapheme><alias>Vébère</alias></lexeme>
  <lexeme><grapheme>Schwartz</grapheme><alias>Chouartse</alias></lexeme>
  <lexeme><grapheme>Wälti</grapheme><alias>Velti</alias></lexeme>
  <lexeme><grapheme>Stroesser</grapheme><alias>Stressère</alias></lexeme>
  <lexeme><grapheme>Marilly</grapheme><alias>Mariyi</alias></lexeme>
  <lexeme><grapheme>Emery</grapheme><alias>Émeri</alias></lexeme>
  <lexeme><grapheme>Joly</grapheme><alias>Joli</alias></lexeme>
  <lexeme><grapheme>Lamy</grapheme><alias>Lami</alias></lexeme>
  <lexeme><grapheme>Roy</grapheme><phoneme>ʁwa</phoneme></lexeme>
  <lexeme><grapheme>Le Roy</grapheme><alias>Le Roi</alias></lexeme>
  <lexeme><grapheme>Henry</grapheme><alias>Henri</alias></lexeme>
  <lexeme><grapheme>Arthur</grapheme><alias>Artur</alias></lexeme>
  <lexeme><grapheme>Edith</grapheme><alias>Édit</alias></lexeme>
  <lexeme><grapheme>Cyrille</grapheme><alias>Sirile</alias></lexeme>
  <lexeme><grapheme>Achille</grapheme><alias>Achile</alias></lexeme>
  <lexeme><grapheme>Joan</grapheme><alias>Joane</alias></lexeme>
  <lexeme><grapheme>Yoann</grapheme><alias>Yoane</alias></lexeme>
  <lexeme><grapheme>Noah</grapheme><alias>Noa</alias></lexeme>
  <lexeme><grapheme>Jonathan</grapheme><phoneme>ʒonatɑ̃</phoneme></lexeme>
  <lexeme><grapheme>Nathan</grapheme><phoneme>natɑ̃</phoneme></lexeme>
  <lexeme><grapheme>Ethan</grapheme><alias>Étane</alias></lexeme>
  <lexeme><grapheme>Kevin</grapheme><grapheme>Kévin</grapheme><alias>Kévine</alias></lexeme>
  <lexeme><grapheme>Alfred</grapheme><alias>Alfrède</alias></lexeme>
  <lexeme><grapheme>Manfred</grapheme><alias>Manfrède</alias></lexeme>
  <lexeme><grapheme>Michaël</grapheme><grapheme>Mickaël</grapheme><grapheme>Mikaël</grapheme><alias>Mikaèle</alias></lexeme>
  <lexeme><grapheme>Castaner</grapheme><alias>Castanère</alias></lexeme>
  <lexeme><grapheme>legifrance</grapheme><grapheme>Legifrance</grapheme><alias>légifrance</alias></lexeme>
  <lexeme><grapheme>Foy</grapheme><alias>Foi</alias></lexeme>
  <!-- Words of English that French has taken -->
  <lexeme><grapheme>rock'n'roll</grapheme><grapheme>rock 'n' roll</grapheme><grapheme>rock and roll</grapheme><phoneme>ʁɔkɛnʁɔl</phoneme></lexeme>
  <lexeme><grapheme>escape game</grapheme><grapheme>escape games</grapheme><grapheme>escape-game</grapheme><grapheme>escape-games</grapheme><phoneme>ɛskɛp ɡɛm</phoneme></lexeme>
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
  <lexeme><grapheme>volley-ball</grapheme><grapheme>volleyball</grapheme><phoneme>vɔlɛbol</phoneme></lexeme>
  <lexeme><grapheme>basket-ball</grapheme><grapheme>basketball</grapheme><phoneme>baskɛtbol</phoneme></lexeme>
  <lexeme><grapheme>baseball</grapheme><grapheme>base-ball</grapheme><phoneme>bɛzbol</phoneme></lexeme>
  <lexeme><grapheme>water-polo</grapheme><phoneme>watɛʁpolo</phoneme></lexeme>
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
  <lexeme><grapheme>design</grapheme><grapheme>designs</grapheme><phoneme>dizajn</phoneme></lexeme>
  <lexeme><grapheme>designer</grapheme><grapheme>designers</grapheme><phoneme>dizajnœʁ</phoneme></lexeme>
  <lexeme><grapheme>open</grapheme><phoneme>opœn</phoneme></lexeme>
  <lexeme><grapheme>open source</grapheme><grapheme>open-source</grapheme><phoneme>opœn suʁs</phoneme></lexeme>
  <lexeme><grapheme>open data</grapheme><grapheme>open-data</grapheme><phoneme>opœn data</phoneme></lexeme>
  <lexeme><grapheme>open space</grapheme><grapheme>open-space</grapheme><grapheme>open spaces</grapheme><phoneme>opœn spɛs</phoneme></lexeme>
  <lexeme><grapheme>data center</grapheme><grapheme>datacenter</grapheme><grapheme>data-center</grapheme><grapheme>data centers</grapheme><grapheme>datacenters</grapheme><grapheme>data-centers</grapheme><phoneme>data sɛntœʁ</phoneme></lexeme>
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
  <lexeme><grapheme>hot-line</grapheme><phoneme>ɔtlajn</phoneme></lexeme>
  <lexeme><grapheme>cash</grapheme><phoneme>kaʃ</phoneme></lexeme>
  <lexeme><grapheme>cash-flow</grapheme><phoneme>kaʃflo</phoneme></lexeme>
  <lexeme><grapheme>wifi</grapheme><phoneme>wifi</phoneme></lexeme>
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
  <lexeme><grapheme>cluster</grapheme><grapheme>clusters</grapheme><phoneme>klœstœʁ</phoneme></lexeme>
  <lexeme><grapheme>country</grapheme><phoneme>kuntʁi</phoneme></lexeme>
  <lexeme><grapheme>tweet</grapheme><grapheme>tweets</grapheme><phoneme>twit</phoneme></lexeme>
  <lexeme><grapheme>tweeter</grapheme><grapheme>tweeté</grapheme><grapheme>tweetés</grapheme><phoneme>twite</phoneme></lexeme>
  <lexeme><grapheme>tweetent</grapheme><phoneme>twit</phoneme></lexeme>
  <lexeme><grapheme>retweet</grapheme><grapheme>retweets</grapheme><phoneme>ʁətwit</phoneme></lexeme>
  <lexeme><grapheme>speed</grapheme><phoneme>spid</phoneme></lexeme>
  <lexeme><grapheme>speed dating</grapheme><grapheme>speed-dating</grapheme><phoneme>spid detiŋ</phoneme></lexeme>
  <lexeme><grapheme>drive-in</grapheme><phoneme>dʁajvin</phoneme></lexeme>
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
  <lexeme><grapheme>rallye</grapheme><phoneme>ʁali</phoneme></lexeme>
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
  <lexeme><grapheme>tramways</grapheme><phoneme>tʁamwɛ</phoneme></lexeme>
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
  <lexeme><grapheme>storytelling</grapheme><phoneme>stɔʁitɛliŋ</phoneme></lexeme>
  <lexeme><grapheme>phishing</grapheme><phoneme>fiʃiŋ</phoneme></lexeme>
  <lexeme><grapheme>ransomware</grapheme><grapheme>ransomwares</grapheme><phoneme>ʁansɔmwɛʁ</phoneme></lexeme>
  <lexeme><grapheme>malware</grapheme><grapheme>malwares</grapheme><phoneme>malwɛʁ</phoneme></lexeme>
  <lexeme><grapheme>broker</grapheme><phoneme>bʁɔkœʁ</phoneme></lexeme>
  <lexeme><grapheme>steward</grapheme><grapheme>stewards</grapheme><phoneme>stiwaʁt</phoneme></lexeme>
  <lexeme><grapheme>leasing</grapheme><phoneme>liziŋ</phoneme></lexeme>
  <lexeme><grapheme>crowdfunding</grapheme><phoneme>kʁaudfœndiŋ</phoneme></lexeme>
  <lexeme><grapheme>coworking</grapheme><grapheme>co-working</grapheme><phoneme>kowœʁkiŋ</phoneme></lexeme>
  <lexeme><grapheme>coliving</grapheme><phoneme>kolivin</phoneme></lexeme>
  <lexeme><grapheme>benchmark</grapheme><grapheme>benchmarks</grapheme><phoneme>bɛntʃmaʁk</phoneme></lexeme>
  <lexeme><grapheme>lobby</grapheme><grapheme>lobbys</grapheme><phoneme>lɔbi</phoneme></lexeme>
  <lexeme><grapheme>lobbying</grapheme><phoneme>lɔbiiŋ</phoneme></lexeme>
  <lexeme><grapheme>merchandising</grapheme><phoneme>mɛʁʃɑ̃dajziŋ</phoneme></lexeme>
  <lexeme><grapheme>roaming</grapheme><phoneme>ʁomiŋ</phoneme></lexeme>
  <lexeme><grapheme>rating</grapheme><phoneme>ʁetiŋ</phoneme></lexeme>
  <lexeme><grapheme>travelling</grapheme><phoneme>tʁavliŋ</phoneme></lexeme>
  <lexeme><grapheme>monitoring</grapheme><phoneme>mɔnitɔʁiŋ</phoneme></lexeme>
  <lexeme><grapheme>mapping</grapheme><grapheme>mappings</grapheme><phoneme>mapiŋ</phoneme></lexeme>
  <lexeme><grapheme>nudge</grapheme><grapheme>nudges</grapheme><phoneme>nœdʒ</phoneme></lexeme>
  <lexeme><grapheme>chatbot</grapheme><grapheme>chatbots</grapheme><phoneme>tʃatbɔt</phoneme></lexeme>
  <lexeme><grapheme>manager</grapheme><grapheme>managers</grapheme><phoneme>manadʒœʁ</phoneme></lexeme>
  <lexeme><grapheme>management</grapheme><phoneme>manadʒmɛnt</phoneme></lexeme>
  <lexeme><grapheme>managériaux</grapheme><phoneme>manaʒeʁjal</phoneme></lexeme>
  <lexeme><grapheme>job dating</grapheme><grapheme>job-dating</grapheme><phoneme>dʒɔb detiŋ</phoneme></lexeme>
  <lexeme><grapheme>jean</grapheme><grapheme>jeans</grapheme><phoneme>dʒin</phoneme></lexeme>
  <lexeme><grapheme>surf</grapheme><phoneme>sœʁf</phoneme></lexeme>
  <lexeme><grapheme>surfeur</grapheme><grapheme>surfeurs</grapheme><phoneme>sœʁfœʁ</phoneme></lexeme>
  <lexeme><grapheme>chips</grapheme><phoneme>ʃips</phoneme></lexeme>
  <lexeme><grapheme>trail</grapheme><grapheme>trails</grapheme><phoneme>tʁɛl</phoneme></lexeme>
  <lexeme><grapheme>barbecue</grapheme><grapheme>barbecues</grapheme><phoneme>baʁbəkju</phoneme></lexeme>
  <lexeme><grapheme>supporters</grapheme><phoneme>sypɔʁtɛʁ</phoneme></lexeme>
  <lexeme><grapheme>reporters</grapheme><phoneme>ʁəpɔʁtɛʁ</phoneme></lexeme>
  <lexeme><grapheme>masters</grapheme><grapheme>master</grapheme><phoneme>mastɛʁ</phoneme></lexeme>
  <lexeme><grapheme>senior</grapheme><grapheme>seniors</grapheme><phoneme>senjɔʁ</phoneme></lexeme>
  <lexeme><grapheme>roller</grapheme><grapheme>rollers</grapheme><phoneme>ʁɔlœʁ</phoneme></lexeme>
  <lexeme><grapheme>cutter</grapheme><grapheme>cutters</grapheme><phoneme>kytɛʁ</phoneme></lexeme>
  <lexeme><grapheme>trader</grapheme><grapheme>traders</grapheme><phoneme>tʁɛdœʁ</phoneme></lexeme>
  <lexeme><grapheme>squats</grapheme><phoneme>skwat</phoneme></lexeme>
  <lexeme><grapheme>sticker</grapheme><grapheme>stickers</grapheme><phoneme>stikœʁ</phoneme></lexeme>
  <lexeme><grapheme>fjord</grapheme><grapheme>fjords</grapheme><phoneme>fjɔʁd</phoneme></lexeme>
  <lexeme><grapheme>badminton</grapheme><phoneme>badmintɔn</phoneme></lexeme>
  <lexeme><grapheme>pacemaker</grapheme><phoneme>pɛsmekœʁ</phoneme></lexeme>
  <lexeme><grapheme>best-seller</grapheme><grapheme>best-sellers</grapheme><phoneme>bɛstsɛlœʁ</phoneme></lexeme>
  <lexeme><grapheme>thriller</grapheme><grapheme>thrillers</grapheme><phoneme>tʁilœʁ</phoneme></lexeme>
  <lexeme><grapheme>smart city</grapheme><grapheme>smart-city</grapheme><phoneme>smaʁt siti</phoneme></lexeme>
  <lexeme><grapheme>smart cities</grapheme><phoneme>smaʁt sitiz</phoneme></lexeme>
  <lexeme><grapheme>Facebook</grapheme><phoneme>fɛsbuk</phoneme></lexeme>
  <lexeme><grapheme>Google</grapheme><phoneme>gugl</phoneme></lexeme>
  <lexeme><grapheme>Twitter</grapheme><phoneme>twitœʁ</phoneme></lexeme>
  <lexeme><grapheme>WhatsApp</grapheme><grapheme>Whatsapp</grapheme><phoneme>watsap</phoneme></lexeme>
  <lexeme><grapheme>LinkedIn</grapheme><grapheme>Linkedin</grapheme><phoneme>linkdin</phoneme></lexeme>
  <lexeme><grapheme>Windows</grapheme><phoneme>windoz</phoneme></lexeme>
  <lexeme><grapheme>Apple</grapheme><phoneme>apœl</phoneme></lexeme>
  <lexeme><grapheme>Airbnb</grapheme><phoneme>ɛʁbiɛnbi</phoneme></lexeme>
  <lexeme><grapheme>Uber</grapheme><phoneme>ybɛʁ</phoneme></lexeme>
  <lexeme><grapheme>Bluetooth</grapheme><phoneme>blutus</phoneme></lexeme>
  <lexeme><grapheme>ChatGPT</grapheme><phoneme>tʃat ʒe pe te</phoneme></lexeme>
  <lexeme><grapheme>Chat GPT</grapheme><phoneme>tʃat ʒe pe te</phoneme></lexeme>
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
  <lexeme><grapheme>replay</grapheme><phoneme>ʁiplɛ</phoneme></lexeme>
  <lexeme><grapheme>make-up</grapheme><phoneme>mɛkœp</phoneme></lexeme>
  <lexeme><grapheme>brainstorming</grapheme><phoneme>bʁɛnstɔʁmiŋ</phoneme></lexeme>
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
  <lexeme><grapheme>ferry</grapheme><grapheme>ferrys</grapheme><phoneme>fɛʁi</phoneme></lexeme>
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
  <lexeme><grapheme>shampooing</grapheme><grapheme>shampooings</grapheme><phoneme>ʃɑ̃pwɛ̃</phoneme></lexeme>
  <lexeme><grapheme>yacht</grapheme><grapheme>yachts</grapheme><phoneme>jɔt</phoneme></lexeme>
  <lexeme><grapheme>yachting</grapheme><phoneme>jɔtiŋ</phoneme></lexeme>
  <lexeme><grapheme>canyoning</grapheme><phoneme>kanjɔniŋ</phoneme></lexeme>
  <lexeme><grapheme>rafting</grapheme><phoneme>ʁaftiŋ</phoneme></lexeme>
  <lexeme><grapheme>trekking</grapheme><phoneme>tʁekiŋ</phoneme></lexeme>
  <lexeme><grapheme>bungalow</grapheme><grapheme>bungalows</grapheme><phoneme>bɛ̃galo</phoneme></lexeme>
  <lexeme><grapheme>igloo</grapheme><grapheme>igloos</grapheme><phoneme>iglu</phoneme></lexeme>
  <lexeme><grapheme>toundra</grapheme><phoneme>tundʁa</phoneme></lexeme>
  <lexeme><grapheme>freezer</grapheme><phoneme>fʁizœʁ</phoneme></lexeme>
  <lexeme><grapheme>mixer</grapheme><phoneme>miksœʁ</phoneme></lexeme>
  <lexeme><grapheme>crawl</grapheme><phoneme>kʁol</phoneme></lexeme>
  <lexeme><grapheme>quark</grapheme><grapheme>quarks</grapheme><phoneme>kwaʁk</phoneme></lexeme>
  <lexeme><grapheme>trench</grapheme><phoneme>tʁɛnʃ</phoneme></lexeme>
  <lexeme><grapheme>stand-up</grapheme><phoneme>stɑ̃dœp</phoneme></lexeme>
  <lexeme><grapheme>standing</grapheme><phoneme>stɑ̃diŋ</phoneme></lexeme>
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
  <lexeme><grapheme>living lab</grapheme><phoneme>liviŋ lab</phoneme></lexeme>
  <lexeme><grapheme>let</grapheme><phoneme>lɛt</phoneme></lexeme>
  <lexeme><grapheme>city</grapheme><phoneme>siti</phoneme></lexeme>
  <lexeme><grapheme>city stade</grapheme><grapheme>city-stade</grapheme><phoneme>siti stad</phoneme></lexeme>
  <lexeme><grapheme>pump track</grapheme><grapheme>pump-track</grapheme><grapheme>pumptrack</grapheme><phoneme>pœmp tʁak</phoneme></lexeme>
  <lexeme><grapheme>thread</grapheme><grapheme>threads</grapheme><phoneme>sʁɛd</phoneme></lexeme>
  <lexeme><grapheme>bed and breakfast</grapheme><phoneme>bɛd ɛnd bʁɛkfœst</phoneme></lexeme>
  <lexeme><grapheme>lean</grapheme><phoneme>lin</phoneme></lexeme>
  <lexeme><grapheme>bashing</grapheme><phoneme>baʃiŋ</phoneme></lexeme>
  <lexeme><grapheme>outsourcing</grapheme><phoneme>autsuʁsiŋ</phoneme></lexeme>
  <lexeme><grapheme>co-living</grapheme><phoneme>koliviŋ</phoneme></lexeme>
  <lexeme><grapheme>home staging</grapheme><phoneme>om stɛdʒiŋ</phoneme></lexeme>
  <lexeme><grapheme>slow food</grapheme><phoneme>slo fud</phoneme></lexeme>
  <lexeme><grapheme>street food</grapheme><phoneme>stʁit fud</phoneme></lexeme>
  <lexeme><grapheme>mailing list</grapheme><phoneme>meliŋ list</phoneme></lexeme>
  <lexeme><grapheme>green deal</grapheme><phoneme>gʁin dil</phoneme></lexeme>
  <lexeme><grapheme>Green Deal</grapheme><phoneme>gʁin dil</phoneme></lexeme>
  <lexeme><grapheme>light</grapheme><phoneme>lajt</phoneme></lexeme>
  <lexeme><grapheme>benchmarking</grapheme><phoneme>bɛntʃmaʁkiŋ</phoneme></lexeme>
  <!-- Words with th and y that the engine takes for English -->
  <lexeme><grapheme>Abby</grapheme><alias>Abbi</alias></lexeme>
  <lexeme><grapheme>Agatha</grapheme><alias>Agata</alias></lexeme>
  <lexeme><grapheme>Agathe</grapheme><alias>Agate</alias></lexeme>
  <lexeme><grapheme>Albany</grapheme><alias>Albani</alias></lexeme>
  <lexeme><grapheme>Ally</grapheme><alias>Alli</alias></lexeme>
  <lexeme><grapheme>Almaty</grapheme><alias>Almati</alias></lexeme>
  <lexeme><grapheme>Althusser</grapheme><alias>Altusser</alias></lexeme>
  <lexeme><grapheme>Amaury</grapheme><alias>Amauri</alias></lexeme>
  <lexeme><grapheme>Amilly</grapheme><alias>Amilli</alias></lexeme>
  <lexeme><grapheme>Amy</grapheme><alias>Ami</alias></lexeme>
  <lexeme><grapheme>Andrésy</grapheme><alias>Andrési</alias></lexeme>
  <lexeme><grapheme>Andy</grapheme><alias>Andi</alias></lexeme>
  <lexeme><grapheme>Annabeth</grapheme><alias>Annabete</alias></lexeme>
  <lexeme><grapheme>Annecy</grapheme><alias>Anneci</alias></lexeme>
  <lexeme><grapheme>Anthelme</grapheme><alias>Antelme</alias></lexeme>
  <lexeme><grapheme>Anthony</grapheme><alias>Anthoni</alias></lexeme>
  <lexeme><grapheme>Antony</grapheme><alias>Antoni</alias></lexeme>
  <lexeme><grapheme>Arcy</grapheme><alias>Arci</alias></lexeme>
  <lexeme><grapheme>Arkady</grapheme><alias>Arkadi</alias></lexeme>
  <lexeme><grapheme>Arthuis</grapheme><alias>Artuis</alias></lexeme>
  <lexeme><grapheme>Athabasca</grapheme><alias>Atabasca</alias></lexeme>
  <lexeme><grapheme>Athanase</grapheme><alias>Atanase</alias></lexeme>
  <lexeme><grapheme>Athis</grapheme><alias>Atis</alias></lexeme>
  <lexeme><grapheme>Balthazar</grapheme><alias>Baltazar</alias></lexeme>
  <lexeme><grapheme>Barry</grapheme><alias>Barri</alias></lexeme>
  <lexeme><grapheme>Barthélemy</grapheme><alias>Bartélémi</alias></lexeme>
  <lexeme><grapheme>Barthélémy</grapheme><alias>Barthélémi</alias></lexeme>
  <lexeme><grapheme>Bayreuth</grapheme><alias>Bayreute</alias></lexeme>
  <lexeme><grapheme>Belzébuth</grapheme><alias>Belzébute</alias></lexeme>
  <lexeme><grapheme>Bentham</grapheme><alias>Bentam</alias></lexeme>
  <lexeme><grapheme>Bercy</grapheme><alias>Berci</alias></lexeme>
  <lexeme><grapheme>Berry</grapheme><alias>Berri</alias></lexeme>
  <lexeme><grapheme>Berthe</grapheme><alias>Berte</alias></lexeme>
  <lexeme><grapheme>Berthelot</grapheme><alias>Bertelot</alias></lexeme>
  <lexeme><grapheme>Berthollet</grapheme><alias>Bertollet</alias></lexeme>
  <lexeme><grapheme>Beth</grapheme><alias>Bete</alias></lexeme>
  <lexeme><grapheme>Bethany</grapheme><alias>Betani</alias></lexeme>
  <lexeme><grapheme>Betty</grapheme><alias>Betti</alias></lexeme>
  <lexeme><grapheme>Beverly</grapheme><alias>Beverli</alias></lexeme>
  <lexeme><grapheme>Beyrouth</grapheme><alias>Beyroute</alias></lexeme>
  <lexeme><grapheme>Billy</grapheme><alias>Billi</alias></lexeme>
  <lexeme><grapheme>Bithynie</grapheme><alias>Bitynie</alias></lexeme>
  <lexeme><grapheme>Bobby</grapheme><alias>Bobbi</alias></lexeme>
  <lexeme><grapheme>Bondy</grapheme><alias>Bondi</alias></lexeme>
  <lexeme><grapheme>Brittany</grapheme><alias>Brittani</alias></lexeme>
  <lexeme><grapheme>Bully</grapheme><alias>Bulli</alias></lexeme>
  <lexeme><grapheme>Béthune</grapheme><alias>Bétune</alias></lexeme>
  <lexeme><grapheme>Calgary</grapheme><alias>Calgari</alias></lexeme>
  <lexeme><grapheme>Carthage</grapheme><alias>Cartage</alias></lexeme>
  <lexeme><grapheme>Carthagène</grapheme><alias>Cartagène</alias></lexeme>
  <lexeme><grapheme>Cassidy</grapheme><alias>Cassidi</alias></lexeme>
  <lexeme><grapheme>Castelnaudary</grapheme><alias>Castelnaudari</alias></lexeme>
  <lexeme><grapheme>Cathy</grapheme><alias>Cati</alias></lexeme>
  <lexeme><grapheme>Cecily</grapheme><alias>Sécili</alias></lexeme>
  <lexeme><grapheme>Chambéry</grapheme><alias>Chambéri</alias></lexeme>
  <lexeme><grapheme>Chantilly</grapheme><alias>Chantilli</alias></lexeme>
  <lexeme><grapheme>Charly</grapheme><alias>Charli</alias></lexeme>
  <lexeme><grapheme>Chauny</grapheme><alias>Chauni</alias></lexeme>
  <lexeme><grapheme>Chevilly</grapheme><alias>Chevilli</alias></lexeme>
  <lexeme><grapheme>Chilly</grapheme><alias>Chilli</alias></lexeme>
  <lexeme><grapheme>Choisy</grapheme><alias>Choisi</alias></lexeme>
  <lexeme><grapheme>City</grapheme><alias>Citi</alias></lexeme>
  <lexeme><grapheme>Clothilde</grapheme><alias>Clotilde</alias></lexeme>
  <lexeme><grapheme>Clotho</grapheme><alias>Cloto</alias></lexeme>
  <lexeme><grapheme>Cluny</grapheme><alias>Cluni</alias></lexeme>
  <lexeme><grapheme>Corinthe</grapheme><alias>Corinte</alias></lexeme>
  <lexeme><grapheme>Coty</grapheme><alias>Coti</alias></lexeme>
  <lexeme><grapheme>Crécy</grapheme><alias>Créci</alias></lexeme>
  <lexeme><grapheme>Crépy</grapheme><alias>Crépi</alias></lexeme>
  <lexeme><grapheme>Cthulhu</grapheme><alias>Ctulhu</alias></lexeme>
  <lexeme><grapheme>Daisy</grapheme><alias>Daisi</alias></lexeme>
  <lexeme><grapheme>Danny</grapheme><alias>Danni</alias></lexeme>
  <lexeme><grapheme>Dany</grapheme><alias>Dani</alias></lexeme>
  <lexeme><grapheme>Davy</grapheme><alias>Davi</alias></lexeme>
  <lexeme><grapheme>Dolly</grapheme><alias>Dolli</alias></lexeme>
  <lexeme><grapheme>Dorothy</grapheme><alias>Doroti</alias></lexeme>
  <lexeme><grapheme>Drancy</grapheme><alias>Dranci</alias></lexeme>
  <lexeme><grapheme>Eddy</grapheme><alias>Eddi</alias></lexeme>
  <lexeme><grapheme>Elizabeth</grapheme><alias>Élisabète</alias></lexeme>
  <lexeme><grapheme>Emily</grapheme><alias>Emili</alias></lexeme>
  <lexeme><grapheme>Emmy</grapheme><alias>Emmi</alias></lexeme>
  <lexeme><grapheme>Esther</grapheme><alias>Ester</alias></lexeme>
  <lexeme><grapheme>Evgeny</grapheme><alias>Evgeni</alias></lexeme>
  <lexeme><grapheme>Exupéry</grapheme><alias>Exupéri</alias></lexeme>
  <lexeme><grapheme>Faith</grapheme><alias>Faite</alias></lexeme>
  <lexeme><grapheme>Fanny</grapheme><alias>Fanni</alias></lexeme>
  <lexeme><grapheme>Felicity</grapheme><alias>Feliciti</alias></lexeme>
  <lexeme><grapheme>Fethi</grapheme><alias>Feti</alias></lexeme>
  <lexeme><grapheme>Firminy</grapheme><alias>Firmini</alias></lexeme>
  <lexeme><grapheme>Fleury</grapheme><alias>Fleuri</alias></lexeme>
  <lexeme><grapheme>Freddy</grapheme><alias>Freddi</alias></lexeme>
  <lexeme><grapheme>Gaby</grapheme><alias>Gabi</alias></lexeme>
  <lexeme><grapheme>Ganymède</grapheme><alias>Ganimède</alias></lexeme>
  <lexeme><grapheme>Gareth</grapheme><alias>Garete</alias></lexeme>
  <lexeme><grapheme>Gary</grapheme><alias>Gari</alias></lexeme>
  <lexeme><grapheme>Gentilly</grapheme><alias>Gentilli</alias></lexeme>
  <lexeme><grapheme>Gladys</grapheme><alias>Gladis</alias></lexeme>
  <lexeme><grapheme>Goethe</grapheme><alias>Gueute</alias></lexeme>
  <lexeme><grapheme>Golgotha</grapheme><alias>Golgota</alias></lexeme>
  <lexeme><grapheme>Goliath</grapheme><alias>Goliate</alias></lexeme>
  <lexeme><grapheme>Granby</grapheme><alias>Granbi</alias></lexeme>
  <lexeme><grapheme>Gregory</grapheme><alias>Gregori</alias></lexeme>
  <lexeme><grapheme>Grigory</grapheme><alias>Grigori</alias></lexeme>
  <lexeme><grapheme>Grothendieck</grapheme><alias>Grotendieck</alias></lexeme>
  <lexeme><grapheme>Grégory</grapheme><alias>Grégori</alias></lexeme>
  <lexeme><grapheme>Grévy</grapheme><alias>Grévi</alias></lexeme>
  <lexeme><grapheme>Günther</grapheme><alias>Günter</alias></lexeme>
  <lexeme><grapheme>Hardy</grapheme><alias>Hardi</alias></lexeme>
  <lexeme><grapheme>Harmony</grapheme><alias>Harmoni</alias></lexeme>
  <lexeme><grapheme>Harry</grapheme><alias>Harri</alias></lexeme>
  <lexeme><grapheme>Helianthus</grapheme><alias>Heliantus</alias></lexeme>
  <lexeme><grapheme>Hillary</grapheme><alias>Hillari</alias></lexeme>
  <lexeme><grapheme>Holly</grapheme><alias>Holli</alias></lexeme>
  <lexeme><grapheme>Hyacinthe</grapheme><alias>Hyacinte</alias></lexeme>
  <lexeme><grapheme>Innsmouth</grapheme><alias>Innsmoute</alias></lexeme>
  <lexeme><grapheme>Ivy</grapheme><alias>Ivi</alias></lexeme>
  <lexeme><grapheme>Jenny</grapheme><alias>Jenni</alias></lexeme>
  <lexeme><grapheme>Jeremy</grapheme><alias>Jeremi</alias></lexeme>
  <lexeme><grapheme>Jerry</grapheme><alias>Jerri</alias></lexeme>
  <lexeme><grapheme>Jimmy</grapheme><alias>Jimmi</alias></lexeme>
  <lexeme><grapheme>Jody</grapheme><alias>Jodi</alias></lexeme>
  <lexeme><grapheme>Judith</grapheme><alias>Judite</alias></lexeme>
  <lexeme><grapheme>Judy</grapheme><alias>Judi</alias></lexeme>
  <lexeme><grapheme>Jérémy</grapheme><alias>Jérémi</alias></lexeme>
  <lexeme><grapheme>Kathryn</grapheme><alias>Katryn</alias></lexeme>
  <lexeme><grapheme>Kathy</grapheme><alias>Kati</alias></lexeme>
  <lexeme><grapheme>Katy</grapheme><alias>Kati</alias></lexeme>
  <lexeme><grapheme>Keith</grapheme><alias>Keite</alias></lexeme>
  <lexeme><grapheme>Kelly</grapheme><alias>Kelli</alias></lexeme>
  <lexeme><grapheme>Kennelly</grapheme><alias>Kennelli</alias></lexeme>
  <lexeme><grapheme>Kenneth</grapheme><alias>Kennete</alias></lexeme>
  <lexeme><grapheme>Kenny</grapheme><alias>Kenni</alias></lexeme>
  <lexeme><grapheme>Kimberly</grapheme><alias>Kimberli</alias></lexeme>
  <lexeme><grapheme>Kitty</grapheme><alias>Kitti</alias></lexeme>
  <lexeme><grapheme>Laly</grapheme><alias>Lali</alias></lexeme>
  <lexeme><grapheme>Lancy</grapheme><alias>Lanci</alias></lexeme>
  <lexeme><grapheme>Lanthenay</grapheme><alias>Lantenay</alias></lexeme>
  <lexeme><grapheme>Larry</grapheme><alias>Larri</alias></lexeme>
  <lexeme><grapheme>Lenny</grapheme><alias>Lenni</alias></lexeme>
  <lexeme><grapheme>Libby</grapheme><alias>Libbi</alias></lexeme>
  <lexeme><grapheme>Lilith</grapheme><alias>Lilite</alias></lexeme>
  <lexeme><grapheme>Lily</grapheme><alias>Lili</alias></lexeme>
  <lexeme><grapheme>Lisbeth</grapheme><alias>Lisbete</alias></lexeme>
  <lexeme><grapheme>Lizbeth</grapheme><alias>Lizbete</alias></lexeme>
  <lexeme><grapheme>Lizzy</grapheme><alias>Lizzi</alias></lexeme>
  <lexeme><grapheme>Loth</grapheme><alias>Lote</alias></lexeme>
  <lexeme><grapheme>Lothaire</grapheme><alias>Lotaire</alias></lexeme>
  <lexeme><grapheme>Lucy</grapheme><alias>Luci</alias></lexeme>
  <lexeme><grapheme>Lufthansa</grapheme><alias>Luftansa</alias></lexeme>
  <lexeme><grapheme>Lully</grapheme><alias>Lulli</alias></lexeme>
  <lexeme><grapheme>Luther</grapheme><alias>Lutère</alias></lexeme>
  <lexeme><grapheme>Lévy</grapheme><alias>Lévi</alias></lexeme>
  <lexeme><grapheme>Mallory</grapheme><alias>Mallori</alias></lexeme>
  <lexeme><grapheme>Malmedy</grapheme><alias>Malmedi</alias></lexeme>
  <lexeme><grapheme>Malthus</grapheme><alias>Maltus</alias></lexeme>
  <lexeme><grapheme>Mandy</grapheme><alias>Mandi</alias></lexeme>
  <lexeme><grapheme>Marcy</grapheme><alias>Marci</alias></lexeme>
  <lexeme><grapheme>Marly</grapheme><alias>Marli</alias></lexeme>
  <lexeme><grapheme>Martha</grapheme><alias>Marta</alias></lexeme>
  <lexeme><grapheme>Marthe</grapheme><alias>Marte</alias></lexeme>
  <lexeme><grapheme>Marty</grapheme><alias>Marti</alias></lexeme>
  <lexeme><grapheme>Mary</grapheme><alias>Mari</alias></lexeme>
  <lexeme><grapheme>Matheson</grapheme><alias>Mateson</alias></lexeme>
  <lexeme><grapheme>Mathias</grapheme><alias>Matiasse</alias></lexeme>
  <lexeme><grapheme>Mathilda</grapheme><alias>Matilda</alias></lexeme>
  <lexeme><grapheme>Mathilde</grapheme><alias>Matilde</alias></lexeme>
  <lexeme><grapheme>Mathis</grapheme><alias>Matisse</alias></lexeme>
  <lexeme><grapheme>Mathusalem</grapheme><alias>Matusalem</alias></lexeme>
  <lexeme><grapheme>Mathys</grapheme><alias>Matis</alias></lexeme>
  <lexeme><grapheme>Matoury</grapheme><alias>Matouri</alias></lexeme>
  <lexeme><grapheme>Maëlys</grapheme><alias>Maëlis</alias></lexeme>
  <lexeme><grapheme>Mennecy</grapheme><alias>Menneci</alias></lexeme>
  <lexeme><grapheme>Meredith</grapheme><alias>Meredite</alias></lexeme>
  <lexeme><grapheme>Meurthe</grapheme><alias>Meurte</alias></lexeme>
  <lexeme><grapheme>Mindy</grapheme><alias>Mindi</alias></lexeme>
  <lexeme><grapheme>Mithra</grapheme><alias>Mitra</alias></lexeme>
  <lexeme><grapheme>Mithridate</grapheme><alias>Mitridate</alias></lexeme>
  <lexeme><grapheme>Mitry</grapheme><alias>Mitri</alias></lexeme>
  <lexeme><grapheme>Moby</grapheme><alias>Mobi</alias></lexeme>
  <lexeme><grapheme>Molly</grapheme><alias>Molli</alias></lexeme>
  <lexeme><grapheme>Montjoly</grapheme><alias>Montjoli</alias></lexeme>
  <lexeme><grapheme>Montmorency</grapheme><alias>Montmorenci</alias></lexeme>
  <lexeme><grapheme>Mory</grapheme><alias>Mori</alias></lexeme>
  <lexeme><grapheme>Nagy</grapheme><alias>Nagi</alias></lexeme>
  <lexeme><grapheme>Nancy</grapheme><alias>Nanci</alias></lexeme>
  <lexeme><grapheme>Nathanaël</grapheme><alias>Natanaël</alias></lexeme>
  <lexeme><grapheme>Nathaniel</grapheme><alias>Nataniel</alias></lexeme>
  <lexeme><grapheme>Nazareth</grapheme><alias>Nazarete</alias></lexeme>
  <lexeme><grapheme>Neith</grapheme><alias>Neite</alias></lexeme>
  <lexeme><grapheme>Nelly</grapheme><alias>Nelli</alias></lexeme>
  <lexeme><grapheme>Neuilly</grapheme><alias>Neuilli</alias></lexeme>
  <lexeme><grapheme>Noisy</grapheme><alias>Noisi</alias></lexeme>
  <lexeme><grapheme>Orly</grapheme><alias>Orli</alias></lexeme>
  <lexeme><grapheme>Othe</grapheme><alias>Ote</alias></lexeme>
  <lexeme><grapheme>Othello</grapheme><alias>Otello</alias></lexeme>
  <lexeme><grapheme>Othman</grapheme><alias>Otman</alias></lexeme>
  <lexeme><grapheme>Ourthe</grapheme><alias>Ourte</alias></lexeme>
  <lexeme><grapheme>Pacy</grapheme><alias>Paci</alias></lexeme>
  <lexeme><grapheme>Parthenay</grapheme><alias>Partenay</alias></lexeme>
  <lexeme><grapheme>Patty</grapheme><alias>Patti</alias></lexeme>
  <lexeme><grapheme>Peggy</grapheme><alias>Peggi</alias></lexeme>
  <lexeme><grapheme>Penny</grapheme><alias>Penni</alias></lexeme>
  <lexeme><grapheme>Penthièvre</grapheme><alias>Pentièvre</alias></lexeme>
  <lexeme><grapheme>Perth</grapheme><alias>Perte</alias></lexeme>
  <lexeme><grapheme>Plymouth</grapheme><alias>Plymoute</alias></lexeme>
  <lexeme><grapheme>Polony</grapheme><alias>Poloni</alias></lexeme>
  <lexeme><grapheme>Pondichéry</grapheme><alias>Pondichéri</alias></lexeme>
  <lexeme><grapheme>Ponthierry</grapheme><alias>Ponthierri</alias></lexeme>
  <lexeme><grapheme>Pontivy</grapheme><alias>Pontivi</alias></lexeme>
  <lexeme><grapheme>Ponty</grapheme><alias>Ponti</alias></lexeme>
  <lexeme><grapheme>Portsmouth</grapheme><alias>Portsmoute</alias></lexeme>
  <lexeme><grapheme>Puffy</grapheme><alias>Puffi</alias></lexeme>
  <lexeme><grapheme>Pythagore</grapheme><alias>Pytagore</alias></lexeme>
  <lexeme><grapheme>Quercy</grapheme><alias>Querci</alias></lexeme>
  <lexeme><grapheme>Quevilly</grapheme><alias>Quevilli</alias></lexeme>
  <lexeme><grapheme>Raincy</grapheme><alias>Rainci</alias></lexeme>
  <lexeme><grapheme>Rajasthan</grapheme><alias>Rajastan</alias></lexeme>
  <lexeme><grapheme>Randy</grapheme><alias>Randi</alias></lexeme>
  <lexeme><grapheme>Raspberry</grapheme><alias>Raspberri</alias></lexeme>
  <lexeme><grapheme>Rivery</grapheme><alias>Riveri</alias></lexeme>
  <lexeme><grapheme>Romilly</grapheme><alias>Romilli</alias></lexeme>
  <lexeme><grapheme>Roth</grapheme><alias>Rote</alias></lexeme>
  <lexeme><grapheme>Rothbard</grapheme><alias>Rotbard</alias></lexeme>
  <lexeme><grapheme>Rothschild</grapheme><alias>Rotschild</alias></lexeme>
  <lexeme><grapheme>Ruby</grapheme><alias>Rubi</alias></lexeme>
  <lexeme><grapheme>Rudy</grapheme><alias>Rudi</alias></lexeme>
  <lexeme><grapheme>Rumilly</grapheme><alias>Rumilli</alias></lexeme>
  <lexeme><grapheme>Ruth</grapheme><alias>Rute</alias></lexeme>
  <lexeme><grapheme>Rutherford</grapheme><alias>Ruterford</alias></lexeme>
  <lexeme><grapheme>Rémy</grapheme><alias>Rémi</alias></lexeme>
  <lexeme><grapheme>Salaberry</grapheme><alias>Salaberri</alias></lexeme>
  <lexeme><grapheme>Salisbury</grapheme><alias>Salisburi</alias></lexeme>
  <lexeme><grapheme>Sally</grapheme><alias>Salli</alias></lexeme>
  <lexeme><grapheme>Samantha</grapheme><alias>Samanta</alias></lexeme>
  <lexeme><grapheme>Samothrace</grapheme><alias>Samotrace</alias></lexeme>
  <lexeme><grapheme>Samy</grapheme><alias>Sami</alias></lexeme>
  <lexeme><grapheme>Sanary</grapheme><alias>Sanari</alias></lexeme>
  <lexeme><grapheme>Sandy</grapheme><alias>Sandi</alias></lexeme>
  <lexeme><grapheme>Sarthe</grapheme><alias>Sarte</alias></lexeme>
  <lexeme><grapheme>Scudéry</grapheme><alias>Scudéri</alias></lexeme>
  <lexeme><grapheme>Seth</grapheme><alias>Sete</alias></lexeme>
  <lexeme><grapheme>Shelly</grapheme><alias>Shelli</alias></lexeme>
  <lexeme><grapheme>Siddhartha</grapheme><alias>Siddharta</alias></lexeme>
  <lexeme><grapheme>Smith</grapheme><alias>Smite</alias></lexeme>
  <lexeme><grapheme>Soisy</grapheme><alias>Soisi</alias></lexeme>
  <lexeme><grapheme>Sony</grapheme><alias>Soni</alias></lexeme>
  <lexeme><grapheme>Souilly</grapheme><alias>Souilli</alias></lexeme>
  <lexeme><grapheme>Southampton</grapheme><alias>Soutampton</alias></lexeme>
  <lexeme><grapheme>Stacy</grapheme><alias>Staci</alias></lexeme>
  <lexeme><grapheme>Sucy</grapheme><alias>Suci</alias></lexeme>
  <lexeme><grapheme>Suzy</grapheme><alias>Suzi</alias></lexeme>
  <lexeme><grapheme>Synthe</grapheme><alias>Synte</alias></lexeme>
  <lexeme><grapheme>Tabitha</grapheme><alias>Tabita</alias></lexeme>
  <lexeme><grapheme>Tammy</grapheme><alias>Tammi</alias></lexeme>
  <lexeme><grapheme>Taverny</grapheme><alias>Taverni</alias></lexeme>
  <lexeme><grapheme>Teddy</grapheme><alias>Teddi</alias></lexeme>
  <lexeme><grapheme>Terry</grapheme><alias>Terri</alias></lexeme>
  <lexeme><grapheme>Thaddée</grapheme><alias>Taddée</alias></lexeme>
  <lexeme><grapheme>Thadée</grapheme><alias>Tadée</alias></lexeme>
  <lexeme><grapheme>Thanatos</grapheme><alias>Tanatos</alias></lexeme>
  <lexeme><grapheme>Thatcher</grapheme><alias>Tatcher</alias></lexeme>
  <lexeme><grapheme>Thelma</grapheme><alias>Telma</alias></lexeme>
  <lexeme><grapheme>Thessalie</grapheme><alias>Tessalie</alias></lexeme>
  <lexeme><grapheme>Thessalonique</grapheme><alias>Tessalonique</alias></lexeme>
  <lexeme><grapheme>Thetford</grapheme><alias>Tetford</alias></lexeme>
  <lexeme><grapheme>Theux</grapheme><alias>Teux</alias></lexeme>
  <lexeme><grapheme>Thiais</grapheme><alias>Tiais</alias></lexeme>
  <lexeme><grapheme>Thiès</grapheme><alias>Tiès</alias></lexeme>
  <lexeme><grapheme>Thiérache</grapheme><alias>Tiérache</alias></lexeme>
  <lexeme><grapheme>Thor</grapheme><alias>Tor</alias></lexeme>
  <lexeme><grapheme>Thot</grapheme><alias>Tot</alias></lexeme>
  <lexeme><grapheme>Thouars</grapheme><alias>Touars</alias></lexeme>
  <lexeme><grapheme>Thoune</grapheme><alias>Toune</alias></lexeme>
  <lexeme><grapheme>Thoutmosis</grapheme><alias>Toutmosis</alias></lexeme>
  <lexeme><grapheme>Thrace</grapheme><alias>Trace</alias></lexeme>
  <lexeme><grapheme>Thucydide</grapheme><alias>Tucydide</alias></lexeme>
  <lexeme><grapheme>Thuin</grapheme><alias>Tuin</alias></lexeme>
  <lexeme><grapheme>Thumesnil</grapheme><alias>Tumesnil</alias></lexeme>
  <lexeme><grapheme>Thurgovie</grapheme><alias>Turgovie</alias></lexeme>
  <lexeme><grapheme>Tiffany</grapheme><alias>Tiffani</alias></lexeme>
  <lexeme><grapheme>Timothy</grapheme><alias>Timoti</alias></lexeme>
  <lexeme><grapheme>Tommy</grapheme><alias>Tommi</alias></lexeme>
  <lexeme><grapheme>Tony</grapheme><alias>Toni</alias></lexeme>
  <lexeme><grapheme>Torcy</grapheme><alias>Torci</alias></lexeme>
  <lexeme><grapheme>Tracy</grapheme><alias>Traci</alias></lexeme>
  <lexeme><grapheme>Trinity</grapheme><alias>Triniti</alias></lexeme>
  <lexeme><grapheme>Trudy</grapheme><alias>Trudi</alias></lexeme>
  <lexeme><grapheme>Téthys</grapheme><alias>Tétis</alias></lexeme>
  <lexeme><grapheme>Uther</grapheme><alias>Uter</alias></lexeme>
  <lexeme><grapheme>Valy</grapheme><alias>Vali</alias></lexeme>
  <lexeme><grapheme>Valéry</grapheme><alias>Valéri</alias></lexeme>
  <lexeme><grapheme>Vassily</grapheme><alias>Vassili</alias></lexeme>
  <lexeme><grapheme>Viry</grapheme><alias>Viri</alias></lexeme>
  <lexeme><grapheme>Vitry</grapheme><alias>Vitri</alias></lexeme>
  <lexeme><grapheme>Vélizy</grapheme><alias>Vélizi</alias></lexeme>
  <lexeme><grapheme>Zachary</grapheme><alias>Zachari</alias></lexeme>
  <lexeme><grapheme>Zarathoustra</grapheme><alias>Zaratoustra</alias></lexeme>
  <lexeme><grapheme>absinthe</grapheme><alias>absinte</alias></lexeme>
  <lexeme><grapheme>absinthes</grapheme><alias>absintes</alias></lexeme>
  <lexeme><grapheme>acanthe</grapheme><alias>acante</alias></lexeme>
  <lexeme><grapheme>acanthes</grapheme><alias>acantes</alias></lexeme>
  <lexeme><grapheme>agapanthe</grapheme><alias>agapante</alias></lexeme>
  <lexeme><grapheme>aisy</grapheme><alias>aisi</alias></lexeme>
  <lexeme><grapheme>akathisie</grapheme><alias>akatisie</alias></lexeme>
  <lexeme><grapheme>algorithme</grapheme><alias>algoritme</alias></lexeme>
  <lexeme><grapheme>algorithmes</grapheme><alias>algoritmes</alias></lexeme>
  <lexeme><grapheme>algorithmie</grapheme><alias>algoritmie</alias></lexeme>
  <lexeme><grapheme>algorithmique</grapheme><alias>algoritmique</alias></lexeme>
  <lexeme><grapheme>algorithmiques</grapheme><alias>algoritmiques</alias></lexeme>
  <lexeme><grapheme>améthyste</grapheme><alias>amétyste</alias></lexeme>
  <lexeme><grapheme>améthystes</grapheme><alias>amétystes</alias></lexeme>
  <lexeme><grapheme>anacoluthe</grapheme><alias>anacolute</alias></lexeme>
  <lexeme><grapheme>aneth</grapheme><alias>anete</alias></lexeme>
  <lexeme><grapheme>anthracite</grapheme><alias>antracite</alias></lexeme>
  <lexeme><grapheme>anthracnose</grapheme><alias>antracnose</alias></lexeme>
  <lexeme><grapheme>anthracène</grapheme><alias>antracène</alias></lexeme>
  <lexeme><grapheme>anthraquinone</grapheme><alias>antraquinone</alias></lexeme>
  <lexeme><grapheme>anthropique</grapheme><alias>antropique</alias></lexeme>
  <lexeme><grapheme>anthropiques</grapheme><alias>antropiques</alias></lexeme>
  <lexeme><grapheme>anthropisation</grapheme><alias>antropisation</alias></lexeme>
  <lexeme><grapheme>anthropocentrique</grapheme><alias>antropocentrique</alias></lexeme>
  <lexeme><grapheme>anthropocentrisme</grapheme><alias>antropocentrisme</alias></lexeme>
  <lexeme><grapheme>anthropocène</grapheme><alias>antropocène</alias></lexeme>
  <lexeme><grapheme>anthropologie</grapheme><alias>antropologie</alias></lexeme>
  <lexeme><grapheme>anthropologies</grapheme><alias>antropologies</alias></lexeme>
  <lexeme><grapheme>anthropologique</grapheme><alias>antropologique</alias></lexeme>
  <lexeme><grapheme>anthropologiquement</grapheme><alias>antropologiquement</alias></lexeme>
  <lexeme><grapheme>anthropologiques</grapheme><alias>antropologiques</alias></lexeme>
  <lexeme><grapheme>anthropologiste</grapheme><alias>antropologiste</alias></lexeme>
  <lexeme><grapheme>anthropologue</grapheme><alias>antropologue</alias></lexeme>
  <lexeme><grapheme>anthropologues</grapheme><alias>antropologues</alias></lexeme>
  <lexeme><grapheme>anthropomorphe</grapheme><alias>antropomorphe</alias></lexeme>
  <lexeme><grapheme>anthropomorphes</grapheme><alias>antropomorphes</alias></lexeme>
  <lexeme><grapheme>anthropomorphique</grapheme><alias>antropomorphique</alias></lexeme>
  <lexeme><grapheme>anthropomorphiques</grapheme><alias>antropomorphiques</alias></lexeme>
  <lexeme><grapheme>anthropomorphisme</grapheme><alias>antropomorphisme</alias></lexeme>
  <lexeme><grapheme>anthropométrie</grapheme><alias>antropométrie</alias></lexeme>
  <lexeme><grapheme>anthropométrique</grapheme><alias>antropométrique</alias></lexeme>
  <lexeme><grapheme>anthropométriques</grapheme><alias>antropométriques</alias></lexeme>
  <lexeme><grapheme>anthroponyme</grapheme><alias>antroponyme</alias></lexeme>
  <lexeme><grapheme>anthroponymes</grapheme><alias>antroponymes</alias></lexeme>
  <lexeme><grapheme>anthroponymie</grapheme><alias>antroponymie</alias></lexeme>
  <lexeme><grapheme>anthropophage</grapheme><alias>antropophage</alias></lexeme>
  <lexeme><grapheme>anthropophages</grapheme><alias>antropophages</alias></lexeme>
  <lexeme><grapheme>anthropophagie</grapheme><alias>antropophagie</alias></lexeme>
  <lexeme><grapheme>anthroposophe</grapheme><alias>antroposophe</alias></lexeme>
  <lexeme><grapheme>anthroposophes</grapheme><alias>antroposophes</alias></lexeme>
  <lexeme><grapheme>anthroposophie</grapheme><alias>antroposophie</alias></lexeme>
  <lexeme><grapheme>anthroposophique</grapheme><alias>antroposophique</alias></lexeme>
  <lexeme><grapheme>anthropoïde</grapheme><alias>antropoïde</alias></lexeme>
  <lexeme><grapheme>anthropoïdes</grapheme><alias>antropoïdes</alias></lexeme>
  <lexeme><grapheme>anthyllis</grapheme><alias>antyllis</alias></lexeme>
  <lexeme><grapheme>antiarythmiques</grapheme><alias>antiarytmiques</alias></lexeme>
  <lexeme><grapheme>apartheid</grapheme><alias>aparteid</alias></lexeme>
  <lexeme><grapheme>apothicaire</grapheme><alias>apoticaire</alias></lexeme>
  <lexeme><grapheme>apothicairerie</grapheme><alias>apoticairerie</alias></lexeme>
  <lexeme><grapheme>apothicaires</grapheme><alias>apoticaires</alias></lexeme>
  <lexeme><grapheme>ariary</grapheme><alias>ariari</alias></lexeme>
  <lexeme><grapheme>arithmétique</grapheme><alias>aritmétique</alias></lexeme>
  <lexeme><grapheme>arithmétiquement</grapheme><alias>aritmétiquement</alias></lexeme>
  <lexeme><grapheme>arithmétiques</grapheme><alias>aritmétiques</alias></lexeme>
  <lexeme><grapheme>arthralgie</grapheme><alias>artralgie</alias></lexeme>
  <lexeme><grapheme>arthralgies</grapheme><alias>artralgies</alias></lexeme>
  <lexeme><grapheme>arthrite</grapheme><alias>artrite</alias></lexeme>
  <lexeme><grapheme>arthrites</grapheme><alias>artrites</alias></lexeme>
  <lexeme><grapheme>arthritique</grapheme><alias>artritique</alias></lexeme>
  <lexeme><grapheme>arthritiques</grapheme><alias>artritiques</alias></lexeme>
  <lexeme><grapheme>arthrodèse</grapheme><alias>artrodèse</alias></lexeme>
  <lexeme><grapheme>arthropathie</grapheme><alias>artropatie</alias></lexeme>
  <lexeme><grapheme>arthroplastie</grapheme><alias>artroplastie</alias></lexeme>
  <lexeme><grapheme>arthropode</grapheme><alias>artropode</alias></lexeme>
  <lexeme><grapheme>arthropodes</grapheme><alias>artropodes</alias></lexeme>
  <lexeme><grapheme>arthroscopie</grapheme><alias>artroscopie</alias></lexeme>
  <lexeme><grapheme>arthroscopique</grapheme><alias>artroscopique</alias></lexeme>
  <lexeme><grapheme>arthrose</grapheme><alias>artrose</alias></lexeme>
  <lexeme><grapheme>arthroses</grapheme><alias>artroses</alias></lexeme>
  <lexeme><grapheme>arythmie</grapheme><alias>arytmie</alias></lexeme>
  <lexeme><grapheme>arythmies</grapheme><alias>arytmies</alias></lexeme>
  <lexeme><grapheme>arythmique</grapheme><alias>arytmique</alias></lexeme>
  <lexeme><grapheme>athanor</grapheme><alias>atanor</alias></lexeme>
  <lexeme><grapheme>authenticité</grapheme><alias>autenticité</alias></lexeme>
  <lexeme><grapheme>authentifiant</grapheme><alias>autentifiant</alias></lexeme>
  <lexeme><grapheme>authentification</grapheme><alias>autentification</alias></lexeme>
  <lexeme><grapheme>authentifie</grapheme><alias>autentifie</alias></lexeme>
  <lexeme><grapheme>authentifient</grapheme><alias>autentifient</alias></lexeme>
  <lexeme><grapheme>authentifier</grapheme><alias>autentifier</alias></lexeme>
  <lexeme><grapheme>authentifié</grapheme><alias>autentifié</alias></lexeme>
  <lexeme><grapheme>authentifiée</grapheme><alias>autentifiée</alias></lexeme>
  <lexeme><grapheme>authentifiées</grapheme><alias>autentifiées</alias></lexeme>
  <lexeme><grapheme>authentifiés</grapheme><alias>autentifiés</alias></lexeme>
  <lexeme><grapheme>authentique</grapheme><alias>autentique</alias></lexeme>
  <lexeme><grapheme>authentiquement</grapheme><alias>autentiquement</alias></lexeme>
  <lexeme><grapheme>authentiques</grapheme><alias>autentiques</alias></lexeme>
  <lexeme><grapheme>azerty</grapheme><alias>azerti</alias></lexeme>
  <lexeme><grapheme>azithromycine</grapheme><alias>azitromycine</alias></lexeme>
  <lexeme><grapheme>aérolithe</grapheme><alias>aérolite</alias></lexeme>
  <lexeme><grapheme>babys</grapheme><alias>babis</alias></lexeme>
  <lexeme><grapheme>baggy</grapheme><alias>baggi</alias></lexeme>
  <lexeme><grapheme>balthazar</grapheme><alias>baltazar</alias></lexeme>
  <lexeme><grapheme>bath</grapheme><alias>bate</alias></lexeme>
  <lexeme><grapheme>bathyscaphe</grapheme><alias>batyscaphe</alias></lexeme>
  <lexeme><grapheme>benthos</grapheme><alias>bentos</alias></lexeme>
  <lexeme><grapheme>biorythme</grapheme><alias>biorytme</alias></lexeme>
  <lexeme><grapheme>biorythmes</grapheme><alias>biorytmes</alias></lexeme>
  <lexeme><grapheme>bioéthanol</grapheme><alias>bioétanol</alias></lexeme>
  <lexeme><grapheme>bismuth</grapheme><alias>bismute</alias></lexeme>
  <lexeme><grapheme>bizuth</grapheme><alias>bizute</alias></lexeme>
  <lexeme><grapheme>bizuths</grapheme><alias>bizutes</alias></lexeme>
  <lexeme><grapheme>bodys</grapheme><alias>bodis</alias></lexeme>
  <lexeme><grapheme>brandy</grapheme><alias>brandi</alias></lexeme>
  <lexeme><grapheme>brouilly</grapheme><alias>brouilli</alias></lexeme>
  <lexeme><grapheme>béhémoth</grapheme><alias>béhémote</alias></lexeme>
  <lexeme><grapheme>carry</grapheme><alias>carri</alias></lexeme>
  <lexeme><grapheme>carthaginois</grapheme><alias>cartaginois</alias></lexeme>
  <lexeme><grapheme>carthaginoise</grapheme><alias>cartaginoise</alias></lexeme>
  <lexeme><grapheme>carthaginoises</grapheme><alias>cartaginoises</alias></lexeme>
  <lexeme><grapheme>carthame</grapheme><alias>cartame</alias></lexeme>
  <lexeme><grapheme>carys</grapheme><alias>caris</alias></lexeme>
  <lexeme><grapheme>catharsis</grapheme><alias>catarsis</alias></lexeme>
  <lexeme><grapheme>cathartique</grapheme><alias>catartique</alias></lexeme>
  <lexeme><grapheme>cathartiques</grapheme><alias>catartiques</alias></lexeme>
  <lexeme><grapheme>cathedra</grapheme><alias>catedra</alias></lexeme>
  <lexeme><grapheme>catho</grapheme><alias>cato</alias></lexeme>
  <lexeme><grapheme>cathos</grapheme><alias>catos</alias></lexeme>
  <lexeme><grapheme>chantilly</grapheme><alias>chantilli</alias></lexeme>
  <lexeme><grapheme>cherry</grapheme><alias>cherri</alias></lexeme>
  <lexeme><grapheme>chromolithographie</grapheme><alias>chromolitographie</alias></lexeme>
  <lexeme><grapheme>clathrates</grapheme><alias>clatrates</alias></lexeme>
  <lexeme><grapheme>coprolithe</grapheme><alias>coprolite</alias></lexeme>
  <lexeme><grapheme>coprolithes</grapheme><alias>coprolites</alias></lexeme>
  <lexeme><grapheme>cosy</grapheme><alias>cosi</alias></lexeme>
  <lexeme><grapheme>cothurne</grapheme><alias>coturne</alias></lexeme>
  <lexeme><grapheme>coxarthrose</grapheme><alias>coxartrose</alias></lexeme>
  <lexeme><grapheme>cranberry</grapheme><alias>cranberri</alias></lexeme>
  <lexeme><grapheme>currys</grapheme><alias>curris</alias></lexeme>
  <lexeme><grapheme>cœlacanthe</grapheme><alias>cœlacante</alias></lexeme>
  <lexeme><grapheme>dandys</grapheme><alias>dandis</alias></lexeme>
  <lexeme><grapheme>dexaméthasone</grapheme><alias>dexamétasone</alias></lexeme>
  <lexeme><grapheme>dextrométhorphane</grapheme><alias>dextrométorphane</alias></lexeme>
  <lexeme><grapheme>dysarthrie</grapheme><alias>dysartrie</alias></lexeme>
  <lexeme><grapheme>démythification</grapheme><alias>démytification</alias></lexeme>
  <lexeme><grapheme>démythifier</grapheme><alias>démytifier</alias></lexeme>
  <lexeme><grapheme>ecstasy</grapheme><alias>ecstasi</alias></lexeme>
  <lexeme><grapheme>empathe</grapheme><alias>empate</alias></lexeme>
  <lexeme><grapheme>endothermique</grapheme><alias>endotermique</alias></lexeme>
  <lexeme><grapheme>enthousiasma</grapheme><alias>entousiasma</alias></lexeme>
  <lexeme><grapheme>enthousiasmait</grapheme><alias>entousiasmait</alias></lexeme>
  <lexeme><grapheme>enthousiasmant</grapheme><alias>entousiasmant</alias></lexeme>
  <lexeme><grapheme>enthousiasmante</grapheme><alias>entousiasmante</alias></lexeme>
  <lexeme><grapheme>enthousiasmantes</grapheme><alias>entousiasmantes</alias></lexeme>
  <lexeme><grapheme>enthousiasmants</grapheme><alias>entousiasmants</alias></lexeme>
  <lexeme><grapheme>enthousiasme</grapheme><alias>entousiasme</alias></lexeme>
  <lexeme><grapheme>enthousiasment</grapheme><alias>entousiasment</alias></lexeme>
  <lexeme><grapheme>enthousiasmer</grapheme><alias>entousiasmer</alias></lexeme>
  <lexeme><grapheme>enthousiasmes</grapheme><alias>entousiasmes</alias></lexeme>
  <lexeme><grapheme>enthousiasmé</grapheme><alias>entousiasmé</alias></lexeme>
  <lexeme><grapheme>enthousiasmée</grapheme><alias>entousiasmée</alias></lexeme>
  <lexeme><grapheme>enthousiasmés</grapheme><alias>entousiasmés</alias></lexeme>
  <lexeme><grapheme>enthousiaste</grapheme><alias>entousiaste</alias></lexeme>
  <lexeme><grapheme>enthousiastes</grapheme><alias>entousiastes</alias></lexeme>
  <lexeme><grapheme>ethmoïde</grapheme><alias>etmoïde</alias></lexeme>
  <lexeme><grapheme>ethnicisation</grapheme><alias>etnicisation</alias></lexeme>
  <lexeme><grapheme>ethniciste</grapheme><alias>etniciste</alias></lexeme>
  <lexeme><grapheme>ethnicité</grapheme><alias>etnicité</alias></lexeme>
  <lexeme><grapheme>ethnicités</grapheme><alias>etnicités</alias></lexeme>
  <lexeme><grapheme>ethnico</grapheme><alias>etnico</alias></lexeme>
  <lexeme><grapheme>ethnie</grapheme><alias>etnie</alias></lexeme>
  <lexeme><grapheme>ethnies</grapheme><alias>etnies</alias></lexeme>
  <lexeme><grapheme>ethnique</grapheme><alias>etnique</alias></lexeme>
  <lexeme><grapheme>ethniquement</grapheme><alias>etniquement</alias></lexeme>
  <lexeme><grapheme>ethniques</grapheme><alias>etniques</alias></lexeme>
  <lexeme><grapheme>ethno</grapheme><alias>etno</alias></lexeme>
  <lexeme><grapheme>ethnobotanique</grapheme><alias>etnobotanique</alias></lexeme>
  <lexeme><grapheme>ethnocentrique</grapheme><alias>etnocentrique</alias></lexeme>
  <lexeme><grapheme>ethnocentrisme</grapheme><alias>etnocentrisme</alias></lexeme>
  <lexeme><grapheme>ethnocentré</grapheme><alias>etnocentré</alias></lexeme>
  <lexeme><grapheme>ethnocide</grapheme><alias>etnocide</alias></lexeme>
  <lexeme><grapheme>ethnoculturelle</grapheme><alias>etnoculturelle</alias></lexeme>
  <lexeme><grapheme>ethnoculturelles</grapheme><alias>etnoculturelles</alias></lexeme>
  <lexeme><grapheme>ethnoculturels</grapheme><alias>etnoculturels</alias></lexeme>
  <lexeme><grapheme>ethnographe</grapheme><alias>etnographe</alias></lexeme>
  <lexeme><grapheme>ethnographes</grapheme><alias>etnographes</alias></lexeme>
  <lexeme><grapheme>ethnographie</grapheme><alias>etnographie</alias></lexeme>
  <lexeme><grapheme>ethnographique</grapheme><alias>etnographique</alias></lexeme>
  <lexeme><grapheme>ethnographiques</grapheme><alias>etnographiques</alias></lexeme>
  <lexeme><grapheme>ethnolinguistique</grapheme><alias>etnolinguistique</alias></lexeme>
  <lexeme><grapheme>ethnologie</grapheme><alias>etnologie</alias></lexeme>
  <lexeme><grapheme>ethnologique</grapheme><alias>etnologique</alias></lexeme>
  <lexeme><grapheme>ethnologiques</grapheme><alias>etnologiques</alias></lexeme>
  <lexeme><grapheme>ethnologue</grapheme><alias>etnologue</alias></lexeme>
  <lexeme><grapheme>ethnologues</grapheme><alias>etnologues</alias></lexeme>
  <lexeme><grapheme>ethnomusicologie</grapheme><alias>etnomusicologie</alias></lexeme>
  <lexeme><grapheme>ethnomusicologue</grapheme><alias>etnomusicologue</alias></lexeme>
  <lexeme><grapheme>ethnométhodologie</grapheme><alias>etnométodologie</alias></lexeme>
  <lexeme><grapheme>ethnopsychiatrie</grapheme><alias>etnopsychiatrie</alias></lexeme>
  <lexeme><grapheme>ethos</grapheme><alias>etos</alias></lexeme>
  <lexeme><grapheme>eurythmie</grapheme><alias>eurytmie</alias></lexeme>
  <lexeme><grapheme>euthanasia</grapheme><alias>eutanasia</alias></lexeme>
  <lexeme><grapheme>euthanasie</grapheme><alias>eutanasie</alias></lexeme>
  <lexeme><grapheme>euthanasier</grapheme><alias>eutanasier</alias></lexeme>
  <lexeme><grapheme>euthanasies</grapheme><alias>eutanasies</alias></lexeme>
  <lexeme><grapheme>euthanasié</grapheme><alias>eutanasié</alias></lexeme>
  <lexeme><grapheme>euthanasiée</grapheme><alias>eutanasiée</alias></lexeme>
  <lexeme><grapheme>euthanasiées</grapheme><alias>eutanasiées</alias></lexeme>
  <lexeme><grapheme>euthanasiés</grapheme><alias>eutanasiés</alias></lexeme>
  <lexeme><grapheme>exothermique</grapheme><alias>exotermique</alias></lexeme>
  <lexeme><grapheme>exothermiques</grapheme><alias>exotermiques</alias></lexeme>
  <lexeme><grapheme>fancy</grapheme><alias>fanci</alias></lexeme>
  <lexeme><grapheme>fantasy</grapheme><alias>fantasi</alias></lexeme>
  <lexeme><grapheme>feldspaths</grapheme><alias>feldspates</alias></lexeme>
  <lexeme><grapheme>fentanyl</grapheme><alias>fentanil</alias></lexeme>
  <lexeme><grapheme>flysch</grapheme><alias>flisch</alias></lexeme>
  <lexeme><grapheme>flyschs</grapheme><alias>flischs</alias></lexeme>
  <lexeme><grapheme>forsythia</grapheme><alias>forsytia</alias></lexeme>
  <lexeme><grapheme>funky</grapheme><alias>funki</alias></lexeme>
  <lexeme><grapheme>glutathion</grapheme><alias>glutation</alias></lexeme>
  <lexeme><grapheme>goethite</grapheme><alias>goetite</alias></lexeme>
  <lexeme><grapheme>goth</grapheme><alias>gote</alias></lexeme>
  <lexeme><grapheme>gotha</grapheme><alias>gota</alias></lexeme>
  <lexeme><grapheme>goths</grapheme><alias>gotes</alias></lexeme>
  <lexeme><grapheme>granny</grapheme><alias>granni</alias></lexeme>
  <lexeme><grapheme>groggy</grapheme><alias>groggi</alias></lexeme>
  <lexeme><grapheme>guppy</grapheme><alias>guppi</alias></lexeme>
  <lexeme><grapheme>guppys</grapheme><alias>guppis</alias></lexeme>
  <lexeme><grapheme>géothermale</grapheme><alias>géotermale</alias></lexeme>
  <lexeme><grapheme>géothermie</grapheme><alias>géotermie</alias></lexeme>
  <lexeme><grapheme>géothermique</grapheme><alias>géotermique</alias></lexeme>
  <lexeme><grapheme>géothermiques</grapheme><alias>géotermiques</alias></lexeme>
  <lexeme><grapheme>hadith</grapheme><alias>hadite</alias></lexeme>
  <lexeme><grapheme>hadiths</grapheme><alias>hadites</alias></lexeme>
  <lexeme><grapheme>helminthes</grapheme><alias>helmintes</alias></lexeme>
  <lexeme><grapheme>hickory</grapheme><alias>hickori</alias></lexeme>
  <lexeme><grapheme>hippy</grapheme><alias>hippi</alias></lexeme>
  <lexeme><grapheme>homéopathe</grapheme><alias>homéopate</alias></lexeme>
  <lexeme><grapheme>homéopathes</grapheme><alias>homéopates</alias></lexeme>
  <lexeme><grapheme>hyacinthe</grapheme><alias>hyacinte</alias></lexeme>
  <lexeme><grapheme>hydropathes</grapheme><alias>hydropates</alias></lexeme>
  <lexeme><grapheme>hydrothermal</grapheme><alias>hydrotermal</alias></lexeme>
  <lexeme><grapheme>hydrothermale</grapheme><alias>hydrotermale</alias></lexeme>
  <lexeme><grapheme>hydrothermales</grapheme><alias>hydrotermales</alias></lexeme>
  <lexeme><grapheme>hydrothermaux</grapheme><alias>hydrotermaux</alias></lexeme>
  <lexeme><grapheme>hypothermie</grapheme><alias>hypotermie</alias></lexeme>
  <lexeme><grapheme>inauthenticité</grapheme><alias>inautenticité</alias></lexeme>
  <lexeme><grapheme>inauthentique</grapheme><alias>inautentique</alias></lexeme>
  <lexeme><grapheme>interethnique</grapheme><alias>interetnique</alias></lexeme>
  <lexeme><grapheme>interethniques</grapheme><alias>interetniques</alias></lexeme>
  <lexeme><grapheme>isotherme</grapheme><alias>isoterme</alias></lexeme>
  <lexeme><grapheme>isothermes</grapheme><alias>isotermes</alias></lexeme>
  <lexeme><grapheme>isothermique</grapheme><alias>isotermique</alias></lexeme>
  <lexeme><grapheme>ithyphallique</grapheme><alias>ityphallique</alias></lexeme>
  <lexeme><grapheme>jacinthe</grapheme><alias>jacinte</alias></lexeme>
  <lexeme><grapheme>jacinthes</grapheme><alias>jacintes</alias></lexeme>
  <lexeme><grapheme>jazzy</grapheme><alias>jazzi</alias></lexeme>
  <lexeme><grapheme>junky</grapheme><alias>junki</alias></lexeme>
  <lexeme><grapheme>kathak</grapheme><alias>katak</alias></lexeme>
  <lexeme><grapheme>kathakali</grapheme><alias>katakali</alias></lexeme>
  <lexeme><grapheme>labyrinthe</grapheme><alias>labyrinte</alias></lexeme>
  <lexeme><grapheme>labyrinthes</grapheme><alias>labyrintes</alias></lexeme>
  <lexeme><grapheme>labyrinthite</grapheme><alias>labyrintite</alias></lexeme>
  <lexeme><grapheme>lanthane</grapheme><alias>lantane</alias></lexeme>
  <lexeme><grapheme>lanthanides</grapheme><alias>lantanides</alias></lexeme>
  <lexeme><grapheme>liberty</grapheme><alias>liberti</alias></lexeme>
  <lexeme><grapheme>litharge</grapheme><alias>litarge</alias></lexeme>
  <lexeme><grapheme>lithiase</grapheme><alias>litiase</alias></lexeme>
  <lexeme><grapheme>lithiases</grapheme><alias>litiases</alias></lexeme>
  <lexeme><grapheme>lithium</grapheme><alias>litium</alias></lexeme>
  <lexeme><grapheme>litho</grapheme><alias>lito</alias></lexeme>
  <lexeme><grapheme>lithographe</grapheme><alias>litographe</alias></lexeme>
  <lexeme><grapheme>lithographes</grapheme><alias>litographes</alias></lexeme>
  <lexeme><grapheme>lithographie</grapheme><alias>litographie</alias></lexeme>
  <lexeme><grapheme>lithographies</grapheme><alias>litographies</alias></lexeme>
  <lexeme><grapheme>lithographique</grapheme><alias>litographique</alias></lexeme>
  <lexeme><grapheme>lithographiques</grapheme><alias>litographiques</alias></lexeme>
  <lexeme><grapheme>lithographié</grapheme><alias>litographié</alias></lexeme>
  <lexeme><grapheme>lithographiée</grapheme><alias>litographiée</alias></lexeme>
  <lexeme><grapheme>lithographiées</grapheme><alias>litographiées</alias></lexeme>
  <lexeme><grapheme>lithographiés</grapheme><alias>litographiés</alias></lexeme>
  <lexeme><grapheme>lithos</grapheme><alias>litos</alias></lexeme>
  <lexeme><grapheme>lithosphère</grapheme><alias>litosphère</alias></lexeme>
  <lexeme><grapheme>lithosphérique</grapheme><alias>litosphérique</alias></lexeme>
  <lexeme><grapheme>lithosphériques</grapheme><alias>litosphériques</alias></lexeme>
  <lexeme><grapheme>logarithme</grapheme><alias>logaritme</alias></lexeme>
  <lexeme><grapheme>logarithmes</grapheme><alias>logaritmes</alias></lexeme>
  <lexeme><grapheme>logarithmique</grapheme><alias>logaritmique</alias></lexeme>
  <lexeme><grapheme>logarithmiques</grapheme><alias>logaritmiques</alias></lexeme>
  <lexeme><grapheme>lorry</grapheme><alias>lorri</alias></lexeme>
  <lexeme><grapheme>luth</grapheme><alias>lute</alias></lexeme>
  <lexeme><grapheme>luthiste</grapheme><alias>lutiste</alias></lexeme>
  <lexeme><grapheme>luths</grapheme><alias>lutes</alias></lexeme>
  <lexeme><grapheme>lycanthrope</grapheme><alias>lycantrope</alias></lexeme>
  <lexeme><grapheme>lycanthropes</grapheme><alias>lycantropes</alias></lexeme>
  <lexeme><grapheme>lycanthropie</grapheme><alias>lycantropie</alias></lexeme>
  <lexeme><grapheme>lécithine</grapheme><alias>lécitine</alias></lexeme>
  <lexeme><grapheme>lécithines</grapheme><alias>lécitines</alias></lexeme>
  <lexeme><grapheme>léthargie</grapheme><alias>létargie</alias></lexeme>
  <lexeme><grapheme>léthargique</grapheme><alias>létargique</alias></lexeme>
  <lexeme><grapheme>léthargiques</grapheme><alias>létargiques</alias></lexeme>
  <lexeme><grapheme>léviathan</grapheme><alias>léviatan</alias></lexeme>
  <lexeme><grapheme>léviathans</grapheme><alias>léviatans</alias></lexeme>
  <lexeme><grapheme>maccarthysme</grapheme><alias>maccartysme</alias></lexeme>
  <lexeme><grapheme>malthusianisme</grapheme><alias>maltusianisme</alias></lexeme>
  <lexeme><grapheme>malthusien</grapheme><alias>maltusien</alias></lexeme>
  <lexeme><grapheme>malthusienne</grapheme><alias>maltusienne</alias></lexeme>
  <lexeme><grapheme>malthusiennes</grapheme><alias>maltusiennes</alias></lexeme>
  <lexeme><grapheme>malthusiens</grapheme><alias>maltusiens</alias></lexeme>
  <lexeme><grapheme>mammouth</grapheme><alias>mammoute</alias></lexeme>
  <lexeme><grapheme>mammouths</grapheme><alias>mammoutes</alias></lexeme>
  <lexeme><grapheme>mammy</grapheme><alias>mammi</alias></lexeme>
  <lexeme><grapheme>mamy</grapheme><alias>mami</alias></lexeme>
  <lexeme><grapheme>marathe</grapheme><alias>marate</alias></lexeme>
  <lexeme><grapheme>marathi</grapheme><alias>marati</alias></lexeme>
  <lexeme><grapheme>math</grapheme><alias>mate</alias></lexeme>
  <lexeme><grapheme>matheuse</grapheme><alias>mateuse</alias></lexeme>
  <lexeme><grapheme>matheux</grapheme><alias>mateux</alias></lexeme>
  <lexeme><grapheme>maths</grapheme><alias>mates</alias></lexeme>
  <lexeme><grapheme>menthe</grapheme><alias>mente</alias></lexeme>
  <lexeme><grapheme>menthes</grapheme><alias>mentes</alias></lexeme>
  <lexeme><grapheme>menthol</grapheme><alias>mentol</alias></lexeme>
  <lexeme><grapheme>microlithes</grapheme><alias>microlites</alias></lexeme>
  <lexeme><grapheme>misanthrope</grapheme><alias>misantrope</alias></lexeme>
  <lexeme><grapheme>misanthropes</grapheme><alias>misantropes</alias></lexeme>
  <lexeme><grapheme>misanthropie</grapheme><alias>misantropie</alias></lexeme>
  <lexeme><grapheme>moly</grapheme><alias>moli</alias></lexeme>
  <lexeme><grapheme>monolithe</grapheme><alias>monolite</alias></lexeme>
  <lexeme><grapheme>monolithes</grapheme><alias>monolites</alias></lexeme>
  <lexeme><grapheme>monolithisme</grapheme><alias>monolitisme</alias></lexeme>
  <lexeme><grapheme>montmorency</grapheme><alias>montmorenci</alias></lexeme>
  <lexeme><grapheme>multiethnique</grapheme><alias>multietnique</alias></lexeme>
  <lexeme><grapheme>multiethniques</grapheme><alias>multietniques</alias></lexeme>
  <lexeme><grapheme>myopathe</grapheme><alias>myopate</alias></lexeme>
  <lexeme><grapheme>myopathes</grapheme><alias>myopates</alias></lexeme>
  <lexeme><grapheme>mythe</grapheme><alias>myte</alias></lexeme>
  <lexeme><grapheme>mythes</grapheme><alias>mytes</alias></lexeme>
  <lexeme><grapheme>mythification</grapheme><alias>mytification</alias></lexeme>
  <lexeme><grapheme>mythifier</grapheme><alias>mytifier</alias></lexeme>
  <lexeme><grapheme>mythifié</grapheme><alias>mytifié</alias></lexeme>
  <lexeme><grapheme>mythifiée</grapheme><alias>mytifiée</alias></lexeme>
  <lexeme><grapheme>mytho</grapheme><alias>myto</alias></lexeme>
  <lexeme><grapheme>mythographes</grapheme><alias>mytographes</alias></lexeme>
  <lexeme><grapheme>mythos</grapheme><alias>mytos</alias></lexeme>
  <lexeme><grapheme>mégalithe</grapheme><alias>mégalite</alias></lexeme>
  <lexeme><grapheme>mégalithes</grapheme><alias>mégalites</alias></lexeme>
  <lexeme><grapheme>mégalithisme</grapheme><alias>mégalitisme</alias></lexeme>
  <lexeme><grapheme>méthacrylate</grapheme><alias>métacrylate</alias></lexeme>
  <lexeme><grapheme>méthadone</grapheme><alias>métadone</alias></lexeme>
  <lexeme><grapheme>méthamphétamine</grapheme><alias>métamphétamine</alias></lexeme>
  <lexeme><grapheme>méthamphétamines</grapheme><alias>métamphétamines</alias></lexeme>
  <lexeme><grapheme>méthanal</grapheme><alias>métanal</alias></lexeme>
  <lexeme><grapheme>méthane</grapheme><alias>métane</alias></lexeme>
  <lexeme><grapheme>méthanier</grapheme><alias>métanier</alias></lexeme>
  <lexeme><grapheme>méthaniers</grapheme><alias>métaniers</alias></lexeme>
  <lexeme><grapheme>méthanisation</grapheme><alias>métanisation</alias></lexeme>
  <lexeme><grapheme>méthaniseur</grapheme><alias>métaniseur</alias></lexeme>
  <lexeme><grapheme>méthaniseurs</grapheme><alias>métaniseurs</alias></lexeme>
  <lexeme><grapheme>méthanol</grapheme><alias>métanol</alias></lexeme>
  <lexeme><grapheme>méthionine</grapheme><alias>métionine</alias></lexeme>
  <lexeme><grapheme>méthyl</grapheme><alias>métyl</alias></lexeme>
  <lexeme><grapheme>méthylamine</grapheme><alias>métylamine</alias></lexeme>
  <lexeme><grapheme>méthylation</grapheme><alias>métylation</alias></lexeme>
  <lexeme><grapheme>méthyle</grapheme><alias>métyle</alias></lexeme>
  <lexeme><grapheme>méthyles</grapheme><alias>métyles</alias></lexeme>
  <lexeme><grapheme>méthylique</grapheme><alias>métylique</alias></lexeme>
  <lexeme><grapheme>méthylmercure</grapheme><alias>métylmercure</alias></lexeme>
  <lexeme><grapheme>méthylphénidate</grapheme><alias>métylphénidate</alias></lexeme>
  <lexeme><grapheme>méthylène</grapheme><alias>métylène</alias></lexeme>
  <lexeme><grapheme>narthex</grapheme><alias>nartex</alias></lexeme>
  <lexeme><grapheme>naturopathe</grapheme><alias>naturopate</alias></lexeme>
  <lexeme><grapheme>naturopathes</grapheme><alias>naturopates</alias></lexeme>
  <lexeme><grapheme>néolithisation</grapheme><alias>néolitisation</alias></lexeme>
  <lexeme><grapheme>névropathe</grapheme><alias>névropate</alias></lexeme>
  <lexeme><grapheme>ornithine</grapheme><alias>ornitine</alias></lexeme>
  <lexeme><grapheme>ostrogoth</grapheme><alias>ostrogote</alias></lexeme>
  <lexeme><grapheme>ostrogoths</grapheme><alias>ostrogotes</alias></lexeme>
  <lexeme><grapheme>ostéoarthrite</grapheme><alias>ostéoartrite</alias></lexeme>
  <lexeme><grapheme>ostéopathe</grapheme><alias>ostéopate</alias></lexeme>
  <lexeme><grapheme>ostéopathes</grapheme><alias>ostéopates</alias></lexeme>
  <lexeme><grapheme>otolithes</grapheme><alias>otolites</alias></lexeme>
  <lexeme><grapheme>paddy</grapheme><alias>paddi</alias></lexeme>
  <lexeme><grapheme>paléoanthropologie</grapheme><alias>paléoantropologie</alias></lexeme>
  <lexeme><grapheme>paléoanthropologue</grapheme><alias>paléoantropologue</alias></lexeme>
  <lexeme><grapheme>paléoanthropologues</grapheme><alias>paléoantropologues</alias></lexeme>
  <lexeme><grapheme>panty</grapheme><alias>panti</alias></lexeme>
  <lexeme><grapheme>papy</grapheme><alias>papi</alias></lexeme>
  <lexeme><grapheme>papys</grapheme><alias>papis</alias></lexeme>
  <lexeme><grapheme>parathormone</grapheme><alias>paratormone</alias></lexeme>
  <lexeme><grapheme>parthe</grapheme><alias>parte</alias></lexeme>
  <lexeme><grapheme>parthes</grapheme><alias>partes</alias></lexeme>
  <lexeme><grapheme>party</grapheme><alias>parti</alias></lexeme>
  <lexeme><grapheme>partys</grapheme><alias>partis</alias></lexeme>
  <lexeme><grapheme>pathognomonique</grapheme><alias>patognomonique</alias></lexeme>
  <lexeme><grapheme>penthouse</grapheme><alias>pentouse</alias></lexeme>
  <lexeme><grapheme>penthouses</grapheme><alias>pentouses</alias></lexeme>
  <lexeme><grapheme>perchloroéthylène</grapheme><alias>perchloroétylène</alias></lexeme>
  <lexeme><grapheme>philanthrope</grapheme><alias>philantrope</alias></lexeme>
  <lexeme><grapheme>philanthropes</grapheme><alias>philantropes</alias></lexeme>
  <lexeme><grapheme>philanthropie</grapheme><alias>philantropie</alias></lexeme>
  <lexeme><grapheme>philanthropique</grapheme><alias>philantropique</alias></lexeme>
  <lexeme><grapheme>philanthropiques</grapheme><alias>philantropiques</alias></lexeme>
  <lexeme><grapheme>photolithographie</grapheme><alias>photolitographie</alias></lexeme>
  <lexeme><grapheme>pithiviers</grapheme><alias>pitiviers</alias></lexeme>
  <lexeme><grapheme>pithécanthrope</grapheme><alias>pitécantrope</alias></lexeme>
  <lexeme><grapheme>plathelminthes</grapheme><alias>platelmintes</alias></lexeme>
  <lexeme><grapheme>plinthe</grapheme><alias>plinte</alias></lexeme>
  <lexeme><grapheme>plinthes</grapheme><alias>plintes</alias></lexeme>
  <lexeme><grapheme>pluriethnique</grapheme><alias>plurietnique</alias></lexeme>
  <lexeme><grapheme>poly</grapheme><alias>poli</alias></lexeme>
  <lexeme><grapheme>polyarthrite</grapheme><alias>polyartrite</alias></lexeme>
  <lexeme><grapheme>polygame</grapheme><alias>poligame</alias></lexeme>
  <lexeme><grapheme>polygames</grapheme><alias>poligames</alias></lexeme>
  <lexeme><grapheme>polyrythmie</grapheme><alias>polyrytmie</alias></lexeme>
  <lexeme><grapheme>polys</grapheme><alias>polis</alias></lexeme>
  <lexeme><grapheme>polyuréthane</grapheme><alias>polyurétane</alias></lexeme>
  <lexeme><grapheme>polyuréthanes</grapheme><alias>polyurétanes</alias></lexeme>
  <lexeme><grapheme>polyéthylène</grapheme><alias>polyétylène</alias></lexeme>
  <lexeme><grapheme>pouilly</grapheme><alias>pouilli</alias></lexeme>
  <lexeme><grapheme>prognathe</grapheme><alias>prognate</alias></lexeme>
  <lexeme><grapheme>prognathisme</grapheme><alias>prognatisme</alias></lexeme>
  <lexeme><grapheme>prothrombine</grapheme><alias>protrombine</alias></lexeme>
  <lexeme><grapheme>proxy</grapheme><alias>proxi</alias></lexeme>
  <lexeme><grapheme>proxys</grapheme><alias>proxis</alias></lexeme>
  <lexeme><grapheme>psychopathe</grapheme><alias>psychopate</alias></lexeme>
  <lexeme><grapheme>psychopathes</grapheme><alias>psychopates</alias></lexeme>
  <lexeme><grapheme>psychés</grapheme><alias>psichés</alias></lexeme>
  <lexeme><grapheme>pyrèthre</grapheme><alias>pyrètre</alias></lexeme>
  <lexeme><grapheme>pyréthrine</grapheme><alias>pyrétrine</alias></lexeme>
  <lexeme><grapheme>pyréthrinoïdes</grapheme><alias>pyrétrinoïdes</alias></lexeme>
  <lexeme><grapheme>pythagoricien</grapheme><alias>pytagoricien</alias></lexeme>
  <lexeme><grapheme>pythagoricienne</grapheme><alias>pytagoricienne</alias></lexeme>
  <lexeme><grapheme>pythagoriciennes</grapheme><alias>pytagoriciennes</alias></lexeme>
  <lexeme><grapheme>pythagoriciens</grapheme><alias>pytagoriciens</alias></lexeme>
  <lexeme><grapheme>pythagorisme</grapheme><alias>pytagorisme</alias></lexeme>
  <lexeme><grapheme>périanthe</grapheme><alias>périante</alias></lexeme>
  <lexeme><grapheme>rotary</grapheme><alias>rotari</alias></lexeme>
  <lexeme><grapheme>rummy</grapheme><alias>rummi</alias></lexeme>
  <lexeme><grapheme>rythmaient</grapheme><alias>rytmaient</alias></lexeme>
  <lexeme><grapheme>rythmait</grapheme><alias>rytmait</alias></lexeme>
  <lexeme><grapheme>rythmant</grapheme><alias>rytmant</alias></lexeme>
  <lexeme><grapheme>rythme</grapheme><alias>rytme</alias></lexeme>
  <lexeme><grapheme>rythment</grapheme><alias>rytment</alias></lexeme>
  <lexeme><grapheme>rythmer</grapheme><alias>rytmer</alias></lexeme>
  <lexeme><grapheme>rythmeront</grapheme><alias>rytmeront</alias></lexeme>
  <lexeme><grapheme>rythmes</grapheme><alias>rytmes</alias></lexeme>
  <lexeme><grapheme>rythmicité</grapheme><alias>rytmicité</alias></lexeme>
  <lexeme><grapheme>rythmique</grapheme><alias>rytmique</alias></lexeme>
  <lexeme><grapheme>rythmiquement</grapheme><alias>rytmiquement</alias></lexeme>
  <lexeme><grapheme>rythmiques</grapheme><alias>rytmiques</alias></lexeme>
  <lexeme><grapheme>rythmé</grapheme><alias>rytmé</alias></lexeme>
  <lexeme><grapheme>rythmée</grapheme><alias>rytmée</alias></lexeme>
  <lexeme><grapheme>rythmées</grapheme><alias>rytmées</alias></lexeme>
  <lexeme><grapheme>rythmés</grapheme><alias>rytmés</alias></lexeme>
  <lexeme><grapheme>sarthois</grapheme><alias>sartois</alias></lexeme>
  <lexeme><grapheme>sarthoise</grapheme><alias>sartoise</alias></lexeme>
  <lexeme><grapheme>scythe</grapheme><alias>scyte</alias></lexeme>
  <lexeme><grapheme>scythes</grapheme><alias>scytes</alias></lexeme>
  <lexeme><grapheme>sexys</grapheme><alias>sexis</alias></lexeme>
  <lexeme><grapheme>smith</grapheme><alias>smite</alias></lexeme>
  <lexeme><grapheme>society</grapheme><alias>societi</alias></lexeme>
  <lexeme><grapheme>sociopathe</grapheme><alias>sociopate</alias></lexeme>
  <lexeme><grapheme>sociopathes</grapheme><alias>sociopates</alias></lexeme>
  <lexeme><grapheme>spath</grapheme><alias>spate</alias></lexeme>
  <lexeme><grapheme>spathe</grapheme><alias>spate</alias></lexeme>
  <lexeme><grapheme>spathes</grapheme><alias>spates</alias></lexeme>
  <lexeme><grapheme>spondylarthrite</grapheme><alias>spondylartrite</alias></lexeme>
  <lexeme><grapheme>stathouder</grapheme><alias>statouder</alias></lexeme>
  <lexeme><grapheme>stromatolithes</grapheme><alias>stromatolites</alias></lexeme>
  <lexeme><grapheme>stéthoscope</grapheme><alias>stétoscope</alias></lexeme>
  <lexeme><grapheme>stéthoscopes</grapheme><alias>stétoscopes</alias></lexeme>
  <lexeme><grapheme>sympathectomie</grapheme><alias>sympatectomie</alias></lexeme>
  <lexeme><grapheme>sympathisait</grapheme><alias>sympatisait</alias></lexeme>
  <lexeme><grapheme>sympathisant</grapheme><alias>sympatisant</alias></lexeme>
  <lexeme><grapheme>sympathisante</grapheme><alias>sympatisante</alias></lexeme>
  <lexeme><grapheme>sympathisantes</grapheme><alias>sympatisantes</alias></lexeme>
  <lexeme><grapheme>sympathisants</grapheme><alias>sympatisants</alias></lexeme>
  <lexeme><grapheme>sympathise</grapheme><alias>sympatise</alias></lexeme>
  <lexeme><grapheme>sympathisent</grapheme><alias>sympatisent</alias></lexeme>
  <lexeme><grapheme>sympathiser</grapheme><alias>sympatiser</alias></lexeme>
  <lexeme><grapheme>sympathisé</grapheme><alias>sympatisé</alias></lexeme>
  <lexeme><grapheme>synthase</grapheme><alias>syntase</alias></lexeme>
  <lexeme><grapheme>thanatologie</grapheme><alias>tanatologie</alias></lexeme>
  <lexeme><grapheme>thanatopracteur</grapheme><alias>tanatopracteur</alias></lexeme>
  <lexeme><grapheme>thanatopracteurs</grapheme><alias>tanatopracteurs</alias></lexeme>
  <lexeme><grapheme>thanatopraxie</grapheme><alias>tanatopraxie</alias></lexeme>
  <lexeme><grapheme>thanatos</grapheme><alias>tanatos</alias></lexeme>
  <lexeme><grapheme>thaumaturge</grapheme><alias>taumaturge</alias></lexeme>
  <lexeme><grapheme>thaumaturges</grapheme><alias>taumaturges</alias></lexeme>
  <lexeme><grapheme>thaumaturgie</grapheme><alias>taumaturgie</alias></lexeme>
  <lexeme><grapheme>thesmophories</grapheme><alias>tesmophories</alias></lexeme>
  <lexeme><grapheme>thessaloniciens</grapheme><alias>tessaloniciens</alias></lexeme>
  <lexeme><grapheme>thiamine</grapheme><alias>tiamine</alias></lexeme>
  <lexeme><grapheme>thio</grapheme><alias>tio</alias></lexeme>
  <lexeme><grapheme>thiocyanate</grapheme><alias>tiocyanate</alias></lexeme>
  <lexeme><grapheme>thiol</grapheme><alias>tiol</alias></lexeme>
  <lexeme><grapheme>thiophène</grapheme><alias>tiophène</alias></lexeme>
  <lexeme><grapheme>thiosulfate</grapheme><alias>tiosulfate</alias></lexeme>
  <lexeme><grapheme>thorn</grapheme><alias>torn</alias></lexeme>
  <lexeme><grapheme>thorns</grapheme><alias>torns</alias></lexeme>
  <lexeme><grapheme>thrace</grapheme><alias>trace</alias></lexeme>
  <lexeme><grapheme>thraces</grapheme><alias>traces</alias></lexeme>
  <lexeme><grapheme>thrips</grapheme><alias>trips</alias></lexeme>
  <lexeme><grapheme>thrombine</grapheme><alias>trombine</alias></lexeme>
  <lexeme><grapheme>thrombo</grapheme><alias>trombo</alias></lexeme>
  <lexeme><grapheme>thrombocytes</grapheme><alias>trombocytes</alias></lexeme>
  <lexeme><grapheme>thrombocytopénie</grapheme><alias>trombocytopénie</alias></lexeme>
  <lexeme><grapheme>thromboembolique</grapheme><alias>tromboembolique</alias></lexeme>
  <lexeme><grapheme>thromboemboliques</grapheme><alias>tromboemboliques</alias></lexeme>
  <lexeme><grapheme>thrombolyse</grapheme><alias>trombolyse</alias></lexeme>
  <lexeme><grapheme>thrombophlébite</grapheme><alias>trombophlébite</alias></lexeme>
  <lexeme><grapheme>thrombopénie</grapheme><alias>trombopénie</alias></lexeme>
  <lexeme><grapheme>thrombose</grapheme><alias>trombose</alias></lexeme>
  <lexeme><grapheme>thromboses</grapheme><alias>tromboses</alias></lexeme>
  <lexeme><grapheme>thrombotique</grapheme><alias>trombotique</alias></lexeme>
  <lexeme><grapheme>thrombus</grapheme><alias>trombus</alias></lexeme>
  <lexeme><grapheme>thrène</grapheme><alias>trène</alias></lexeme>
  <lexeme><grapheme>thuya</grapheme><alias>tuya</alias></lexeme>
  <lexeme><grapheme>thuyas</grapheme><alias>tuyas</alias></lexeme>
  <lexeme><grapheme>thylacine</grapheme><alias>tylacine</alias></lexeme>
  <lexeme><grapheme>thyrse</grapheme><alias>tyrse</alias></lexeme>
  <lexeme><grapheme>thérianthrope</grapheme><alias>tériantrope</alias></lexeme>
  <lexeme><grapheme>thêta</grapheme><alias>têta</alias></lexeme>
  <lexeme><grapheme>tilbury</grapheme><alias>tilburi</alias></lexeme>
  <lexeme><grapheme>tory</grapheme><alias>tori</alias></lexeme>
  <lexeme><grapheme>torys</grapheme><alias>toris</alias></lexeme>
  <lexeme><grapheme>trichloréthylène</grapheme><alias>trichlorétylène</alias></lexeme>
  <lexeme><grapheme>triméthylamine</grapheme><alias>trimétylamine</alias></lexeme>
  <lexeme><grapheme>télépathe</grapheme><alias>télépate</alias></lexeme>
  <lexeme><grapheme>télépathes</grapheme><alias>télépates</alias></lexeme>
  <lexeme><grapheme>térébenthine</grapheme><alias>térébentine</alias></lexeme>
  <lexeme><grapheme>térébinthe</grapheme><alias>térébinte</alias></lexeme>
  <lexeme><grapheme>uranyle</grapheme><alias>uranile</alias></lexeme>
  <lexeme><grapheme>uréthane</grapheme><alias>urétane</alias></lexeme>
  <lexeme><grapheme>vanity</grapheme><alias>vaniti</alias></lexeme>
  <lexeme><grapheme>vermouth</grapheme><alias>vermoute</alias></lexeme>
  <lexeme><grapheme>visigoths</grapheme><alias>visigotes</alias></lexeme>
  <lexeme><grapheme>xanthine</grapheme><alias>xantine</alias></lexeme>
  <lexeme><grapheme>xanthium</grapheme><alias>xantium</alias></lexeme>
  <lexeme><grapheme>zloty</grapheme><alias>zloti</alias></lexeme>
  <lexeme><grapheme>zlotys</grapheme><alias>zlotis</alias></lexeme>
  <lexeme><grapheme>zénith</grapheme><alias>zénite</alias></lexeme>
  <lexeme><grapheme>zéniths</grapheme><alias>zénites</alias></lexeme>
  <lexeme><grapheme>zéolithe</grapheme><alias>zéolite</alias></lexeme>
  <lexeme><grapheme>zéolithes</grapheme><alias>zéolites</alias></lexeme>
  <lexeme><grapheme>Écully</grapheme><alias>Éculli</alias></lexeme>
  <lexeme><grapheme>Édith</grapheme><alias>Édite</alias></lexeme>
  <lexeme><grapheme>Élisabeth</grapheme><alias>Élisabète</alias></lexeme>
  <lexeme><grapheme>Éthiopie</grapheme><alias>Étiopie</alias></lexeme>
  <lexeme><grapheme>élasthanne</grapheme><alias>élastanne</alias></lexeme>
  <lexeme><grapheme>élisabéthain</grapheme><alias>élisabétain</alias></lexeme>
  <lexeme><grapheme>élisabéthaine</grapheme><alias>élisabétaine</alias></lexeme>
  <lexeme><grapheme>élisabéthains</grapheme><alias>élisabétains</alias></lexeme>
  <lexeme><grapheme>époxy</grapheme><alias>époxi</alias></lexeme>
  <lexeme><grapheme>érythrocytaire</grapheme><alias>érytrocytaire</alias></lexeme>
  <lexeme><grapheme>érythrocytaires</grapheme><alias>érytrocytaires</alias></lexeme>
  <lexeme><grapheme>érythrocytes</grapheme><alias>érytrocytes</alias></lexeme>
  <lexeme><grapheme>érythromycine</grapheme><alias>érytromycine</alias></lexeme>
  <lexeme><grapheme>érythropoïèse</grapheme><alias>érytropoïèse</alias></lexeme>
  <lexeme><grapheme>érythropoïétine</grapheme><alias>érytropoïétine</alias></lexeme>
  <lexeme><grapheme>éthane</grapheme><alias>étane</alias></lexeme>
  <lexeme><grapheme>éthanol</grapheme><alias>étanol</alias></lexeme>
  <lexeme><grapheme>éther</grapheme><alias>éter</alias></lexeme>
  <lexeme><grapheme>éthers</grapheme><alias>éters</alias></lexeme>
  <lexeme><grapheme>éthicien</grapheme><alias>éticien</alias></lexeme>
  <lexeme><grapheme>éthiciens</grapheme><alias>éticiens</alias></lexeme>
  <lexeme><grapheme>éthico</grapheme><alias>ético</alias></lexeme>
  <lexeme><grapheme>éthiopien</grapheme><alias>étiopien</alias></lexeme>
  <lexeme><grapheme>éthiopienne</grapheme><alias>étiopienne</alias></lexeme>
  <lexeme><grapheme>éthiopiennes</grapheme><alias>étiopiennes</alias></lexeme>
  <lexeme><grapheme>éthiopiens</grapheme><alias>étiopiens</alias></lexeme>
  <lexeme><grapheme>éthos</grapheme><alias>étos</alias></lexeme>
  <lexeme><grapheme>éthyl</grapheme><alias>étyl</alias></lexeme>
  <lexeme><grapheme>éthyle</grapheme><alias>étyle</alias></lexeme>
  <lexeme><grapheme>éthylique</grapheme><alias>étylique</alias></lexeme>
  <lexeme><grapheme>éthyliques</grapheme><alias>étyliques</alias></lexeme>
  <lexeme><grapheme>éthylomètre</grapheme><alias>étylomètre</alias></lexeme>
  <lexeme><grapheme>éthylotest</grapheme><alias>étylotest</alias></lexeme>
  <lexeme><grapheme>éthylotests</grapheme><alias>étylotests</alias></lexeme>
  <lexeme><grapheme>éthylène</grapheme><alias>étylène</alias></lexeme>
  <!-- Third persons plural that the engine ends with a nasal -->
  <lexeme><grapheme>abhorrent</grapheme><alias>abhorre</alias></lexeme>
  <lexeme><grapheme>accolent</grapheme><alias>accole</alias></lexeme>
  <lexeme><grapheme>accumulent</grapheme><alias>accumule</alias></lexeme>
  <lexeme><grapheme>acquiescent</grapheme><alias>acquiesce</alias></lexeme>
  <lexeme><grapheme>adulent</grapheme><alias>adule</alias></lexeme>
  <lexeme><grapheme>affolent</grapheme><alias>affole</alias></lexeme>
  <lexeme><grapheme>amarrent</grapheme><alias>amarre</alias></lexeme>
  <lexeme><grapheme>annulent</grapheme><alias>annule</alias></lexeme>
  <lexeme><grapheme>articulent</grapheme><alias>articule</alias></lexeme>
  <lexeme><grapheme>assomment</grapheme><alias>assomme</alias></lexeme>
  <lexeme><grapheme>bagarrent</grapheme><alias>bagarre</alias></lexeme>
  <lexeme><grapheme>barrent</grapheme><alias>barre</alias></lexeme>
  <lexeme><grapheme>batifolent</grapheme><alias>batifole</alias></lexeme>
  <lexeme><grapheme>bricolent</grapheme><alias>bricole</alias></lexeme>
  <lexeme><grapheme>brulent</grapheme><alias>brule</alias></lexeme>
  <lexeme><grapheme>cambriolent</grapheme><alias>cambriole</alias></lexeme>
  <lexeme><grapheme>capitulent</grapheme><alias>capitule</alias></lexeme>
  <lexeme><grapheme>caracolent</grapheme><alias>caracole</alias></lexeme>
  <lexeme><grapheme>chamboulent</grapheme><alias>chamboule</alias></lexeme>
  <lexeme><grapheme>congratulent</grapheme><alias>congratule</alias></lexeme>
  <lexeme><grapheme>consolent</grapheme><alias>console</alias></lexeme>
  <lexeme><grapheme>consomment</grapheme><alias>consomme</alias></lexeme>
  <lexeme><grapheme>contrecarrent</grapheme><alias>contrecarre</alias></lexeme>
  <lexeme><grapheme>copulent</grapheme><alias>copule</alias></lexeme>
  <lexeme><grapheme>coulent</grapheme><alias>coule</alias></lexeme>
  <lexeme><grapheme>croulent</grapheme><alias>croule</alias></lexeme>
  <lexeme><grapheme>cumulent</grapheme><alias>cumule</alias></lexeme>
  <lexeme><grapheme>dealent</grapheme><alias>deale</alias></lexeme>
  <lexeme><grapheme>dissimulent</grapheme><alias>dissimule</alias></lexeme>
  <lexeme><grapheme>déambulent</grapheme><alias>déambule</alias></lexeme>
  <lexeme><grapheme>déboulent</grapheme><alias>déboule</alias></lexeme>
  <lexeme><grapheme>décident</grapheme><alias>décide</alias></lexeme>
  <lexeme><grapheme>découlent</grapheme><alias>découle</alias></lexeme>
  <lexeme><grapheme>défoulent</grapheme><alias>défoule</alias></lexeme>
  <lexeme><grapheme>dégringolent</grapheme><alias>dégringole</alias></lexeme>
  <lexeme><grapheme>démarrent</grapheme><alias>démarre</alias></lexeme>
  <lexeme><grapheme>dénomment</grapheme><alias>dénomme</alias></lexeme>
  <lexeme><grapheme>dénudent</grapheme><alias>dénude</alias></lexeme>
  <lexeme><grapheme>dépriment</grapheme><alias>déprime</alias></lexeme>
  <lexeme><grapheme>déroulent</grapheme><alias>déroule</alias></lexeme>
  <lexeme><grapheme>désolent</grapheme><alias>désole</alias></lexeme>
  <lexeme><grapheme>enferment</grapheme><alias>enferme</alias></lexeme>
  <lexeme><grapheme>enflamment</grapheme><alias>enflamme</alias></lexeme>
  <lexeme><grapheme>enroulent</grapheme><alias>enroule</alias></lexeme>
  <lexeme><grapheme>envolent</grapheme><alias>envole</alias></lexeme>
  <lexeme><grapheme>essaiment</grapheme><alias>essaime</alias></lexeme>
  <lexeme><grapheme>eurent</grapheme><alias>eure</alias></lexeme>
  <lexeme><grapheme>exsudent</grapheme><alias>exsude</alias></lexeme>
  <lexeme><grapheme>extrapolent</grapheme><alias>extrapole</alias></lexeme>
  <lexeme><grapheme>flageolent</grapheme><alias>flageole</alias></lexeme>
  <lexeme><grapheme>formulent</grapheme><alias>formule</alias></lexeme>
  <lexeme><grapheme>foulent</grapheme><alias>foule</alias></lexeme>
  <lexeme><grapheme>germent</grapheme><alias>germe</alias></lexeme>
  <lexeme><grapheme>gesticulent</grapheme><alias>gesticule</alias></lexeme>
  <lexeme><grapheme>gomment</grapheme><alias>gomme</alias></lexeme>
  <lexeme><grapheme>immiscent</grapheme><alias>immisce</alias></lexeme>
  <lexeme><grapheme>immolent</grapheme><alias>immole</alias></lexeme>
  <lexeme><grapheme>imposent</grapheme><alias>impose</alias></lexeme>
  <lexeme><grapheme>innovent</grapheme><alias>innove</alias></lexeme>
  <lexeme><grapheme>inoculent</grapheme><alias>inocule</alias></lexeme>
  <lexeme><grapheme>intitulent</grapheme><alias>intitule</alias></lexeme>
  <lexeme><grapheme>isolent</grapheme><alias>isole</alias></lexeme>
  <lexeme><grapheme>likent</grapheme><alias>like</alias></lexeme>
  <lexeme><grapheme>légitiment</grapheme><alias>légitime</alias></lexeme>
  <lexeme><grapheme>maculent</grapheme><alias>macule</alias></lexeme>
  <lexeme><grapheme>manipulent</grapheme><alias>manipule</alias></lexeme>
  <lexeme><grapheme>marrent</grapheme><alias>marre</alias></lexeme>
  <lexeme><grapheme>miaulent</grapheme><alias>miaule</alias></lexeme>
  <lexeme><grapheme>modulent</grapheme><alias>module</alias></lexeme>
  <lexeme><grapheme>moulent</grapheme><alias>moule</alias></lexeme>
  <lexeme><grapheme>narrent</grapheme><alias>narre</alias></lexeme>
  <lexeme><grapheme>nomment</grapheme><alias>nomme</alias></lexeme>
  <lexeme><grapheme>ondulent</grapheme><alias>ondule</alias></lexeme>
  <lexeme><grapheme>picolent</grapheme><alias>picole</alias></lexeme>
  <lexeme><grapheme>postulent</grapheme><alias>postule</alias></lexeme>
  <lexeme><grapheme>programment</grapheme><alias>programme</alias></lexeme>
  <lexeme><grapheme>prénomment</grapheme><alias>prénomme</alias></lexeme>
  <lexeme><grapheme>pullulent</grapheme><alias>pullule</alias></lexeme>
  <lexeme><grapheme>racolent</grapheme><alias>racole</alias></lexeme>
  <lexeme><grapheme>raffolent</grapheme><alias>raffole</alias></lexeme>
  <lexeme><grapheme>recroquevillent</grapheme><alias>recroqueville</alias></lexeme>
  <lexeme><grapheme>reculent</grapheme><alias>recule</alias></lexeme>
  <lexeme><grapheme>redémarrent</grapheme><alias>redémarre</alias></lexeme>
  <lexeme><grapheme>referment</grapheme><alias>referme</alias></lexeme>
  <lexeme><grapheme>refoulent</grapheme><alias>refoule</alias></lexeme>
  <lexeme><grapheme>renferment</grapheme><alias>renferme</alias></lexeme>
  <lexeme><grapheme>renomment</grapheme><alias>renomme</alias></lexeme>
  <lexeme><grapheme>rigolent</grapheme><alias>rigole</alias></lexeme>
  <lexeme><grapheme>roucoulent</grapheme><alias>roucoule</alias></lexeme>
  <lexeme><grapheme>roulent</grapheme><alias>roule</alias></lexeme>
  <lexeme><grapheme>récapitulent</grapheme><alias>récapitule</alias></lexeme>
  <lexeme><grapheme>régulent</grapheme><alias>régule</alias></lexeme>
  <lexeme><grapheme>répriment</grapheme><alias>réprime</alias></lexeme>
  <lexeme><grapheme>saoulent</grapheme><alias>saoule</alias></lexeme>
  <lexeme><grapheme>shootent</grapheme><alias>shoote</alias></lexeme>
  <lexeme><grapheme>simulent</grapheme><alias>simule</alias></lexeme>
  <lexeme><grapheme>somment</grapheme><alias>somme</alias></lexeme>
  <lexeme><grapheme>soulent</grapheme><alias>soule</alias></lexeme>
  <lexeme><grapheme>spamment</grapheme><alias>spamme</alias></lexeme>
  <lexeme><grapheme>spéculent</grapheme><alias>spécule</alias></lexeme>
  <lexeme><grapheme>stimulent</grapheme><alias>stimule</alias></lexeme>
  <lexeme><grapheme>stipulent</grapheme><alias>stipule</alias></lexeme>
  <lexeme><grapheme>subliment</grapheme><alias>sublime</alias></lexeme>
  <lexeme><grapheme>surestiment</grapheme><alias>surestime</alias></lexeme>
  <lexeme><grapheme>surnomment</grapheme><alias>surnomme</alias></lexeme>
  <lexeme><grapheme>survolent</grapheme><alias>survole</alias></lexeme>
  <lexeme><grapheme>véhiculent</grapheme><alias>véhicule</alias></lexeme>
  <lexeme><grapheme>écoulent</grapheme><alias>écoule</alias></lexeme>
  <lexeme><grapheme>écroulent</grapheme><alias>écroule</alias></lexeme>
  <lexeme><grapheme>éjaculent</grapheme><alias>éjacule</alias></lexeme>
  <lexeme><grapheme>éludent</grapheme><alias>élude</alias></lexeme>
  <lexeme><grapheme>émanent</grapheme><alias>émane</alias></lexeme>
  <lexeme><grapheme>épaulent</grapheme><alias>épaule</alias></lexeme>
  <lexeme><grapheme>étiolent</grapheme><alias>étiole</alias></lexeme>
  <!-- Ends that the engine makes a half vowel of -->
  <lexeme><grapheme>allouent</grapheme><alias>allou</alias></lexeme>
  <lexeme><grapheme>avouent</grapheme><alias>avou</alias></lexeme>
  <lexeme><grapheme>avoues</grapheme><alias>avous</alias></lexeme>
  <lexeme><grapheme>bafouent</grapheme><alias>bafou</alias></lexeme>
  <lexeme><grapheme>bajoues</grapheme><alias>bajous</alias></lexeme>
  <lexeme><grapheme>bantoues</grapheme><alias>bantous</alias></lexeme>
  <lexeme><grapheme>boues</grapheme><alias>bous</alias></lexeme>
  <lexeme><grapheme>cheloues</grapheme><alias>chelous</alias></lexeme>
  <lexeme><grapheme>clouent</grapheme><alias>clou</alias></lexeme>
  <lexeme><grapheme>déjouent</grapheme><alias>déjou</alias></lexeme>
  <lexeme><grapheme>dénouent</grapheme><alias>dénou</alias></lexeme>
  <lexeme><grapheme>désavouent</grapheme><alias>désavou</alias></lexeme>
  <lexeme><grapheme>dévouent</grapheme><alias>dévou</alias></lexeme>
  <lexeme><grapheme>floues</grapheme><alias>flous</alias></lexeme>
  <lexeme><grapheme>hindoues</grapheme><alias>hindous</alias></lexeme>
  <lexeme><grapheme>houes</grapheme><alias>hous</alias></lexeme>
  <lexeme><grapheme>jouent</grapheme><alias>jou</alias></lexeme>
  <lexeme><grapheme>joues</grapheme><alias>jous</alias></lexeme>
  <lexeme><grapheme>louent</grapheme><alias>lou</alias></lexeme>
  <lexeme><grapheme>loues</grapheme><alias>lous</alias></lexeme>
  <lexeme><grapheme>moues</grapheme><alias>mous</alias></lexeme>
  <lexeme><grapheme>nouent</grapheme><alias>nou</alias></lexeme>
  <lexeme><grapheme>noues</grapheme><alias>nous</alias></lexeme>
  <lexeme><grapheme>proues</grapheme><alias>prous</alias></lexeme>
  <lexeme><grapheme>rejouent</grapheme><alias>rejou</alias></lexeme>
  <lexeme><grapheme>rejoues</grapheme><alias>rejous</alias></lexeme>
  <lexeme><grapheme>renflouent</grapheme><alias>renflou</alias></lexeme>
  <lexeme><grapheme>renouent</grapheme><alias>renou</alias></lexeme>
  <lexeme><grapheme>rouent</grapheme><alias>rou</alias></lexeme>
  <lexeme><grapheme>roues</grapheme><alias>rous</alias></lexeme>
  <lexeme><grapheme>secouent</grapheme><alias>secou</alias></lexeme>
  <lexeme><grapheme>secoues</grapheme><alias>secous</alias></lexeme>
  <lexeme><grapheme>soues</grapheme><alias>sous</alias></lexeme>
  <lexeme><grapheme>surjouent</grapheme><alias>surjou</alias></lexeme>
  <lexeme><grapheme>taboues</grapheme><alias>tabous</alias></lexeme>
  <lexeme><grapheme>tatouent</grapheme><alias>tatou</alias></lexeme>
  <lexeme><grapheme>toues</grapheme><alias>tous</alias></lexeme>
  <lexeme><grapheme>trouent</grapheme><alias>trou</alias></lexeme>
  <lexeme><grapheme>troues</grapheme><alias>trous</alias></lexeme>
  <lexeme><grapheme>vouent</grapheme><alias>vou</alias></lexeme>
  <lexeme><grapheme>voues</grapheme><alias>vous</alias></lexeme>
  <lexeme><grapheme>ébrouent</grapheme><alias>ébrou</alias></lexeme>
  <lexeme><grapheme>échouent</grapheme><alias>échou</alias></lexeme>
  <lexeme><grapheme>échoues</grapheme><alias>échous</alias></lexeme>
  <!-- Names beside words that are said otherwise -->
  <lexeme><grapheme>Jean</grapheme><grapheme>JEAN</grapheme><alias>Jean</alias></lexeme>
  <lexeme><grapheme>Mans</grapheme><phoneme>mɑ̃</phoneme></lexeme>
  <lexeme><grapheme>Bailly</grapheme><phoneme>baji</phoneme></lexeme>
  <lexeme><grapheme>plus ou moins</grapheme><grapheme>Plus ou moins</grapheme><alias>plu zou moins</alias></lexeme>
  <lexeme><grapheme>Service COM</grapheme><alias>Service com</alias></lexeme>
  <lexeme><grapheme>service COM</grapheme><alias>service com</alias></lexeme>
  <lexeme><grapheme>VU</grapheme><alias>vu</alias></lexeme>
  <lexeme><grapheme>FAIT</grapheme><alias>fait</alias></lexeme>
</lexicon>
