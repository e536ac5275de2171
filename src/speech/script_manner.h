/* In which voice a block is said, and how long the silence is between two. */
#ifndef SPEECH_SCRIPT_MANNER_H
#define SPEECH_SCRIPT_MANNER_H

#include "issue/document.h"
#include "speech/voice.h"

/* The block that an inline node stands in; a picture of a figure is a block of its own. */
const struct node *manner_block(const struct node *node);

/* The silence between two blocks said one after the other; the same block twice: two sentences. */
enum voice_pause manner_pause(const struct node *before, const struct node *after);

/* Who says the node. */
enum voice_part manner_part(const struct node *node);

#endif
