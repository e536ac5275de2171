/* An issue in a folder: issue.yaml and the articles that it lists. */
#ifndef ISSUE_MANIFEST_H
#define ISSUE_MANIFEST_H

#include "base/failure.h"
#include "base/yaml.h"
#include "issue/issue.h"

/* Reads `folder`/issue.yaml and the articles into the issue; their documents are as cmark gave
 * them. Problems are reported. Returns false with a failure when there is no issue.yaml or it
 * cannot be read as one. */
bool manifest_read(struct issue *issue, const char *folder, struct diagnostics *diagnostics,
                   struct failure *failure);

/* Settles what issue.yaml or the front matter of a bare file gives: names of files (cover,
 * lexicon), which are relative to the issue's folder, and the typography. Faults are errors at
 * their place. */
void manifest_settle(struct issue *issue, const struct yaml_value *mapping,
                     struct diagnostics *diagnostics);

#endif
