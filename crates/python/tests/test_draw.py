"""What shows in a notebook: marked text, tables, figures."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from matplotlib.figure import Figure

import demarche

TEXT = "“Peru & <Chile>” talks stalled on Monday. Peru accused Chile of spying. Peru refused to reopen the border unless Chile withdraws."


class _Balanced(HTMLParser):
    """Fails on a tag that is not closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.marks: list[str] = []
        self.seen: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        if tag not in {"br", "meta", "link", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

    def handle_data(self, data):
        if self.open and self.open[-1] == "mark":
            self.marks.append(data)


def test_parties_and_words_are_marked(coder):
    records = coder.code(TEXT, "2021-03-02")
    page = _Balanced(records._repr_html_())
    assert {"Peru", "Chile", "accused"} <= set(page.marks)
    assert _Balanced(records[0]._repr_html_()).marks


def test_marks_follow_bytes_and_are_escaped(coder):
    record = coder.code("In Côte d’Ivoire <b>Ghana</b> & Togo signed an accord with Côte d’Ivoire on cocoa.", "2021-03-02")[0]
    html = record._repr_html_()
    assert "<b>" not in html and "&amp;" in html
    for mark in _Balanced(html).marks:
        assert mark in record.text


def test_a_text_without_records_shows_as_such(coder):
    assert "no records" in coder.code("Rain is expected.")._repr_html_()


def test_figures_are_figures(coder, record):
    assert isinstance(coder.code(TEXT, "2021-03-02").plot(), Figure)
    for frame in (record.agenda("KEN"), record.relation("SAU", "QAT", by="month"), record.deadlines()):
        figure = frame.plot()
        assert isinstance(figure, Figure) and figure.axes[0].has_data()


def test_answers_draw_themselves(record):
    agenda = _Balanced(record.agenda("RUS", "USA")._repr_html_())
    assert agenda.seen.count("tr") > 1
    assert "<html" in record.brief("RUS", "USA")._repr_html_()


def test_records_as_a_frame(coder):
    frame = coder.code(TEXT, "2021-03-02").to_frame()
    assert {"event", "position"} <= set(frame["kind"])
    assert frame.loc[frame["kind"] == "event", "who"].tolist()[0] == "PER"


def test_an_explanation_shows_as_it_is(coder):
    explained = coder.explain("Peru accused Chile of spying.")
    assert isinstance(explained, str) and explained._repr_html_().startswith("<pre>")
    assert isinstance(demarche.Records(), list)
