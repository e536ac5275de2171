# crieur: an issue of a magazine, read aloud. README.md says what to do with it.

PREFIX ?= /usr/local
DESTDIR ?=
CC ?= cc
CFLAGS ?= -O3 -g $(HARDENING)
LDFLAGS ?= -pie -Wl,-z,relro,-z,now
OUT ?= out

# What makes a fault in the code harder to use; not for the sanitizers, which see more without.
HARDENING := -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong \
  -fstack-clash-protection -fPIE
ifneq ($(filter x86_64-% i%86-%,$(shell $(CC) -dumpmachine)),)
HARDENING += -fcf-protection
endif
# Empty for a build with flags of one's own.
HARDENED = $(if $(filter-out file,$(origin CFLAGS) $(origin LDFLAGS)),,yes)

# Debian packages: what the program is built with, and what the tests need besides.
BUILD_PACKAGES := gcc libc6-dev make pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev \
  libyaml-dev libxml2-dev libicu-dev libespeak-ng-dev espeak-ng-data libsndfile1-dev \
  libsamplerate0-dev libebur128-dev libmp3lame-dev libzip-dev libcairo2-dev libpango1.0-dev \
  librsvg2-dev nettle-dev zlib1g-dev libmpg123-dev fonts-lato fonts-linuxlibertine
TEST_PACKAGES := libcmocka-dev epubcheck default-jre-headless unzip zip strace
CONFORMANCE_PACKAGES := default-jre-headless nodejs npm chromium unzip
PICTURES_PACKAGES := chromium unzip
CLUSTER_PACKAGES := slurm-wlm munge parallel
BENCH_PACKAGES := espeak-ng lame pandoc python3 mpg123 python3-dev python3-venv
DEVELOPMENT_PACKAGES := clang clang-format clang-tidy cppcheck gcovr libclang-rt-dev llvm valgrind

LIBRARIES := libcmark-gfm yaml-0.1 libxml-2.0 icu-uc icu-i18n espeak-ng sndfile samplerate \
  libebur128 libzip cairo pangocairo librsvg-2.0 nettle zlib libmpg123
LOOSE_LIBRARIES := -lcmark-gfm-extensions -lmp3lame -lm
TEST_LIBRARIES := -lcmocka

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
ENCODE := $(OUT)/tests/bench/encode
SHIM := $(OUT)/tests/faults/shim.so
FUZZ_SOURCES := $(sort $(wildcard tests/fuzz/fuzz_*.c))
FUZZ_PROGRAMS := $(FUZZ_SOURCES:tests/%.c=$(OUT)/tests/%)
FUZZ_DRIVER ?= replay
FUZZ_OBJECTS := $(patsubst %,$(OUT)/tests/fuzz/%.o,fuzz build reading strict_arena \
  driver_$(FUZZ_DRIVER))
