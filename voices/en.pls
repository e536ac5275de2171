<?xml version="1.0" encoding="UTF-8"?>
<!-- How words are said that espeak-ng (voice en) misreads, or that writing does not tell: acronyms
     above all. An alias is said as it stands; full stops between letters make the engine spell. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <!-- Acronyms said as words -->
  <lexeme><grapheme>UNESCO</grapheme><grapheme>Unesco</grapheme><alias>Yoonesco</alias></lexeme>
  <lexeme><grapheme>UNRWA</grapheme><alias>Unra</alias></lexeme>
  <lexeme><grapheme>GIF</grapheme><alias>gif</alias></lexeme>
  <lexeme><grapheme>PIN</grapheme><alias>pin</alias></lexeme>
  <lexeme><grapheme>SIM</grapheme><alias>sim</alias></lexeme>
  <lexeme><grapheme>RAM</grapheme><alias>ram</alias></lexeme>
  <lexeme><grapheme>COP</grapheme><alias>cop</alias></lexeme>
  <lexeme><grapheme>ISO</grapheme><alias>eye-so</alias></lexeme>
  <lexeme><grapheme>LAN</grapheme><alias>lan</alias></lexeme>
  <lexeme><grapheme>EBITDA</grapheme><alias>eebitda</alias></lexeme>
  <lexeme><grapheme>SARS</grapheme><alias>sars</alias></lexeme>
  <lexeme><grapheme>JPEG</grapheme><alias>jaypeg</alias></lexeme>
  <!-- Spelled although they look like words -->
  <lexeme><grapheme>ICAO</grapheme><alias>I.C.A.O</alias></lexeme>
  <lexeme><grapheme>OSCE</grapheme><alias>O.S.C.E</alias></lexeme>
  <lexeme><grapheme>ANCT</grapheme><alias>A.N.C.T</alias></lexeme>
  <lexeme><grapheme>EPCI</grapheme><alias>E.P.C.I</alias></lexeme>
  <!-- Of two sorts of letters -->
  <lexeme><grapheme>CO2</grapheme><alias>C O 2</alias></lexeme>
  <lexeme><grapheme>CO2e</grapheme><alias>C O 2 E</alias></lexeme>
  <lexeme><grapheme>NO2</grapheme><alias>N O 2</alias></lexeme>
  <lexeme><grapheme>PhD</grapheme><alias>P.H.D</alias></lexeme>
  <lexeme><grapheme>PhDs</grapheme><alias>P-H-D's</alias></lexeme>
  <lexeme><grapheme>BSc</grapheme><alias>B.S.C</alias></lexeme>
  <lexeme><grapheme>MSc</grapheme><alias>M.S.C</alias></lexeme>
  <lexeme><grapheme>CoE</grapheme><alias>C.O.E</alias></lexeme>
</lexicon>
