"""Which words are cues in which frames: counted on a corpus of attributions, written into the lexicons as evidence."""
