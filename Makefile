# crieur: an issue of a magazine, read aloud. README.md says what to do with it.

PREFIX ?= /usr/local
DESTDIR ?=
CC ?= cc
CFLAGS ?= -O2 -g
OUT ?= out

# Debian packages: what the program is built with, and what the tests need besides.
BUILD_PACKAGES := gcc libc6-dev make pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev \
  libyaml-dev libxml2-dev libicu-dev libespeak-ng-dev espeak-ng-data libsndfile1-dev \
  libsamplerate0-dev libebur128-dev libmp3lame-dev libzip-dev libcairo2-dev libpango1.0-dev \
  librsvg2-dev nettle-dev zlib1g-dev fonts-lato fonts-linuxlibertine
TEST_PACKAGES := libcmocka-dev libmpg123-dev epubcheck default-jre-headless unzip
CONFORMANCE_PACKAGES := default-jre-headless nodejs npm chromium unzip
PICTURES_PACKAGES := chromium unzip
CLUSTER_PACKAGES := slurm-wlm munge parallel
BENCH_PACKAGES := espeak-ng lame pandoc python3
DEVELOPMENT_PACKAGES := clang clang-format valgrind

LIBRARIES := libcmark-gfm yaml-0.1 libxml-2.0 icu-uc icu-i18n espeak-ng sndfile samplerate \
  libebur128 libzip cairo pangocairo librsvg-2.0 nettle zlib
LOOSE_LIBRARIES := -lcmark-gfm-extensions -lmp3lame -lm
TEST_LIBRARIES := -lcmocka -lmpg123

WARNINGS := -Wall -Wextra -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wvla \
  -Wwrite-strings -Wpedantic
# make V=1 shows the whole commands.
SAY = @echo "  $(1)"
ifeq ($(V),1)
SAY = @:
QUIET :=
else
QUIET := @
endif

# No code looks at errno behind a function of math.h: rounding need not be a call.
COMPILE = $(CC) -std=c11 -D_GNU_SOURCE -fno-math-errno $(WARNINGS) $(CFLAGS) $(CPPFLAGS) -Isrc -MMD -MP \
  $(LIBRARY_CFLAGS)