SUPPORT_SOURCES := $(sort $(wildcard tests/support/*.c))
SUPPORT_OBJECTS := $(SUPPORT_SOURCES:tests/%.c=$(OUT)/tests/%.o)

.DEFAULT_GOAL := all
.PHONY: all demo test check conformance pictures draw cluster bench bench-long bench-quality \
  measure-speed measure-long measure-quality deps deps-test deps-conformance deps-pictures \
  deps-cluster deps-bench deps-development install asan fuzz fuzz-programs strict cppcheck tidy \
  tidy-all valgrind valgrind-all coverage soak faults format layers clean

# These run before the libraries are known, or without them.
WITHOUT_LIBRARIES := demo test conformance pictures cluster bench bench-long bench-quality deps \
  deps-test deps-conformance deps-pictures deps-cluster deps-bench deps-development asan fuzz \
  strict cppcheck tidy valgrind coverage soak format layers clean
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

# A reading is kept likewise.
READING_SOURCES := $(sort $(wildcard src/speech/*.[ch] src/base/limits.h src/base/unicode.[ch] \
  src/base/xml_read.[ch]))
$(OUT)/obj/speech/reader_data.o: $(READING_SOURCES)
$(OUT)/obj/speech/reader_data.o: CPPFLAGS += -DREADING_CODE='"$(shell cat $(READING_SOURCES) | \
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

# With an arena in which the sanitizers see every bound.
$(FUZZ_PROGRAMS): %: %.o $(FUZZ_OBJECTS) $(filter-out $(OUT)/obj/main.o $(OUT)/obj/base/arena.o,$(OBJECTS))
	$(call SAY,link $@)
	$(QUIET)$(CC) $(CFLAGS) $(LDFLAGS) $(FUZZ_LINK) -o $@ $^ $(LIBRARY_LIBS)

$(SHRINK) $(FLOOR) $(ENCODE): %: %.o $(filter-out $(OUT)/obj/main.o,$(OBJECTS))
	$(call SAY,link $@)
	$(QUIET)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBRARY_LIBS)

# Without libraries: what it runs begins as a copy of it, whose memory counts too.
$(MEASURE): $(MEASURE).o
	$(call SAY,link $@)
	$(QUIET)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^

# Loaded into the program under test, and so without sanitizers; dlsym gives functions as data.
$(SHIM): tests/faults/shim.c Makefile
	@mkdir -p $(@D)
	$(call SAY,compile $<)
	$(QUIET)$(CC) -std=c11 -D_GNU_SOURCE $(filter-out -Wpedantic,$(WARNINGS)) -O2 -g -fPIC -shared \
	  -fvisibility=hidden -o $@ $< -ldl

.PRECIOUS: $(OUT)/tests/%.o

-include $(OBJECTS:.o=.d) $(TEST_PROGRAMS:=.d) $(SHRINK).d $(FLOOR).d $(ENCODE).d $(MEASURE).d \
  $(SUPPORT_OBJECTS:.o=.d) $(FUZZ_PROGRAMS:=.d) $(FUZZ_OBJECTS:.o=.d)

# The two commands for newcomers: each installs what it needs, says so, and does nothing twice.

demo: deps
	@$(MAKE) --no-print-directory -j2 all
	$(PROGRAM) build -o $(OUT) tests/issues/perron-2025-t2

test: deps-test
	@$(MAKE) --no-print-directory -j2 all
	@$(MAKE) --no-print-directory check

check: $(PROGRAM) $(TEST_PROGRAMS) $(FUZZ_PROGRAMS) $(FLOOR) $(MEASURE) $(SHIM) layers
	@HARDENED=$(HARDENED) tests/run $(OUT)

# Every fault that tests/README.md lists, at every point: half an hour.
soak: deps-test
	@$(MAKE) --no-print-directory -j2 faults

faults: $(PROGRAM) $(SHIM)
	@tests/faults/soak $(OUT)

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

# Speed and sound of each quality level of LAME, into out/bench: tests/bench/README.md.
bench-quality: deps-bench
	@$(MAKE) --no-print-directory deps
	@$(MAKE) --no-print-directory -j2 measure-quality

measure-quality: $(PROGRAM) $(ENCODE)
	@tests/bench/quality $(OUT)

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
	install -m 755 tests/cluster/narrate.sbatch $(DESTDIR)$(PREFIX)/share/crieur/

# All tests under the address and undefined-behaviour sanitizers.
asan: deps-test
	@LSAN_OPTIONS="suppressions='$(CURDIR)/tests/leak-suppressions':print_suppressions=0" \
	  ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=exitcode=99 \
	  $(MAKE) --no-print-directory OUT=$(OUT)/asan LDFLAGS= CFLAGS="-O1 -g -fno-omit-frame-pointer \
	  -fsanitize=address,undefined -fno-sanitize-recover=undefined" check

# Each fuzzer for that many seconds, as tests/fuzz/README.md explains.
SECONDS := 60

fuzz: deps-development
	@$(MAKE) --no-print-directory -j2 all
	@$(MAKE) --no-print-directory -j2 OUT=$(OUT)/fuzz CC=clang LDFLAGS= FUZZ_DRIVER=fuzzer \
	  FUZZ_LINK=-fsanitize=fuzzer CFLAGS="-O1 -g -fno-omit-frame-pointer \
	  -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined" fuzz-programs
	@tests/fuzz/run $(OUT) $(SECONDS) $(TARGETS)

fuzz-programs: $(FUZZ_PROGRAMS)

# Both compilers, warnings as errors.
strict: deps-development
	@$(MAKE) --no-print-directory -j2 OUT=$(OUT)/gcc CC=gcc CFLAGS="-O2 -g $(HARDENING) -Werror" all
	@$(MAKE) --no-print-directory -j2 OUT=$(OUT)/clang CC=clang LDFLAGS= CFLAGS="-O2 -g -Werror" all

# What .clang-tidy lists.
tidy: deps-development
	@$(MAKE) --no-print-directory -j2 tidy-all

tidy-all: $(SOURCES:src/%.c=$(OUT)/tidy/%.ok)

$(OUT)/tidy/%.ok: src/%.c .clang-tidy $(OUT)/obj/libraries.mk $(wildcard src/*.h src/*/*.h)
	@mkdir -p $(@D)
	$(call SAY,tidy $<)
	$(QUIET)clang-tidy --quiet $< -- -std=c11 -D_GNU_SOURCE -Isrc $(LIBRARY_CFLAGS) 2>$@.log || \
	  { cat $@.log; exit 1; }
	@mv $@.log $@

# Left out: what it finds in loops whose counters it does not follow, and what is a matter of style.
CPPCHECK_NOT := knownConditionTrueFalse redundantContinue shadowFunction variableScope

cppcheck: deps-development
	@cppcheck --quiet -j2 --std=c11 --enable=warning,performance,portability,style \
	  $(CPPCHECK_NOT:%=--suppress=%) --error-exitcode=1 -D_GNU_SOURCE -Isrc src

# The unit tests that are quick enough for it, and the inputs of the fuzzers.
VALGRIND_TESTS := base xml yaml markdown manifest single lexicon unit sentence ocf tracks pool

valgrind: deps-development
	@$(MAKE) --no-print-directory deps-test
	@$(MAKE) --no-print-directory -j2 all valgrind-all

valgrind-all: $(PROGRAM) $(VALGRIND_TESTS:%=$(OUT)/tests/unit/test_%) $(FUZZ_PROGRAMS)
	@tests/valgrind/run $(OUT) $(VALGRIND_TESTS)

# The lines of src/ that the whole suite runs, by room.
COVERAGE := $(OUT)/coverage

coverage: deps-development
	@$(MAKE) --no-print-directory deps-test
	@rm -rf $(COVERAGE)
	@$(MAKE) --no-print-directory OUT=$(COVERAGE) CFLAGS="-O0 -g --coverage" LDFLAGS= \
	  $(COVERAGE)/tests/coverage/exit.o
	@$(MAKE) --no-print-directory -j2 OUT=$(COVERAGE) CFLAGS="-O0 -g --coverage" \
	  LDFLAGS="-Wl,--wrap=_exit $(COVERAGE)/tests/coverage/exit.o" check
	@tests/coverage/report $(COVERAGE)

format:
	clang-format -i $(SOURCES) $(wildcard src/*.h src/*/*.h tests/*/*.[ch])

layers:
	@tests/layers

# Objects and test results only: editions stay.
clean:
	rm -rf $(OUT)/obj $(OUT)/bin $(OUT)/tests $(OUT)/asan $(OUT)/gcc $(OUT)/clang \
	  $(OUT)/fuzz/obj $(OUT)/fuzz/tests $(OUT)/tidy $(OUT)/coverage
