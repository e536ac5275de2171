# crieur: an issue of a magazine, read aloud. See README.md.

PREFIX ?= /usr/local
CFLAGS ?= -O2 -g
CC ?= cc

# Debian packages, in one list: what the program is built with and runs on.
BUILD_PACKAGES := gcc libc6-dev make pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev \
  libyaml-dev libxml2-dev libicu-dev libespeak-ng-dev espeak-ng-data libsndfile1-dev \
  libsamplerate0-dev libebur128-dev libmp3lame-dev libzip-dev libcairo2-dev libpango1.0-dev \
  librsvg2-dev nettle-dev zlib1g-dev fonts-lato fonts-linuxlibertine
TEST_PACKAGES := libcmocka-dev libmpg123-dev epubcheck ffmpeg
CONFORMANCE_PACKAGES := nodejs npm default-jre-headless chromium

LIBRARIES := libcmark-gfm yaml-0.1 libxml-2.0 icu-uc icu-i18n espeak-ng sndfile samplerate \
  libebur128 libzip cairo pangocairo librsvg-2.0 nettle zlib
WARNINGS := -Wall -Wextra -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wvla -Wwrite-strings \
  -Wpedantic
OUT := out

.DEFAULT_GOAL := all

-include $(OUT)/obj/libraries.mk

$(OUT)/obj/libraries.mk: Makefile
	@mkdir -p $(@D)
	@pkg-config --exists --print-errors $(LIBRARIES) || { \
	  echo "make: Debian packages are missing: run 'make deps'" >&2; exit 1; }
	@{ echo "LIBRARY_CFLAGS := $$(pkg-config --cflags $(LIBRARIES))"; \
	   echo "LIBRARY_LIBS := $$(pkg-config --libs $(LIBRARIES)) -lcmark-gfm-extensions -lmp3lame -lm"; } >$@

PROGRAM := $(OUT)/bin/crieur
SOURCES := $(sort $(wildcard src/*.c src/*/*.c))
OBJECTS := $(SOURCES:src/%.c=$(OUT)/obj/%.o)
LIBRARY_OBJECTS := $(filter-out $(OUT)/obj/main.o,$(OBJECTS))

all: $(PROGRAM)

$(PROGRAM): $(OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(OBJECTS) $(LIBRARY_LIBS)

$(OUT)/obj/%.o: src/%.c $(OUT)/obj/libraries.mk
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_GNU_SOURCE $(WARNINGS) $(CFLAGS) $(CPPFLAGS) -Isrc -MMD -MP $(LIBRARY_CFLAGS) -c -o $@ $<

-include $(OBJECTS:.o=.d)

TEST_PROGRAMS := $(patsubst tests/%.c,$(OUT)/tests/%,$(sort $(wildcard tests/unit/test_*.c tests/edition/test_*.c)))

$(OUT)/tests/%: tests/%.c $(LIBRARY_OBJECTS)
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_GNU_SOURCE $(WARNINGS) $(CFLAGS) $(CPPFLAGS) -Isrc -Itests -MMD -MP $(LIBRARY_CFLAGS) $(LDFLAGS) \
	  -o $@ $< $(LIBRARY_OBJECTS) $(LIBRARY_LIBS) -lcmocka -lmpg123

-include $(TEST_PROGRAMS:=.d)