PROGRAM := $(OUT)/bin/crieur
SOURCES := $(sort $(wildcard src/*.c src/*/*.c))
OBJECTS := $(SOURCES:src/%.c=$(OUT)/obj/%.o)
TEST_SOURCES := $(sort $(wildcard tests/unit/test_*.c tests/edition/test_*.c))
TEST_PROGRAMS := $(TEST_SOURCES:tests/%.c=$(OUT)/tests/%)
SHRINK := $(OUT)/tests/pictures/shrink
FLOOR := $(OUT)/tests/bench/floor
MEASURE := $(OUT)/tests/bench/measure
SUPPORT_SOURCES := $(sort $(wildcard tests/support/*.c))
SUPPORT_OBJECTS := $(SUPPORT_SOURCES:tests/%.c=$(OUT)/tests/%.o)

.DEFAULT_GOAL := all
.PHONY: all demo test check conformance pictures draw cluster bench bench-long measure-speed \
  measure-long deps deps-test deps-conformance deps-pictures deps-cluster deps-bench \
  deps-development install asan strict format layers clean

# These run before the libraries are known, or without them.
WITHOUT_LIBRARIES := demo test conformance pictures cluster bench bench-long deps deps-test \
  deps-conformance deps-pictures deps-cluster deps-bench deps-development asan strict format \
  layers clean
ifneq ($(filter-out $(WITHOUT_LIBRARIES),$(or $(MAKECMDGOALS),all)),)
-include $(OUT)/obj/libraries.mk
endif

all: $(PROGRAM)

$(OUT)/obj/libraries.mk: Makefile
	@mkdir -p $(@D)
	@pkg-config --exists --print-errors $(LIBRARIES) || \
	  { echo "make: packages are missing; 'make deps' installs them" >&2; exit 1; }
	@{ echo "LIBRARY_CFLAGS := $$(pkg-config --cflags $(LIBRARIES))"; \
	   echo "LIBRARY_LIBS := $$(pkg-config --libs $(LIBRARIES)) $(LOOSE_LIBRARIES)"; } >$@

$(PROGRAM): $(OBJECTS)
	@mkdir -p $(@D)
	$(call SAY,link $@)
	$(QUIET)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBRARY_LIBS)

# A narration is kept under a key that tells which code made it: any change of these files counts.
NARRATION_SOURCES := $(sort $(wildcard src/audio/*.[ch] src/work/narrate.[ch] src/work/recording.[ch] \
  src/work/run.[ch] src/work/unit.[ch]) src/speech/voice.c src/speech/voice.h)
$(OUT)/obj/work/unit.o: $(NARRATION_SOURCES)
$(OUT)/obj/work/unit.o: CPPFLAGS += -DNARRATION_CODE='"$(shell cat $(NARRATION_SOURCES) | \
  sha256sum | cut -c1-16)"'

$(OUT)/obj/%.o: src/%.c $(OUT)/obj/libraries.mk
	@mkdir -p $(@D)
	$(call SAY,compile $<)
	$(QUIET)$(COMPILE) -c -o $@ $<

$(OUT)/tests/%.o: tests/%.c $(OUT)/obj/libraries.mk
	@mkdir -p $(@D)
	$(call SAY,compile $<)
	$(QUIET)$(COMPILE) -Itests -c -o $@ $<

$(TEST_PROGRAMS): %: %.o $(SUPPORT_OBJECTS) $(filter-out $(OUT)/obj/main.o,$(OBJECTS))
	$(call SAY,link $@)
	$(QUIET)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBRARY_LIBS) $(TEST_LIBRARIES)

$(SHRINK) $(FLOOR): %: %.o $(filter-out $(OUT)/obj/main.o,$(OBJECTS))
	$(call SAY,link $@)
	$(QUIET)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBRARY_LIBS)

# Without libraries: what it runs begins as a copy of it, whose memory counts too.
$(MEASURE): $(MEASURE).o
	$(call SAY,link $@)
	$(QUIET)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^

.PRECIOUS: $(OUT)/tests/%.o

-include $(OBJECTS:.o=.d) $(TEST_PROGRAMS:=.d) $(SHRINK).d $(FLOOR).d $(MEASURE).d \
  $(SUPPORT_OBJECTS:.o=.d)

# The two commands for newcomers: each installs what it needs, says so, and does nothing twice.

demo: deps
	@$(MAKE) --no-print-directory -j2 all
	$(PROGRAM) build -o $(OUT) tests/issues/perron-2025-t2

test: deps-test
	@$(MAKE) --no-print-directory -j2 all
	@$(MAKE) --no-print-directory check

check: $(PROGRAM) $(TEST_PROGRAMS) $(FLOOR) $(MEASURE) layers
	@tests/run $(OUT)

conformance: deps-conformance
	@$(MAKE) --no-print-directory deps deps-test
	@$(MAKE) --no-print-directory -j2 all $(OUT)/tests/edition/test_coverage
	@tests/conformance/run $(OUT)

# Screenshots of the sample issue, into out/pictures, and those of the README.
pictures: deps-pictures
	@$(MAKE) --no-print-directory deps
	@$(MAKE) --no-print-directory -j2 draw

draw: $(PROGRAM) $(SHRINK)
	@tests/pictures/make $(OUT)

# The sample issue narrated by a Slurm of two nodes, and by GNU parallel.
cluster: deps-cluster
	@$(MAKE) --no-print-directory deps
	@$(MAKE) --no-print-directory -j2 all
	@tests/cluster/run $(OUT)

# Speed and memory, as tests/bench/README.md explains: of an issue of so many articles and words in
# each, of issues of short articles, and (bench-long) of one article that lasts so many hours.
ARTICLES ?= 40
WORDS ?= 750
RUNS ?= 3
SCALE ?= 1 10 100 1000
HOURS ?= 10

bench: deps-bench
	@$(MAKE) --no-print-directory deps
	@$(MAKE) --no-print-directory -j2 measure-speed

bench-long: deps-bench
	@$(MAKE) --no-print-directory deps
	@$(MAKE) --no-print-directory -j2 measure-long

measure-speed: $(PROGRAM) $(FLOOR) $(MEASURE)
	@tests/bench/speed $(OUT) --articles $(ARTICLES) --words $(WORDS) --runs $(RUNS) \
	  --scale "$(SCALE)"

measure-long: $(PROGRAM) $(FLOOR) $(MEASURE)
	@tests/bench/speed $(OUT) --long $(HOURS)

deps:
	@tests/install-packages $(BUILD_PACKAGES)

deps-test:
	@tests/install-packages $(BUILD_PACKAGES) $(TEST_PACKAGES)

deps-conformance:
	@tests/install-packages $(CONFORMANCE_PACKAGES)

deps-pictures:
	@tests/install-packages $(PICTURES_PACKAGES)

deps-cluster:
	@tests/install-packages $(CLUSTER_PACKAGES)

deps-bench:
	@tests/install-packages $(BENCH_PACKAGES)

deps-development:
	@tests/install-packages $(BUILD_PACKAGES) $(TEST_PACKAGES) $(DEVELOPMENT_PACKAGES)

install: $(PROGRAM)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/crieur
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/crieur
	cp -R voices styles $(DESTDIR)$(PREFIX)/share/crieur/

# All tests under the address and undefined-behaviour sanitizers.
asan:
	@LSAN_OPTIONS=suppressions=$(CURDIR)/tests/leak-suppressions:print_suppressions=0 \
	  $(MAKE) --no-print-directory OUT=$(OUT)/asan CFLAGS="-O1 -g -fno-omit-frame-pointer \
	  -fsanitize=address,undefined -fno-sanitize-recover=undefined" check

# Both compilers, warnings as errors.
strict:
	@$(MAKE) --no-print-directory -j2 OUT=$(OUT)/gcc CC=gcc CFLAGS="-O2 -g -Werror" all
	@$(MAKE) --no-print-directory -j2 OUT=$(OUT)/clang CC=clang CFLAGS="-O2 -g -Werror" all

format:
	clang-format -i $(SOURCES) $(wildcard src/*.h src/*/*.h tests/*/*.[ch])

layers:
	@tests/layers

# Objects and test results only: editions stay.
clean:
	rm -rf $(OUT)/obj $(OUT)/bin $(OUT)/tests $(OUT)/asan $(OUT)/gcc $(OUT)/clang
