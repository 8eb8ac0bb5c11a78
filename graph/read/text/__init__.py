"""Words, sentences, dates and lexicons: what every other part of reading stands on."""
