#include "issue/strings.h"

#include "base/file.h"
#include "base/yaml.h"

#include <string.h>

struct strings {
    const char *language;
    const struct yaml_value *values;
};

static const char *strings_path(struct arena *arena, const char *data_folder, const char *language)
{
    size_t length = strcspn(language, "-_");
    return arena_format(arena, "%s/voices/strings-%.*s.yaml", data_folder, (int)length, language);
}

const struct strings *strings_read(struct arena *arena, const char *data_folder,
                                   const char *language, struct failure *failure)
{
    const char *path = strings_path(arena, data_folder, language);
    if (!file_exists(path)) {
        language = "en";
        path = strings_path(arena, data_folder, language);
    }
    const struct yaml_value *values = yaml_read_data(arena, path, failure);
    if (values == NULL)
        return NULL;
    struct strings *strings = arena_allocate(arena, sizeof *strings);
    strings->language = arena_copy_bytes(arena, language, strcspn(language, "-_"));
    strings->values = values;
    return strings;
}

const char *strings_language(const struct strings *strings)
{
    return strings->language;
}

const char *strings_get(const struct strings *strings, const char *name)
{
    const struct yaml_value *value = yaml_find(strings->values, name);
    return value != NULL && value->kind == YAML_SCALAR ? value->text : name;
}

const char *strings_fill(struct arena *arena, const struct strings *strings, const char *name,
                         const char *value)
{
    const char *text = strings_get(strings, name);
    const char *gap = strstr(text, "{}");
    if (gap == NULL)
        return arena_copy(arena, text);
    return arena_format(arena, "%.*s%s%s", (int)(gap - text), text, value, gap + 2);
}
