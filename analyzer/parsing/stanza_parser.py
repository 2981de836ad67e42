"""The parser over a directory of Stanza's own models (Qi et al. 2020), never from the internet.

The models of the package are read without Stanza (`network_parser`). The only module that imports stanza; importing it
takes seconds, so import it where a parse is needed.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch loads; see `network_parser`

import stanza
from stanza.models.common import bert_embedding
from stanza.models.common.doc import Document as StanzaDocument
from stanza.models.common.doc import Sentence as StanzaSentence
from stanza.models.common.doc import Token as StanzaToken
from stanza.models.common.foundation_cache import BertRecord, FoundationCache

from analyzer.errors import ModelError
from analyzer.model.span import Span
from analyzer.model.syntax import ModelInfo, Sentence
from analyzer.parsing.directory import STEPS, digest, is_download
from analyzer.parsing.parse import parse
from analyzer.parsing.sentence import Annotation, Words

_WITH_VECTORS = ("pos", "depparse", "ner")
_TREE_BATCH = 1_000  # words: a batch of trees holds [sentences, length, length, relations] numbers, twice


class StanzaParser:
    """A parser over a directory of Stanza's models.

    The directory is one that Stanza downloads models into (resources.json and en/); or holds tokenize.pt, pos.pt,
    lemma.pt, depparse.pt and ner.pt with what they build on: pretrain.pt (word vectors) and encoder/ (a transformer).
    Models load once per process, at the first parse, which raises ModelError when they are broken.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.model = ModelInfo("stanza-en", f"{stanza.__version__}+{digest(directory)}")

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each text; see `Parser.parse`."""
        pipeline = _pipeline(self._directory)
        return parse(texts, partial(_split, pipeline), partial(_annotated, pipeline))


def _split(pipeline: stanza.Pipeline, texts: Sequence[str]) -> list[list[list[Span]]]:
    with _quiet():
        documents = pipeline.bulk_process([StanzaDocument([], text=text) for text in texts], processors="tokenize")
    return [
        [[span for token in sentence.tokens for span in _words(token)] for sentence in document.sentences]
        for document in documents
    ]


def _words(token: StanzaToken) -> Iterator[Span]:
    """The spans of a token's words; a contraction whose words are not cut from it ("du", de + le) stands for each."""
    for word in token.words:
        if word.start_char is None or word.end_char is None:
            yield Span(token.start_char, token.end_char)
        else:
            yield Span(word.start_char, word.end_char)


def _annotated(pipeline: stanza.Pipeline, sentences: Sequence[Words]) -> Iterable[Annotation]:
    rows = [[{"id": (i + 1,), "text": form} for i, form in enumerate(words.forms)] for words in sentences]
    with _quiet():
        document = pipeline.process(StanzaDocument(rows), processors=list(STEPS[1:]))
    return map(_annotation, document.sentences)


def _annotation(said: StanzaSentence) -> Annotation:
    words = said.words
    return Annotation(
        upos=tuple(word.upos or "X" for word in words),
        xpos=tuple(word.xpos or "" for word in words),
        feats=tuple(word.feats or "" for word in words),
        lemmas=tuple(word.lemma or "" for word in words),
        heads=tuple(word.head or 0 for word in words),
        deprels=tuple(word.deprel or "dep" for word in words),
        ner=tuple(token.ner or "O" for token in said.tokens),
    )


@lru_cache(maxsize=2)
def _pipeline(directory: Path) -> stanza.Pipeline:
    try:
        with _quiet():
            return _loaded(directory)
    except Exception as error:  # whatever a broken file makes Stanza raise
        raise ModelError(f"the parsing models in {directory} cannot be loaded: {error}") from error


def _loaded(directory: Path) -> stanza.Pipeline:
    cache = FoundationCache(local_files_only=True)
    settings = {"processors": ",".join(STEPS)} if is_download(directory) else _settings(directory, cache)
    return stanza.Pipeline(
        "en",
        dir=str(directory),
        download_method=None,
        foundation_cache=cache,
        use_gpu=False,
        verbose=False,
        allow_unknown_language=True,
        depparse_batch_size=_TREE_BATCH,
        **settings,
    )


def _settings(directory: Path, cache: FoundationCache) -> dict[str, str | None]:
    """What Stanza has to be told of a directory of bare files; encoder and vectors go into the cache, as float32."""
    settings: dict[str, str | None] = {"processors": ",".join(STEPS), "package": None}
    settings |= {f"{step}_model_path": str(directory / f"{step}.pt") for step in STEPS}
    if (encoder := directory / "encoder").is_dir():
        network, pieces = bert_embedding.load_bert(str(encoder), local_files_only=True)
        cache.bert["encoder"] = BertRecord(network.float().eval(), pieces, {})
    if (vectors := directory / "pretrain.pt").is_file():
        pretrain = cache.load_pretrain(str(vectors))
        pretrain._emb = pretrain.emb.float()
        settings |= {f"{step}_pretrain_path": str(vectors) for step in _WITH_VECTORS}
    return settings


@contextmanager
def _quiet() -> Iterator[None]:
    """No warning of a library on standard error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
