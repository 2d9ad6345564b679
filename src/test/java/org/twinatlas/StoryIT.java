package org.twinatlas;

/** The story on the embedded database. */
@OnTheSeedGraph
class StoryIT extends AtlasStory {}
