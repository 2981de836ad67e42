"""One network for tags, lemmas, trees and entities: the words of a sentence are encoded once."""
